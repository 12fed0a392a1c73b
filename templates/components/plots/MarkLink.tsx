import type { Child } from '../../jsx/child.ts';

interface MarkLinkProps {
  readonly href: string;
  /** Shown by the browser when a pointer rests on the mark. */
  readonly tip: string;
  readonly children: Child;
}

/**
 * A mark that leads to a page. A short cut for pointers: hundreds of marks would be hundreds of stops for the Tab
 * key, so keyboards and screen readers have the labels of the rows and the table, which lead to the same pages.
 */
export function MarkLink({ href, tip, children }: MarkLinkProps) {
  return (
    <a href={href} tabindex={-1}>
      <title>{tip}</title>
      {children}
    </a>
  );
}
