/** Synthetic archives of any size with authors, topics, venues and years. */
import { buildCorpus } from '../../scripts/bench/corpus.ts';
import { buildSyntheticPaper } from '../../scripts/bench/synthetic-paper.ts';
import { loadIssues } from '../../src/load/load-content.ts';
import type { Archive, Author, PaperId, Year } from '../../src/model.ts';
import { parseName } from '../../src/people/parse-name.ts';
import { toSortName } from '../../src/people/sort-name.ts';
import { buildRandom, type Random } from '../../src/seeded-random.ts';
import { buildSampleArchive, type SampleIssue, type SamplePaper } from '../feeds/sample-archive.ts';
import { archiveFolder } from '../frozen-archive.ts';
import { compareSortNames } from '../people/compare-sort-names.ts';

export interface SyntheticSize {
  readonly papers: number;
  readonly perIssue: number;
  /** Days between issues. */
  readonly every: number;
}

/** Texts to choose from: making and reading one for each paper would take most of the time. */
const distinct = 500;

const topics = Array.from({ length: 25 }, (_, index) => `topic-${index}`);
const venues = Array.from({ length: 120 }, (_, index) => `Venue ${index}`);
const day = (serial: number): string => new Date(serial * 86_400_000).toISOString().slice(0, 10);

/** Deterministic. Words, titles and initials of names come from the real archive. */
export function buildSyntheticArchive({ papers, perIssue, every }: SyntheticSize): Archive {
  const entries = loadIssues(archiveFolder).flatMap((issue) => issue.papers);
  const corpus = buildCorpus(entries);
  const random = buildRandom(6);
  const texts = Array.from({ length: distinct }, (_, index) => buildSyntheticPaper(corpus, random, index, 0));
  const issues: SampleIssue[] = [];
  for (let made = 0, serial = Date.UTC(2015, 0, 1) / 86_400_000; made < papers; serial += every) {
    const size = Math.min(perIssue, papers - made);
    const ofIssue = Array.from({ length: size }, (_, index): SamplePaper => {
      const number = made + index + 1;
      const { title, abstract, firstDay } = random.pick(texts);
      return {
        id: `paper-${number}`,
        title: `${title} (${number})`,
        abstract,
        authors: drawAuthors(random, papers),
        topics: [...new Set([skewed(random, topics), skewed(random, topics)])],
        ...(random.next() < 0.5 ? { venue: skewed(random, venues) } : {}),
        // Relative to its issue.
        firstDate: day(serial + firstDay),
      };
    });
    issues.push({ day: day(serial), papers: ofIssue });
    made += size;
  }
  const archive = buildSampleArchive(issues);
  return { ...archive, authors: shelveAuthors(archive.authors), years: buildYears(archive) };
}

const given = [
  'Ada',
  'Bo',
  'Chen',
  'Dana',
  'Emil',
  'Fatima',
  'Goro',
  'Hanna',
  'Ivan',
  'Jing',
  'Kofi',
  'Lena',
];
const families = `
  Abe Bauer Chen Diaz Eto Fox Gao Huang Ito Jin Kim Li Ma Nair Ono Park Qin Rao Singh Tan Ueda Vogt Wang Xu
  Yang Zhang`
  .trim()
  .split(/\s+/);

/** Two to six names. A larger archive has more distinct names; few names are on many papers. */
function drawAuthors(random: Random, papers: number): readonly string[] {
  const names = new Set<string>();
  for (let left = 2 + random.below(5); left > 0; left -= 1) {
    const middle = random.below(Math.ceil(papers / 40));
    names.add(`${random.pick(given)} ${letters(middle)} ${skewed(random, families)}`);
  }
  return [...names];
}

/** A number in letters, so that names are distinct. */
function letters(number: number): string {
  const name = number
    .toString(26)
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** A random value with a skewed distribution: early values are much more frequent. */
function skewed<Value>(random: Random, values: readonly Value[]): Value {
  return random.pick(values.slice(0, 1 + random.below(1 + random.below(values.length))));
}

function shelveAuthors(authors: Archive['authors']): Archive['authors'] {
  const sorted = [...authors.values()].map(
    (author): Author => ({ ...author, sortName: toSortName(parseName(author.name)) }),
  );
  sorted.sort((a, b) => compareSortNames(a.sortName, b.sortName));
  return new Map(sorted.map((author) => [author.id, author]));
}

function buildYears({ papers }: Archive): readonly Year[] {
  const byYear = new Map<number, PaperId[]>();
  for (const { id, firstDate } of papers.values()) {
    if (firstDate === undefined) continue;
    const year = Number(firstDate.slice(0, 4));
    const ids = byYear.get(year);
    if (ids === undefined) byYear.set(year, [id]);
    else ids.push(id);
  }
  return [...byYear].map(([year, ids]) => ({ year, papers: ids })).sort((a, b) => b.year - a.year);
}
