import type { HeadLink } from '../../src/exports/citation/signposting.ts';

/** Typed links in the head, absolute because machines take them elsewhere. */
export function HeadLinks({ links }: { readonly links: readonly HeadLink[] }) {
  return (
    <>
      {links.map((link) => (
        <link {...link} />
      ))}
    </>
  );
}
