import { describe, expect, it } from 'vitest';
import { areOtherPeople } from '../../src/ingest/other-people.ts';

describe('lists of authors', () => {
  it.each([
    [
      ['Yann LeCun', 'Yoshua Bengio'],
      ['Ian Goodfellow', 'Aaron Courville'],
    ],
    [['Ann Bee'], ['Cid Dee', 'Eva Fox']],
    [['张伟'], ['李娜']],
  ])('are of other people: %j and %j', (one, other) => {
    expect(areOtherPeople(one, other)).toBe(true);
  });

  it.each([
    [['Yann LeCun', 'Yoshua Bengio'], ['Bengio Y']],
    [['J. Müller'], ['Jürgen Mueller']],
    [['Łukasz Małecki'], ['L. Malecki']],
    [['Dmitry Yurovsky'], ['Dmitriy Yurovskiy']],
    [['张伟'], ['Wei Zhang']],
    [['OpenAI'], ['OpenAI Team']],
    [['Qwen Team'], ['Ann Bee', 'Cid Dee']],
    [['Ann Bee', 'Cid Dee'], ['ATLAS Collaboration']],
    [['OpenAI'], ['Ann Bee', 'Cid Dee']],
    [['A. B.'], ['C. D.']],
    [[], ['Ann Bee']],
    [undefined, ['Ann Bee']],
  ])('may be of the same: %j and %j', (one, other) => {
    expect(areOtherPeople(one, other)).toBe(false);
  });
});
