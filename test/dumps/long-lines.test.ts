/** Long lines in kinds whose patterns the other bombs do not reach. A failure shows as a timeout. */
import { expect, it } from 'vitest';
import { ContentError } from '../../src/diagnostic.ts';
import { parseDump } from '../../src/dumps/formats.ts';

function formatOf(text: string): string {
  try {
    return parseDump(new TextEncoder().encode(text), 'x').format;
  } catch (error) {
    if (error instanceof ContentError) return 'refused';
    throw error;
  }
}

const signs = ['a, ', 'Ann Bee, MIT; ', '{', '(', '"', '„', ' '.repeat(90_000)];

it.each(signs.map((sign) => [sign.slice(0, 20), sign]))('many of %j', (_name, sign) => {
  const line = `x ${sign.repeat(90_000 / sign.length)} x`;
  const page = `arxiv:2402.09739\nA title\nPublished on Jan 2\nAuthors:\n${line}\nAbstract\n${line}\n`;
  expect(formatOf(page)).toBe('hugging-face-page');
  expect(formatOf(`A title\nPaper\n• 2402.09739 •\nPublished Jan 2\n• 5\n${line}\n`)).toBe(
    'hugging-face-collection',
  );
  expect(formatOf(`\\bibitem{a} ${line}\n\\bibitem{b}\n${line}\n\\newblock ${line}\n`)).toBe('bibitem-list');
  const days = `Published: 22 Jan 2025, Last Modified: ${line}`;
  expect(formatOf(`A title\nAnn Bee, Cid Dee\n${days}\nTL;DR: ${line}\nAbstract: ${line}\n`)).toBe(
    'openreview-page',
  );
  const result = `A title\nAnn Bee, +3 authors, Cid Dee\nPhysics\n${line}\n2022\nTLDR\n${line}\nSave\nAlert\n`;
  expect(formatOf(result)).toBe('semantic-scholar-page');
  expect(formatOf(`${line}\n\n23\n\nA title\n\n·\n3 Autoren\n\n9\n\n${line}\n\n·\n4 Autoren\n`)).toBe(
    'daily-papers',
  );
});
