import type { Phrase as PhraseText } from '../../src/wording/english.ts';
import { splitPhrase } from '../../src/wording/wording.ts';
import type { Child } from '../jsx/child.ts';

interface PhraseProps {
  /** English phrase with placeholders: `From {listing}.` */
  readonly of: PhraseText;
  /** Markup for each placeholder. */
  readonly values: Readonly<Record<string, Child>>;
}

/** A translated phrase with markup in its placeholders, in the order of the language. */
export function Phrase({ of, values }: PhraseProps) {
  return <>{splitPhrase(of).map((part) => (typeof part === 'string' ? part : (values[part.value] ?? '')))}</>;
}
