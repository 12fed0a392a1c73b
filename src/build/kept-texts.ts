/**
 * Cache of composed texts between builds: composing titles and abstracts that have not changed would take most of the time
 * of a large build.
 */
import type { ComposedTexts, KnownTexts } from '../archive/compose-texts.ts';
import { type Composed, compose } from '../text/compose.ts';
import { findProblems } from '../text/find-problems.ts';
import { type KnownText, renderPlain } from '../text/markup.ts';
import { fingerprintRenderers } from './build-stamp.ts';
import { hashBasis } from './hash-basis.ts';
import type { KeptMemo } from './kept-memo.ts';

/** A composed text; the body is `0` if it equals the raw text, the plain text if it equals the body. */
type KeptText = readonly [
  body: string | 0,
  spans: Composed['spans'],
  repairs: Composed['repairs'],
  tooLong: boolean,
  problems: readonly string[],
  plain: string | 0,
];

export class KeptTexts implements KnownTexts {
  constructor(private readonly memo: KeptMemo) {}

  /** The composed text; it is composed only if it is not in the cache. */
  get(raw: string): KnownText {
    const [kept, spans, repairs, tooLong, problems, plain] = this.#take(raw, compose);
    const body = kept === 0 ? raw : kept;
    return { body, spans, repairs, tooLong, problems, plain: plain === 0 ? body : plain };
  }

  /** Adds texts that were composed elsewhere, for the next build. */
  note(texts: ComposedTexts): void {
    for (const [raw, composed] of texts) this.#take(raw, () => composed);
  }

  #take(raw: string, make: (raw: string) => Composed): KeptText {
    return this.memo.take(hashBasis([fingerprintRenderers(), 'text', raw]), isKeptText, () => {
      const composed = make(raw);
      const { body, spans, repairs, tooLong } = composed;
      const plain = renderPlain(composed);
      return [
        body === raw ? 0 : body,
        spans,
        repairs,
        tooLong,
        findProblems(composed),
        plain === body ? 0 : plain,
      ];
    });
  }
}

/** No further checks: the memo has a checksum, and the key contains the hash of the program that wrote the value. */
const isKeptText = (value: unknown): value is KeptText => Array.isArray(value) && value.length === 6;
