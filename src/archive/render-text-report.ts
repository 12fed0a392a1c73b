/** Report for reviewing the text rules: every repair, and every text that still looks like TeX. */
import { inArchiveFolder } from '../diagnostic.ts';
import type { Archive, Paper } from '../model.ts';
import type { Markup } from '../text/markup.ts';
import type { Repair } from '../text/repair.ts';
import { rules } from '../text/rules.ts';

interface Place {
  readonly paper: Paper;
  readonly field: 'title' | 'abstract';
  readonly text: Markup;
}

interface Listed {
  readonly repair: Repair;
  readonly place: Place;
}

/** In the order of the report. */
export const repairNames: readonly string[] = ['correction', ...rules.map(({ name }) => name)];

/**
 * Plain text: all repairs grouped by rule in the table's order (corrections first), each with dump and lines; then
 * remaining TeX and formulas that could not be typeset; then counts. `only`: rule names to list. Typographic changes
 * of quotes, dashes and spaces are not listed.
 */
export function renderTextReport(archive: Archive, only: readonly string[] = []): string {
  const places = gatherPlaces(archive);
  const repairs = places.flatMap((place) => place.text.repairs.map((repair) => ({ repair, place })));
  const shown = only.length > 0 ? repairNames.filter((name) => only.includes(name)) : repairNames;
  const sections = shown.flatMap((name) => renderRule(name, repairs, archive));
  return `${[...sections, ...renderRest(places, archive), ...renderCounts(repairNames, repairs)].join('\n')}\n`;
}

function gatherPlaces(archive: Archive): Place[] {
  return [...archive.papers.values()].flatMap((paper): Place[] => [
    { paper, field: 'title', text: paper.title },
    ...(paper.abstract === undefined ? [] : [{ paper, field: 'abstract' as const, text: paper.abstract }]),
  ]);
}

function renderRule(name: string, repairs: readonly Listed[], archive: Archive): string[] {
  const listed = repairs.filter(({ repair }) => repair.rule === name);
  if (listed.length === 0) return [];
  const reason =
    rules.find((rule) => rule.name === name)?.reason ??
    inArchiveFolder('Written down in content/corrections.yaml.');
  return [
    `## ${name} (${listed.length})`,
    reason,
    '',
    ...listed.map((one) => renderRepair(one, archive)),
    '',
  ];
}

function renderRepair({ repair, place }: Listed, archive: Archive): string {
  const [before, behind] = repair.around;
  const change = `…${before}[${repair.before} → ${repair.after}]${behind}…`;
  return `${placeName(place, archive)}  ${change.replaceAll('\u00A0', '␣')}`;
}

/** Place and paper id: `daily-papers-10-29.txt:561 (title)` …. */
function placeName({ paper, field }: Place, archive: Archive): string {
  const [first] = paper.appearances;
  const dump = archive.issueById.get(first.issue)?.source.dump ?? first.issue;
  return `${dump}:${first.lines.first}–${first.lines.last} ${paper.id} ${field}\n   `;
}

function renderRest(places: readonly Place[], archive: Archive): string[] {
  const leftovers = places.flatMap((place) =>
    place.text.leftovers.map((text) => `${placeName(place, archive)}  ${text}`),
  );
  const problems = places.flatMap((place) =>
    place.text.problems.map((text) => `${placeName(place, archive)}  ${text}`),
  );
  return [
    `## still looks like TeX (${leftovers.length})`,
    ...leftovers,
    '',
    `## shown as source, because it could not be typeset (${problems.length})`,
    ...problems,
    '',
  ];
}

function renderCounts(names: readonly string[], repairs: readonly Listed[]): string[] {
  const counts = names.map((name) => ({
    name,
    count: repairs.filter(({ repair }) => repair.rule === name).length,
  }));
  const made = counts.filter(({ count }) => count > 0);
  return [
    '## counts',
    ...made.map(({ name, count }) => `${String(count).padStart(5)}  ${name}`),
    `${String(repairs.length).padStart(5)}  in all`,
  ];
}
