/** What the development server and its preview process say to each other. */

/** Folders as they are in the working folder. */
export interface PreviewFolders {
  readonly contentDir: string;
  readonly templatesDir: string;
  /** The site that is served; new assets are added to it. */
  readonly outDir: string;
}

export type ToPreview =
  /** First of all: read content and be ready. */
  | { readonly ask: 'prepare'; readonly folders: PreviewFolders }
  /** Files have changed: from now on pages are as the files are. */
  | { readonly ask: 'look again' }
  | { readonly ask: 'page'; readonly number: number; readonly path: string };

export type FromPreview =
  | { readonly tell: 'prepared' }
  | { readonly tell: 'looked' }
  | { readonly tell: 'failed'; readonly reason: string }
  /** Undefined where no page has that path. */
  | { readonly tell: 'page'; readonly number: number; readonly html: string | undefined };
