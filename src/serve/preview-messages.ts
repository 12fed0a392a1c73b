/** IPC protocol between the development server and its preview process. */

/** Paths relative to the working folder. */
export interface PreviewFolders {
  readonly contentDir: string;
  readonly templatesDir: string;
  /** Output folder of the site; new assets are written there. */
  readonly outDir: string;
}

export type ToPreview =
  /** Reads content in advance. */
  | { readonly ask: 'prepare'; readonly folders: PreviewFolders }
  /** Files have changed: reload them for all later `page` requests. */
  | { readonly ask: 'look again' }
  | { readonly ask: 'page'; readonly number: number; readonly path: string };

export type FromPreview =
  | { readonly tell: 'prepared' }
  | { readonly tell: 'looked' }
  | { readonly tell: 'failed'; readonly reason: string }
  /** `html` is undefined where there is no such page. */
  | { readonly tell: 'page'; readonly number: number; readonly html: string | undefined };
