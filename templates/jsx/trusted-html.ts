import { Html } from './html.ts';

/**
 * Marks a string as HTML; the only way to bypass escaping. `markup` must come from code that escapes all foreign
 * text.
 */
export function trustedHtml(markup: string): Html {
  return new Html(markup);
}
