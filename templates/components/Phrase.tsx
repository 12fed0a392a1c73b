import type { Phrase as PhraseText } from '../../src/wording/english.ts';
import { splitPhrase } from '../../src/wording/wording.ts';
import type { Child } from '../jsx/child.ts';

interface PhraseProps {
  /** The English phrase, which says where each value goes: `From {listing}.` */
  readonly of: PhraseText;
  /** Markup for each place. */
  readonly values: Readonly<Record<string, Child>>;
}

/** A phrase in the site's words with markup within, in whatever order its language wants. */
export function Phrase({ of, values }: PhraseProps) {
  return <>{splitPhrase(of).map((part) => (typeof part === 'string' ? part : (values[part.value] ?? '')))}</>;
}
