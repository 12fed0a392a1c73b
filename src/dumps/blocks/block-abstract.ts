/** The abstract among the lines below a title's names. */
import { containsIdentifier } from '../fields/identifiers.ts';
import { isLinks } from '../items/link-rows.ts';
import { toNote } from '../items/to-note.ts';
import { modelSummary } from './block-details.ts';
import { abstractLabel, type Block, isAbstract, isCut } from './title-block.ts';

/** Above a text about the paper that is not its abstract. */
const otherText =
  /^(?:significance(?: statement)?|highlights?|(?:editor['’]?s|author|plain[- ]language) summary|in brief|teaser|tl;?dr|impact(?: statement)?)\s?:?$/i;

/** `View article, Title`: readers of screens are told which title a link is of. */
const isOfTitle = (text: string, title: string): boolean =>
  text.includes(title) && title.length * 3 > text.length;

/** The label and the link around it, which MDPI has without a sign between. */
const ofPublisher = /^Abstract ((?=\p{Lu}).*[.?!)]) Full article$/u;

/** None that is cut; of fewer words, that in line `place` below the names. */
export function abstractIn(texts: readonly string[], title: string, place?: number): string | undefined {
  const found = texts
    .filter((text, at) => !otherText.test(texts[at - 1] ?? '') && !modelSummary.test(text))
    .find((text) => isAbstract(text) && !isCut(text) && !isOfTitle(text, title));
  const at = place ?? texts.length;
  const short = texts[at];
  const isShort =
    short !== undefined &&
    isSentence(short) &&
    !otherText.test(texts[at - 1] ?? '') &&
    !modelSummary.test(short);
  return found?.replace(ofPublisher, '$1').replace(abstractLabel, '') ?? (isShort ? short : undefined);
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
/** What is said of a paper: `Accepted at the workshop on bees.`, `Oral presentation in the main hall.`, `This article won a prize.` */
const saidOf = new RegExp(
  `^(?:${[
    'accepted|published|submitted|(?:also )?presented|to (?:appear|be)|appear(?:s|ed)|in (?:proceedings|press)|(?:forthcoming|under review)',
    '(?:oral|poster|spotlight|invited|contributed|conference|plenary|keynote) (?:presentation|paper|talk|session)|(?:an )?(?:extended|earlier|preliminary|longer|shorter|short|full) version',
    'comments?|winner|best|awarded|recipient|received|honou?rable|runner-up|nominated|finalist|selected|highlighted|featured|covered|invited',
    'code|data|project|slides|videos?|available|supplementary|(?:our|the) (?:code|slides) (?:is|are)|see (?:also|the)',
    'this (?:paper|work|article|manuscript|preprint) (?:was|has been|won|received|appear|is (?:an extended|part of|to|under|available|based)|will)',
    '(?:partially |partly )?(?:supported|funded|financed) by|joint work|(?:all |the )?authors|equal contribution|corresponding|correspondence|\\*|\\d',
  ].join('|')})(?!\\p{L})`,
  'iu',
);

const isSentence = (text: string): boolean =>
  /^(?!\p{Lu}[^:]{0,40}:)\p{Lu}.*[.?!]$/u.test(text) &&
  text.split(/\s+/).length >= fewestWords &&
  !isAbstract(text) &&
  !saidOf.test(text) &&
  !isCut(text) &&
  !isLinks(text) &&
  toNote(text) !== undefined &&
  !containsIdentifier(text);
