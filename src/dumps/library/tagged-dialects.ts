/** Records with other tags than RIS's, as lines of RIS: PubMed's, EndNote's, Web of Science's and RefWorks'. */
import type { DumpLine } from '../model/dump.ts';

interface Dialect {
  /** The line that begins a record. */
  readonly start: RegExp;
  /** Tag and value of a line. */
  readonly field: RegExp;
  /** Tag → RIS's tag; others are left out. */
  readonly tags: Readonly<Record<string, string>>;
  /** What stands around the values of tags. */
  readonly values?: Readonly<Record<string, readonly [RegExp, string]>>;
  /** Tags of which each further line is another name. */
  readonly lists?: RegExp;
}

const dialects: readonly Dialect[] = [
  {
    start: /^PMID- \d{1,9}$/,
    field: /^([A-Z]{2,4}) {0,2}- (.*)$/,
    tags: {
      TI: 'TI',
      FAU: 'AU',
      CN: 'AU',
      AB: 'AB',
      JT: 'T2',
      DP: 'DA',
      DEP: 'DA',
      LA: 'LA',
      LID: 'DO',
      AID: 'DO',
    },
  },
  {
    start: /^%0 [A-Z][a-z]/,
    field: /^%(.) (.*)$/,
    tags: {
      T: 'TI',
      A: 'AU',
      X: 'AB',
      J: 'T2',
      B: 'T2',
      S: 'C3',
      D: 'PY',
      8: 'DA',
      R: 'DO',
      U: 'UR',
      G: 'LA',
    },
  },
  // NASA ADS has all names in one line, and identifiers in a text.
  {
    start: /^%R (?:19|20)\d\d\S{14,15}$/,
    field: /^%(.) (.*)$/,
    tags: { T: 'TI', A: 'AU', B: 'AB', J: 'T2', D: 'PY', Y: 'DO' },
    values: {
      J: [/, (?:Volume|Vol\.|Issue) .*$/, ''],
      D: [/^(\d\d)\/(\d{4})$/, '$2/$1'],
      Y: [/^.*?\b(10\.\d{4,9}\/[^\s;]+).*$/, '$1'],
    },
  },
  {
    start: /^PT [A-Z]$/,
    field: /^([A-Z][A-Z\d]) (.*)$/,
    tags: { TI: 'TI', AU: 'AU', AF: 'AU', AB: 'AB', SO: 'T2', PY: 'PY', DI: 'DO', LA: 'LA' },
    lists: /^A[UF]$/,
  },
  {
    start:
      /^RT (?:Journal|Book|Conference|Dissertation|Generic|Magazine|Newspaper|Report|Thesis|Unpublished)/,
    field: /^([A-Z][A-Z\d]) (.*)$/,
    tags: {
      T1: 'TI',
      A1: 'AU',
      AB: 'AB',
      JF: 'T2',
      T2: 'C3',
      YR: 'PY',
      FD: 'DA',
      DO: 'DO',
      UL: 'UR',
      LA: 'LA',
    },
  },
];

/** What the first line of a record says it to be. PubMed has articles alone, Web of Science a letter for each type. */
export function dialectType(start: string): string | undefined {
  if (start.startsWith('PMID')) return 'JOUR';
  const type = /^(?:%0|PT|RT) (.+)$/.exec(start)?.[1];
  return type === 'J' ? 'JOUR' : type === 'C' ? 'CONF' : type;
}

/** The lines as RIS's, with their numbers; undefined where no line begins a record of another dialect. */
export function linesAsRis(lines: readonly DumpLine[]): readonly DumpLine[] | undefined {
  // Beside RIS, it is another capture in the same file.
  if (lines.some(({ text }) => /^TY {1,2}- \S/.test(text))) return undefined;
  const own = withStarts(lines);
  const dialect = dialects.find(({ start }) => own.some(({ text }) => start.test(text)));
  return dialect === undefined ? undefined : translated(own, dialect);
}

/** Smallest part of the lines that have a tag. */
const smallestPart = 0.5;

/** Refer's records, as NASA ADS writes them, with a line that begins each, as EndNote's have it: `%T` and `%A` below a blank line. */
function withStarts(lines: readonly DumpLine[]): readonly DumpLine[] {
  const tagged = lines.filter(({ text }) => /^%[A-Z] \S/.test(text));
  const isRefer =
    tagged.length >= lines.length * smallestPart &&
    ['%T ', '%A '].every((tag) => tagged.some(({ text }) => text.startsWith(tag)));
  if (!isRefer || lines.some(({ text }) => text.startsWith('%0 '))) return lines;
  return lines.flatMap((line, at) => {
    const isFirst = lines[at - 1]?.number !== line.number - 1 && /^%[TA] /.test(line.text);
    return isFirst ? [{ ...line, text: '%0 Generic' }, line] : [line];
  });
}

function translated(lines: readonly DumpLine[], { start, field, tags, values, lists }: Dialect): DumpLine[] {
  let tag = '';
  const read = lines.map(({ number, text }): DumpLine => {
    if (start.test(text)) {
      tag = '';
      return { number, text: 'TY  - JOUR' };
    }
    const [, own, value = ''] = field.exec(text) ?? [];
    const isFurther = own === undefined;
    tag = own ?? tag;
    const known = tags[tag];
    if (/^E[RF]$/.test(text) || known === undefined) return { number, text: '' };
    const [around, rest] = values?.[tag] ?? [];
    const words = isFurther ? text.trim() : around === undefined ? value : value.replace(around, rest ?? '');
    if (known === 'DO') return { number, text: doiLine(words) };
    if (isFurther && lists?.test(tag) !== true) return { number, text: words };
    return { number, text: `${known}  - ${known === 'AU' ? words.replace(suffixBehind, ', $1') : words}` };
  });
  return withFullNames(lines, withFirstDays(lines, read));
}

/** PubMed's day on the web (`DEP`) is the first; that of the issue (`DP`) may be later. */
function withFirstDays(lines: readonly DumpLine[], read: readonly DumpLine[]): DumpLine[] {
  const record: number[] = [];
  let count = 0;
  for (const { text } of lines) {
    if (/^PMID-/.test(text)) count += 1;
    record.push(count);
  }
  const onWeb = /^DEP {0,2}- (\d{4})(\d{2})(\d{2})$/;
  const dated = new Set(record.filter((_, at) => onWeb.test(lines[at]?.text ?? '')));
  return read.map((line, at) => {
    const text = lines[at]?.text ?? '';
    const [, year, month, day] = onWeb.exec(text) ?? [];
    if (year !== undefined) return { ...line, text: `DA  - ${year}/${month}/${day}` };
    return /^DP {2}-/.test(text) && dated.has(record[at] ?? 0) ? { ...line, text: '' } : line;
  });
}

/** PubMed's `Dee, Cid D 3rd`, in RIS `Dee, Cid D, 3rd`. */
const suffixBehind = /(?<=^[^,]{1,100}, [^,]{1,100}) (Jr|Sr|\d(?:nd|rd|th)|I{2,3}|IV)\.?$/;

/** PubMed says behind an identifier what it is. */
function doiLine(words: string): string {
  const kind = /\[(\w+)\]$/.exec(words)?.[1] ?? 'doi';
  return kind === 'doi' ? `DO  - ${words.replace(/ ?\[doi\]$/, '')}` : '';
}

/** Web of Science has each name twice, with initials (`AU`) and whole (`AF`). */
function withFullNames(lines: readonly DumpLine[], read: readonly DumpLine[]): DumpLine[] {
  if (!lines.some(({ text }) => /^AF /.test(text))) return [...read];
  let tag = '';
  return read.map((line, at) => {
    tag = /^([A-Z][A-Z\d]) /.exec(lines[at]?.text ?? '')?.[1] ?? tag;
    return tag === 'AU' ? { ...line, text: '' } : line;
  });
}
