/**
 * Cache of composed texts between builds: composing titles and abstracts that have not changed would take most of the time
 * of a large build.
 */
import { type ComposedTexts, textsOf } from '../archive/compose-texts.ts';
import type { Content } from '../content/content.ts';
import { type Composed, compose } from '../text/compose.ts';
import { fingerprintRenderers } from './build-stamp.ts';
import { hashBasis } from './hash-basis.ts';
import type { KeptMemo } from './kept-memo.ts';

/** A composed text; the body is `0` if it equals the raw text. */
type KeptText = readonly [
  body: string | 0,
  spans: Composed['spans'],
  repairs: Composed['repairs'],
  tooLong: boolean,
];

export class KeptTexts {
  constructor(private readonly memo: KeptMemo) {}

  /** All texts of `content`; composes only those that are not in the cache. */
  compose(content: Content): ComposedTexts {
    return new Map(textsOf(content).map((raw) => [raw, this.#compose(raw)]));
  }

  /** Adds texts that were composed elsewhere, for the next build. */
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

/** No further checks: the memo has a checksum, and the key contains the hash of the program that wrote the value. */
const isKeptText = (value: unknown): value is KeptText => Array.isArray(value) && value.length === 4;
