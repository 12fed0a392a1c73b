/** The abstract among the lines below a title's names. */
import { findIdentifiers } from '../identifiers.ts';
import { isLinks } from './link-rows.ts';
import { abstractLabel, type Block, isAbstract, isCut } from './title-block.ts';
import { toNote } from './to-note.ts';

/** Above a text about the paper that is not its abstract. */
const otherText =
  /^(?:significance(?: statement)?|highlights?|(?:editor['’]?s|author|plain[- ]language) summary|in brief|teaser|impact(?: statement)?)\s?:?$/i;

/** `View article, Title`: readers of screens are told which title a link is of. */
const isOfTitle = (text: string, title: string): boolean =>
  text.includes(title) && title.length * 3 > text.length;

/** None that is cut; of fewer words, that in line `place` below the names. */
export function abstractIn(texts: readonly string[], title: string, place?: number): string | undefined {
  const found = texts
    .filter((_, at) => !otherText.test(texts[at - 1] ?? ''))
    .find((text) => isAbstract(text) && !isCut(text) && !isOfTitle(text, title));
  const at = place ?? texts.length;
  const short = texts[at];
  const isShort = short !== undefined && isSentence(short) && !otherText.test(texts[at - 1] ?? '');
  return found?.replace(abstractLabel, '') ?? (isShort ? short : undefined);
}

/** Fewest papers with a text at one place that are evidence, and the smallest part of all. */
const fewestPapers = 2;
const smallestPart = 0.5;

/** In which line below the names most papers have a text, as an abstract or as a sentence that may be a short one. */
export function abstractPlace(papers: readonly Block[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { details } of papers) {
    const at = details.findIndex(({ text }) => isAbstract(text) || isSentence(text.trim()));
    if (at >= 0) counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, one], [, other]) => other - one);
  return best !== undefined && best[1] >= Math.max(fewestPapers, papers.length * smallestPart)
    ? best[0]
    : undefined;
}

/** Fewest words of an abstract of one sentence. */
const fewestWords = 8;
/** What is said of a paper: `Accepted at the workshop on bees.`, `Winner of the award for the best paper.` */
const saidOf =
  /^(?:accepted|published|submitted|presented|to (?:appear|be)|in (?:proceedings|press)|comments?|winner|best|awarded|recipient|invited|code|data|project|available|this (?:paper|work) (?:was|has been)|supported by|\d)/i;

const isSentence = (text: string): boolean =>
  /^(?!\p{Lu}[^:]{0,40}:)\p{Lu}.*[.?!]$/u.test(text) &&
  text.split(/\s+/).length >= fewestWords &&
  !isAbstract(text) &&
  !saidOf.test(text) &&
  !isCut(text) &&
  !isLinks(text) &&
  toNote(text) !== undefined &&
  Object.keys(findIdentifiers(text)).length === 0;
