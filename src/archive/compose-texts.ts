/** The texts of an archive's issues, composed: the slowest step of building papers. */
import type { Content } from '../content/content.ts';
import { type Composed, compose } from '../text/compose.ts';
import type { KnownText } from '../text/markup.ts';

/** Composed texts by raw text. */
export type ComposedTexts = ReadonlyMap<string, Composed>;

/** Finds the composed text of a raw one; undefined where it has to be composed yet. */
export type KnownTexts = Pick<ReadonlyMap<string, KnownText>, 'get'>;

/** Titles and abstracts as printed, each once. */
export function textsOf({ issues }: Content): readonly string[] {
  const printed = issues.flatMap(({ papers }) => papers.flatMap(({ title, abstract }) => [title, abstract]));
  return [...new Set(printed)].filter((text) => text !== undefined);
}

/** Composes the texts that `known` doesn't have. */
export function composeTexts(content: Content, known: ComposedTexts = new Map()): ComposedTexts {
  return new Map(textsOf(content).map((text) => [text, known.get(text) ?? compose(text)]));
}
