/** Related papers as people judged them: a sample of links, whether each is sensible and its reasons convincing. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { frozenArchive } from '../load-frozen-archive.ts';

const judgedLinks = z.array(
  z.strictObject({
    paper: z.string(),
    related: z.string(),
    reasons: z.array(z.string()),
    sensible: z.enum(['yes', 'hardly', 'nonsense']),
    convincing: z.enum(['yes', 'no']),
  }),
);
const links = judgedLinks.parse(parse(readFileSync(join(import.meta.dirname, 'judged-links.yaml'), 'utf8')));
const { papers } = frozenArchive();

const share = (fits: (link: (typeof links)[number]) => boolean): number =>
  links.filter(fits).length / links.length;

test('the links are those of today, with the reasons that were judged', () => {
  const changed = links.filter(({ paper, related, reasons }) => {
    const link = papers.get(paper)?.related.find((one) => one.paper === related);
    return link?.sharedTerms.join() !== reasons.join();
  });
  expect(links.length).toBe(200);
  expect(changed).toEqual([]);
});

test('nine of ten are sensible and have convincing reasons, none is nonsense', () => {
  expect(share(({ sensible }) => sensible === 'yes')).toBeGreaterThanOrEqual(0.9);
  expect(share(({ convincing }) => convincing === 'yes')).toBeGreaterThanOrEqual(0.9);
  expect(links.filter(({ sensible }) => sensible === 'nonsense')).toEqual([]);
});

test('no reason is a unit, a number with a letter, a fragment or a filler', () => {
  const reasons = Array.from(papers.values()).flatMap(({ related }) =>
    related.flatMap(({ sharedTerms }) => sharedTerms),
  );
  expect(reasons.length).toBeGreaterThan(500);
  expect(
    reasons.filter((term) =>
      /^(?:\d+(?:\.\d+)?[a-z]|[a-z]{1,2}|non|pre|found|actually|half|past|tend|universal|rational|edge|cutting|deeper|sota|n²)$/iu.test(
        term.replace(/^(?:AI|RL|QA|ML|EM|WM)$/, 'known'),
      ),
    ),
  ).toEqual([]);
});
