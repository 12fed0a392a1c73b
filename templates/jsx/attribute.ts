import { escapeHtml } from './escape-html.ts';

/** `undefined`, `null` and `false` omit the attribute; `true` and the empty string write only its name. */
export type AttributeValue = string | number | boolean | null | undefined;

/** Precomputed markup of an attribute name; cached by name. */
class AttributeName {
  /** With a leading space. */
  readonly alone: string;
  /** Markup before the value. */
  readonly opening: string;
  /**
   * As `opening`, after another attribute's value, including its closing quote: one string less for V8 to
   * concatenate.
   */
  readonly next: string;
  /** True if `true` and `false` are written as words: `aria-…` and `data-…` attributes. */
  private readonly inWords: boolean;

  constructor(private readonly name: string) {
    // Names come from code, not content. This check enforces it, and refuses event handlers, `style` and `srcdoc`.
    if (!/^[a-zA-Z][a-zA-Z0-9:-]*$/.test(name) || /^(on|style$|srcdoc$)/i.test(name))
      throw new TypeError(`Not the name of an attribute: ${name}`);
    this.alone = ` ${name}`;
    this.opening = ` ${name}="`;
    this.next = `"${this.opening}`;
    this.inWords = /^(aria-|data-|spellcheck$)/.test(name);
  }

  /** The escaped value; empty: write the name alone; undefined: omit the attribute. */
  valueOf(value: unknown): string | undefined {
    if (typeof value === 'string') return escapeHtml(value);
    if (typeof value === 'number') return String(value);
    if (typeof value !== 'boolean') throw new TypeError(`No value for an attribute: ${this.name}`);
    if (this.inWords) return String(value);
    return value ? '' : undefined;
  }
}

const known = new Map<string, AttributeName>();

/** Throws `TypeError` for an attribute that pages must not have. */
export function attributeName(name: string): AttributeName {
  let made = known.get(name);
  if (made === undefined) {
    made = new AttributeName(name);
    known.set(name, made);
  }
  return made;
}
