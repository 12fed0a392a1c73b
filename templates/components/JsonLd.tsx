import { type Json, renderJsonLd } from '../../src/exports/citation/json-ld.ts';
import { trustedHtml } from '../jsx/html.ts';

/**
 * Structured data. A data block is not executed, so the content security policy allows it; `renderJsonLd` escapes
 * characters that could close the element.
 */
export function JsonLd({ value }: { readonly value: Json }) {
  return <script type="application/ld+json">{trustedHtml(renderJsonLd(value))}</script>;
}
