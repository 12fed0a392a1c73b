/**
 * Migrations between versions of an archive's files. A version is raised only when older files can't be read any
 * more. Migrations never change ids or addresses.
 */
import { type Document, isMap } from 'yaml';

export interface Migration {
  /** The version after this migration. */
  readonly to: number;
  /** The change in one sentence, for users. */
  readonly summary: string;
  /** Edits the parsed `site.yaml`; comments and key order are kept. */
  readonly changeSite: (site: Document) => void;
}

/** One migration for each version, in order. */
export const migrations: readonly Migration[] = [
  {
    to: 1,
    summary: 'site.yaml says which version its archive is of.',
    changeSite: (site) => {
      if (!isMap(site.contents)) return;
      // May be there without a value.
      site.delete('offprint');
      const pair = site.createPair('offprint', 1);
      site.contents.items.unshift(pair);
    },
  },
];
