/** The abstract among the lines below a title's names. */
import { abstractLabel, isAbstract, isCut } from './title-block.ts';

/** Above a text about the paper that is not its abstract. */
const otherText =
  /^(?:significance(?: statement)?|highlights?|(?:editor['’]?s|author|plain[- ]language) summary|in brief|teaser|impact(?: statement)?)\s?:?$/i;

/** `View article, Title`: readers of screens are told which title a link is of. */
const isOfTitle = (text: string, title: string): boolean =>
  text.includes(title) && title.length * 3 > text.length;

/** None that is cut. */
export function abstractIn(texts: readonly string[], title: string): string | undefined {
  return texts
    .filter((_, at) => !otherText.test(texts[at - 1] ?? ''))
    .find((text) => isAbstract(text) && !isCut(text) && !isOfTitle(text, title))
    ?.replace(abstractLabel, '');
}
