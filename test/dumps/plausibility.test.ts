/** Which entries look misread, on both sides of each limit. */
import { expect, it } from 'vitest';
import { findDoubts } from '../../src/dumps/doubts/plausibility.ts';
import { type DumpEntry, makeEntry } from '../../src/dumps/model/dump.ts';

const entry = (fields: Partial<DumpEntry>) => makeEntry({ lines: { first: 7, last: 9 }, ...fields });
const rules = (fields: Partial<DumpEntry>) =>
  findDoubts({ entries: [entry(fields)], format: 'daily-papers' }).map(({ rule }) => rule);

it.each([
  [['1. Linear Time', '2. Slow Moss'], ['titles-are-numbered']],
  [['#3 Linear Time', '#4 Slow Moss', '#5 Hives'], ['titles-are-numbered']],
  [['1. Linear Time'], []],
  [['3 Ways to Count Bees', '4 Hives'], []],
  [['1. Linear Time', 'Slow Moss'], []],
])('titles with the numbers of a list: %j', (titles, expected) => {
  const entries = titles.map((title) => entry({ title }));
  expect(findDoubts({ entries, format: 'csv-table' }).map(({ rule }) => rule)).toEqual(expected);
});

it.each<[string, Partial<DumpEntry>, string | undefined]>([
  ['nothing at all', {}, 'empty-entry'],
  ['an abstract alone', { abstract: 'Words.' }, undefined],
  ['an arXiv id alone', { arxiv: '2402.09739' }, undefined],
  ['an OpenReview id alone', { openreview: 'abcdef' }, undefined],
  ['a DOI alone', { doi: '10.1145/1' }, undefined],
  ['a title', { title: 'Counting Features' }, undefined],
  [
    'a short abstract in Chinese',
    { title: 'Do LLMs Dream of Electric Sheep?', abstract: '我们研究大语言模型是否会做梦。' },
    undefined,
  ],
  ['an author behind by', { title: 'Counting Features', authors: ['By Ann Bee'] }, 'author-is-no-name'],
  ['an author called so', { title: 'Counting Features', authors: ['Byron Bee', 'Bee By'] }, undefined],
  ['a number', { title: '1,024' }, 'title-without-letters'],
  ['an address', { title: 'https://a.example/x' }, 'title-is-an-address'],
  ['an address without a scheme', { title: 'www.a.example' }, 'title-is-an-address'],
  ['a DOI as title', { title: 'doi:10.1145/1' }, 'title-is-an-address'],
  ['a title about an address', { title: 'On www.a.example' }, undefined],
  ['a count', { title: '12 comments' }, 'title-is-a-count'],
  ['a count of authors', { title: '1 author' }, 'title-is-a-count'],
  ['a title with a count', { title: '12 Comments on Trees' }, undefined],
  ['a date', { title: 'Oct 29' }, 'title-is-a-date'],
  ['a university', { title: 'Carnegie Mellon University' }, 'title-is-an-organisation'],
  ['a department', { title: 'Department of Physics' }, 'title-is-an-organisation'],
  ['a university with an identifier', { title: 'Stanford University', arxiv: '2402.09739' }, undefined],
  ['a question about one', { title: 'What Is a Research University?' }, undefined],
  ['a title of 71 characters that ends so', { title: `${'x'.repeat(60)} University` }, undefined],
  ['one of 70 characters', { title: `${'x'.repeat(59)} University` }, 'title-is-an-organisation'],
  ['words at the opening', { title: 'Opening remarks by the organisers' }, 'title-is-an-agenda-item'],
  ['a break', { title: 'Coffee break' }, 'title-is-an-agenda-item'],
  ['a discussion', { title: 'Panel discussion' }, 'title-is-an-agenda-item'],
  ['a break in German', { title: 'Mittagspause' }, 'title-is-an-agenda-item'],
  ['one with an identifier', { title: 'Opening Remarks', doi: '10.1145/1' }, undefined],
  ['a title about a break', { title: 'Coffee Break Conversations of Researchers' }, undefined],
  ['a title about a discussion', { title: 'Panel Discussions Reduce Polarization' }, undefined],
  ['its organisation', { title: 'Some Team', organisation: 'Some Team' }, 'title-is-an-organisation'],
  ['another organisation', { title: 'Some Title', organisation: 'Some Team' }, undefined],
  ['a row', { title: 'Linear Time,Ann Bee,2026' }, 'title-is-a-row'],
  ['a row with semicolons', { title: 'Linear Time;Ann Bee;' }, 'title-is-a-row'],
  ['a formula', { title: String.raw`讨论,兼论$\int_0^1 f\,dx$的作用` }, undefined],
  ['a list of words', { title: 'Faster,Higher, and Stronger, in 10,000 Years' }, undefined],
  ['a point', { title: '- Linear Time' }, 'title-is-a-list-item'],
  ['a bold point', { title: '1. **Linear Time** (7)' }, 'title-is-a-list-item'],
  ['a number in front', { title: '1. Linear Time' }, undefined],
  ['a box in front', { title: '☐ Linear Time' }, 'title-is-a-list-item'],
  ['the mark of a heading', { title: '## Linear Time' }, 'title-is-a-list-item'],
  ['a number in brackets', { title: '[1] Linear Time' }, 'title-is-a-list-item'],
  ['a word in brackets', { title: '[Re] Linear Time' }, undefined],
  ['a colon at the end', { title: 'Linear Time:' }, 'title-goes-on'],
  ['a comma at the end', { title: 'Linear, Slow,' }, 'title-goes-on'],
  ['a question at the end', { title: 'Linear: Slow?' }, undefined],
  ['a copyright', { title: '© 2026 Hive Publishing' }, 'title-is-a-menu-word'],
  ['a title about it', { title: 'Copyright in 2026' }, undefined],
  ['a rest', { title: 'the Older Studies of Bees' }, 'title-is-a-rest'],
  ['a title in lower case', { title: 'the older studies of bees' }, undefined],
  ['words of Latin', { title: 'in vivo Imaging of Bees' }, undefined],
  ['the rest of an address', { title: '.org/abs' }, 'title-is-an-address'],
  ['a heading as title', { title: 'Research Articles' }, 'title-is-a-heading'],
  ['a title about letters', { title: 'Letters of Bees' }, undefined],
  ['names alone as abstract', { title: 'A', abstract: 'Ann Bee, Cid Dee, Eva Fox -' }, 'abstract-is-names'],
  ['names in a short text', { title: 'A', abstract: 'Ann Bee and Cid Dee count.' }, undefined],
  ['an abbreviation at the end', { title: 'Bees vs' }, 'title-goes-on'],
  ['an open bracket', { title: 'Linear Time [paper' }, 'title-goes-on'],
  ['a closed bracket', { title: 'Linear Time [Extended]' }, undefined],
  ['a journal behind it', { title: 'Why?. *Journal of Tides*, 3(2)' }, 'title-has-more'],
  ['a name in front of it', { title: 'Plato. *Linear Time*. NeurIPS' }, 'title-has-more'],
  ['italics within', { title: 'Bees, *Apis mellifera*, and Wasps' }, undefined],
  ['the rest of a link', { title: 'Linear Time _' }, 'title-has-more'],
  ['signs behind it', { title: 'Linear Time. 山田太郎, 鈴木花子' }, 'title-has-more'],
  ['words of the writer', { title: 'Thanks to Ann for the list!' }, 'title-is-a-menu-word'],
  ['thanks in a title', { title: 'Thank You, Bees: A Study' }, undefined],
  ['two names', { title: 'Paul Osei, Maria Curie' }, 'title-is-names'],
  ['words as names are', { title: 'Deep Learning, Large Models' }, undefined],
  ['a line of a log', { title: '2026-10-02 10:00 GET' }, 'title-is-a-log-line'],
  ['a day in a title', { title: '2026-10-02: A Day' }, undefined],
  ['a list as abstract', { title: 'A', abstract: '1. Linear Time. 2. On Noise.' }, 'abstract-is-a-list'],
  ['references as abstract', { title: 'A', abstract: '[12] Ann Bee. Linear Time.' }, 'abstract-is-a-list'],
  ['a name as abstract', { title: 'A', abstract: 'Ann Bee We count.' }, 'abstract-begins-with-a-name'],
  ['names as abstract', { title: 'A', abstract: 'Authors: all We count.' }, 'abstract-begins-with-a-name'],
  ['a line as abstract', { title: 'A', abstract: 'By Ann Bee We count.' }, 'abstract-begins-with-a-name'],
  ['a kind of article', { title: 'A', abstract: 'Research Article We count.' }, undefined],
  ['a subject', { title: 'A', abstract: 'Machine Learning We count.' }, undefined],
  ['a heading', { title: 'A', abstract: 'Background: We count.' }, undefined],
  ['authors in a sentence', { title: 'A', abstract: 'Authors of novels count.' }, undefined],
  ['a sentence with by', { title: 'A', abstract: 'By Moore’s Law, We count.' }, undefined],
  [
    'a sentence that begins with by',
    { title: 'A', abstract: 'By learning the gradients, We count.' },
    undefined,
  ],
  ['a name in a sentence', { title: 'A', abstract: 'Ann Bee counted the flowers.' }, undefined],
  ['an abstract with a number', { title: 'A', abstract: '1.5 times as many.' }, undefined],
  ['a quoted line', { title: '> Linear Time' }, 'title-is-quoted'],
  ['a row of a table', { title: '| Linear Time' }, 'title-is-quoted'],
  ['markup', { title: '<rss version="2.0"><channel>' }, 'title-is-markup'],
  ['a link as markup', { title: 'See <a href="x">it</a>' }, 'title-is-markup'],
  ['signs of comparison', { title: 'On a <b and c> d' }, undefined],
  ['italics', { title: 'On <i>E. coli</i>' }, undefined],
  ['a label', { title: 'Title: Linear Time' }, 'title-is-a-label'],
  ['links', { title: 'pdf bib' }, 'title-is-a-menu-word'],
  ['links before a title', { title: 'pdf bibLinear Time' }, 'title-is-a-menu-word'],
  ['one such word', { title: 'pdf2text Reads All' }, undefined],
  ['a name without letters', { title: 'A', authors: ['Ada One', '\\\\'] }, 'author-is-no-name'],
  ['a quoted name', { title: 'A', authors: ['> Ada One'] }, 'author-is-no-name'],
  ['a name of 200 characters', { title: 'A', authors: ['a'.repeat(200)] }, undefined],
  ['a longer one', { title: 'A', authors: ['a'.repeat(201)] }, 'author-is-no-name'],
  ['initials alone', { title: 'A', authors: ['Bee', 'A.', 'The Hive'] }, 'author-is-no-name'],
  ['initials with a hyphen', { title: 'A', authors: ['Ada One', 'M.-L.'] }, 'author-is-no-name'],
  ['one letter', { title: 'A', authors: ['Ada One', 'B'] }, 'author-is-no-name'],
  ['a group in capitals', { title: 'A', authors: ['Ada One', 'CMS', 'J. S. Two'] }, undefined],
  ['a name with a journal', { title: 'A', authors: ['Ada One', 'Ann Bee - Nature'] }, 'author-is-no-name'],
  ['a name with a hyphen', { title: 'A', authors: ['Ada One', 'Ann-Marie Bee-Dee'] }, undefined],
  [
    'a group with a dash, by its record',
    { title: 'A', authors: ['Bee Hives - Bern'], familyNames: { 'Bee Hives - Bern': 'Bee Hives - Bern' } },
    undefined,
  ],
  ['a name with an affiliation', { title: 'A', authors: ['Ada One1Hive Labs'] }, 'author-is-no-name'],
  ['a place with the next', { title: 'A', authors: ['Ada One', 'Spain.2Hive'] }, 'author-is-no-name'],
  ['a department', { title: 'A', authors: ['Ada OneDepartment of Bees', 'Bern'] }, 'author-is-no-name'],
  ...[
    'Xu Li School of Mud',
    'Ann Bee University of Hives',
    'Cid Dee Hive Institute',
    'Ann B. Bee MIT',
    'Ann Bee Anthropic',
  ].map((name): [string, Partial<DumpEntry>, string] => [
    `a name with a place: ${name}`,
    { title: 'A', authors: ['Ada One', name] },
    'author-is-no-name',
  ]),
  ...[
    'Alan Turing Institute',
    'Max Planck Institute for Bees',
    'Johns Hopkins University School of Medicine',
    'Hong Kong Baptist University',
    'Institute for Hive Health',
    'Gemini Team Google',
    'Bee School of Mud',
    'Marie Curie Research Centre',
    'Jimmy Bee Cancer Institute',
    'Mary Ann Stanford',
    'Ann Marie College',
  ].map((name): [string, Partial<DumpEntry>, undefined] => [
    `a person, place or group: ${name}`,
    { title: 'A', authors: ['Ada One', name] },
    undefined,
  ]),
  [
    'a group by its record',
    {
      title: 'A',
      authors: ['Bee Dee Hive Institute'],
      familyNames: { 'Bee Dee Hive Institute': 'Bee Dee Hive Institute' },
    },
    undefined,
  ],
  ['two persons of one family', { title: 'A', authors: ['Ann und Cid Bee'] }, 'author-is-no-name'],
  ['one person or two', { title: 'A', authors: ['Ana Silva e Costa Ramos'] }, 'author-is-no-name'],
  [
    'a family of two names',
    {
      title: 'A',
      authors: ['Ana Silva e Costa Ramos'],
      familyNames: { 'Ana Silva e Costa Ramos': 'Silva e Costa Ramos' },
    },
    undefined,
  ],
  [
    'three persons beside another',
    { title: 'A', authors: ['Bo Dee', 'Ana Xavier e Bo Yunes e Cy Zorro'] },
    'author-is-no-name',
  ],
  ['two families', { title: 'A', authors: ['Bee und Dee'] }, 'author-is-no-name'],
  ['a dot of two uses', { title: 'A', authors: ['山田太郎・ドナルド・クヌース'] }, 'author-is-no-name'],
  ['two names in one', { title: 'A', authors: ['Ada BeeCid Dee'] }, 'author-is-no-name'],
  ['three names in one', { title: 'A', authors: ['Ada BeeCid DeeEve Foe', 'Bern'] }, 'author-is-no-name'],
  ['a name with a capital', { title: 'A', authors: ['Ada HyunJin Foe', 'Cid MacLeod Dee'] }, undefined],
  ['a group with a digit', { title: 'A', authors: ['Bee2Hive Team', 'H3Africa Consortium'] }, undefined],
  ['a group alone', { title: 'A', authors: ['The DeepHive Team'] }, undefined],
  ['an institute', { title: 'A', authors: ['Department of Bees', 'HiveUniversal'] }, undefined],
  ['a count as organisation', { title: 'A', organisation: '4 autores' }, 'organisation-is-a-count'],
  ['an organisation with a number', { title: 'A', organisation: '01 AI Lab' }, undefined],
  ['an author', { title: 'Ada One', authors: ['Ben Two', 'Ada One'] }, 'title-is-a-name'],
  ['a title of 400 characters', { title: 'a'.repeat(400) }, undefined],
  ['a longer one', { title: 'a'.repeat(401) }, 'long-title'],
  ['an abstract of 20,000 characters', { title: 'A', abstract: 'a'.repeat(20_000) }, undefined],
  ['a longer abstract', { title: 'A', abstract: 'a'.repeat(20_001) }, 'long-abstract'],
  ['an abstract as long as its title', { title: 'Words', abstract: 'Wordy' }, undefined],
  ['a shorter abstract', { title: 'Words', abstract: 'Word' }, 'short-abstract'],
  ['10,000 authors', { title: 'Many', authorCount: 10_000 }, undefined],
  ['more authors', { title: 'Many', authorCount: 10_001 }, 'many-authors'],
  ['more names', { title: 'Many', authors: Array.from({ length: 10_001 }, () => 'A B') }, 'many-authors'],
])('%s', (_what, fields, rule) => {
  expect(rules(fields)).toEqual(rule === undefined ? [] : [rule]);
});

it('a title of more than three entries is doubted at each, but for talks', () => {
  const same = (count: number) =>
    Array.from({ length: count }, () => entry({ title: 'Same', abstract: 'Words.' }));
  const doubts = (entries: readonly DumpEntry[], format: string) =>
    findDoubts({ entries, format }).map(({ rule, entry: index, line }) => [rule, index, line]);
  expect(doubts(same(3), 'daily-papers')).toEqual([]);
  expect(doubts([entry({ title: 'Other' }), ...same(4)], 'daily-papers')).toEqual(
    [1, 2, 3, 4].map((index) => ['repeated-title', index, 7]),
  );
  expect(doubts(same(4), 'oral-abstracts')).toEqual([]);
});

it('quotes the first 80 characters', () => {
  const [doubt] = findDoubts({ entries: [entry({ title: `${'1'.repeat(90)}` })], format: 'x' });
  expect(doubt?.reason).toBe(`"${'1'.repeat(80)}" was read as a title, and is a number or a sign.`);
});
