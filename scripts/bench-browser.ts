/**
 * `node scripts/run.mjs bench-browser 240=_site 10000=other/_site …`: measures built sites in Chromium with the CPU
 * throttled four times, and prints a table. It uses the longest issue of the first site.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseShard } from '../src/shards/shard.ts';
import { launchBrowser } from '../test/browser/launch-browser.ts';
import { serveFolder } from '../test/browser/serve-folder.ts';
import { measureIssue, measureSearch } from './bench/browser-costs.ts';

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
  const [, folder = '_site'] = process.argv[2]?.split('=') ?? [];
  const served = await serveFolder(folder);
  const { issues } = parseShard('', readFileSync(join(folder, 'archive.json'), 'utf8'), folder);
  const longest = issues.toSorted((a, b) => b.papers - a.papers)[0]?.id ?? '';
  const cost = await measureIssue(browser, `${served.url}issues/${longest}/`, slowdown);
  console.log(
    `\nAn issue of ${cost.papers} papers: longest task ${Math.round(cost.loading)} ms while loading, ${Math.round(cost.scrolling)} ms while scrolling, ${Math.round(cost.reordering)} ms while reordering (0: none over 50 ms).`,
  );
  await served.close();
} finally {
  await browser.close();
}
