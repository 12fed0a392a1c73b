/** Everything in `content/`, read and checked: what `buildArchive` makes the archive from. */
import type { SavedQuery } from '../exports/feeds/saved-query.ts';
import type { MarkdownPage, PaperId, Site } from '../model.ts';
import type { Permalinks } from '../permanence/permalinks.ts';
import type { Redirect } from '../permanence/redirect.ts';
import type { TopicDefinition } from '../topics/parse-topics.ts';
import type { Corrections } from './corrections.ts';
import type { Fact } from './facts-file.ts';
import type { IssueFile } from './issue-file.ts';

/** A fact and where it stands. */
export interface PlacedFact {
  readonly fact: Fact;
  readonly file: string;
}

export interface Content {
  readonly site: Site;
  /** Oldest first. */
  readonly issues: readonly IssueFile[];
  readonly facts: ReadonlyMap<PaperId, PlacedFact>;
  readonly corrections: Corrections;
  readonly topics: readonly TopicDefinition[];
  readonly queries: readonly SavedQuery[];
  readonly pages: readonly MarkdownPage[];
  /** What stands for ever: ids and keys given before are given again. */
  readonly published: Permalinks;
  readonly redirects: readonly Redirect[];
}
