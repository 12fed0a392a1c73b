/** Rendered HTML. The class distinguishes markup from text: strings are always escaped. */
export class Html {
  /** Makes the type nominal, so that TypeScript accepts no other object of the same shape. */
  declare protected readonly nominal: true;

  constructor(readonly markup: string) {}
}

/**
 * Marks a string as HTML; the only way to bypass escaping. `markup` must come from code that escapes all foreign
 * text.
 */
export function trustedHtml(markup: string): Html {
  return new Html(markup);
}
