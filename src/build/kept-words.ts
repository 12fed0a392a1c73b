/**
 * Cache of papers' words between builds: to split the texts of a large archive takes longer than to read its numbered words.
 * `<site>.words` has a checksum and the hash of the program, so a lost, foreign or damaged file only costs time. A build from nothing by two
 * processes leaves none, and the next build splits all texts once more.
 */
import { isDeepStrictEqual } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import type { PrintedPapers, TextAnalysis } from '../archive/analyze-texts.ts';
import { readChecked, writeChecked } from './beside-site.ts';
import { fingerprintRenderers } from './build-stamp.ts';

/** What the file has. */
interface KeptPapers {
  readonly program: string;
  /** Hashes of the papers' texts, in order. */
  readonly bases: readonly string[];
  readonly words: PrintedPapers;
}

const ending = 'words';

export class KeptWords {
  #made: KeptPapers | undefined;
  #isNew = false;

  constructor(
    private readonly site: string,
    private readonly verify: boolean,
  ) {}

  /**
   * The words of all papers; of those that the last build had, they are not split again.
   *
   * @param bases - hashes of the papers' texts, in order
   * @throws {Error} with `verify`, where other words would have been kept
   */
  read(search: TextAnalysis, bases: readonly string[]): PrintedPapers {
    if (this.#made !== undefined) return this.#made.words;
    const last = this.#readLast();
    const words = search.read(0, bases.length, last && placedIn(last, bases));
    if (this.verify && last !== undefined) assertSame(words, search.read(0, bases.length));
    this.#made = { program: fingerprintRenderers(), bases, words };
    this.#isNew = last?.bases.join() !== bases.join();
    return words;
  }

  save(): void {
    if (this.#made === undefined || !this.#isNew) return;
    // If this fails, the next build splits all texts again.
    writeChecked(this.site, ending, serialize(this.#made));
  }

  /** No checks of the value: it has a checksum and the hash of the program that wrote it. */
  #readLast(): KeptPapers | undefined {
    try {
      const bytes = readChecked(this.site, ending);
      const kept = bytes && (deserialize(bytes) as KeptPapers);
      return kept?.program === fingerprintRenderers() ? kept : undefined;
    } catch {
      return undefined;
    }
  }
}

function placedIn({ words, bases: before }: KeptPapers, bases: readonly string[]) {
  const places = new Map(before.map((basis, place) => [basis, place]));
  return { words, placeOf: (paper: number) => places.get(bases[paper] ?? '') };
}

function assertSame(kept: PrintedPapers, fresh: PrintedPapers): void {
  // Not by their bytes: V8 keeps equal texts with one byte or two bytes a letter.
  if (!isDeepStrictEqual(kept, fresh))
    throw new Error('The words of some papers would have been kept, but are not those of this archive.');
}
