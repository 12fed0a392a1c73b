/** Lists of references in one style, which nearly all of their lines are whole in. */
import { authorFields } from '../names/author-fields.ts';
import { LONGEST } from '../names/reference-name-lists.ts';
import { withoutEmphasis } from '../references/emphasis.ts';
import { namesInOrder } from '../references/reference-names.ts';
import {
  type ReferenceStyle,
  readStyled,
  referenceStyles,
  type StyledReference,
} from '../references/reference-styles.ts';
import type { ListRow } from './list-row.ts';

/** Fewest lines that are evidence, and the smallest part of all papers that have to be of one style. */
const fewestLines = 3;
const smallestPart = 0.75;

/** The rows, with titles and authors of those that are whole references in the style of the list; the same where there is none. */
export function readStyledReferences(rows: readonly ListRow[]): readonly ListRow[] {
  const papers = rows.filter(({ words, entry }) => words !== undefined && entry !== undefined);
  if (papers.length < fewestLines) return rows;
  const found = bestStyle(new Map(papers.map((row) => [row, bareText(row)])));
  if (found.size < Math.max(fewestLines, papers.length * smallestPart)) return rows;
  return rows.map((row) => {
    const read = found.get(row);
    return read === undefined ? row : withReference(row, read);
  });
}

/** Without words, so that it is read no more, as a row of a table is. */
function withReference(row: ListRow, { title, names, isWhole }: StyledReference): ListRow {
  const { words: _words, isPlain: _isPlain, ...rest } = row;
  if (row.entry === undefined) return row;
  return { ...rest, entry: { ...row.entry, title, ...authorFields(namesInOrder(names), isWhole) } };
}

/** The lines that are whole in the style in which most are, and are so for sure; the first of several such styles. */
function bestStyle(texts: ReadonlyMap<ListRow, string>): ReadonlyMap<ListRow, StyledReference> {
  let best: ReadonlyMap<ListRow, StyledReference> = new Map();
  let most = 0;
  for (const style of referenceStyles) {
    const found = readAll(texts, style);
    const count = found.size + [...found.values()].filter(({ isSure }) => isSure).length;
    if (count > most) [best, most] = [found, count];
  }
  return best;
}

function readAll(
  texts: ReadonlyMap<ListRow, string>,
  style: ReferenceStyle,
): ReadonlyMap<ListRow, StyledReference> {
  const mostOthers = texts.size * (1 - smallestPart);
  const found = new Map<ListRow, StyledReference>();
  let others = 0;
  for (const [row, text] of texts) {
    const read = withMarkedTitle(row, readStyled(text, style));
    if (read === undefined) others += 1;
    else found.set(row, read);
    if (others > mostOthers) return new Map();
  }
  return found;
}

/** Undefined where other words of the line are a link or in bold type, which is the title of most lists. */
function withMarkedTitle(
  { line, entry }: ListRow,
  read: StyledReference | undefined,
): StyledReference | undefined {
  const own = entry?.title;
  const isMarked =
    own !== undefined && [`**${own}**`, `__${own}__`, `[${own}](`].some((one) => line.text.includes(one));
  return isMarked && own !== read?.title ? undefined : read;
}

const bareText = ({ words = '' }: ListRow): string =>
  withoutEmphasis(words.slice(0, LONGEST))
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,](?: |$))/g, '')
    .trim();
