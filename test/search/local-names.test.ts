import { expect, test } from 'vitest';
import { type LocalNames, readLocalNames, readLocalQuery } from '../../src/search/query/local-names.ts';

const year = ['2024', '2026'].map((value) => ({ value, label: value }));
const topic = [{ value: 'netze', label: 'Neuronale Netze' }];
const kinds = (text: string, names: LocalNames) =>
  readLocalQuery(text, { year, topic }, names).clauses.map((clause) => {
    const what = clause.kind === 'facet' ? clause.values.map(({ value }) => value).join('|') : clause.text;
    return `${clause.excluded ? '-' : ''}${clause.kind === 'facet' ? clause.facet : clause.kind} ${what}`;
  });
const german = readLocalNames({ author: 'Autor: ', year: 'Jahr: ', topic: 'Thema: ' }, ' oder ', 'Nicht ');
const chinese = readLocalNames({ author: '作者：', year: '年份：' }, ' 或 ', '不含');

test.each([
  ['Autor:Müller jahr: 2026', ['author Müller', 'year 2026']],
  ['-THEMA:"neuronale Netze" lernen', ['-topic netze', 'word lernen']],
  ['Lernen ODER Sepsis NICHT Ampeln', ['either Lernen Sepsis', '-word Ampeln']],
  ['Autor : Müller', ['author Müller']],
  ['author:gu OR author:dao', ['either gu dao']],
  ['Koautor:Müller oder nicht', ['word Koautor:Müller', 'word oder', 'word nicht']],
  ['Das Jahr 2026', ['word Das', 'word Jahr', 'word 2026']],
  ['NICHTS ODERBRUCH', ['word NICHTS', 'word ODERBRUCH']],
  ['Das Thema: eine Studie', ['word Das', 'word Thema:', 'word eine', 'word Studie']],
  ['Thema:Kochen', ['word Kochen']],
])('names in the language of the page: %s', (text, clauses) => {
  expect(kinds(text, german)).toEqual(clauses);
});

test.each([
  ['作者：王 年份:2024', ['author 王', 'year 2024']],
  ['快 或 慢', ['word 快', 'word 或', 'word 慢']],
  ['第一作者：王', ['word 第一作者：王']],
])('a language without capitals: %s', (text, clauses) => {
  expect(kinds(text, chinese)).toEqual(clauses);
});
