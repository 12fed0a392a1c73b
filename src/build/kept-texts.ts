/**
 * Composed texts that a build takes over from the last one: most of the time that a large archive takes to build goes into
 * reading the titles and abstracts of papers that are as they were.
 */
import { type ComposedTexts, textsOf } from '../archive/compose-texts.ts';
import type { Content } from '../content/content.ts';
import { type Composed, compose } from '../text/compose.ts';
import { fingerprintRenderers } from './build-stamp.ts';
import { hashBasis } from './hash-basis.ts';
import type { KeptMemo } from './kept-memo.ts';

/** A composed text; the body is `0` where it is the raw text. */
type KeptText = readonly [
  body: string | 0,
  spans: Composed['spans'],
  repairs: Composed['repairs'],
  tooLong: boolean,
];

export class KeptTexts {
  constructor(private readonly memo: KeptMemo) {}

  /** All texts of `content`; composes those that the last build didn't. */
  compose(content: Content): ComposedTexts {
    return new Map(textsOf(content).map((raw) => [raw, this.#compose(raw)]));
  }

  /** Notes texts that were composed otherwise, for the next build. */
  note(texts: ComposedTexts): void {
    for (const [raw, composed] of texts) this.#take(raw, () => composed);
  }

  #compose(raw: string): Composed {
    let made: Composed | undefined;
    const [body, spans, repairs, tooLong] = this.#take(raw, () => {
      made = compose(raw);
      return made;
    });
    return made ?? { body: body === 0 ? raw : body, spans, repairs, tooLong };
  }

  #take(raw: string, make: () => Composed): KeptText {
    return this.memo.take(hashBasis([fingerprintRenderers(), 'text', raw]), isKeptText, () => {
      const { body, spans, repairs, tooLong } = make();
      return [body === raw ? 0 : body, spans, repairs, tooLong];
    });
  }
}

/** The file has a checksum, and the hash names the program that wrote it. */
const isKeptText = (value: unknown): value is KeptText => Array.isArray(value) && value.length === 4;
