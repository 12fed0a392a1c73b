import type { Child } from '../jsx/child.ts';

interface PageTitleProps {
  /** Small text above the title: kind of page, or its parent. */
  readonly kicker?: Child;
  readonly title: Child;
  /** A sentence or two below the title. */
  readonly children?: Child;
}

/** Header of a page with its `<h1>`. */
export function PageTitle({ kicker, title, children }: PageTitleProps) {
  return (
    <header class="page-title">
      {kicker !== undefined && <p class="kicker">{kicker}</p>}
      <h1>{title}</h1>
      {children !== undefined && <div class="standfirst">{children}</div>}
    </header>
  );
}
