import { compareText } from '../../../src/words/compare-text.ts';
import { count, phrase, type ScriptPhrase } from '../words/words.ts';

/**
 * Sort order and topic filter of an issue's list. Reorders the DOM, so that screen readers get the same order as
 * shown.
 */

/** Compare functions on the entries' markup; ties keep the listing's order. */
const orders: Readonly<Record<string, (a: HTMLLIElement, b: HTMLLIElement) => number>> = {
  listed: byPosition,
  newest: (a, b) => compareText(first(b), first(a)) || byPosition(a, b),
  voted: (a, b) => votes(b) - votes(a) || byPosition(a, b),
  organisation: (a, b) => compareText(organisation(a), organisation(b)) || byPosition(a, b),
  discussed: (a, b) => comments(b) - comments(a) || byPosition(a, b),
};
const inWords: Readonly<Record<string, ScriptPhrase>> = {
  listed: 'as listed',
  newest: 'newest first',
  voted: 'most votes first',
  organisation: 'by organisation',
  discussed: 'most discussed first',
};

export function startIssueControls(): void {
  const form = document.querySelector<HTMLFormElement>('[data-issue-controls]');
  const list = document.querySelector<HTMLOListElement>('.entries');
  if (form === null || list === null) return;
  const entries = [...list.querySelectorAll<HTMLLIElement>(':scope > li')];
  const fields = [...form.querySelectorAll('select')];
  const asked = new URLSearchParams(location.search);
  for (const field of fields) {
    const value = asked.get(field.name);
    if (value !== null && [...field.options].some((option) => option.value === value)) field.value = value;
  }
  const update = () => arrange(form, list, entries, fields);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', update);
  if (fields.some((field) => field.selectedIndex > 0)) update();
}

function arrange(
  form: HTMLFormElement,
  list: HTMLOListElement,
  entries: readonly HTMLLIElement[],
  fields: readonly HTMLSelectElement[],
): void {
  const [order = 'listed', topic = ''] = fields.map(({ value }) => value);
  let shown = 0;
  for (const entry of entries) {
    entry.hidden = topic !== '' && !hasTopic(entry, topic);
    if (!entry.hidden) shown += 1;
  }
  list.append(...[...entries].sort(orders[order] ?? byPosition));
  const said = form.querySelector('output');
  if (said !== null)
    said.textContent = phrase('Showing {n} of {papers}, {order}.', {
      n: shown,
      papers: count(entries.length, 'paper'),
      order: phrase(inWords[order] ?? 'as listed'),
    });
  keepInAddress(fields);
}

/** Stores the view in the URL, for bookmarks and the back button. */
function keepInAddress(fields: readonly HTMLSelectElement[]): void {
  const url = new URL(location.href);
  for (const { name, value, selectedIndex } of fields) {
    if (selectedIndex > 0) url.searchParams.set(name, value);
    else url.searchParams.delete(name);
  }
  try {
    history.replaceState(history.state, '', url);
  } catch {
    // Some browsers forbid `replaceState` on `file://`; the view works without it.
  }
}

function hasTopic(entry: HTMLLIElement, topic: string): boolean {
  return entry.querySelector(`.facts a[href*="/topics/${topic}/"]`) !== null;
}

function byPosition(a: HTMLLIElement, b: HTMLLIElement): number {
  return a.value - b.value;
}

function first(entry: HTMLLIElement): string {
  return entry.querySelector('time')?.dateTime ?? '';
}

function votes(entry: HTMLLIElement): number {
  return Number(entry.dataset.votes ?? 0);
}

/** Papers without one come last. */
function organisation(entry: HTMLLIElement): string {
  return entry.dataset.organisation?.toLowerCase() ?? '\uffff';
}

function comments(entry: HTMLLIElement): number {
  return Number(entry.dataset.comments ?? 0);
}
