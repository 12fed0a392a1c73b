/** Detects whole bibliographic references, in which every style puts the title elsewhere. */
import { ACRONYM, beginsTitle } from '../names/reference-name-lists.ts';

/** `Bee A, Dee CE`, `Bee, A., & Dee, C.`, `A. Bee, C. E. Dee`: two names with initials, or one before a full stop. */
const family = "\\p{Lu}[\\p{L}'’-]+";
const familyFirst = new RegExp(
  `^${family},? (?:\\p{Lu}\\.?[ -]?){1,3}(?:, (?:19|20)\\d{2}[.,]|[,;] (?:&|and )?\\s?${family},? \\p{Lu}|[.;]? ?(?:&|and) ${family}|\\. \\p{Lu}\\p{Ll}|, et al)`,
  'u',
);
const initialsFirst = new RegExp(
  `^(?:\\p{Lu}\\. ?){1,3}${family}(?:,? (?:and |& )?(?:\\p{Lu}\\. ?){1,3}${family}|[.,:] )`,
  'u',
);
/** `12(3):4-5`, `2025;405:1-9`, `pp. 1-20`, `In Proc. ICML`. */
const volume =
  /(?:19|20)\d{2};\d{1,4}(?:\(\d{1,4}\))?:|\b\d{1,4} ?\(\d{1,4}(?:[-–]\d{1,4})?\) ?[:,] ?\w?\d|\bpp?\. ?\d|\bin:? proc(?:\.|eedings\b)/i;

/** `Bd. 17`, `n. 1`, `S. 12–15`, `Т. 17`, `№ 1`: a volume, a number and pages in several languages; in no title there are two. */
const parts =
  /(?<![\p{L}.])(?:vol|bd|jg|jahrg|heft|nr|no|núm|num|n|v|t|fasc|ss?|pp?|pág|str|roč|č|с|т|вып|стр)\.\s?№?\.?\s?\d|№\.?\s?\d|\bIS[SB]N\b/giu;
/** GOST: `// Journal. – 2026`. */
const gost = /\s\/\/\s\p{Lu}.*(?<!\d)(?:19|20)\d{2}(?!\d)/u;

/** `Bee, A. 2025, ` (astronomy), `Chem. Sci., 2025, 16, 1122` (chemistry). */
const yearBetween =
  /^\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30})?,? (?:\p{Lu}\.[ -]?){1,4},? (?:19|20)\d{2}[a-z]?, |\p{L}\.?, (?:19|20)\d{2}, \d{1,4}(?:\(\d{1,3}\))?, \p{L}?\d|, \p{Lu}[\p{L}.-]{1,12} (?:19|20)\d{2}, \d{1,5}(?:[–-]\d{1,5})?$/u;

/** `Bee, A. in Handbook of Hives (eds Dee, C. & Fox, E.) Ch. 12`, where Nature gives no title of the chapter. */
const chapter = /(?:\p{Lu}\.|\bal\.) in [*_]{0,2}\p{Lu}[^()]{2,200} \(eds? /u;

/** `Bee, A. and Dee, C.: Hives of mud, Springer, 2026.`, all behind commas. */
const commas = /^\p{Lu}[\p{L}'’-]{1,30}, \p{Lu}\.[^:]{0,400}: .{1,800}, (?:19|20)\d{2}[a-z]?\.?$/u;

/** Behind names and a title, Polish sets journals so: `„Teksty Drugie”, 2026, nr 2`. */
const polishJournal = /[,.?!] „[^„“”"]{2,100}”,? (?:(?:19|20)\d{2}, |(?=nr |t\. ))(?:nr|t\.|z\.|R\.|\d)/u;
export const hasQuotedJournal = (text: string): boolean => polishJournal.test(text.slice(0, 2000));

export const isCommaReference = (text: string): boolean => commas.test(bareText(text));

const bareText = (text: string): string => text.slice(0, 2000).replace(/\s+/g, ' ').trim();

/** Whether the text of a line is a whole reference rather than a title. */
export function isReference(text: string): boolean {
  const bare = bareText(text);
  if (chapter.test(bare) || commas.test(bare) || hasQuotedJournal(bare)) return true;
  if (/\bet al\b|\((?:19|20)\d{2}[a-z]?\)|arxiv preprint/i.test(bare)) return true;
  if (/\.\s+In:?\s+\p{Lu}.*\b(?:19|20)\d{2}\W{0,3}$/u.test(bare)) return true;
  if (gost.test(bare) || (bare.match(parts)?.length ?? 0) > 1) return true;
  const beginsWithNames = !beginsTitle.test(bare) && (hasFamilyFirst(bare) || initialsFirst.test(bare));
  return beginsWithNames || volume.test(bare) || yearBetween.test(bare);
}

/** `Graph RAG and Beyond` is none. */
const hasFamilyFirst = (text: string): boolean =>
  familyFirst.test(text) && !ACRONYM.test(/^\S+ (\p{Lu}{2,3})(?![\p{L}.])/u.exec(text)?.[1] ?? '');

/** `vol. 640, no. 8001`, `Nov. 09, 2026, arXiv:`, `Art. no. 12`, `[Online]. Available:`, as IEEE sets references. */
const ieee =
  /\b(?:vol|no|art)\. ?(?:no\. ?)?\d|\[online\]|\bavailable:?\W{0,3}$|\baccessed: |\barxiv:\W{0,3}$|^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? (?:\d{1,2}, )?(?:19|20)\d{2}\b|^(?:\p{Lu}\. ?){1,3}\p{Lu}[^.]{1,60}\bet al\b/iu;

/** Whether words beside a title say where it was published: no remark about the paper. */
export function isImprint(text: string): boolean {
  return (
    /^[^.]{0,80}\bet al\b|\barxiv preprint\b|^arxiv,? (?:\d{1,2} )?(?:\p{L}{3,9}\.? (?:\d{1,2}, )?)?(?:19|20)\d{2}\b/iu.test(
      text,
    ) ||
    volume.test(text) ||
    ieee.test(text)
  );
}

/** `, ICML 2025.`, `(Bee & Dee, CVPR'25)`: an acronym or journal with its year, at the end and behind a punctuation mark. */
const imprint =
  /\s*(?:[([][^()[\]]{0,80}?|[,.;]\s+(?:in\s+)?)(?<!\p{L})(?:\p{L}{0,9}\p{Lu}{2,}[\w/-]{0,9}|\p{Lu}{2}\p{L}*|\p{Lu}\p{Ll}{1,9}\p{Lu}\p{L}{1,12}|arXiv|Nature|Science|Interspeech)(?:\s(?:Findings|Workshops?|Main|Oral|Spotlight|Poster)){0,2}\s?['’]?(?:(?:19|20)\d{2}|(?<=['’])\d{2})(?:\s(?:Oral|Spotlight|Poster|Findings|Workshop)|\s?\([^()]{1,40}\))?[)\].,]*$/u;

/** `, *Bees*, 2026`: in italics, any acronym is where it was published. */
const inItalics = /\s{0,3}[,.]\s{1,3}(?:in\s)?([*_])[^*_]{2,80}\1[\s,(]{1,3}(?:19|20)\d{2}\)?[\s.,]{0,9}$/iu;

/** A title without where and when it was published; a year alone, and an acronym within a sentence, are its own. */
export function withoutImprint(title: string): string {
  const rest = title.replace(inItalics, '').replace(imprint, '').trim();
  return /\p{L}{2}.*\p{L}{2}/u.test(rest) ? rest : title;
}

/** Fewest words of a sentence that nothing else marks as one. */
const sentenceWords = 12;

/**
 * Whether words in front of an address are prose: a further sentence begins within them, they end in a word that needs another
 * behind it, or they are long, in lower case for the most part, and end with a full stop.
 */
export function isSentence(text: string): boolean {
  const further =
    /\p{Ll}{2}["”)]?\s?\.\s+(?:It|The|This|These|That|There|We|They|But|However|In|He|She|I)\s+\p{Ll}/u;
  if (further.test(text) || /\s(?:see|at|via|from|the|called|and)$/.test(text)) return true;
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const lower = words.filter((word) => /^["“(]?\p{Ll}/u.test(word)).length;
  return /\p{Ll}[)”"]?\s?\.$/u.test(text) && words.length >= sentenceWords && lower >= words.length * 0.7;
}
