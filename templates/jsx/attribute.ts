import { escapeHtml } from './escape-html.ts';

/** `undefined`, `null` and `false` leave the attribute out, `true` and the empty text write its name alone. */
export type AttributeValue = string | number | boolean | null | undefined;

/** How an attribute is written; made once for each attribute there is. */
class AttributeName {
  /** With a space before it. */
  readonly alone: string;
  /** Up to the value. */
  readonly opening: string;
  /** As `opening`, behind another attribute's value, which it ends: one piece fewer for V8 to join. */
  readonly next: string;
  /** Says `true` and `false` in words, as `aria-pressed` and the `data-` attributes do. */
  private readonly inWords: boolean;

  constructor(private readonly name: string) {
    // A name is code, not content; this keeps it so, and keeps script and style out of attributes.
    if (!/^[a-zA-Z][a-zA-Z0-9:-]*$/.test(name) || /^(on|style$|srcdoc$)/i.test(name))
      throw new TypeError(`Not the name of an attribute: ${name}`);
    this.alone = ` ${name}`;
    this.opening = ` ${name}="`;
    this.next = `"${this.opening}`;
    this.inWords = /^(aria-|data-|spellcheck$)/.test(name);
  }

  /** What stands between the quotes; empty where the name stands alone, undefined where there is no attribute. */
  valueOf(value: unknown): string | undefined {
    if (typeof value === 'string') return escapeHtml(value);
    if (typeof value === 'number') return String(value);
    if (typeof value !== 'boolean') throw new TypeError(`No value for an attribute: ${this.name}`);
    if (this.inWords) return String(value);
    return value ? '' : undefined;
  }
}

const known = new Map<string, AttributeName>();

/** Throws at what is not an attribute that a page may have. */
export function attributeName(name: string): AttributeName {
  let made = known.get(name);
  if (made === undefined) {
    made = new AttributeName(name);
    known.set(name, made);
  }
  return made;
}
