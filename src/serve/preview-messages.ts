/** IPC protocol between the development server and its preview process. */

/** Paths relative to the working folder. */
export interface PreviewFolders {
  readonly contentDir: string;
  readonly templatesDir: string;
  /** Output folder of the site; new assets are written there. */
  readonly outDir: string;
}

export type PreviewRequest =
  /** Reads content in advance. */
  | { readonly request: 'prepare'; readonly folders: PreviewFolders }
  /** Files have changed: reload them for all later `page` requests. */
  | { readonly request: 'reload'; readonly folders: PreviewFolders }
  | { readonly request: 'page'; readonly number: number; readonly path: string }
  /** Makes a search index of what was reloaded last. */
  | { readonly request: 'index'; readonly number: number; readonly folders: PreviewFolders };

export type PreviewResponse =
  | { readonly response: 'prepared' }
  /** This or `failed` for each `reload`, in their order. */
  | { readonly response: 'reloaded' }
  | { readonly response: 'failed'; readonly reason: string }
  /** `html` is undefined where there is no such page. */
  | { readonly response: 'page'; readonly number: number; readonly html: string | undefined }
  /** `folder` has `pagefind/`; undefined where the site's own index is used. */
  | { readonly response: 'index'; readonly number: number; readonly folder: string | undefined };
