/**
 * Words of Pagefind's inverted index, in the encoding of version 1.6: each with its postings, and with those of its
 * forms that have accents. Postings are delta-encoded by page; positions within a page stay as they are encoded.
 */
import { CborReader, type CborWriter } from './cbor.ts';

/** A page, by its number in the index, and where a word is in it. */
export interface Posting {
  readonly page: number;
  /** Two arrays of integers, as CBOR: positions in the text, and in displayed fields. */
  readonly positions: Buffer;
  /** Integers in both. */
  readonly count: number;
}

export interface IndexedWord {
  readonly word: string;
  /** By rising page. */
  readonly postings: readonly Posting[];
  /** Accented forms of `word`, each with its own postings; sorted by code points. */
  readonly forms: readonly (readonly [form: string, postings: readonly Posting[]])[];
}

/** Words of a chunk, rising. */
export function* readWords(chunk: Buffer): Iterable<IndexedWord> {
  const reader = new CborReader(chunk);
  reader.array();
  for (let words = reader.array(); words > 0; words -= 1) {
    reader.array();
    const word = reader.text();
    const postings = readPostings(reader);
    const forms: [string, readonly Posting[]][] = [];
    for (let left = reader.array(); left > 0; left -= 1) {
      reader.array();
      forms.push([reader.text(), readPostings(reader)]);
    }
    yield { word, postings, forms };
  }
}

function readPostings(reader: CborReader): readonly Posting[] {
  const postings: Posting[] = [];
  let page = 0;
  for (let left = reader.array(); left > 0; left -= 1) {
    reader.array();
    page += reader.integer();
    const start = reader.offset;
    const count = reader.skipIntegers() + reader.skipIntegers();
    postings.push({ page, positions: reader.bytesFrom(start), count });
  }
  return postings;
}

/** Encodes a chunk. */
export function encodeWords(words: readonly IndexedWord[], writer: CborWriter): Buffer {
  writer.array(1);
  writer.array(words.length);
  for (const { word, postings, forms } of words) {
    writer.array(3);
    writer.text(word);
    writePostings(postings, writer);
    writer.array(forms.length);
    for (const [form, itsPostings] of forms) {
      writer.array(2);
      writer.text(form);
      writePostings(itsPostings, writer);
    }
  }
  return writer.take();
}

function writePostings(postings: readonly Posting[], writer: CborWriter): void {
  writer.array(postings.length);
  let before = 0;
  for (const { page, positions } of postings) {
    writer.array(3);
    writer.integer(page - before);
    writer.encoded(positions);
    before = page;
  }
}
