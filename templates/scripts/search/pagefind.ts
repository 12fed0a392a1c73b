/** Type declarations for the used part of Pagefind's browser API. */

export interface PagefindData {
  readonly raw_url: string;
  readonly raw_content: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  /** Which of `title` and `authors` have one of the words. */
  readonly matchedMetaFields?: readonly string[];
  readonly data: () => Promise<PagefindData>;
}

export interface PagefindAnswer {
  readonly results: readonly PagefindResult[];
  /** Papers by facet and value within the results, for the facets whose lists are loaded. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface PagefindOptions {
  /** Nested conditions: `{ all: [{ topic: { any: ['a', 'b'] } }, { not: { year: { any: ['2020'] } } }] }`. */
  readonly filters?: Readonly<Record<string, unknown>>;
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

export interface PagefindModule {
  readonly createInstance: (options: Readonly<Record<string, unknown>>) => Pagefind;
}

export interface Pagefind {
  readonly init: () => Promise<void>;
  readonly search: (text: string | null, options?: PagefindOptions) => Promise<PagefindAnswer>;
  readonly preload: (text: string, options?: PagefindOptions) => Promise<void>;
  readonly filters: () => Promise<unknown>;
}
