/** Content hashes of feed entries: they change with the text, not with its typesetting. */
import type { Archive, Issue, Paper } from '../model.ts';

/** Hash (16 hexadecimal digits) of the raw fields of a paper, so that changes in rendering don't count. */
export function hashPaper(paper: Paper): string {
  const { title, abstract, authors, authorCount, firstDate, venue, identifiers, resources, topics } = paper;
  const { arxiv, openreview, doi } = identifiers;
  return hashText(
    JSON.stringify([
      title.raw,
      abstract?.raw ?? null,
      authors.map(({ name }) => name),
      authorCount ?? null,
      firstDate ?? null,
      venue?.recorded ?? null,
      [arxiv ?? null, openreview ?? null, doi ?? null],
      resources.map(({ kind, url }) => [kind, url]),
      topics,
    ]),
  );
}

/** Hash of the issue's title and its papers' titles; a corrected abstract only revises the paper. */
export function hashIssue({ title, appearances }: Issue, papers: Archive['papers']): string {
  const places = appearances.map(({ paper }) => [paper, papers.get(paper)?.title.raw ?? null]);
  return hashText(JSON.stringify([title ?? null, places]));
}

/** Two 32-bit FNV-1a hashes with different offset bases, mixed at the end. Not cryptographic. */
export function hashText(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x9747b28c;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x85ebca6b) ^ (other >>> 13);
  }
  return hex(mix(one)) + hex(mix(other ^ one));
}

function mix(sum: number): number {
  const half = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  const more = Math.imul(half ^ (half >>> 13), 0xc2b2ae35);
  return (more ^ (more >>> 16)) >>> 0;
}

function hex(sum: number): string {
  return sum.toString(16).padStart(8, '0');
}
