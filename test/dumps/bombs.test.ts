/** Inputs that would take a naive parser hours or all memory. A failure shows as a timeout. */
import { describe, expect, it } from 'vitest';
import { ContentError } from '../../src/diagnostic.ts';
import { parseDump } from '../../src/dumps/formats.ts';

/** What a capture was read as, or the rule by which it is refused. */
function outcome(text: string): string {
  try {
    return parseDump(new TextEncoder().encode(text), 'capture').format;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.diagnostics.map(({ rule }) => rule).join(' ');
  }
}

const item = (title: string, text: string): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>x</title><item><title>${title}</title><link>https://arxiv.org/abs/2402.09739</link><description>${text}</description></item></channel></rss>`;
const entities = Array.from(
  'bcdefghijk',
  (name, index) => `<!ENTITY ${name} "${`&${'abcdefghij'[index]};`.repeat(10)}">`,
).join('');

describe('bombs of nesting', () => {
  it.each([
    ['arrays of JSON', '['.repeat(1_000_000), 'unknown-format'],
    ['objects of JSON', '{"a":'.repeat(500_000), 'unknown-format'],
    ['arrays in a paper', `[{"paper":${'['.repeat(500_000)}${']'.repeat(500_000)}}]`, 'unknown-format'],
    ['brackets on lines', '[[[\n'.repeat(200_000), 'unknown-format'],
    ['elements of XML', item(`a${'<a>'.repeat(300_000)}`, ''), 'broken-feed'],
    ['elements in a feed', item('A title', '&lt;b&gt;'.repeat(150_000)), 'paper-feed'],
    ['elements of HTML', `<!doctype html><html><body>${'<div>'.repeat(300_000)}`, 'unknown-format'],
    [
      'formatting',
      `<!doctype html><body>arXiv:2402.09739 <p class=list-title>${'<b><p>'.repeat(100_000)}`,
      'arxiv-listing',
    ],
  ])('%s', (_name, text, expected) => {
    expect(outcome(text)).toBe(expected);
  });
});

const paper = 'A title https://arxiv.org/abs/2402.09739';

describe('bombs of signs', () => {
  it.each([
    ['stray signs in XML', item('<'.repeat(2_000_000), ''), 'broken-feed'],
    ['comments without end', `<rss>${'<!-- '.repeat(500_000)}`, 'broken-feed'],
    [
      'brackets in an author',
      item('A title', '').replace('<link>', `<author>${'(a '.repeat(100_000)}</author><link>`),
      'broken-feed',
    ],
    [
      'more elements of records than fit into memory',
      `<dblp>${'<a/>'.repeat(1_000_001)}</dblp>`,
      'large-dump',
    ],
    ['a section without end', item('<![CDATA[x', 'y'), 'broken-feed'],
    [
      'attributes of HTML',
      `<!doctype html><html><div ${Array.from({ length: 100_000 }, (_, at) => `a${at}`).join(' ')}>`,
      'unknown-format',
    ],
    [
      'entities of entities',
      `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">${entities}]>${item('&k;', '')}`,
      'paper-feed',
    ],
    [
      'spaces in a mail\u2019s date',
      `Subject: x\nDate: Mon,${' '.repeat(90_000)}x\n\n- ${paper}\n`,
      'reading-list',
    ],
    ['line breaks in a record', `TY  - JOUR\nTI  - A title${'\n'.repeat(150_000)}ER  - \n`, 'ris'],
    [
      'records without end in a library',
      `@misc{a, title={A title}, author={Bee, A.}}\n${'TY  -\n'.repeat(5_000)}`,
      'bibtex',
    ],
    ['spaces in a note', `TY  - JOUR\nTI  - A title\nN1  - arXiv${' '.repeat(90_000)}x\nER  - \n`, 'ris'],
    ['a line of 5 MB', 'word and '.repeat(550_000), 'long-line'],
    ['a list without end', '2609.01234\n'.repeat(60_000), 'unknown-format'],
    ['half a million lines', `Daily Papers\n\nNov 12\n\n${'x\n'.repeat(500_000)}`, 'large-dump'],
  ])('%s', (_name, text, expected) => {
    expect(outcome(text)).toBe(expected);
  });

  const signs = [
    '[',
    '![',
    '[a](http',
    '[Image ',
    'a-',
    'a, ',
    ' and ',
    '(()',
    '{',
    '"',
    '|',
    '，',
    '\\',
    '**a',
    ' # ',
    '<a ',
    // Names, of which a list may be divided in several ways.
    'A. B. Cee, ',
    'Bee, A., ',
    'Ann Bee, ',
    'A Bee, ',
    ' '.repeat(90_000),
  ];
  // A run of spaces would make the test's name as long as it is itself.
  it.each(signs.map((sign) => [sign.slice(0, 20), sign]))(
    'many of %j in a line of each kind',
    (_name, sign) => {
      const many = sign.repeat(90_000 / sign.length);
      const line = `x ${many} x`;
      for (const text of [
        `${line}\n`,
        `Daily Papers\n\nNov 12\n\n### [A title](https://huggingface.co/papers/2402.09739)\n\n${line}\n`,
        `- [A title](https://arxiv.org/abs/2402.09739)\n- ${line} 2402.09740\n`,
        `| Paper | Link |\n| --- | --- |\n| ${line} | https://arxiv.org/abs/2402.09739 |\n`,
        `[1] arXiv:2402.09739 [pdf]\nTitle: A title\n${line}\nSubjects: Machine Learning (cs.LG)\n`,
        `TY  - UNPB\nTI  - A title\nAU  - ${line}\nER  - \n`,
        `@misc{a,\n title = {A title},\n author = {${line.replace(/[{}"]/g, '')}},\n}\n`,
        `Google Scholar\nA title of it\n${many}- x\n`,
        `- ${many}A title of it https://arxiv.org/abs/2402.09739\n`,
        `- [A title](https://arxiv.org/abs/2402.09739)\ncode${many}x\n`,
        `title,authors,url\n${line},${line},https://arxiv.org/abs/2402.09739\n`,
      ])
        expect(outcome(text)).toMatch(/^[a-z-]+$/);
    },
  );
});
