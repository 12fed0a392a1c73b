/**
 * How an archive's files come from one version to the next. A version changes only when files of the last one can't be read
 * any longer as they are; ids and addresses are never among what changes.
 */
import { type Document, isMap } from 'yaml';

export interface Migration {
  /** The version it makes of the one before. */
  readonly to: number;
  /** What changes, as a sentence for people. */
  readonly summary: string;
  /** Changes `site.yaml`; comments and order of keys stay. */
  readonly changeSite: (site: Document) => void;
}

/** One for each version, in order. */
export const migrations: readonly Migration[] = [
  {
    to: 1,
    summary: 'site.yaml says which version its archive is of.',
    changeSite: (site) => {
      if (!isMap(site.contents)) return;
      const pair = site.createPair('offprint', 1);
      site.contents.items.unshift(pair);
    },
  },
];
