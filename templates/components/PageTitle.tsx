import type { ComponentChildren } from 'preact';

interface PageTitleProps {
  /** What kind of page it is, or where it belongs; small, above the title. */
  readonly kicker?: ComponentChildren;
  readonly title: ComponentChildren;
  /** A sentence or two below the title. */
  readonly children?: ComponentChildren;
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
