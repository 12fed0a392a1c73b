/** Messages about what a paper's lines say and none of its fields has. */
import { describe, expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const rules = /^(?:text-beside-identifier|unread-names|unread-sentences|some-without-(?:authors|abstract))$/;
const messagesOf = (text: string, file = 'x.txt') =>
  parseDump(new TextEncoder().encode(text), file).diagnostics.filter(({ rule }) => rules.test(rule));
const said = (text: string): readonly string[] =>
  messagesOf(text).map(({ rule, reason, line }) => `${line} ${rule}: ${reason}`);

/** Lines of a list, the last of which is given. */
const listOf = (last: string): string =>
  `# Papers\n\n- [Quiet Hives in Winter](https://arxiv.org/abs/2609.10001)\n- [Loud Hives in Summer](https://arxiv.org/abs/2609.10002)\n${last}\n`;

const silent = 'We ask how long a colony keeps what it has learned about rain in one town.';

describe('says once for a capture what was not read', () => {
  it.each([
    [
      'text beside identifiers alone',
      '1. Ночной улей и слова / А. П. Пчёлкин // Журнал ульев. 2026. DOI: 10.1234/hive.1\n2. Соты под дождём / М. Медов // Журнал ульев. 2026. DOI: 10.1234/hive.2\n',
      /^1 text-beside-identifier: 2 papers have an identifier alone, .*"1\. Ночной улей.*" \(lines 1, 2\)\.$/,
    ],
    [
      'names in brackets behind a venue',
      '- "Quiet Hives in Winter", CVPR, 2026 (*Ann Bee, Cid Dee*). [[Paper](https://arxiv.org/abs/2609.10001)]\n- "Loud Hives in Summer", CVPR, 2026 (*Eva Foe, et al*). [[Paper](https://arxiv.org/abs/2609.10002)]\n',
      /^1 unread-names: 2 papers have no authors, .* \(lines 1, 2\)\.$/,
    ],
    [
      'names with a place of work',
      listOf(
        '- 2026/09 [Waiting for Rain](https://arxiv.org/abs/2609.10003). Ann Bee (University of Hives) et al. ICML.',
      ),
      /^5 unread-names: 1 paper has no authors/,
    ],
    [
      'names under an unknown column, with semicolons between them',
      '| Title | By | Link |\n|---|---|---|\n| Quiet Hives in Winter | Bee, Ann; Dee, Cid | https://arxiv.org/abs/2609.10001 |\n| Loud Hives in Summer | Foe, Eva; Hay, Gus | https://arxiv.org/abs/2609.10002 |\n',
      /^3 unread-names: 2 papers have no authors, .* \(lines 3, 4\)\.$/,
    ],
    [
      'names behind an unknown label',
      'Title: Quiet Hives in Winter\nBy-line: Ann Bee, Cid Dee\nDOI: 10.1234/hive.1\n\nTitle: Loud Hives in Summer\nBy-line: Eva Foe, Gus Hay\nDOI: 10.1234/hive.2\n',
      /^2 unread-names: 2 papers have no authors, .* \(lines 2, 6\)\.$/,
    ],
    [
      "names under a key that BibTeX doesn't know",
      '@article{a,\n  title = {Quiet Hives in Winter},\n  writers = {Bee, Ann and Dee, Cid},\n  doi = {10.1234/hive.1}\n}\n',
      /^3 unread-names: 1 paper has no authors/,
    ],
    [
      'sentences under a tag of no dialect',
      `TY  - JOUR\nTI  - Quiet Hives in Winter\nAU  - Bee, Ann\nDO  - 10.1234/hive.1\nZZ  - ${silent}\nER  - \n`,
      /^5 unread-sentences: 1 paper has neither an abstract nor a note/,
    ],
    [
      "sentences under a key of a program's own",
      JSON.stringify([{ title: 'Quiet Hives', authors: ['Ann Bee'], doi: '10.1234/hive.1', gist: silent }]),
      /^1 unread-sentences: 1 paper has/,
    ],
    [
      'one paper without names among others',
      ['Quiet', 'Loud', 'Old', 'Lone']
        .map(
          (word, at) =>
            `@article{k${at}, title={${word} Hives in Winter}, ${at < 3 ? 'author={Bee, Ann}, ' : ''}doi={10.1234/hive.${at}}}\n`,
        )
        .join(''),
      /^4 some-without-authors: 1 of 4 papers has no authors, such as "Lone Hives in Winter" \(line 4\)\.$/,
    ],
  ])('%s', (_what, text, message) => {
    expect(said(text)).toEqual([expect.stringMatching(message)]);
  });
});

describe('says nothing of what is no loss', () => {
  it.each([
    [
      'words of links and a venue',
      listOf('- [Waiting for Rain](https://arxiv.org/abs/2609.10003), ICML 2026 [PDF] [Code]'),
    ],
    ['a remark behind a sign for it', listOf('- https://arxiv.org/abs/2609.10003 # ask the others')],
    [
      'identifiers with a day',
      '2026-09-30 Wed https://arxiv.org/abs/2609.10001\n2026-10-01 Thu https://arxiv.org/abs/2609.10002\n',
    ],
    [
      'subjects that look like names',
      listOf('- [Waiting for Rain](https://arxiv.org/abs/2609.10003) (Machine Learning, Computer Vision)'),
    ],
    [
      'who presents a paper',
      'Title: Quiet Hives\nAuthors: Ann Bee\nPresenter: Cid Dee\nDOI: 10.1234/hive.1\n',
    ],
    [
      'editors of a book',
      '@book{a,\n  title = {Quiet Hives in Winter},\n  editor = {Bee, Ann and Dee, Cid},\n  doi = {10.1234/hive.1}\n}\n',
    ],
    [
      'what is read as abstract',
      `Title: Quiet Hives\nAuthors: Ann Bee\nAbstract: ${silent}\nDOI: 10.1234/hive.1\n`,
    ],
    [
      "a model's summary",
      JSON.stringify(
        [{ title: 'Quiet Hives', authors: ['Ann Bee'], doi: '10.1234/hive.1', tldr: silent }],
        null,
        1,
      ),
    ],
    [
      'talk in a chat',
      '[13/10/2026, 09:12:44] Ann: look at this one please https://arxiv.org/abs/2609.10001\n[13/10/2026, 09:14:44] Cid: and this other thing here https://arxiv.org/abs/2609.10002\n[13/10/2026, 09:15:00] Ann: well, nice\n',
    ],
  ])('%s', (_what, text) => {
    expect(said(text)).toEqual([]);
  });
});
