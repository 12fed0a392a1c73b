/** Alerts of archives and publishers, as mails or copied: titles with their addresses, names below, however few papers. */
import { describe, expect, test } from 'vitest';
import { ContentError } from '../../src/diagnostic.ts';
import { parseDump } from '../../src/dumps/formats.ts';

const parse = (text: string, file: string) => parseDump(new TextEncoder().encode(text), file);
const fields = ({ entries }: ReturnType<typeof parse>) =>
  entries.map(({ title, authors, doi, firstDate }) => [
    title,
    authors?.join(', '),
    doi ?? firstDate?.day ?? '',
  ]);

const papers = [
  ['Tidal Memory: Learning from Sparse Waves', ['Mira Oduya', 'Jonas Feld', 'Wei-Ting Lau']],
  ['Can Lichens Count? Evidence from Twelve Sites', ['Pilar Ibarra', 'Søren Dahl']],
  ['Slow moss', ['Hana Kubo', 'Lars Ek']],
] as const;

type Row = (title: string, names: readonly string[], at: number) => string;
const initials = (name: string): string => name.replace(/^(\p{L})\S*/u, '$1.');
const header = (from: string, subject: string): string =>
  `From: ${from}\nTo: a@example.org\nSubject: ${subject}\nDate: Wed, 25 Nov 2026 13:02:11 +0000\n`;
const paperOf = (at: number): string =>
  `https://www.semanticscholar.org/paper/0a1b2c3d4e5f6071829${at}?utm_source=alert_email&utm_content=PaperCitation`;

const alerts: readonly (readonly [string, string, string, Row])[] = [
  [
    'with an address between title and names',
    'Semantic Scholar <do-not-reply@semanticscholar.org>',
    'New papers related to "tides"',
    (title, names, at) =>
      `${title}\n<${paperOf(at)}>\n${names.map(initials).join(', ')}\nArXiv\n2026\nTLDR: Waves are enough for moss and lichens of any age.`,
  ],
  [
    'with an address behind the title',
    'Semantic Scholar <do-not-reply@semanticscholar.org>',
    '2 new papers cite your paper',
    (title, names, at) =>
      `${title} <${paperOf(at)}>\n${names.map(initials).join(', ')}\nNature Methods • ${at + 3} November 2026`,
  ],
  [
    'with a DOI and the day of posting',
    'bioRxiv <connect@biorxiv.org>',
    'bioRxiv Subject Collection Alert: Ecology',
    (title, names, at) =>
      `${title}\n${names.slice(0, -1).join(', ')}, and ${names.at(-1)}\nbioRxiv posted ${at + 3} November 2026, 10.1101/2026.11.18.71234${at}\nAbstract <https://www.biorxiv.org/content/10.1101/2026.11.18.71234${at}v1.abstract>`,
  ],
  [
    'with a kind of work above the title',
    'ScienceDirect <sciencedirect@notification.elsevier.com>',
    'New volume/issue alert: Catena',
    (title, names, at) =>
      `Research article • Open access\n\n${title} ( https://click.email.elsevier.com/?qs=${at} )\n\n${names.join(', ')}\n\nPages ${at + 1}12-${at + 1}20`,
  ],
  [
    'with a journal between title and names',
    'ScienceDirect <sciencedirect@notification.elsevier.com>',
    'Search alert: tides',
    (title, names, at) =>
      `${title}\nCatena, Volume 250, January 2027, Article 10912${at}\n${names.join(', ')}\nhttps://www.sciencedirect.com/science/article/pii/S034181622600123${at}`,
  ],
  [
    'with a label of the names',
    'Springer <springer@alerts.springer.com>',
    'Table of Contents Alert',
    (title, names, at) =>
      `${title}\nAuthor(s): ${names.slice(0, -1).join(', ')} & ${names.at(-1)}\nAbstract    Full text PDF\nhttps://doi.org/10.1007/s12345-026-0123${at}-x`,
  ],
  [
    'with initials as IEEE writes them',
    'IEEE Xplore <noreply@ieee.org>',
    'Table of Contents Alert',
    (title, names, at) =>
      `${title}\nhttps://ieeexplore.ieee.org/document/1071234${at}?alert=toc\n${names.map((name) => initials(name).replace('W.', 'W. -T.')).join('; ')}\nPublication Year: 2026, Page(s): ${at}12 - ${at}20`,
  ],
];
const end = '\n\nTo manage your alerts sign in.\n\n© 2026 Example. All rights reserved.\n';
const bodyOf = (count: number, row: Row): string =>
  papers
    .slice(0, count)
    .map(([title, names], at) => row(title, names, at))
    .join('\n\n');
/** As a mail program encodes it, with soft line breaks. */
const quoted = (text: string): string =>
  [...new TextEncoder().encode(text)]
    .map((code) =>
      code === 0x3d || code > 0x7e
        ? `=${code.toString(16).toUpperCase().padStart(2, '0')}`
        : String.fromCharCode(code),
    )
    .join('')
    .replace(/[^\n]{70}(?=[^\n]{6})(?<!=.?)/g, '$&=\n');

describe.each(alerts)('an alert %s', (_what, from, subject, row) => {
  test.each([1, 2, 3])('of %i', (count) => {
    const body = bodyOf(count, row) + end;
    const mail = parse(`${header(from, subject)}\n${body}`, 'a.eml');
    expect(['title-blocks', 'labelled-papers']).toContain(mail.format);
    expect(mail.entries.map(({ title }) => title)).toEqual(papers.slice(0, count).map(([title]) => title));
    expect(mail.entries.every(({ authorCount }) => (authorCount ?? 0) > 1)).toBe(true);
    expect(mail.doubts).toEqual([]);
    expect(mail.hints.map(({ day }) => day)).toEqual(['2026-11-25']);
    const encoded = `${header(from, subject)}Content-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: quoted-printable\n\n${quoted(body)}`;
    expect(fields(parse(encoded, 'a.eml'))).toEqual(fields(mail));
  });
});

test('names, identifiers and days of an alert', () => {
  const read = (at: number) =>
    fields(
      parse(
        `${header(alerts[at]?.[1] ?? '', alerts[at]?.[2] ?? '')}\n${bodyOf(2, alerts[at]?.[3] ?? (() => ''))}`,
        'a.eml',
      ),
    );
  expect(read(1)).toEqual([
    [papers[0][0], 'M. Oduya, J. Feld, W. Lau', 3],
    [papers[1][0], 'P. Ibarra, S. Dahl', 4],
  ]);
  expect(read(2)[1]).toEqual([papers[1][0], 'Pilar Ibarra, Søren Dahl', '10.1101/2026.11.18.712341']);
  expect(read(5)[0]?.[2]).toBe('10.1007/s12345-026-01230-x');
  expect(read(6)[0]?.[1]).toBe('M. Oduya, J. Feld, W.-T. Lau');
});

test.each([
  ['Russian', 'От', 'Кому', 'Тема', 'Дата'],
  ['Chinese', '发件人', '收件人', '主题', '日期'],
  ['German', 'Von', 'An', 'Betreff', 'Datum'],
])('an alert with the fields of a program in %s', (_language, from, to, subject, day) => {
  const [, sender, , row] = alerts[0] ?? [];
  const head = `${from}: ${sender}\n${to}: a@example.org\n${subject}: 123\n${day}: 2026-11-25\n\n`;
  const { entries } = parse(head + bodyOf(1, row ?? (() => '')) + end, 'a.txt');
  expect(entries.map(({ title }) => title)).toEqual([papers[0][0]]);
});

test.each([1, 2, 3])('a mail that is a page, of %i', (count) => {
  const rows = papers
    .slice(0, count)
    .map(
      ([title, names], at) =>
        `<tr><td><a href="https://click.email.elsevier.com/?qs=${at}">${title}</a></td></tr><tr><td>${names.join(', ')}</td></tr><tr><td>Article 10912${at}</td></tr>`,
    );
  const text = `${header('ScienceDirect <sciencedirect@notification.elsevier.com>', 'New volume/issue alert: Catena')}Content-Type: text/html; charset="utf-8"\n\n<table><tr><td>Catena</td></tr>\n${rows.join('\n')}</table><p>Unsubscribe</p>`;
  const { format, entries, hints, listing, uses } = parse(text, 'a.eml');
  expect(format).toBe('title-blocks-page');
  expect(listing).toBe('New volume/issue alert: Catena');
  expect(entries.map(({ title, authors, lines }) => [title, authors, lines.first])).toEqual(
    papers.slice(0, count).map(([title, names], at) => [title, names, 8 + at]),
  );
  expect(hints).toMatchObject([{ kind: 'captured', day: '2026-11-25', line: 4 }]);
  expect(uses.slice(0, 3).map(({ number, role }) => [number, role])).toEqual([
    [1, 'header'],
    [3, 'header'],
    [4, 'header'],
  ]);
});

test('a copied alert, whose model’s summary is no abstract', () => {
  const text = `Semantic Scholar\nNew papers related to "tides"\n\n${bodyOf(1, (title, names, at) => `${title}\n${names.join(', ')}\nArXiv\nTLDR\nWaves are enough for moss and lichens of any age.\nView Paper ( ${paperOf(at)} )`)}${end}`;
  expect(parse(text, 'a.txt').entries).toMatchObject([
    { title: papers[0][0], authors: papers[0][1], abstract: undefined },
  ]);
});

describe('no list of papers', () => {
  const cases: readonly (readonly [string, string])[] = [
    [
      'a briefing with links and names',
      `${header('Nature Briefing <briefing@nature.com>', 'Why moss is slow')}\nHello readers,\n\nA giant squid was seen <https://links.nature.com/a/2>\nResearchers have filmed a squid. The video shows it.\n\nRobots that water plants <https://links.nature.com/a/4>\nFlora Graham, Anna Demming\nNature | 5 min read <https://links.nature.com/a/5>\n`,
    ],
    [
      'an invitation to a talk',
      `${header('ACM Events <events@acm.org>', 'Talks this week')}\nBuilding Better Compilers Together <https://www.acm.org/talks/1>\nAnn Bee, Cid Dee\nThursday, 3 December 2026, noon\n`,
    ],
    [
      'articles of a blog',
      'Latest articles\n\nHow We Cut Our Cloud Bill <https://blog.example.com/cloud>\nBy Ann Bee and Cid Dee\n\nSeven Ways to Grow Moss <https://blog.example.com/moss>\nBy Eve Foe and Gil Hao\n',
    ],
    [
      'a mail of a person with names below a line',
      `${header('Ann Bee <ann@example.org>', 'Lunch')}\nShall we meet for lunch at the new place\nAnn Bee, Cid Dee\nhttps://maps.example.org/x\n`,
    ],
    [
      'titles and addresses in turn',
      'New papers\n\nSparse Attention Networks\nhttps://example.org/1\nDense Retrieval Models\nhttps://example.org/2\n',
    ],
  ];
  test.each(cases)('%s', (_what, text) => {
    expect(() => parse(text, text.startsWith('From') ? 'a.eml' : 'a.txt')).toThrow(ContentError);
  });
});
