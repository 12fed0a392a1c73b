import { escapeHtml } from './escape-html.ts';

/** `undefined`, `null` and `false` leave the attribute out, `true` writes its name alone. */
export type AttributeValue = string | number | boolean | null | undefined;

/** How an attribute is written; made once for each attribute there is. */
class AttributeName {
  /** With a space before it. */
  readonly alone: string;
  readonly withValue: string;
  /** Says `true` and `false` in words, as `aria-pressed` and the `data-` attributes do. */
  readonly inWords: boolean;

  constructor(name: string) {
    // A name is code, not content; this keeps it so, and keeps script and style out of attributes.
    if (!/^[a-zA-Z][a-zA-Z0-9:-]*$/.test(name) || /^(on|style$|srcdoc$)/i.test(name))
      throw new TypeError(`Not the name of an attribute: ${name}`);
    this.alone = ` ${name}`;
    this.withValue = ` ${name}="`;
    this.inWords = /^(aria-|data-|spellcheck$)/.test(name);
  }
}

const known = new Map<string, AttributeName>();

/** ` name="value"`, or nothing. */
export function renderAttribute(name: string, value: unknown): string {
  if (value === undefined || value === null) return '';
  let written = known.get(name);
  if (written === undefined) {
    written = new AttributeName(name);
    known.set(name, written);
  }
  if (typeof value === 'string')
    return value === '' ? written.alone : `${written.withValue + escapeHtml(value)}"`;
  if (typeof value === 'number') return `${written.withValue + value}"`;
  if (typeof value !== 'boolean') throw new TypeError(`No value for an attribute: ${name}`);
  if (written.inWords) return `${written.withValue + value}"`;
  return value ? written.alone : '';
}
