/** Tables of docs/text.md. */
import { damages } from './damages.ts';
import type { Counts, Evaluation } from './evaluate.ts';

export interface Target {
  readonly name: string;
  readonly wanted: string;
  readonly reached: string;
  readonly met: boolean;
}

const LOST = ['dollars dropped', 'backslashes dropped', 'both dropped'];

const sum = (counts: readonly (Counts | undefined)[]): Counts =>
  counts.reduce<Counts>(
    (all, one) => ({
      right: all.right + (one?.right ?? 0),
      missed: all.missed + (one?.missed ?? 0),
      wrong: all.wrong + (one?.wrong ?? 0),
    }),
    { right: 0, missed: 0, wrong: 0 },
  );

const total = ({ right, missed, wrong }: Counts): number => right + missed + wrong;
const percent = (count: number, all: number): string =>
  `${all === 0 ? '0.0' : ((100 * count) / all).toFixed(2)} %`;

/** Targets and the values reached. */
export function checkTargets({ byDamage, traps }: Evaluation): readonly Target[] {
  const intact = sum([byDamage.get('intact')]);
  const flattened = sum(LOST.map((name) => byDamage.get(name)));
  const all = sum([...byDamage.values()]);
  const kept = traps.all - traps.touched.length;
  return [
    { name: 'traps untouched', wanted: '100 %', reached: percent(kept, traps.all), met: kept === traps.all },
    {
      name: 'wrong repairs',
      wanted: '≤ 0.1 %',
      reached: percent(all.wrong, total(all)),
      met: all.wrong <= total(all) / 1000,
    },
    {
      name: 'intact TeX right',
      wanted: '≥ 99 %',
      reached: percent(intact.right, total(intact)),
      met: intact.right >= total(intact) * 0.99,
    },
    {
      name: 'flattened TeX right',
      wanted: '≥ 85 %',
      reached: percent(flattened.right, total(flattened)),
      met: flattened.right >= total(flattened) * 0.85,
    },
  ];
}

export function renderEvaluation(evaluation: Evaluation, seed: number, count: number): string {
  const names = Object.keys(damages);
  const kinds = [...evaluation.byKind].sort(([a], [b]) => (a < b ? -1 : 1));
  const cell = (counts: Counts | undefined) =>
    counts === undefined ? '' : `${counts.right} / ${counts.missed} / ${counts.wrong}`;
  return [
    `${count} abstracts drawn with seed ${seed}, each in ${names.length} states; ${evaluation.traps.all} traps.`,
    '',
    '| target | wanted | reached |',
    '| --- | --- | --- |',
    ...checkTargets(evaluation).map(
      ({ name, wanted, reached, met }) => `| ${name} | ${wanted} | ${reached}${met ? '' : ' (missed)'} |`,
    ),
    '',
    'Right / missed / wrong by kind of item:',
    '',
    `| kind | ${names.join(' | ')} |`,
    `| --- |${' --- |'.repeat(names.length)}`,
    ...kinds.map(([kind, row]) => `| ${kind} | ${names.map((name) => cell(row.get(name))).join(' | ')} |`),
    `| all | ${names.map((name) => cell(evaluation.byDamage.get(name))).join(' | ')} |`,
    '',
    '| field | right | missed | wrong |',
    '| --- | --- | --- | --- |',
    ...[...evaluation.byField].map(
      ([field, counts]) =>
        `| ${field} | ${percent(counts.right, total(counts))} | ${percent(counts.missed, total(counts))} | ${percent(counts.wrong, total(counts))} |`,
    ),
  ].join('\n');
}
