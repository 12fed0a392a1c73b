import { type Json, renderJsonLd } from '../../src/exports/citation/json-ld.ts';
import { trustedHtml } from '../jsx/trusted-html.ts';

/** Structured data. A data block is not a script: the policy lets it be, and `renderJsonLd` escapes what could end it. */
export function JsonLd({ value }: { readonly value: Json }) {
  return <script type="application/ld+json">{trustedHtml(renderJsonLd(value))}</script>;
}
