/** Counts correct results for each kind of damage and for the traps. */
import { parseMarkup } from '../../src/text/markup.ts';
import { buildCases } from './build-cases.ts';
import { damages } from './damages.ts';
import { type Scored, scoreCase, type Verdict } from './score.ts';
import { isUntouched } from './traps.ts';

export type Counts = Readonly<Record<Verdict, number>>;

export interface Evaluation {
  readonly byDamage: ReadonlyMap<string, Counts>;
  readonly byKind: ReadonlyMap<string, ReadonlyMap<string, Counts>>;
  readonly byField: ReadonlyMap<string, Counts>;
  readonly examples: readonly (Scored & { readonly damage: string })[];
  readonly traps: { readonly all: number; readonly touched: readonly string[] };
}

const NONE: Counts = { right: 0, missed: 0, wrong: 0 };

const add = (counts: Counts | undefined, verdict: Verdict): Counts => {
  const before = counts ?? NONE;
  return { ...before, [verdict]: before[verdict] + 1 };
};

/** Evaluates `count` abstracts generated from `seed`, and all `traps`. */
export function evaluate(seed: number, count: number, traps: readonly string[]): Evaluation {
  const byDamage = new Map<string, Counts>();
  const byKind = new Map<string, Map<string, Counts>>();
  const byField = new Map<string, Counts>();
  const examples: (Scored & { damage: string })[] = [];
  for (const one of buildCases(seed, count)) {
    for (const [damage, apply] of Object.entries(damages)) {
      for (const scored of scoreCase(one, apply)) {
        const { kind } = scored.item;
        byDamage.set(damage, add(byDamage.get(damage), scored.verdict));
        byField.set(one.field, add(byField.get(one.field), scored.verdict));
        const row = byKind.get(kind) ?? new Map<string, Counts>();
        byKind.set(kind, row.set(damage, add(row.get(damage), scored.verdict)));
        if (scored.verdict !== 'right') examples.push({ ...scored, damage });
      }
    }
  }
  const touched = traps.filter((trap) => !isUntouched(trap, parseMarkup(trap)));
  return { byDamage, byKind, byField, examples, traps: { all: traps.length, touched } };
}
