/** Whether an index that was assembled here equals the one that Pagefind wrote. */
import { CborWriter } from './cbor.ts';
import { indexFilePath, readIndexFile, readListContent } from './index-files.ts';
import { decodeList, encodeList } from './index-list.ts';

/**
 * Compares the lists of both, which name all other files by hashes of their content. Names of fragments may differ: if two
 * hashes have a common prefix, Pagefind lengthens either name, `nameByHash` the later one. Among 50,000 papers there are
 * about five such pairs.
 *
 * @throws {RangeError} where a list or a fragment is not of the format that is known here
 */
export function isSameIndex(folder: string, pagefinds: string): boolean {
  const [content, other] = [readListContent(folder), readListContent(pagefinds)];
  if (content.equals(other)) return true;
  const [list, otherList] = [decodeList(content), decodeList(other)];
  const writer = new CborWriter();
  if (!encodeList(otherList, writer).equals(other)) return false;
  const names = otherList.pages.map(({ words }, page) => ({
    words,
    fragment: list.pages[page]?.fragment ?? '',
  }));
  if (!encodeList({ ...otherList, pages: names }, writer).equals(content)) return false;
  const read = (from: string, name: string): Buffer => readIndexFile(indexFilePath(from, 'fragment', name));
  return otherList.pages.every(({ fragment }, page) => {
    const name = names[page]?.fragment ?? '';
    return name === fragment || read(folder, name).equals(read(pagefinds, fragment));
  });
}
