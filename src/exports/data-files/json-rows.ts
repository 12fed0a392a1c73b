import { joinList, jsonRows } from '../join-list.ts';

/** A JSON array with one row per line, for grep and diff. */
export function renderRows<Item, Row>(items: Iterable<Item>, toRow: (item: Item) => Row): string {
  const rows = Array.from(items, (item) => JSON.stringify(toRow(item)));
  return joinList(rows, (row) => row, jsonRows).join('');
}
