/** Type declarations for the used part of Pagefind's browser API. */

export interface PagefindData {
  readonly raw_url: string;
  readonly raw_content: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

export interface PagefindAnswer {
  readonly results: readonly { readonly data: () => Promise<PagefindData> }[];
  /** Facet → value → number of papers in the results, for loaded facets. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface PagefindOptions {
  readonly filters?: Readonly<Record<string, string>>;
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
