/** The index that a search page uses, by the addresses that its markup names. */
import { openDiskIndex } from './disk-index.ts';
import { openPagefind } from './pagefind-source.ts';
import type { PaperIndex } from './paper-index.ts';

/** The address in `data-<name>` of `place`, absolute. */
export function urlOf(place: HTMLElement, name: string): URL {
  return new URL(place.dataset[name] ?? '', location.href);
}

/** Pagefind's index; on `file://`, where its files can't be fetched, the title index. */
export function openIndex(place: HTMLElement): PaperIndex {
  if (location.protocol === 'file:') return openDiskIndex(urlOf(place, 'diskIndex'));
  return openPagefind({
    script: urlOf(place, 'pagefind'),
    vocabulary: urlOf(place, 'vocabulary'),
    lexicon: urlOf(place, 'lexicon'),
    completions: urlOf(place, 'completions'),
    papers: Number(place.dataset.papers ?? 0),
    inWorker: place.dataset.large !== undefined,
  });
}
