/** The list of feeds, narrowed to what is typed. */
import { count, phrase } from '../words/words.ts';

/** Starts the field `[data-feed-finder]`: it shows the feeds whose names have every word that is typed, in any order. */
export function startFeedFinder(): void {
  const field = document.querySelector<HTMLInputElement>('[data-feed-finder]');
  if (field === null) return;
  const groups = [...document.querySelectorAll<HTMLDetailsElement>('.feed-group')].map((details) => ({
    details,
    lines: [...details.querySelectorAll<HTMLLIElement>('.feed-line')].map((line) => ({
      line,
      name: fold(line.firstElementChild?.textContent ?? ''),
    })),
  }));
  const said = field.closest('section')?.querySelector('output');
  const narrow = () => {
    const words = fold(field.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const { details, lines } of groups) {
      let here = 0;
      for (const { line, name } of lines) {
        line.hidden = !words.every((word) => name.includes(word));
        if (!line.hidden) here += 1;
      }
      details.hidden = here === 0;
      details.open = words.length > 0 && here > 0;
      shown += here;
    }
    if (said !== null && said !== undefined) said.textContent = words.length === 0 ? '' : describe(shown);
  };
  field.addEventListener('input', narrow);
  // A browser that comes back to the page may have kept what was typed.
  if (field.value !== '') narrow();
}

function describe(shown: number): string {
  if (shown === 0)
    return phrase('No feed here has that name. An author’s feed is also on the author’s page.');
  return count(shown, 'feed');
}

/** Without case and accents. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
