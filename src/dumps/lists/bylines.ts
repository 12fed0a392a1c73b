/**
 * Names in front of titles or behind them. A line alone can't tell `Ann Bee, Cid Dee: Linear Time` from `Bigger Models,
 * Smaller Data: Scaling Laws`; that all lines of a list have such a form can.
 */
import { authorFields, leavesOut } from '../author-fields.ts';
import { splitNames } from '../feeds/name-list.ts';
import type { ListRow } from './list-row.ts';
import { isReference, withoutImprint } from './whole-references.ts';

interface Byline {
  readonly title: string;
  /** Empty where names are not written out. */
  readonly names: readonly string[];
  readonly isWhole: boolean;
}

/** Fewest lines that are evidence, and the smallest part of the lines that have to be of one form. */
const fewestLines = 2;
const smallestPart = 0.8;

const particle = 'van|von|der|den|de|da|di|dos|del|della|el|al|la|le|bin|ibn|ter|ten|zu|af|av';
const nameWord = "(?:\\p{Lu}\\.(?:-?\\p{Lu}\\.)*|\\p{Lu}[\\p{L}'’-]*\\p{Ll})";
const fullName = new RegExp(`^${nameWord}(?: (?:${particle}|${nameWord}))*(?: ${nameWord})$`, 'u');

/** Names with given names or initials, each of two to five words. */
export function namesIn(text: string): Omit<Byline, 'title'> | undefined {
  const plain = text.replace(/[*_`]+/g, '').trim();
  // Between columns there are several spaces.
  if (plain.length > 2000 || /\s{3}/.test(plain)) return undefined;
  const names = splitNames(plain);
  const areNames =
    names.length > 0 && names.every((name) => name.split(' ').length <= 5 && fullName.test(name));
  return areNames ? { names, isWhole: !leavesOut(plain) } : undefined;
}

type Form = (row: ListRow) => Byline | undefined;

const bare = (text: string): string =>
  withoutImprint(
    text
      .replace(/[*_`]+/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  )
    .replace(/[.,;]\s*,?\s*(?:19|20)\d{2}[.,\s]*$/, '')
    .replace(/^[\s"“.,:;–—|/-]+|[\s"”,:;–—|/([-]+$/gu, '')
    .replace(/(\p{Ll}|\))\.$/u, '$1')
    .trim();

const partEnd = /\s+[-–—|/]\s+|\s{3,}|\t/;
/** In references, a full stop ends the title. */
const referenceEnd = /(?<=\p{L}{2}|\))\.\s|\s+[-–—|/]\s+|\s{3,}|\t/u;

/** `Ann Bee, Cid Dee: Title`, and with the other separators; a full stop behind an initial is none. */
const namesFirst =
  (separator: RegExp): Form =>
  ({ words: all = '' }) => {
    // The number of a row between tabs.
    const words = all.replace(/^\s*\d{1,4}\s{3,}/, '');
    const found = separator.exec(words);
    if (found === null) return undefined;
    const names = namesIn(words.slice(0, found.index));
    const behind = words.slice(found.index + found[0].length);
    const title = bare(behind.split(/^\./.test(found[0]) ? referenceEnd : partEnd)[0] ?? '');
    return names === undefined || !/\p{L}{2}/u.test(title) ? undefined : { title, ...names };
  };

/** `Title, Ann Bee, Cid Dee`, from the first separator on behind which there are only names. */
const namesLast =
  (separator: RegExp): Form =>
  ({ words = '' }) => {
    const text = withoutImprint(words.trim()).replace(/[\s.,:;|/–—-]+$/u, '');
    for (const found of text.matchAll(separator)) {
      const names = namesIn(text.slice(found.index + found[0].length).replace(/[)\]]$/, ''));
      const title = bare(text.slice(0, found.index));
      if (names !== undefined && /\p{L}{2}/u.test(title)) return { title, ...names };
    }
    return undefined;
  };

/** Nothing but names: the title stands elsewhere. */
const namesAlone: Form = ({ words = '' }) => {
  const names = namesIn(words.replace(/^[\s.,:;–—|/-]+|[\s.,:;–—|/-]+$/g, ''));
  return names === undefined ? undefined : { title: '', ...names };
};

const plainForms: readonly Form[] = [
  namesAlone,
  namesFirst(/:\s+/),
  namesFirst(/(?<=\p{L}{2})\.\s+/u),
  namesFirst(/\s+[-–—|/]\s+/),
  namesFirst(/\s{3,}|\t/),
  namesLast(/\s+by\s+/g),
  namesLast(/\s+[-–—|/]\s+/g),
  namesLast(/\s*[([]/g),
  namesLast(/\.\s+/g),
  namesLast(/,\s+/g),
  namesLast(/\s{3,}/g),
];

/** Behind a title that is a link or emphasised: `, Ann Bee, Cid Dee. ICML 2026`. */
const namesBehind: Form = ({ words = '', entry }) => {
  const title = entry?.title ?? '';
  const plain = words.replace(/[*_`]+/g, '').replace(/\s+/g, ' ');
  const at = title === '' ? -1 : plain.indexOf(title);
  if (at < 0) return undefined;
  const behind = plain.slice(at + title.length).replace(/^[\s"”'.,:;–—|/([-]*(?:by\s+)?/u, '');
  const end = /(?<=\p{L}{2})\.(?:\s|$)|\s+[-–—|/]\s+|\s*[()[\]]|,?\s+(?:19|20)\d{2}/u.exec(behind)?.index;
  const names = namesIn(behind.slice(0, end).replace(/[\s.,;]+$/, ''));
  return names === undefined ? undefined : { title, ...names };
};

export function splitBylines(rows: readonly ListRow[]): ListRow[] {
  const papers = rows.filter(({ words }) => words !== undefined);
  const plain = papers.filter(
    ({ isPlain, entry, words = '' }) =>
      isPlain === true && (entry?.title !== undefined || isReference(words)),
  );
  const found = new Map([
    ...formOf(plain, plainForms),
    ...formOf(
      papers.filter(({ isPlain }) => isPlain === false),
      [namesBehind],
    ),
  ]);
  return rows.map((row) => withByline(row, found.get(row)));
}

/** The lines of the first form that most of them have, if it lists several names on half of those. */
function formOf(rows: readonly ListRow[], forms: readonly Form[]): ReadonlyMap<ListRow, Byline> {
  for (const form of forms) {
    const found = new Map<ListRow, Byline>();
    for (const row of rows) {
      const byline = form(row);
      if (byline !== undefined) found.set(row, byline);
    }
    const several = [...found.values()].filter(({ names }) => names.length > 1).length;
    if (found.size >= fewestLines && found.size >= rows.length * smallestPart && several * 2 >= found.size)
      return found;
  }
  return new Map();
}

function withByline(row: ListRow, byline: Byline | undefined): ListRow {
  if (row.entry === undefined || byline === undefined) return row;
  const title = byline.title === '' ? undefined : byline.title;
  return { ...row, entry: { ...row.entry, title, ...authorFields(byline.names, byline.isWhole) } };
}
