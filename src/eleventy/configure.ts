/** Everything Eleventy needs to know of Offprint. */
import { join, relative } from 'node:path';
import type UserConfig from '@11ty/eleventy/UserConfig';
import { ContentError } from '../diagnostic.ts';
import { packageFolder } from '../disk/package-folder.ts';
import { archivePaths } from '../load/archive-folder.ts';
import { pageFiles } from './page-files.ts';
import type { SiteData } from './site-data.ts';

/** What a build does before and after Eleventy renders pages. */
export interface EleventyBuild {
  readonly contentDir: string;
  readonly templatesDir: string;
  /** What pages are made of; loaded by `begin`. */
  readonly siteData: SiteData;
  /** `out` is the folder that Eleventy writes to. */
  readonly begin: (out: string) => Promise<void>;
  readonly finish: (out: string) => Promise<void>;
  readonly abort: () => Promise<void>;
}

/** Of Eleventy's events; https://www.11ty.dev/docs/events/ */
interface BuildEvent {
  readonly directories: { readonly output: string };
}

/** The page files are given to Eleventy as virtual templates: it need not read them as code that has never run. */
export function configure(config: UserConfig, build: EleventyBuild): void {
  for (const [name, PageFile] of Object.entries(pageFiles))
    config.addTemplate(`${name}.11ty.js`, new PageFile());
  // Nothing else is rendered: no file of this folder has this ending.
  config.setInputDirectory(fromHere(join(build.templatesDir, 'pages')));
  config.setTemplateFormats(['11ty.js']);
  config.addGlobalData('offprint', () => build.siteData);
  // Pagination needs a list to begin with; each page type replaces it by its own.
  config.addGlobalData('pageSeed', [0]);
  config.on('eleventy.before', ({ directories }: BuildEvent) =>
    build.begin(directories.output).catch((error: unknown) => {
      throw withoutStack(error);
    }),
  );
  config.on('eleventy.after', ({ directories }: BuildEvent) => build.finish(directories.output));
  watchSources(config, build);
  config.setQuietMode(true);
  config.setUseGitIgnore(false);
  config.setFreezeReservedData(false);
}

/** For `--serve`: content is loaded for each build anyway; the rest is code, which only a new configuration reads again. */
function watchSources(config: UserConfig, { contentDir, templatesDir }: EleventyBuild): void {
  for (const path of archivePaths(contentDir)) config.addWatchTarget(fromHere(path));
  // Ingest writes them as part of every build.
  config.watchIgnores?.add(fromHere(join(contentDir, 'issues/**')));
  for (const folder of [templatesDir, join(packageFolder, 'src')])
    config.addWatchTarget(`${fromHere(folder)}/`, { resetConfig: true });
}

/**
 * Eleventy takes paths relative to the working folder only, and compares them as texts: to it, `./../a` is another folder
 * than `../a`, and none of its virtual templates lies there.
 */
function fromHere(path: string): string {
  const within = relative('', path).replaceAll('\\', '/');
  return within.startsWith('../') ? within : `./${within}`;
}

/** What is wrong with content has a file and a line of its own; Eleventy would print where the program noticed it. */
function withoutStack(error: unknown): unknown {
  if (!(error instanceof ContentError)) return error;
  return Object.assign(error, { skipOriginalStack: true, stack: error.message });
}
