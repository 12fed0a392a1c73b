/**
 * Pieces that a build takes over from the last one: the citation of a paper, the size of a feed's entry, a composed text.
 * Nearly all papers are old, and their pieces are in files that change with each new one. `<site>.pieces` has a checksum of the
 * rest, and each piece by the hash of what it was made from, which includes the program; so a lost, foreign or damaged
 * file only costs time. Pieces that a build does not ask for are forgotten.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { besidePath, writeBeside } from './beside-site.ts';

/** A list is one of plain data, as JSON has it. */
export type Piece = string | number | readonly unknown[];

const ending = 'pieces';

export class KeptPieces {
  /** All pieces of this build's files. */
  readonly made = new Map<string, Piece>();
  readonly #last: ReadonlyMap<string, unknown>;
  /** Whether there are pieces that the last build didn't have. */
  #isMore = false;

  /**
   * @param site - folder of the last site
   * @param verify - makes all, and throws where what would have been taken is another
   */
  constructor(
    private readonly site: string,
    private readonly verify: boolean,
  ) {
    this.#last = readPieces(site);
  }

  /** The piece made from data with this hash. */
  take<Made extends Piece>(data: string, isPiece: (value: unknown) => value is Made, make: () => Made): Made {
    const last = this.#last.get(data);
    const piece = isPiece(last) && !this.verify ? last : make();
    if (this.verify && last !== undefined && JSON.stringify(last) !== JSON.stringify(piece))
      throw new Error(`${JSON.stringify(last)} would have been kept, but this archive makes another.`);
    if (piece !== last) this.#isMore = true;
    this.made.set(data, piece);
    return piece;
  }

  /** Adds what another process of the same build has made. */
  add(made: ReadonlyMap<string, Piece>): void {
    for (const [data, piece] of made) this.made.set(data, piece);
    this.#isMore = true;
  }

  save(): void {
    // The file has them already.
    if (!this.#isMore && this.made.size === this.#last.size) return;
    const pieces = Buffer.from(JSON.stringify(Object.fromEntries(this.made)));
    // Where it can't be written, the next build makes all anew.
    writeBeside(this.site, ending, Buffer.concat([Buffer.from(checksum(pieces)), pieces]));
  }
}

function readPieces(site: string): ReadonlyMap<string, unknown> {
  try {
    const bytes = readFileSync(besidePath(site, ending));
    const [sum, pieces] = [bytes.subarray(0, sumLength), bytes.subarray(sumLength)];
    const isWhole = sum.equals(Buffer.from(checksum(pieces)));
    return new Map(Object.entries(isWhole ? JSON.parse(pieces.toString()) : {}));
  } catch {
    return new Map();
  }
}

/** A line. Of bytes: of a long text it takes several times as long. */
function checksum(bytes: Uint8Array): string {
  return `${createHash('sha256').update(bytes).digest('base64url')}\n`;
}
const sumLength = checksum(new Uint8Array()).length;
