import type { Json } from '../../src/exports/citation/json-ld.ts';
import { renderScriptJson } from '../../src/exports/script-json.ts';
import { trustedHtml } from '../jsx/html.ts';

/**
 * Structured data. A data block is not executed, so the content security policy allows it; `renderScriptJson` escapes
 * characters that could close the element.
 */
export function JsonLd({ value }: { readonly value: Json }) {
  return <script type="application/ld+json">{trustedHtml(renderScriptJson(value))}</script>;
}
