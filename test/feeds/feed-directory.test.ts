import { describe, expect, test } from 'vitest';
import { buildFeedDirectory } from '../../src/exports/feeds/feed-directory.ts';
import { feedHeaders } from '../../src/exports/feeds/feed-headers.ts';
import { feedsOf } from '../../src/exports/feeds/feed-table.ts';
import { parseQueries } from '../content/parse-files.ts';
import { renderFeedFiles, textAt } from './feed-files.ts';
import { buildSampleArchive } from './sample-archive.ts';

const paper = { authors: ['Ada L'], topics: ['proofs'], venue: 'NeurIPS' };
const archive = buildSampleArchive([
  {
    day: '2025-10-29',
    papers: [
      { id: 'a', ...paper },
      { id: 'b', ...paper, authors: ['Ada L', 'Bob M'] },
    ],
  },
]);
const queries = parseQueries({ spaces: { label: 'Spaces', words: ['space', 'room'], venues: ['NeurIPS'] } });

describe('the table of feeds', () => {
  test('has issues, papers, topics, queries, venues, and authors with two papers', () => {
    expect(feedsOf(archive, queries).map(({ folder, size }) => [folder, size])).toEqual([
      ['/issues/', 1],
      ['/papers/', 2],
      ['/topics/proofs/', 2],
      ['/queries/spaces/', 0],
      ['/venues/neurips/', 2],
      ['/authors/ada-l/', 2],
    ]);
  });

  test('describes a query in words', () => {
    expect(feedsOf(archive, queries)[3]?.description).toBe(
      'New papers that mention “space” or “room” published at “NeurIPS”.',
    );
  });

  test('offers each page its own feeds first, then those of the whole site', () => {
    const directory = buildFeedDirectory(archive, queries);
    const keys = (path: `/${string}`) => directory.forPage(path).map(({ key }) => key);
    expect(keys('/topics/proofs/')).toEqual(['topics/proofs', 'issues', 'papers']);
    expect(keys('/papers/a/')).toEqual(['issues', 'papers']);
    expect(keys('/papers/')).toEqual(['papers', 'issues']);
    expect(keys('/subscribe/')).toEqual(['queries/spaces', 'issues', 'papers']);
  });
});

test('headers name the media type of every feed document there can be', () => {
  const papers = Array.from({ length: 120 }, (_, place) => ({
    id: `p-${place}`,
    ...paper,
    authors: ['Ada L'],
  }));
  const many = buildSampleArchive([{ day: '2025-10-29', papers }]);
  const rules = feedHeaders().map(({ pattern, headers }) => ({
    pattern: new RegExp(`^${pattern.replace(/:[a-z]+/g, '[^/]+')}$`),
    type: headers['Content-Type'],
  }));
  for (const [path, { mediaType }] of renderFeedFiles(many, { queries })) {
    expect(
      rules.filter(({ pattern }) => pattern.test(path)).map(({ type }) => type),
      path,
    ).toEqual([mediaType]);
  }
});

test('the status and every head say which issue is the newest and what it was captured in', () => {
  const files = renderFeedFiles(archive);
  expect(JSON.parse(textAt(files, '/status.json'))).toMatchObject({
    newestIssue: {
      number: 1,
      day: '2025-10-29',
      papers: 2,
      capture: { dump: 'daily-papers-2025-10-29.txt' },
    },
    counts: { issues: 1, papers: 2, feeds: 5 },
  });
  const note = 'The newest issue is number 1 of 29 October 2025, captured in daily-papers-2025-10-29.txt.';
  for (const path of ['/papers/rss.xml', '/topics/proofs/atom.xml', '/issues/feed.json'] as const)
    expect(textAt(files, path)).toContain(note);
  expect(JSON.parse(textAt(renderFeedFiles(buildSampleArchive([])), '/status.json'))).toMatchObject({
    newestIssue: null,
  });
});
