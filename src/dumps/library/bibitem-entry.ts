/** An entry from the text behind a `\bibitem` of LaTeX, as BibTeX's styles and people set it. */

import { withoutStop } from '../fields/full-stops.ts';
import { findIdentifiers, isIdentified } from '../fields/identifiers.ts';
import { type DumpEntry, type LineSpan, makeEntry } from '../model/dump.ts';
import { authorFields, leavesOut, withoutOthers } from '../names/author-fields.ts';
import { splitNames } from '../names/name-list.ts';
import { areFullNames } from '../names/written-names.ts';
import { readReference } from '../references/read-reference.ts';
import { plainNames } from './bibtex-names.ts';
import { venueOf } from './library-entry.ts';
import { plainName, toTexText } from './tex-text.ts';

/** Longest text of an item that is read. */
const longestItem = 8000;
/** How deep commands stand within one another. */
const mostLevels = 4;

const inner = String.raw`((?:[^{}\\]|\\.|\{[^{}]{0,200}\}){0,1000})`;
/** ACM's and REVTeX's commands, which name the field that their last argument is. */
const fieldCommand = new RegExp(
  String.raw`\\bib(?:info|field)\s{0,3}\{[^{}]{0,40}\}\s{0,3}\{${inner}\}|\\(?:showarticletitle|bibnamefont|bibfnamefont|mbox|enquote)\s{0,3}\{${inner}\}`,
  'g',
);
/** The words of a link; its address stays in front. */
const linked = new RegExp(String.raw`\\href\s{0,3}\{([^{}\s]{1,500})\}\s{0,3}\{${inner}\}`, 'g');
/** Of layout, and the letter behind a year. */
const layout =
  /\\natexlab\{[^{}]{0,20}\}|\\BIB[A-Za-z]{1,40}|\\(?:hskip|penalty|url[a-z]*|providecommand|relax|path|em(?=\\)|protect|noop)\b(?!\s{0,3}\{)|\{and\}|(?<!\\)%.{0,500}$/gm;

function plainItem(text: string): string {
  let plain = text
    .slice(0, longestItem)
    // INSPIRE gives titles as comments.
    .replace(/^%\s?(?=``.{2,500}''\s{0,9}$)/gm, '')
    .replace(/\\(?:emph|textit)\s{0,3}\{et\s?al\.?\}\.?|\{\\(?:em|it)\s{1,3}et\s?al\.?\}\.?/g, 'et al.')
    .replace(/\\textquotedblleft(?:\{\})?\s{0,3}/g, '``')
    .replace(/\\textquotedblright(?:\{\})?/g, "''");
  for (let level = 0; level < mostLevels; level += 1)
    plain = plain.replace(fieldCommand, (_, field?: string, other?: string) => field ?? other ?? '');
  return plain
    .replace(
      linked,
      (_, url: string, words: string) => ` <${url}> ${/^\\(?:path|nolinkurl)\b/.test(words) ? '' : words}`,
    )
    .replace(layout, (found) => (found === '{and}' ? 'and' : ''));
}

interface Parts {
  /** Names of authors, as text; empty where there are none. */
  readonly names: string;
  readonly title: string;
  readonly rest: string;
}

/** Undefined where nobody can say which of its words are the title. */
export function bibitemEntry(text: string, lines: LineSpan): DumpEntry | undefined {
  const item = plainItem(text);
  const parts = blocksIn(item) ?? markedIn(item) ?? plainIn(item);
  const identifiers = identifiersIn(item);
  if (parts === undefined)
    return isIdentified(identifiers) ? makeEntry({ ...identifiers, lines }) : undefined;
  const { title, rest } = parts;
  // Collaborations stand in brackets.
  const names = parts.names.replace(/\s?\[[^\][]{1,60}\]/g, '');
  const shown = withoutStop(bareTitle(title));
  if (!/\p{L}{2}/u.test(shown)) return undefined;
  const authors = namesIn(names);
  return makeEntry({
    title: shown,
    ...authorFields(authors ?? [], !leavesOut(plainNames([withSpaces(names)])[0] ?? '')),
    ...yearOf(rest, names),
    ...identifiers,
    venue: venueOf(
      plainName(/\\(?:emph|textit)\s{0,3}\{([^{}]{3,300})\}/.exec(withEmph(rest))?.[1])?.replace(/,$/, ''),
    ),
    lines,
  });
}

/** What stands in a block without authors, and in none of a title. */
const imprint =
  /^\s{0,9}(?:\\(?:emph|textit|url)\b|\{\\(?:em|it)\b|[Ii]n:?\s|Technical [Rr]eport|PhD thesis|(?:19|20)\d{2}\b|<?https?:)/;

/** `Names.` `\newblock Title.` `\newblock {\em Journal}, 2024.` */
function blocksIn(item: string): Parts | undefined {
  const [first = '', second, ...rest] = item.split(/\\newblock\b/).map((block) => block.trim());
  if (second === undefined) return undefined;
  if (imprint.test(second) && namesIn(first) === undefined)
    return { names: '', title: first, rest: [second, ...rest].join(' ') };
  return { names: first, title: second, rest: rest.join(' ') };
}

/** A title in quotation marks, or emphasised directly behind the names. */
function markedIn(item: string): Parts | undefined {
  const text = withEmph(item);
  const quoted = /``((?:(?!'').){2,500})''|“([^“”]{2,500})”/s.exec(text);
  const emphasised = new RegExp(String.raw`\\(?:emph|textit)\s{0,3}\{${inner}\}`).exec(text);
  for (const found of [quoted, emphasised]) {
    if (found === null) continue;
    const names = text.slice(0, found.index);
    const title = found[1] ?? found[2] ?? '';
    if (found === quoted || namesIn(names) !== undefined)
      return { names, title, rest: text.slice(found.index + found[0].length) };
  }
  return undefined;
}

/** References of other styles, by their names and punctuation. */
function plainIn(item: string): Parts | undefined {
  const text = toTexText(withSpaces(item))
    .replaceAll('\\&', '&')
    .replace(/\\(?:emph|text(?:bf|it|tt)|url)\s?\{([^{}]{0,500})\}/g, '$1');
  const title = readReference(text) ?? behindColon(text);
  const at = title === undefined ? -1 : text.indexOf(title);
  if (title === undefined || at < 0) return undefined;
  return { names: text.slice(0, at), title, rest: text.slice(at + title.length) };
}

/** `Bee, A., Dee, C.: Title. In: …`, as Springer's styles have it. */
function behindColon(text: string): string | undefined {
  const [, names = '', title] = /^([^:]{3,1000}):\s([^.]{3,400})/.exec(text) ?? [];
  return namesIn(names) === undefined ? undefined : title;
}

/** Without years at their end; undefined where they are no names of persons. */
function namesIn(text: string): readonly string[] | undefined {
  const bare = withSpaces(text)
    .replace(/<[^<>]{0,300}>/g, '')
    .trim()
    .replace(/(?:(?<=\p{L}{2})[.,]|,)?\s?\(?(?:19|20)\d{2}[a-z]?\)?[.,:]?$/u, '')
    .replace(/\s{0,3}(?:\(?[Ee]ds?\.?\)?|, editors?)[.,]?$/, '')
    .replace(/[,:;]$/, '');
  const list = withoutOthers(bare).trim();
  const people = plainNames(splitNames(list)).map((name) => name.replace(/(?<=\p{L}{2})\.$/u, ''));
  if (areFullNames(people)) return people;
  // A group: it has no commas.
  return people.length === 1 && list.length <= 80 && /^\{?\p{Lu}[^\\]*$/u.test(list) ? people : undefined;
}

const withSpaces = (text: string): string =>
  text
    .replaceAll('\\&', '&')
    .replace(/(?<!\\)~|\\[,;:!]|\\ /g, ' ')
    .replace(/\s+/g, ' ');

/** `{\em Journal}` as `\emph{Journal}`. */
const withEmph = (text: string): string => text.replace(/\{\\(?:em|it)\s([^{}]{0,500})\}/g, '\\emph{$1}');

const bareTitle = (title: string): string =>
  toTexText(withSpaces(withEmph(title)))
    .replace(/<https?:[^<>]{0,500}>/g, '')
    .trim()
    .replace(/^\\(?:emph|textit|textbf)\{([^{}]{2,500})\}[.,]?$/, '$1')
    .replace(/,$/, '');

/** The last year that is no part of an identifier or a range of pages; ACM's style has it behind the names. */
function yearOf(rest: string, names: string): Pick<DumpEntry, 'firstMonth'> {
  const year = /(?<![\d./:–-])(?:19|20)\d{2}(?=[a-z]?(?![\d–-]|\.\d))/g;
  const found =
    rest
      .replace(/<[^<>]{0,500}>|\\url\{[^{}]{0,500}\}/g, '')
      .match(year)
      ?.at(-1) ?? names.match(year)?.at(-1);
  return { firstMonth: found };
}

/** `abs/2401.01234` is how DBLP's records name the volume of CoRR. */
function identifiersIn(item: string): ReturnType<typeof findIdentifiers> {
  const text = item
    .replace(/\\([_&%#$])/g, '$1')
    .replace(/\\(?:url|path|texttt|doi|showDOI|nolinkurl)\s{0,3}\{([^{}]{1,500})\}/g, ' $1 ')
    .replace(/[{}~]/g, ' ')
    .replace(/(?<![\w/])abs\/(?=\d{4}\.\d{4,5})/g, 'arXiv:')
    .replace(/\b(arxiv|doi): (?=\S)/gi, '$1:');
  return findIdentifiers(text);
}
