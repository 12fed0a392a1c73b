import { buildRandom, type Random } from '../../src/seeded-random.ts';
import { formulaKinds } from './formula-kinds.ts';
import type { Item } from './item.ts';
import { proseKinds } from './prose-kinds.ts';
import { fields } from './sentences.ts';

const kinds: Readonly<Record<string, readonly ((random: Random) => Item)[]>> = {
  ...formulaKinds,
  ...proseKinds,
};

/** An abstract in its author's source, as alternating words and items. */
export interface Case {
  readonly field: string;
  readonly stretches: readonly (string | Item)[];
}

const SENTENCES = 3;

/** `count` abstracts, cycling through the fields; equal seeds give equal abstracts. */
export function buildCases(seed: number, count: number): readonly Case[] {
  const random = buildRandom(seed);
  const names = Object.keys(fields);
  return Array.from({ length: count }, (_, index) => buildCase(names[index % names.length] ?? '', random));
}

function buildCase(field: string, random: Random): Case {
  const frames = [...(fields[field] ?? [])];
  const chosen = Array.from({ length: SENTENCES }, () =>
    frames.splice(random.below(frames.length), 1),
  ).flat();
  const stretches = chosen
    .join(' ')
    .split(/(\{\w+\})/)
    .filter((stretch) => stretch !== '')
    .map((stretch) => itemFor(stretch, random));
  return { field, stretches };
}

function itemFor(stretch: string, random: Random): string | Item {
  const makers = /^\{(\w+)\}$/.exec(stretch)?.[1];
  if (makers === undefined) return stretch;
  const known = kinds[makers];
  if (known === undefined) throw new Error(`A frame asks for “${makers}”, which is no kind.`);
  return random.pick(known)(random);
}
