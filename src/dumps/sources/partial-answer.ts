/** Answers of a server that are one of several: a query has more results than the capture. */
import type { Diagnostic } from '../../diagnostic.ts';
import { isObject, type JsonObject } from './json-values.ts';

/** A warning where `total` results are more than the `held` that are here. */
export function partialAnswer(total: number | undefined, held: number, file: string): Diagnostic[] {
  if (total === undefined || total <= held || held === 0) return [];
  return [
    {
      severity: 'warning',
      rule: 'partial-answer',
      reason: `The query has ${total} results, and this answer holds ${held} of them.`,
      advice: 'If the others belong here, ask for them too, and ingest all answers as one issue (--issue).',
      file,
      line: 1,
    },
  ];
}

/** Names that servers give to the number of all results, in the answer or one level below. */
const totals = ['total', 'total-results', 'totalResults', 'total_results', 'count', 'hitCount', '@total'];

export function totalIn(answer: unknown): number | undefined {
  if (!isObject(answer)) return undefined;
  const { meta, hits, page, messages } = answer;
  const first: unknown = Array.isArray(messages) ? messages[0] : undefined;
  return [answer, meta, hits, page, first].filter(isObject).map(ownTotal).find(Boolean);
}

function ownTotal(answer: JsonObject): number | undefined {
  return totals.map((name) => Number(answer[name])).find((total) => Number.isSafeInteger(total) && total > 0);
}
