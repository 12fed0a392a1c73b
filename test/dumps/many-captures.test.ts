/** Many small captures, by hand and by machines, of kinds that archives get: read as they were when last reviewed. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ContentError } from '../../src/diagnostic.ts';
import { parseDump } from '../../src/dumps/formats.ts';
import { renderParsed } from './render-parsed.ts';

/** Invisible characters → their notation in the file. */
const UNSEEN: Readonly<Record<string, string>> = {
  NBSP: '\u00A0',
  ZWSP: '\u200B',
  SHY: '\u00AD',
  TAB: '\t',
  BOM: '\uFEFF',
  FF: '\f',
  LS: '\u2028',
  LRM: '\u200E',
  WJ: '\u2060',
  TSP: '\u2009',
};

/** `{LONG}`: as long as abstracts are. */
const LONG = `${'Networks keep few features apart, which we explain by counting them, one by one, until the end. '.repeat(3)}Code is public, and so are the data.`;

/** What `@@@ name` and the lines below it give, or the rules by which they are refused. */
function render(capture: string): string[] {
  const [name = '', ...lines] = capture.split('\n');
  const body = lines
    .join('\n')
    .replace(/\{CR\}\n/g, '\r\n')
    .replaceAll('{LONG}', LONG)
    .replace(/\{([A-Z]{2,4})\}/g, (source, sign: string) => UNSEEN[sign] ?? source);
  try {
    return [`== ${name}`, ...renderParsed(parseDump(new TextEncoder().encode(body), 'capture.txt')), ''];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return [
      `== ${name}`,
      ...error.diagnostics.map(({ rule, line }) => `refused ${line ?? '–'}: ${rule}`),
      '',
    ];
  }
}

test.each(['lists-by-hand', 'machine-captures', 'border-captures'])('%s', async (file) => {
  const captures = readFileSync(`test/fixtures/${file}.txt`, 'utf8').split(/^@@@ /m).slice(1);
  expect(captures.length).toBeGreaterThan(60);
  await expect(`${captures.flatMap(render).join('\n')}\n`).toMatchFileSnapshot(`snapshots/${file}.txt`);
});
