/** What of a document in YAML is a paper, or a list of them. */
import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import { paperKeys } from './paper-front.ts';

const titles = /^(?:(?:paper_|document_|article_)?title|name)$/;
/** What a paper has besides; other lists of things with a name are settings of programs. */
const others =
  /^(?:authors?|author_(?:list|names?)|abstract|arxiv(?:_(?:id|url))?|arxivid|conference|date|doi|eprint|id|journal|(?:paper_|pdf_)?(?:link|url)|paper|pdf|venue|year)$/i;

/** A title, and something that papers have besides. */
export const isRecord = (item: YAMLMap): boolean => hasTitle(item) && hasKey(item, others);

/** Whether there is a list with an object that has a title. */
export function hasRecords(node: unknown): boolean {
  if (isMap(node)) return node.items.some(({ value }) => hasRecords(value));
  if (!isSeq(node)) return false;
  return node.items.some((item) => isMap(item) && (isRecord(item) || hasRecords(item)));
}

/** The records of a library of Typst, each at its label. */
export function recordsAtKeys(node: unknown): readonly YAMLMap[] | undefined {
  if (!isMap(node)) return undefined;
  const records = node.items.flatMap(({ value }) => (isMap(value) ? [value] : []));
  const areRecords = records.every((record) => hasTitle(record) && hasKey(record, /^type$/));
  return records.length > 0 && records.length === node.items.length && areRecords ? records : undefined;
}

/** Whether a page's front matter, or all of a file, is of one paper. */
export const isPaper = (node: unknown): boolean =>
  isMap(node) && hasTitle(node) && paperKeys.every((key) => hasKey(node, new RegExp(`^${key}$`)));

/** A title, or `paper` with words in place of an address. */
const hasTitle = (item: YAMLMap): boolean =>
  hasKey(item, titles) ||
  item.items.some(
    ({ key, value }) =>
      isScalar(key) &&
      key.value === 'paper' &&
      isScalar(value) &&
      /^(?!https?:)\S+\s/.test(String(value.value)),
  );

const hasKey = ({ items }: YAMLMap, names: RegExp): boolean =>
  items.some(({ key }) => isScalar(key) && names.test(String(key.value)));
