/** A synthetic archive with the structure of the real one, for measurements at larger sizes. */
import type { Appearance, Archive, ArchiveWords, Issue, Paper, PaperId } from '../../src/model.ts';
import { parseMarkup } from '../../src/text/markup.ts';
import { parseVenue } from '../../src/venues/parse-venue.ts';
import { pickCommonWords } from '../../src/words/common-words.ts';
import { countWords } from '../../src/words/count-words.ts';
import { splitWords } from '../../src/words/split-words.ts';
import { pickVocabulary } from '../../src/words/vocabulary.ts';
import { blankPaper } from '../../test/archive/blank-paper.ts';
import { buildSyntheticPapers, type SyntheticPaper } from './synthetic-papers.ts';

const papersPerIssue = 80;

/**
 * Papers, issues and topics are generated; authors have names but no pages. Site, venues and pages are copied from
 * `like`.
 */
export function buildSyntheticArchive(count: number, seed: number, like: Archive): Archive {
  const topics = [...like.topics.values()];
  const venues = [...like.venues.values()];
  const papers = new Map<PaperId, Paper>();
  for (const [index, source] of buildSyntheticPapers(count, seed, rankWords(like)).entries()) {
    const issue = issueDay(Math.floor(index / papersPerIssue));
    const appearance: Appearance = {
      paper: source.id,
      issue,
      position: (index % papersPerIssue) + 1,
      comments: undefined,
      upvotes: undefined,
      organisation: undefined,
      announceType: undefined,
      note: undefined,
      source: 0,
      alsoIn: [],
      lines: { first: 1, last: 1 },
    };
    const topic = topics[index % topics.length];
    const venue = index % 3 === 0 ? venues[index % Math.max(venues.length, 1)] : undefined;
    papers.set(source.id, {
      ...toPaper(source, appearance),
      topics: topic === undefined ? [] : [topic.id],
      venue:
        venue === undefined
          ? undefined
          : { ...parseVenue(`${venue.name} 2024`), id: venue.id, kind: 'conference' },
    });
  }
  const issues = buildIssues([...papers.values()]);
  return {
    ...like,
    papers,
    issues,
    words: wordsOf(papers),
    issueById: new Map(issues.map((issue) => [issue.id, issue])),
  };
}

function wordsOf(papers: ReadonlyMap<string, Paper>): ArchiveWords {
  const { words, forms } = countWords(
    Array.from(papers.values(), ({ title, authors, abstract }) => ({
      title: splitWords(title.plain),
      authors: authors.flatMap(({ name }) => splitWords(name)),
      abstract: splitWords(abstract?.plain ?? ''),
    })),
  );
  return { common: pickCommonWords(forms, papers.size), vocabulary: pickVocabulary(words) };
}

/** The archive's words, most frequent first. */
export function rankWords({ papers }: Archive): readonly string[] {
  const counts = new Map<string, number>();
  for (const { title, abstract } of papers.values()) {
    for (const word of `${title.plain} ${abstract?.plain ?? ''}`.toLowerCase().match(/[a-z]+/g) ?? []) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([word]) => word);
}

function issueDay(number: number): string {
  return new Date(Date.UTC(2018, 0, 1) + number * 7 * 86_400_000).toISOString().slice(0, 10);
}

function toPaper(source: SyntheticPaper, appearance: Appearance): Paper {
  return {
    ...blankPaper,
    id: source.id,
    title: parseMarkup(source.title),
    abstract: parseMarkup(source.abstract),
    authors: source.authors.map((name) => ({ id: name.toLowerCase().replaceAll(' ', '-'), name })),
    authorCount: source.authors.length,
    firstDate: source.firstDate,
    identifiers: { ...blankPaper.identifiers, arxiv: source.arxiv },
    appearances: [appearance],
    citationKey: source.id,
  };
}

function buildIssues(papers: readonly Paper[]): readonly Issue[] {
  const days = [...new Set(papers.map(({ appearances }) => appearances[0].issue))];
  return days
    .map(
      (day, index): Issue => ({
        id: day,
        number: index + 1,
        day,
        title: undefined,
        since: undefined,
        source: {
          dump: 'synthetic',
          sha256: '',
          format: 'synthetic',
          listing: 'Synthetic',
          url: undefined,
          year: { known: 'sidecar' },
          announced: undefined,
        },
        sources: [
          {
            dump: 'synthetic',
            sha256: '',
            format: 'synthetic',
            listing: 'Synthetic',
            url: undefined,
            year: { known: 'sidecar' },
            announced: undefined,
          },
        ],
        appearances: papers.flatMap(({ appearances: [appearance] }) =>
          appearance.issue === day ? [appearance] : [],
        ),
        newer: days[index + 1],
        older: days[index - 1],
      }),
    )
    .reverse();
}
