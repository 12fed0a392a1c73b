/** Names that a library divides otherwise than their words tell: double family names, and groups. */
import { expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const read = (text: string) => parseDump(new TextEncoder().encode(text), 'x').entries[0];
const csl = (author: readonly object[]) =>
  JSON.stringify([{ type: 'article-journal', title: 'A Title', DOI: '10.1000/1', author }]);
const bibtex = (author: string) => `@article{x, title = {A Title}, doi = {10.1000/1}, author = {${author}}}`;
const ris = (...names: readonly string[]) =>
  ['TY  - JOUR', 'TI  - A Title', ...names.map((name) => `AU  - ${name}`), 'ER  - ', ''].join('\n');
const pubmed = (authors: string) =>
  `<?xml version="1.0"?>\n<PubmedArticleSet><PubmedArticle><MedlineCitation><Article><ELocationID EIdType="doi">10.1000/1</ELocationID><ArticleTitle>A title.</ArticleTitle><AuthorList>${authors}</AuthorList></Article></MedlineCitation></PubmedArticle></PubmedArticleSet>`;
const garcia = { family: 'García Márquez', given: 'Gabriel' };
const bee = { family: 'Bee', given: 'Ann' };
const double = { 'Gabriel García Márquez': 'García Márquez' };
const group = { 'Google DeepMind': 'Google DeepMind' };

it.each<[string, string, object | undefined]>([
  ['CSL-JSON', csl([garcia, bee]), double],
  ['CSL-JSON', csl([bee, { literal: 'Google DeepMind' }]), group],
  ['Crossref', csl([bee, { name: 'Google DeepMind' }]), group],
  [
    'CSL-JSON with a particle',
    csl([{ family: 'Cruz Pérez', given: 'Juan', 'non-dropping-particle': 'de la' }]),
    { 'Juan de la Cruz Pérez': 'de la Cruz Pérez' },
  ],
  // A program that divides no names; who stand behind the last one named.
  ['CSL-JSON', csl([{ literal: 'Google DeepMind' }, { literal: 'Ann Bee' }]), undefined],
  ['CSL-JSON', csl([bee, { literal: 'et al.' }]), undefined],
  ['CSL-JSON', csl([bee, { literal: 'OpenAI' }]), undefined],
  ['BibTeX', bibtex("Garc{\\'i}a M{\\'a}rquez, Gabriel and Bee, Ann"), double],
  ['BibTeX', bibtex("{Garc{\\'i}a M{\\'a}rquez}, Gabriel"), double],
  ['BibTeX', bibtex('Bee, Ann and {Google DeepMind} and others'), group],
  ['BibTeX', bibtex("Bee, Ann and Gabriel Garc{\\'i}a M{\\'a}rquez"), undefined],
  ['BibTeX', bibtex('{Ann Bee} and {Cid Dee}'), undefined],
  ['RIS', ris('García Márquez, Gabriel', 'Bee, Ann'), double],
  [
    'PubMed’s XML',
    pubmed(
      '<Author><LastName>García Márquez</LastName><ForeName>Gabriel</ForeName></Author><Author><CollectiveName>Google DeepMind</CollectiveName></Author>',
    ),
    { ...double, ...group },
  ],
  ['a table', 'title,doi,authors\nA Title,10.1000/1,"García Márquez, Gabriel; Bee, Ann; Dee, Cid"\n', double],
  ['a table', 'title,doi,authors\nA Title,10.1000/1,"Ann Bee, Cid Dee, Eve Foe"\n', undefined],
])('%s: %s', (_kind, text, familyNames) => {
  expect(read(text)?.familyNames).toEqual(familyNames);
  expect(read(text)?.authors).toEqual(expect.arrayContaining(Object.keys(familyNames ?? {})));
});
