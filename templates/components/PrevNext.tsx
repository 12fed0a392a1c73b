import type { Child } from '../jsx/child.ts';

interface PrevNextProps {
  readonly label: string;
  readonly previous?: { readonly href: string; readonly name: Child; readonly what: string } | undefined;
  readonly next?: { readonly href: string; readonly name: Child; readonly what: string } | undefined;
}

/** Links to the previous and next page, with their titles. */
export function PrevNext({ label, previous, next }: PrevNextProps) {
  if (previous === undefined && next === undefined) return undefined;
  return (
    <nav class="prev-next" aria-label={label}>
      {previous !== undefined && (
        <a rel="prev" href={previous.href}>
          <span class="kicker">{previous.what}</span> {previous.name}
        </a>
      )}
      {next !== undefined && (
        <a rel="next" href={next.href}>
          <span class="kicker">{next.what}</span> {next.name}
        </a>
      )}
    </nav>
  );
}
