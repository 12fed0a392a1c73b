/** The validated content of an archive's folder: input of `buildArchive`. */

import type { MarkdownPage, PaperId, SavedQuery } from '../model.ts';
import type { Site } from '../site-settings.ts';
import type { Corrections } from './corrections.ts';
import type { Fact } from './facts-file.ts';
import type { IssueFile } from './issue-file.ts';
import type { Permalinks } from './permalinks-file.ts';
import type { Redirect } from './redirects-file.ts';
import type { TopicDefinition } from './topics-file.ts';

/** A fact with its place in the file. */
export interface PlacedFact {
  readonly fact: Fact;
  readonly file: string;
  /** That of the paper's id. */
  readonly line: number;
}

export type PlacedQuery = SavedQuery & { readonly line?: number };

export interface Content {
  readonly site: Site;
  /** Oldest first. */
  readonly issues: readonly IssueFile[];
  readonly facts: ReadonlyMap<PaperId, PlacedFact>;
  readonly corrections: Corrections;
  readonly topics: readonly TopicDefinition[];
  readonly queries: readonly PlacedQuery[];
  readonly pages: readonly MarkdownPage[];
  /** Published ids, keys and addresses, which must stay the same. */
  readonly published: Permalinks;
  readonly redirects: readonly Redirect[];
}
