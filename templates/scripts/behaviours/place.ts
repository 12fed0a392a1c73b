/** "Back to your place": stores the reading position of a long issue. */
import { phrase } from '../words/words.ts';
import { makeElement } from './make-element.ts';
import { readStored, writeStored } from './storage.ts';

/** Positions above this number of entries are not stored. */
const nearTop = 3;

export function startPlace(): void {
  const entries = [...document.querySelectorAll<HTMLLIElement>('.entries > li')];
  const key = `place:${location.pathname}`;
  const kept = readStored(key);
  const entry = entries.find(({ id }) => id === kept);
  if (entry !== undefined && location.hash === '' && scrollY < 100) offerPlace(entry);
  addEventListener('pagehide', () => {
    const place = topmost();
    const worth = place !== undefined && entries.indexOf(place) >= nearTop;
    writeStored(key, worth ? place.id : undefined);
  });
}

/** The first visible entry, in the order shown. */
function topmost(): HTMLLIElement | undefined {
  const shown = [...document.querySelectorAll<HTMLLIElement>('.entries > li:not([hidden])')];
  return shown.find((entry) => entry.getBoundingClientRect().bottom > 60);
}

function offerPlace(entry: HTMLLIElement): void {
  const title = entry.querySelector('.paper-title')?.textContent?.trim() ?? '';
  const link = makeElement(
    'a',
    { href: `#${entry.id}` },
    phrase('Back to your place: {n}. {title}', { n: entry.value, title }),
  );
  const close = makeElement('button', { type: 'button' }, phrase('Stay here'));
  const bar = makeElement('p', { className: 'place' }, link, close);
  for (const control of [link, close]) control.addEventListener('click', () => bar.remove());
  document.querySelector('.entries')?.before(bar);
}
