import { expect, test } from 'vitest';
import { readLocalNames, toKnownNames } from '../../src/search/query/local-names.ts';

const german = readLocalNames({ author: 'Autor: ', year: 'Jahr: ', topic: 'Thema: ' }, ' oder ', 'Nicht ');
const chinese = readLocalNames({ author: '作者：', year: '年份：' }, ' 或 ', '不含');

test.each([
  ['Autor:Müller jahr: 2026', 'author:Müller year: 2026'],
  ['-THEMA:"neuronale Netze"', '-topic:"neuronale Netze"'],
  ['Lernen ODER Sepsis NICHT Ampeln', 'Lernen OR Sepsis NOT Ampeln'],
  ['Autor : Müller', 'author: Müller'],
  ['author:gu OR author:dao', 'author:gu OR author:dao'],
  ['Koautor:Müller oder nicht', 'Koautor:Müller oder nicht'],
  ['Das Jahr 2026', 'Das Jahr 2026'],
  ['NICHTS ODERBRUCH', 'NICHTS ODERBRUCH'],
])('names in the language of the page: %s', (text, known) => {
  expect(toKnownNames(text, german)).toBe(known);
});

test.each([
  ['作者：王 年份:2024', 'author:王 year:2024'],
  ['快 或 慢', '快 或 慢'],
  ['第一作者：王', '第一作者：王'],
])('a language without capitals: %s', (text, known) => {
  expect(toKnownNames(text, chinese)).toBe(known);
});
