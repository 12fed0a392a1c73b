import type { HeadLink } from '../../src/exports/citation/signposting.ts';

/** Typed `<link>` elements with absolute URLs, since machines may process them outside the page. */
export function HeadLinks({ links }: { readonly links: readonly HeadLink[] }) {
  return (
    <>
      {links.map((link) => (
        <link {...link} />
      ))}
    </>
  );
}
