/**
 * Reads the title of a bibliographic reference, as styles of citation set it: APA, Harvard, ACM and Chicago (names, year, title),
 * Vancouver and plain BibTeX (names, title), GB/T 7714 (`Title[J]`). A title in quotation marks is found without this.
 */

const YEAR = '(?:19|20)\\d{2}[a-z]?';
const PARTICLE = '(?:van|von|der|den|de|da|di|dos|del|della|el|al|la|le|bin|ibn|ter|ten|zu|af|av)';
const FAMILY = `(?:${PARTICLE} ){0,3}\\p{Lu}[\\p{L}'’-]*(?: (?:${PARTICLE} )?\\p{Lu}[\\p{L}'’-]+)?`;
const INITIALS = '\\p{Lu}\\.(?:[ -]?\\p{Lu}\\.){0,3}';
/** Names with initials: `Bee, A.`, `A. Bee`, `Bee A`. */
const INITIALLED = `(?:${FAMILY}, ?${INITIALS}|${INITIALS} ?${FAMILY}|${FAMILY} (?:${INITIALS}|\\p{Lu}{1,3}(?!\\p{L})))`;
/** `Bee, Ann` and `Ann C. Bee`. */
const WRITTEN_OUT = `(?:${FAMILY}, \\p{Lu}[\\p{Ll}'’-]+(?: ${INITIALS})?|(?:\\p{Lu}[\\p{Ll}'’-]+ |${INITIALS} ){1,3}${FAMILY})`;
const BETWEEN = '(?:[,;]? ?(?:&|and|und|et|y|e) |[,;] ?(?:\\.\\.\\.|…)? ?)';
const MORE = '(?:,? (?:et al\\.?|and others|\\.\\.\\.)|,? \\(eds?\\.\\))?';
const listOf = (name: string): string => `(?:${name})(?:${BETWEEN}(?:${name})){0,60}${MORE}`;
const PUBLISHED = `(?:\\(${YEAR}(?:,[^()]{1,30})?\\)|${YEAR})`;

/** Names written out may be words of a title in capitals: one alone has a year without brackets behind a full stop. */
const SEVERAL = `(?:${WRITTEN_OUT})(?:${BETWEEN}(?:${WRITTEN_OUT})){1,60}${MORE}|(?:${WRITTEN_OUT})(?=\\. ${YEAR}\\.)`;
const DATED = new RegExp(
  `^(?:${listOf(INITIALLED)}|${SEVERAL})[,.]?\\s+${PUBLISHED}(?:[.,:]\\s+(?=\\S)|\\s+(?=[\\p{Lu}\\d"“]))`,
  'u',
);
/** `Bee and Dee (2025)`, `Bee et al. (2025)`, `OpenAI (2025).`: families alone stand only before a year. */
const FAMILIES = new RegExp(
  `^(?:${FAMILY} (?:(?:and|&|und|et) ${FAMILY}|et al\\.),? ${PUBLISHED}[.,:]?|\\p{Lu}[\\p{L}'’-]+,? \\(${YEAR}\\)[.,:])\\s+(?=[\\p{Lu}\\d"“])`,
  'u',
);
/** Names with initials need no year: no title has them one after the other. */
const UNDATED = new RegExp(`^${listOf(INITIALLED)}(?:[.:]|(?<=\\.))\\s+(?=[\\p{Lu}\\d"“])`, 'u');
/** The type of a document by GB/T 7714. */
const DOCUMENT_TYPE = /^[^.]{1,300}\.\s*([^[\]]{2,300}?)\s?\[(?:J|C|D|M|R|S|P|N|A|Z|EB|DB|CP)(?:\/OL)?\]/u;

/** A full stop that ends a title; behind `vs.` and an initial it does not. */
const TITLE_END =
  /(?<=[\p{L}\p{N}]{2}|[)”"’])(?<!\b(?:vs|cf|St|Dr|Mr|No|Vol|al|e\.g|i\.e))\.(?=\s+[\p{Lu}\d*_"“[(]|\s+(?:in|pp?)[:.\s]|\s+(?:https?:|arxiv|doi)|\s*$)|(?<=[?!])(?=\s+[\p{Lu}*_])/iu;

/** Longest text that is tried. */
const LONGEST = 2000;

/** The title of the reference `text`; undefined if it is none of these styles. */
export function readReference(text: string): string | undefined {
  const bare = text.slice(0, LONGEST).replace(/\s+/g, ' ').trim();
  const typed = DOCUMENT_TYPE.exec(bare)?.[1];
  if (typed !== undefined) return asTitle(typed);
  const names = (DATED.exec(bare) ?? FAMILIES.exec(bare) ?? UNDATED.exec(bare))?.[0];
  if (names === undefined) return undefined;
  const rest = bare.slice(names.length);
  const quoted = /^["“]([^"“”]{3,400})["”]/.exec(rest)?.[1];
  return asTitle(quoted ?? rest.slice(0, TITLE_END.exec(rest)?.index));
}

/** Where a paper was published: no title, which then stands on a line of its own. */
const IMPRINT =
  /^(?:\S{2,12} (?:19|20)\d{2}$|(?:in|proc(?:eedings|\.)?|journal|transactions|advances in|international (?:conference|journal)|conference|workshop|arxiv|corr|ieee|acm|doi)(?![\p{L}-]))/iu;

function asTitle(text: string): string | undefined {
  const title = text.replace(/^["“*_'‘\s]+|["”*_’',.;:\s]+$/gu, '');
  const words = title.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return !IMPRINT.test(title) && (words >= 2 || /\p{Script=Han}{4}/u.test(title)) && title.length <= 400
    ? title
    : undefined;
}
