import type { Child } from '../jsx/child.ts';

interface ExternalLinkProps {
  readonly href: string;
  readonly children: Child;
}

/** A link to another site, styled as such. */
export function ExternalLink({ href, children }: ExternalLinkProps) {
  return (
    <a class="external" rel="external noopener" href={href}>
      {children}
    </a>
  );
}
