/** Fuzz target: captures of every kind, from bytes to pages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildArchive } from '../../src/archive/build-archive.ts';
import type { Content } from '../../src/content/content.ts';
import { ContentError } from '../../src/diagnostic.ts';
import { parseDump } from '../../src/dumps/formats.ts';
import { pageFiles } from '../../src/eleventy/page-files.ts';
import { SiteData } from '../../src/eleventy/site-data.ts';
import type { DumpInput } from '../../src/ingest/dump-input.ts';
import { planIngest } from '../../src/ingest/plan-ingest.ts';
import { assertHarmless } from './assert-harmless.ts';
import { noAssets } from './no-assets.ts';
import { type FuzzInput, type FuzzTarget, refusedOrBuilt, toBytes, toText } from './target.ts';

/** Days as listings print them, readable or not. */
const days = [
  '29 Oct',
  'Oct 29th',
  'Wed, Oct 29',
  'OCT 29',
  '10/29',
  'Okt 29',
  'Today',
  'Feb 30',
  'Oct 30, 2025',
];
const listing = (day: string, title: string): string =>
  [
    'Daily Papers',
    day,
    '',
    title,
    '',
    `${'A sentence of an abstract. '.repeat(20)}`,
    '',
    '  • 2 authors',
    '·',
    'Feb 15, 2024',
    '',
  ].join('\n');

const hostile: readonly FuzzInput[] = [
  ...days.map((day) => ({ name: 'day.txt', bytes: toBytes(listing(day, 'A Paper')) })),
  ...[
    'OpenBench (https://elsewhere.example/): A Benchmark',
    '<script>alert(1)</script>',
    '[a](javascript:alert(1))',
    '$\\href{javascript:alert(1)}{x}$',
    '__proto__',
    'con',
    '../../up',
  ].map((title) => ({ name: 'title.txt', bytes: toBytes(listing('Oct 29', title)) })),
  { name: 'keys.json', bytes: toBytes('[{"title": "A", "__proto__": {"x": 1}, "constructor": 1}]') },
  { name: 'deep.json', bytes: toBytes('['.repeat(20_000)) },
  {
    name: 'entities.xml',
    bytes: toBytes(
      '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "b"><!ENTITY c "&a;&a;&a;&a;">]><rss><channel><title>&c;</title></channel></rss>',
    ),
  },
  { name: 'deep.xml', bytes: toBytes(`<rss>${'<a>'.repeat(20_000)}`) },
];

const folders = ['test/fixtures/captures', 'test/site/toy/content/dumps'];

/** The beginnings of captures of each kind: short inputs allow more runs. */
function readCaptures(): readonly FuzzInput[] {
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => !/^expected\.json$|\.yaml$/.test(name))
      .map((name) => ({ name, bytes: readFileSync(join(folder, name)).subarray(0, 30_000) })),
  );
}

/** Target: captures, from bytes to pages of the site in `content`. */
export function captureTarget(content: Content): FuzzTarget {
  return {
    name: 'captures',
    seeds: [...readCaptures(), ...hostile],
    words: [
      ...days,
      'Daily Papers',
      '@article{x,',
      '  • 3 authors',
      '<item>',
      '</entry>',
      '"title":',
      'TY  - JOUR',
      'arXiv:2510.01234',
      'http://',
      '\\frac{',
      '$$',
    ],
    run: (input) => refusedOrBuilt(() => build(content, input)),
    close: () => undefined,
  };
}

function build(content: Content, { name, bytes }: FuzzInput): void {
  const file = `dumps/${name}`;
  const plan = planIngest([toInput(name, file, bytes)], [], new Map());
  if (plan.refusals.length > 0) throw new ContentError(plan.refusals);
  const archive = buildArchive({
    ...content,
    issues: plan.issues,
    facts: new Map(),
    published: { ...content.published },
  });
  const site = new SiteData(archive, noAssets);
  for (const type of ['paper', 'issue', 'papers'] as const)
    for (const { render } of pageFiles[type].list(site).slice(0, 3)) assertHarmless(render());
}

function toInput(name: string, file: string, bytes: Uint8Array): DumpInput {
  // Accepted in spite of doubts and with a year, so that later steps are tested too.
  const isDated = !toText(bytes.subarray(0, 40)).includes('Daily Papers\n');
  return {
    name,
    file,
    sha256: '0'.repeat(64),
    sidecarSha256: undefined,
    sidecar: { accept: true, ...(isDated ? { date: '2025-10-29' } : { year: 2025 }) },
    read: () => parseDump(bytes, file),
  };
}
