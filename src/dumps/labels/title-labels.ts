/** A label in front of all titles of a list, where nothing else has one: `Titel: …`, `标题：…`. */
import type { DumpEntry } from '../model/dump.ts';
import { labelledLine } from './field-labels.ts';

const fewest = 2;

/** A word with which no title begins. */
const sure = /^(?:title|titel|titre|título|titolo|标题|题目)$/iu;

/** Of one title alone, `Paper: …` may be its own, unless the lines around it have labels too. */
export function withoutTitleLabels(entries: readonly DumpEntry[], isLabelled = false): readonly DumpEntry[] {
  const labels = new Set(entries.map(({ title = '' }) => /^[*_]{0,2}([^:：]{1,25})[:：]/.exec(title)?.[1]));
  const read = entries.map(({ title = '' }) => labelledLine({ number: 1, text: title }));
  const isLabel = labels.size === 1 && read.every((one) => one?.field === 'title' && one.value !== '');
  if (entries.length < (isLabelled || sure.test([...labels][0] ?? '') ? 1 : fewest) || !isLabel)
    return entries;
  return entries.map((entry, at) => ({ ...entry, title: read[at]?.value ?? entry.title }));
}
