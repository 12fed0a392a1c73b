/**
 * Newsletters and posts in blocks between blank lines: a title, sentences about the paper, and its address in a line below them,
 * each line with a pictograph or a label in front, or without.
 */

import { withoutBackMarks, withoutFrontMarks } from '../items/title-marks.ts';
import { toNote } from '../items/to-note.ts';
import { type DumpEntry, makeEntry } from '../model/dump.ts';
import { authorFields } from '../names/author-fields.ts';
import { namesIn } from '../names/written-names.ts';
import { withoutEmphasis } from '../references/emphasis.ts';
import { codeIn } from './join-notes.ts';
import type { ListRow } from './list-row.ts';
import { toBlocks } from './pair-titles.ts';
import { setAside } from './set-aside.ts';
import { isTitle, isUntitled } from './title-rows.ts';

/** Fewest blocks that are evidence, and the smallest part of the blocks with papers that have to be of this form. */
const fewestBlocks = 2;
const smallestPart = 0.8;
/** A title, names, sentences and addresses. */
const longestBlock = 12;

/** `Project page: https://…`. */
const link = /^(?:\p{L}[\p{L} ]{1,20}\s?:\s?)?<?https?:\/\/\S+$/u;

/** `1,204 Likes`. */
const counts =
  /^\d[\d.,]{0,9}[kK]?\s(?:likes?|(?:up)?votes?|stars?|views?|shares?|saves?|retweets?|citations?|points?)$/iu;

export function joinBlocks(rows: readonly ListRow[]): readonly ListRow[] {
  const blocks = toBlocks(rows);
  const joined = new Map(
    blocks.flatMap((block) => {
      const row = joinedBlock(block);
      return row === undefined ? [] : [[block, row] as const];
    }),
  );
  const withPapers = blocks.filter((block) => block.some(isOpen)).length;
  if (joined.size < fewestBlocks || joined.size < withPapers * smallestPart) return rows;
  return setAside(
    blocks.flatMap((block) => joined.get(block) ?? block),
    new Set(joined.values()),
  );
}

/** A paper, but for one that has its title from the line above already. */
const isOpen = ({ kind, entry, line }: ListRow): boolean =>
  kind === 'paper' && !(entry?.title !== undefined && entry.lines.last > line.number);

function joinedBlock(block: readonly ListRow[]): ListRow | undefined {
  const at = block.findIndex(({ kind }) => kind === 'paper');
  const [title, ...between] = block.slice(0, at);
  const paper = block[at];
  const behind = block.slice(at + 1).map(({ line }) => withoutFrontMarks(line.text).trim());
  const isOne = paper !== undefined && isUntitled(paper) && behind.every((text) => link.test(text));
  if (!isOne || paper.entry === undefined || title === undefined || block.length > longestBlock)
    return undefined;
  const plain = title.line.text.replace(/\*\*|__/g, '');
  const text = withoutBackMarks(withoutFrontMarks(plain)).trim();
  const own = textsOf(between.filter(({ line }) => !counts.test(withoutFrontMarks(line.text).trim())));
  if (
    own === undefined ||
    !isTitle({ ...title, kind: title.kind === 'point' ? 'text' : title.kind, line: { ...title.line, text } })
  )
    return undefined;
  const code = behind.map(codeIn).find((url) => url !== undefined);
  const entry = makeEntry({
    ...paper.entry,
    ...own,
    title: text,
    resources: code === undefined ? paper.entry.resources : [{ kind: 'code', url: code }],
    lines: {
      first: title.line.number,
      last: Math.max(block.at(-1)?.line.number ?? title.line.number, paper.entry.lines.last),
    },
  });
  // Names may stand behind the title, which all lines of a list tell.
  const beside = own.authors === undefined ? { words: text, isPlain: true } : {};
  return { line: title.line, kind: 'paper', entry, ...beside };
}

/** Names, sentences or both; undefined where a line is neither. */
function textsOf(rows: readonly ListRow[]): Pick<DumpEntry, 'authors' | 'authorCount' | 'note'> | undefined {
  const texts = rows.map(({ line }) => withoutEmphasis(withoutFrontMarks(line.text)));
  const names = namesIn(texts[0] ?? '');
  const prose = names === undefined ? texts : texts.slice(1);
  const note = prose.every((text) => toNote(text) !== undefined) ? toNote(prose.join(' ')) : undefined;
  const isText = note !== undefined || (names !== undefined && prose.length === 0);
  if (!isText || rows.some(({ kind }) => kind !== 'text')) return undefined;
  return { ...authorFields(names?.names ?? [], names?.isWhole ?? true), note };
}
