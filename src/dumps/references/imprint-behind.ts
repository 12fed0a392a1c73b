/** Where the title of a reference ends: in front of the first text that says nothing but where and when it was published. */

/** `J.`, `Phys.`, `Proc. Natl. Acad. Sci.`, `Journal of Hives`; a full stop behind three words and more ends a sentence. */
const word = "(?:\\p{Lu}[\\p{L}’'&/-]{0,25}|\\d{1,2}(?:st|nd|rd|th)|&)";
const small = '(?:of|the|and|in|for|on|de|der|für|et|à|y|e|del|di|und|–|-)';
/** `Mol`, `Comput`: words are shortened behind a consonant. */
const shortened = '\\p{Lu}\\p{Ll}{0,5}[bcdfghjklmnpqrtvwxz]';
const journal = `(?!An? )(?:${word}\\. |${word} ${shortened}\\. (?=${word}\\.)){0,8}${word}(?: ${small}){0,2}(?:[ ](?:${word}(?: ${small}){0,2})){0,12}`;
/** Behind a journal's name: numbers, and words that stand among them. */
const words =
  'vol v no n nr p pp page pages art article issue num suppl bd s t jan feb mar apr may june july jun jul aug sep sept oct nov dec january february march april august september october november december online first published posted epub ahead of print in press accepted forthcoming available from at accessed preprint internet'
    .split(' ')
    .map((one) => `[${one.charAt(0).toUpperCase()}${one.charAt(0)}]${one.slice(1)}`)
    .join('|');
const signs = '[\\s.,;:()[\\]/–*_-]';
const numbers = `(?:${signs}|(?<![\\p{L}\\d])(?:\\d[\\d\\p{L}]{0,20}|\\p{L}{1,4}\\d[\\p{L}\\d]{0,20}|(?<=[,\\d]\\s)\\p{L}{3,9}(?=\\.?\\s(?:19|20)\\d{2}(?!\\d))|(?:${words}|URL|DOI|doi)(?!\\p{L})))`;
const byNumbers = new RegExp(`^[*_]?${journal}(?=${signs}[^?!]{0,60}\\d)${numbers}{1,100}$`, 'u');
/** Stands for a name in italics that is not in the words that are read. */
export const GAP = '\uFFFC';
/** `12(3):45–67`, where the journal's name is not in the words that are read. */
const numbersAlone = new RegExp(`^(?:${GAP} ?)?(?=[\\d(])${numbers}{1,100}$`, 'u');

/** `In Proceedings of …`, `in: Hives`, `Preprint at`, `arXiv`, `URL`, a year alone. */
const introduced =
  /^(?:(?:arxiv|biorxiv|medrxiv|chemrxiv|psyarxiv|ssrn|corr|zenodo)(?![\p{L}-])|preprint(?:,| at| \[|\s*\(|\.)|ph\.? ?d\.? (?:thesis|dissertation)|(?:master[’']?s|doctoral|diploma) (?:thesis|dissertation)|(?:technical|tech\.) report|(?:available (?:at|from)|url|https?|doi)(?!\p{L})|\(?(?:19|20)\d{2}[a-z]?\)?[.,;]?(?:$|\s+(?:url|https?|arxiv|available)))/iu;
/** Words in capitals are a sentence, but for a series, a number or what meetings and books are called. */
const inBook =
  /^[Ii]n:?\s[*_]?(?=\p{Lu}|\d|proc)(?=.*(?:\d|\p{Lu}{2}|(?<!\p{L})(?:[Pp]roc(?:eedings)?|[Aa]dvances|[Aa]nnals|[Aa]nnual|[Cc]onference|[Ee]ncyclopedia|[Ff]indings|[Hh]andbook|[Ii]nternational|[Jj]ournal|[Ll]ecture|[Ss]ymposium|[Tt]ransactions|[Ww]orkshops?)(?!\p{L})))/u;
/** `Geneva: World Bee Office; 2023`, `MIT Press, Cambridge`, `Springer`. */
const publisher =
  /^(?:\p{Lu}[\p{L}-]{1,30}(?:,? \p{Lu}[\p{L}-]{0,30}){0,3}: \p{Lu}[^.?!:]{1,80}[;,] (?:19|20)\d{2}|(?:[\p{L}&’'.-]{1,30} ){0,5}(?:Press|Springer|Wiley|Elsevier|Routledge|Publish(?:ers?|ing)|Verlag|SAGE|Sage|Blackwell|Birkhäuser|O[’']Reilly|Pearson|McGraw-Hill)(?:,? [\p{Lu}&-][\p{L}&-]{0,30}){0,4}[.,;:]?(?: (?:19|20)\d{2})?[\s.]*$)/u;
/** Nothing is left where an identifier stood. */
const nothing = /^[\s.,;:()[\]]*$/;

/** Whether a text that stands behind a title says nothing but where and when it was published. */
export const isImprintBehind = (text: string): boolean =>
  [nothing, introduced, inBook, byNumbers, numbersAlone, publisher].some((form) =>
    form.test(text.slice(0, longestImprint)),
  );
const longestImprint = 600;

/** Ends of sentences, but for abbreviations; GB/T 7714 has the type of the document there, and a comma may stand behind an identifier that was taken away. */
const sentenceEnd =
  /(?<!(?<![\p{L}\d])(?:vs|cf|st|dr|mrs?|no(?=\.\s\d)|vols?|pp?|eds?|proc|conf|al|e\.g|i\.e|\p{L}|\p{Lu}\.\p{Lu}))\.,?\s+|(?<=[?!]),?\s+|\s?\[(?:J|C|D|M|R|S|P|N|A|Z|EB|DB|CP)(?:\/OL)?\](?:\.\s*|\/\/\s*)|\.?$/giu;
const comma = /,\s+|\.?$/g;
const longestTitle = 500;
/** A number that is no year. */
const otherNumber = /(?<!\d)(?!(?:19|20)\d{2}(?!\d))\d/;

export interface DividedReference {
  readonly title: string;
  /** What stands behind it; empty where an identifier stood. */
  readonly imprint: string;
}

/** The title at the beginning of a text, which a full stop or a comma ends; undefined where nothing is sure. */
export function divideReference(text: string, isByCommas: boolean): DividedReference | undefined {
  for (const found of text.matchAll(isByCommas ? comma : sentenceEnd)) {
    if (found.index > longestTitle) return undefined;
    const behind = text.slice(found.index + found[0].length);
    // Behind a question, words with a year alone may be the title's second part.
    const isQuestion = /[?!]$/.test(text.slice(0, found.index));
    const mayGoOn = isQuestion && byNumbers.test(behind) && !otherNumber.test(behind);
    if (found.index > 0 && !mayGoOn && isImprintBehind(behind))
      return { title: text.slice(0, found.index).trim(), imprint: nothing.test(behind) ? '' : behind };
  }
  return undefined;
}
