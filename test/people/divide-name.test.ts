import { describe, expect, it } from 'vitest';
import { divideName } from '../../src/people/divide-name.ts';
import { type PersonName, parseName } from '../../src/people/parse-name.ts';

describe('a name is divided', () => {
  it.each<[string, string, PersonName]>([
    ['Gabriel García Márquez', 'García Márquez', { given: 'Gabriel', family: 'García Márquez' }],
    ['Juan de la Cruz Pérez', 'de la Cruz Pérez', { given: 'Juan', family: 'Cruz Pérez', particle: 'de la' }],
    [
      'Juan García Márquez, MD, PhD',
      'García Márquez',
      { given: 'Juan', family: 'García Márquez', suffix: 'MD PhD' },
    ],
    ['Juan García Márquez Jr.', 'García Márquez', { given: 'Juan', family: 'García Márquez', suffix: 'Jr' }],
    ['Ludwig van Beethoven', 'van Beethoven', { given: 'Ludwig', family: 'Beethoven', particle: 'van' }],
    ['Ann Team', 'Team', { given: 'Ann', family: 'Team' }],
    ['Google DeepMind', 'Google DeepMind', { given: '', family: 'Google DeepMind', group: true }],
    ['Nguyễn Văn An', 'Nguyễn Văn', { given: 'An', family: 'Nguyễn Văn' }],
  ])('%s, by the family name %s', (name, family, parts) => expect(divideName(name, family)).toEqual(parts));

  it.each([
    ['Gabriel García Márquez', undefined],
    ['Gabriel García Márquez', ''],
    // Of another name.
    ['Gabriel García Márquez', 'Lorca'],
    ['Ann Bee', 'ee'],
  ])('%s, as its words tell without a part of it as family name: %s', (name, family) =>
    expect(divideName(name, family)).toEqual(parseName(name)),
  );
});
