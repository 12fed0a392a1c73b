/**
 * Inspection page: selects an entry with its lines, by mouse and keyboard. Without this script the links still work.
 */

const cards = [...document.querySelectorAll<HTMLElement>('.card')];

function linesOf(entry: number): HTMLElement[] {
  const { first, last } = cards[entry - 1]?.dataset ?? {};
  const lines: HTMLElement[] = [];
  for (let number = Number(first); number <= Number(last); number += 1) {
    const line = document.getElementById(`line-${number}`);
    if (line !== null) lines.push(line);
  }
  return lines;
}

/** Number of the selected entry from 1; 0 for none. */
let selected = 0;

/** Highlights the entry and its lines, and scrolls to those on the other side (not the one that contains `at`). */
function select(entry: number, at?: HTMLElement): void {
  const card = cards[entry - 1];
  if (card === undefined) return;
  for (const old of document.querySelectorAll('.selected')) old.classList.remove('selected');
  document.querySelector('[aria-current]')?.removeAttribute('aria-current');
  selected = entry;
  card.classList.add('selected');
  card.setAttribute('aria-current', 'true');
  const lines = linesOf(entry);
  for (const line of lines) line.classList.add('selected');
  if (at === undefined || !card.contains(at)) show(card);
  if (at?.closest('.line') == null) show(lines[0]);
}

function show(element: HTMLElement | undefined): void {
  element?.scrollIntoView({ block: 'start', behavior: 'instant' });
}

function focusCard(entry: number): void {
  select(entry);
  cards[entry - 1]?.focus({ preventScroll: true });
}

function focusLines(entry: number): void {
  select(entry);
  linesOf(entry)[0]?.querySelector<HTMLElement>('a.number')?.focus({ preventScroll: true });
}

/** The entry number of a card or line. */
function entryOf(element: HTMLElement): number {
  const card = element.closest<HTMLElement>('.card');
  if (card !== null) return cards.indexOf(card) + 1;
  return Number(element.closest<HTMLElement>('.line')?.dataset.entry ?? 0);
}

document.addEventListener('click', (event) => {
  const target = event.target;
  if (!(target instanceof HTMLElement) || getSelection()?.isCollapsed === false) return;
  // Links are handled below.
  if (target.closest('a, summary') === null) select(entryOf(target), target);
});

function followHash(): void {
  const target = document.getElementById(location.hash.slice(1));
  if (target === null) return;
  const entry = entryOf(target);
  select(entry, target);
  show(target);
  target.focus({ preventScroll: true });
}
addEventListener('hashchange', followHash);
followHash();

/** The next entry with a doubt after the selected one, else the first. */
function nextDoubt(): number {
  const doubted = cards.flatMap((card, index) => (card.classList.contains('doubted') ? [index + 1] : []));
  return doubted.find((entry) => entry > selected) ?? doubted[0] ?? 0;
}

const keys: Readonly<Record<string, () => void>> = {
  j: () => focusCard(Math.min(selected + 1, cards.length)),
  k: () => focusCard(Math.max(selected - 1, 1)),
  d: () => focusCard(nextDoubt()),
  l: () => focusLines(selected),
  e: () => focusCard(selected),
};

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const act = keys[event.key];
  if (act === undefined) return;
  // Keys start from the focused entry, if there is one.
  const focused = document.activeElement instanceof HTMLElement ? entryOf(document.activeElement) : 0;
  if (focused > 0) selected = focused;
  event.preventDefault();
  act();
});
