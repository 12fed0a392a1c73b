import type { Child } from '../../jsx/child.ts';

interface MarkLinkProps {
  readonly href: string;
  /** Tooltip. */
  readonly tip: string;
  readonly children: Child;
}

/**
 * A mark that links to a page. For pointers only: with `tabindex` −1, because hundreds of marks would be hundreds of
 * tab stops. Keyboards and screen readers use the row labels and the table, which have the same links.
 */
export function MarkLink({ href, tip, children }: MarkLinkProps) {
  return (
    <a href={href} tabindex={-1}>
      <title>{tip}</title>
      {children}
    </a>
  );
}
