/** Parses a line of a reading list: identifiers, and a title if there is one. */
import { type FoundIdentifiers, findIdentifiers, parseIdentifier } from '../identifiers.ts';
import { otherIdentifiers } from './other-identifiers.ts';
import { isImprint, isReference } from './whole-references.ts';

export interface ListItem extends FoundIdentifiers {
  readonly title: string | undefined;
  /** Words about the paper before or after its title. */
  readonly note: string | undefined;
  /** Identifiers of other papers on the line, with their kind, e.g. `arXiv:2402.09739`. */
  readonly others: readonly string[];
  /** URLs that are no identifiers. */
  readonly otherLinks: readonly string[];
}

/** Repetitions are bounded, so that unclosed brackets can't cause quadratic time. */
const inlineLink =
  /!?\[((?:[^\][]|\[[^\][]{0,300}\]){0,1000})\]\(\s{0,9}<?([^\s()<>]{0,2000}(?:\([^\s()]{0,300}\)[^\s()<>]{0,300}){0,5})>?(?:\s{1,9}"[^"]{0,300}")?\s{0,9}\)/g;
const marker =
  /^\s*(?:[-*+•·]\s+|\d{1,3}[.)/]\s+|\(\d{1,3}\)\s+|>\s+)*(?:\[[ xX]\]\s+|(?:TODO|DONE|LATER|NOW)\s+)?(?:\d{1,3}[.)]\s+)?/;
/** Link texts that name the kind of target, not the paper. */
const linkWord =
  /^(?:paper|papers|pdf|bib|bibtex|ris|cite(?:\s+as)?|(?:view|download)\s+(?:pdf|paper)|html\s+\(experimental\)|supplementary(?:\s+\w+)?|supp|full\s?text|arxiv|abs|abstract|link|links|here|code|github|tweet|post|blog|project|page|website|site|demo|video|slides|data|dataset|model|hf|hugging\s?face|openreview|doi|html|source|read|url|thread|poster|read more|and|or|also|see|via)$/i;
const address = /<?https?:\/\/[^\s<>|]+>?/g;
/** `arxiv.org/abs/…`: URLs without scheme, as browsers display them. */
const bareAddress = /(?<![\w/.-])(?:[a-z0-9-]{1,60}\.){1,4}[a-z]{2,10}\/\S*/gi;

/** Maximum length of the part of a line that is parsed. */
const longestItem = 4000;

export function parseListItem(raw: string): ListItem {
  const text = raw
    .slice(0, longestItem)
    .replace(marker, '')
    .replace(/\[\[([^\][]{1,300})\]\](?!\()/g, '$1')
    .replace(/\bPaper page - /, '')
    .replace(/^(?:19|20)\d{2}\.\s+(?=\S)/, '')
    .replace(/^\[?(?:\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4})\]?[:,]?\s+(?!\d{1,2}:\d{2})/, '')
    // Lists of code and papers put the venue first: "(ICLR 2026) Title".
    .replace(/^\((?:[A-Za-z][\w&' -]{1,30}[ ’'])?\d{2,4}(?:[./]\d{1,2})?\)\s+/, '')
    .trim();
  const links = [...text.matchAll(inlineLink)].map(([, words, url]) => ({
    words: linkText(words ?? ''),
    url: url ?? '',
  }));
  const bare = text.replace(inlineLink, (_all, words: string) =>
    linkWord.test(linkText(words)) || words === '' ? ' ' : ` ${words} `,
  );
  const urls = [...links.map(({ url }) => url), ...(bare.match(address) ?? [])].map((url) =>
    url.replace(/^<|[>),.;:]+$/g, ''),
  );
  const ids: FoundIdentifiers = Object.assign({}, ...urls.map(parseIdentifier).reverse());
  const identifiers = { ...findIdentifiers(bare.replace(address, ' ')), ...ids };
  const others = otherIdentifiers(identifiers, urls, bare.replace(address, ' '));
  const otherLinks = urls.filter((url) => Object.keys(parseIdentifier(url)).length === 0);
  return { ...identifiers, ...titleAndNote(text, bare, links, others.length > 0), others, otherLinks };
}

interface ItemLink {
  readonly words: string;
  readonly url: string;
}

/** `bare` is the text with links as their words. Words about several papers are no note on one. */
function titleAndNote(
  text: string,
  bare: string,
  links: readonly ItemLink[],
  hasOthers: boolean,
): Pick<ListItem, 'title' | 'note'> {
  const words = withoutIdentifiers(bare);
  const title = titleIn(text, words, links);
  if (title !== undefined && isRemark(title) && !links.some((link) => link.words === title))
    return { title: undefined, note: hasOthers ? undefined : clean(words) };
  return { title, note: hasOthers ? undefined : noteAround(title, words) };
}

/** Whether all words are in lower case, as in `must read for data people`; titles begin with a capital letter. */
function isRemark(text: string): boolean {
  return /^[\p{Ll}\s,.!?'’()-]+$/u.test(text) && text.includes(' ');
}

/** The words after the title, else those before it, if they are a remark. */
function noteAround(title: string | undefined, words: string): string | undefined {
  const plain = words.replace(/\*\*|__|`/g, '').replace(/\s+/g, ' ');
  const at = title === undefined ? -1 : plain.indexOf(title);
  if (title === undefined || at < 0) return undefined;
  const parts = [plain.slice(at + title.length), plain.slice(0, at)];
  return parts.map(toNote).find((note) => note !== undefined);
}

/** Prose: at least half of the words begin in lower case, which names and venues don't. */
export function toNote(text: string): string | undefined {
  const note = text
    .slice(0, longestItem)
    // First, so that long runs of spaces take linear time.
    .replace(/\s+/g, ' ')
    .replace(/ ?[([](?:[\s,;|:]|and|&)*[)\]]/g, '')
    .replace(/^[^\p{L}\p{N}"“«(]+|[\s\-–—|,:;([]+$/gu, '')
    .replace(/\s+/g, ' ');
  const words = note.split(' ').filter((word) => /\p{L}/u.test(word));
  const lower = words.filter((word) => /^["“«(]*[\p{Ll}\p{Lo}]/u.test(word)).length;
  const isLong = words.length >= 2 || /\p{Lo}{4}/u.test(note);
  if (isImprint(note)) return undefined;
  return isLong && lower * 2 >= words.length && note.length <= longestNote ? note : undefined;
}

const longestNote = 2000;

/** Without addresses, identifiers and empty brackets. */
function withoutIdentifiers(bare: string): string {
  return bare
    .replace(address, (url) => ` ${/[),.;:]*$/.exec(url)?.[0] ?? ''}`)
    .replace(bareAddress, ' ')
    .replace(/(?:doi\s*:\s*)?\b10\.\d{4,9}\/\S+/gi, ' ')
    .replace(
      /\[?\b(?:arxiv\s*:\s*)?(?:\d{4}\.\d{4,5}|[a-z-]{2,20}(?:\.[A-Z]{2})?\/\d{7})(?:v\d{1,3})?\b\]?(?:\s*\[[\w.-]+\])?/gi,
      ' ',
    )
    .replace(/\(\s*\)|\[\s*\]/g, ' ')
    .replace(/\b(?:arxiv|doi|openreview|pdf|link)\s*:?\s*$/i, ' ');
}

function titleIn(
  text: string,
  rest: string,
  links: readonly { words: string; url: string }[],
): string | undefined {
  const linked = links.find(
    ({ words, url }) => isWords(words) && Object.keys(parseIdentifier(url)).length > 0,
  );
  if (linked !== undefined) return linked.words;
  const bold = /(?:\*\*|__)((?:(?!\*\*|__).)+)(?:\*\*|__)/.exec(text.replace(inlineLink, '$1'))?.[1];
  if (bold !== undefined && isWords(clean(bold))) return clean(bold);
  const other = links.find(({ words }) => isWords(words));
  if (other !== undefined) return other.words;
  const quoted = /["“«]([^"“”«»]{12,300})["”»]/.exec(rest)?.[1];
  if (quoted !== undefined && isWords(clean(quoted))) return clean(quoted).replace(/[,.]$/, '');
  if (isReference(rest)) return undefined;
  const [first = ''] = rest
    .split(/\s+#\s|\s+:\s+|\s+[-–—|]+\s+|\t|\s{3,}|\s+[-–—:,]\s*$/)
    .map(clean)
    .filter((part) => /\p{L}/u.test(part));
  return isWords(first) ? first : undefined;
}

/** `[pdf]` in `[[pdf]](…)`; brackets around a part of the words are the title's own. */
function linkText(words: string): string {
  return clean(clean(words).replace(/^\[([^\][]*)\]$/, '$1'));
}

function clean(text: string): string {
  return text
    .replace(/\*\*|__|`/g, '')
    .replace(/^\s*([*_])(\S.{0,400}\S)\1\s*$/, '$2')
    .replace(/^\s*(?:\d{1,3}[.)]\s+)?/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^["“”'«]+|["“”'»]+$/g, '')
    .replace(/^[-–—:,|\s]+|[-–—:,|([\s]+$/g, '')
    .trim();
}

/** Whether the text is more than an identifier, a number or a generic link text. */
function isWords(text: string): boolean {
  return (
    /\p{L}{2}/u.test(text) &&
    !linkWord.test(text) &&
    !/^https?:/.test(text) &&
    Object.keys(parseIdentifier(text)).length === 0
  );
}
