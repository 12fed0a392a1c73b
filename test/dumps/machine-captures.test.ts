/** Captures that programs make: feeds, libraries and tables with the oddities that they have. */
import { describe, expect, it } from 'vitest';
import { ContentError } from '../../src/diagnostic.ts';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (text: string) => parseDump(new TextEncoder().encode(text), 'x');
const rulesOf = (text: string): string[] => {
  try {
    const { diagnostics, doubts } = read(text);
    return [...diagnostics, ...doubts].map(({ rule }) => rule);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.diagnostics.map(({ rule }) => rule);
  }
};

describe('a feed that is cut off', () => {
  const entry = (number: number): string =>
    `<entry>\n<id>http://arxiv.org/abs/2609.0000${number}</id>\n<title>Title ${number}</title>\n<summary>We count to ${number}, and then further.</summary>\n</entry>\n`;
  const feed = `<?xml version="1.0"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n<id>http://arxiv.org/api/x</id><title>Q</title>\n${entry(1)}${entry(2)}</feed>\n`;

  it('is an error, wherever the cut is', () => {
    expect(rulesOf(feed)).toEqual([]);
    expect(rulesOf(feed.replace('</feed>', ''))).toEqual(['truncated-capture']);
    expect(rulesOf(feed.slice(0, feed.indexOf('<title>Title 2')))).toEqual(['truncated-capture']);
    expect(rulesOf(feed.slice(0, feed.indexOf('</summary>', 300)))).not.toEqual([]);
  });

  it('has lines for the item that is cut', () => {
    const { entries } = read(feed.slice(0, feed.indexOf('<title>Title 2')));
    expect(entries.map(({ lines }) => [lines.first, lines.last])).toEqual([
      [4, 8],
      [9, 10],
    ]);
  });
});

describe('RSS 1.0', () => {
  const item = (number: number): string =>
    `<item rdf:about="https://doi.org/10.1000/${number}">\n<title>Title ${number}</title>\n<link>https://doi.org/10.1000/${number}</link>\n</item>\n`;
  const rdf = (contents: readonly number[], items: readonly number[]): string =>
    `<?xml version="1.0"?>\n<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><title>J</title><items><rdf:Seq>${contents.map((number) => `<rdf:li rdf:resource="https://doi.org/10.1000/${number}"/>`).join('')}</rdf:Seq></items></channel>\n${items.map(item).join('')}</rdf:RDF>\n`;

  it('has its items in their own order, also those that its contents leave out', () => {
    const { entries } = read(rdf([3, 1], [1, 2, 3]));
    expect(entries.map(({ doi, lines }) => [doi, lines.first])).toEqual([
      ['10.1000/1', 3],
      ['10.1000/2', 7],
      ['10.1000/3', 11],
    ]);
  });

  it('with an item that is none is an error, as lines and items no longer go together', () => {
    expect(rulesOf(rdf([], [1, 2]).replace('</item>\n<item', '</item>\n<item></item>\n<item'))).toEqual([
      'broken-feed',
    ]);
  });
});
