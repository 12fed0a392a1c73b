import type { Child } from '../jsx/child.ts';

interface PageTitleProps {
  /** What kind of page it is, or where it belongs; small, above the title. */
  readonly kicker?: Child;
  readonly title: Child;
  /** A sentence or two below the title. */
  readonly children?: Child;
}

/** The heading of a page. */
export function PageTitle({ kicker, title, children }: PageTitleProps) {
  return (
    <header class="page-title">
      {kicker !== undefined && <p class="kicker">{kicker}</p>}
      <h1>{title}</h1>
      {children !== undefined && <div class="standfirst">{children}</div>}
    </header>
  );
}
