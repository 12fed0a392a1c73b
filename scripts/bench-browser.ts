/**
 * `node scripts/run.mjs bench-browser 240=_site 10000=other/_site …`: measures built sites in Chromium with the CPU
 * throttled four times, and prints tables: of searches, of a phone behind a slow line, and of the longest issue of the first
 * site.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseShard } from '../src/shards/shard.ts';
import { launchBrowser } from '../test/browser/launch-browser.ts';
import { serveFolder } from '../test/browser/serve-folder.ts';
import { measureIssue, measureSearch } from './bench/browser-costs.ts';
import { measurePhone } from './bench/phone-costs.ts';

const slowdown = 4;
const browser = await launchBrowser();
try {
  console.log(
    '| papers | first result, ms | later queries, ms | search page, kB | first query, kB | a later one, kB | longest task, ms | tasks over 50 ms in all, ms |',
  );
  console.log('|--:|--:|--:|--:|--:|--:|--:|--:|');
  for (const pair of process.argv.slice(2)) {
    const [label = '', folder = ''] = pair.split('=');
    const served = await serveFolder(folder);
    const { first, later, bytes, blocked } = await measureSearch(browser, served.url, slowdown);
    const cells = [
      label,
      first,
      later,
      bytes.page / 1000,
      bytes.first / 1000,
      bytes.later / 1000,
      blocked.longest,
      blocked.total,
    ];
    console.log(
      `| ${cells.map((cell) => (typeof cell === 'number' ? Math.round(cell) : cell)).join(' | ')} |`,
    );
    await served.close();
  }
  await printPhone(process.argv.slice(2));
  const [, folder = '_site'] = process.argv[2]?.split('=') ?? [];
  const served = await serveFolder(folder);
  const cost = await measureIssue(browser, `${served.url}issues/${longestIssue(folder)}/`, slowdown);
  console.log(
    `\nAn issue of ${cost.papers} papers: longest task ${Math.round(cost.loading)} ms while loading, ${Math.round(cost.scrolling)} ms while scrolling, ${Math.round(cost.reordering)} ms while reordering (0: none over 50 ms).`,
  );
  await served.close();
} finally {
  await browser.close();
}

/** Home, the longest issue, its first paper and the first search of each site. */
async function printPhone(pairs: readonly string[]): Promise<void> {
  console.log(
    '\n| papers | | first paint, ms | largest paint, ms | all loaded, ms | kB | tasks over 50 ms in all, ms |',
  );
  console.log('|--:|---|--:|--:|--:|--:|--:|');
  for (const pair of pairs) {
    const [label = '', folder = ''] = pair.split('=');
    const issue = longestIssue(folder);
    const paper = firstPaperOf(folder, issue);
    const pages = [
      ['home', ''],
      ['longest issue', `issues/${issue}/`],
      ['a paper', `papers/${paper}/`],
      ['search page', 'search/'],
    ] as const;
    for (const cost of await measurePhone(browser, folder, pages, slowdown)) {
      const { what, first, later, bytes, blocked } = cost;
      const [largest = '', loaded = ''] = later.map((time) => Math.round(time));
      const cells = [Math.round(first), largest, loaded, Math.round(bytes / 1000), Math.round(blocked)];
      console.log(`| ${[label, what, ...cells].join(' | ')} |`);
    }
  }
}

function longestIssue(folder: string): string {
  const { issues } = parseShard('', readFileSync(join(folder, 'archive.json'), 'utf8'), folder);
  return issues.toSorted((a, b) => b.papers - a.papers)[0]?.id ?? '';
}

function firstPaperOf(folder: string, issue: string): string {
  const page = readFileSync(join(folder, 'issues', issue, 'index.html'), 'utf8');
  return /papers\/([a-z0-9-]+)\//.exec(page)?.[1] ?? '';
}
