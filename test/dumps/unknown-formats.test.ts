/** What is said of a capture that no format reads: what it seems to be, and what to do. */
import { expect, it } from 'vitest';
import { ContentError } from '../../src/diagnostic.ts';
import { parseDump } from '../../src/dumps/formats.ts';

function refusal(text: string) {
  try {
    parseDump(new TextEncoder().encode(text), 'capture');
  } catch (error) {
    if (error instanceof ContentError) return error.diagnostics[0];
    throw error;
  }
  return undefined;
}

const long = 'k'.repeat(40);

it.each([
  ['[1, 2, 3]', 'JSON with a list of 3 values and no objects'],
  ['[1]', 'JSON with a list of 1 value and no objects'],
  ['[{"a": 1}]', 'JSON with 1 object that has "a"'],
  ['[{"a": 1, "b": 2}, {}]', 'JSON with 2 objects that have "a", "b"'],
  ['[{}]', 'JSON with 1 object that has no keys'],
  [`[{"${long}": 1}]`, `JSON with 1 object that has "${'k'.repeat(30)}"`],
  ['[{"a":1,"b":1,"c":1,"d":1,"e":1,"f":1}]', 'JSON with 1 object that has "a", "b", "c", "d", "e", "f"'],
  [
    '[{"a":1,"b":1,"c":1,"d":1,"e":1,"f":1,"g":1}]',
    'JSON with 1 object that has "a", "b", "c", "d", "e", "f" …',
  ],
  ['{"a": 1}', 'JSON with one object that has "a"'],
  ['{"x": 1, "rows": [{"a": 1}]}', 'JSON whose "rows" has 1 object with "a"'],
  ['{"error": "Invalid date"}', 'a server\'s answer that is an error ("Invalid date")'],
  ['{"message": "Gone"}', 'a server\'s answer that is an error ("Gone")'],
  ['{"detail": "Slow down"}', 'a server\'s answer that is an error ("Slow down")'],
  ['<?xml version="1.0"?><gpx/>', 'XML with the root <gpx>'],
  [
    '<?xml version="1.0"?><eFetchResult><ERROR>Invalid uid</ERROR></eFetchResult>',
    'a server\'s answer that is an error ("Invalid uid")',
  ],
  ['<?xml version="1.0"?>', 'XML with the root <?>'],
  ['<html><title>Some page</title>', 'an HTML page titled "Some page"'],
  ['<html><p>x', 'an HTML page without a title'],
  ['Subject: Hello', 'an e-mail or a web archive (MHTML)'],
  ['%PDF-1.4', 'a PDF'],
  ['Hello', 'text of 1 line that begins with "Hello"'],
  [`${'w '.repeat(50)}\nmore`, `text of 2 lines that begins with "${'w '.repeat(40)}"`],
])('%s', (text, what) => {
  expect(refusal(text)).toMatchObject({
    severity: 'error',
    rule: 'unknown-format',
    file: 'capture',
    line: 1,
  });
  expect(refusal(text)?.reason.split(/\. (?:Nearest|It comes)/)[0]).toBe(`This seems to be ${what}`);
});

it.each([
  ['{"a": 1', /^Fetch it again/],
  ['{"error": "x"}', /^Look at what the server says/],
  ['{"a": 1}', /a new kind is one file/],
  ['<?xml version="1.0"?><gpx/>', /a new kind is one file/],
  ['<?xml version="1.0"?><Error><Code>404</Code><Message>Gone</Message></Error>', /a new kind is one file/],
  ['<?xml version="1.0"?><a><error>Gone</error></a>', /^Look at what the server says/],
  ['<rdf:RDF xmlns:bib="http://purl.org/net/biblio#">', /export BibTeX, RIS or CSL JSON/],
  ['<html><p>x', /^If it lists papers, select all/],
  ['Hello', /it is a reading list/],
  ['<html><title>Zotero Report</title><p>x', /^This is a report of Zotero/],
  ['Wax in Winter\nItem Type\tBook\nDate Added\t10/10/2026', /^This is a report of Zotero/],
  ['pmid,title\n39123456,Wax in Winter', /^A PMID alone names no paper/],
])('the advice for %s', (text, advice) => {
  expect(refusal(text)?.advice).toMatch(advice);
});

it('names at most three formats, and none where none is near', () => {
  expect(refusal('[{"a": 1}]')?.reason).toMatch(/Nearest are|It comes near to no kind/);
  const reasons = ['<html><p>x', '[{"a": 1}]', 'Hello', 'title,authors\nx'].map(
    (text) => refusal(text)?.reason ?? '',
  );
  for (const reason of reasons) expect(reason.split('; ').length).toBeLessThanOrEqual(3);
});

it('begins at the first line with text', () => {
  expect(refusal('\n\nHello')?.line).toBe(3);
});
