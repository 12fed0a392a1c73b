/** The Eleventy configuration: page templates, global data, events and watch targets. */
import { join, relative } from 'node:path';
import type UserConfig from '@11ty/eleventy/UserConfig';
import { ContentError } from '../diagnostic.ts';
import { packageFolder } from '../disk/package-folder.ts';
import { archivePaths } from '../load/archive-folder.ts';
import { pageFiles } from './page-files.ts';
import type { SiteData } from './site-data.ts';

/** The build steps that run in `eleventy.before` and `eleventy.after`. */
export interface EleventyBuild {
  readonly contentDir: string;
  readonly templatesDir: string;
  /** The data for all pages; available after `begin`. */
  readonly siteData: SiteData;
  /** `out` is Eleventy's output folder. */
  readonly begin: (out: string) => Promise<void>;
  readonly finish: (out: string) => Promise<void>;
  readonly abort: () => Promise<void>;
}

/** The argument of Eleventy's events (https://www.11ty.dev/docs/events/). */
interface BuildEvent {
  readonly directories: { readonly output: string };
}

/**
 * Configures Eleventy for `build`. Pages are virtual templates (`addTemplate`) instead of files in the input folder,
 * because a bundled program has them compiled already.
 */
export function configure(config: UserConfig, build: EleventyBuild): void {
  for (const [name, PageFile] of Object.entries(pageFiles))
    config.addTemplate(`${name}.11ty.js`, new PageFile());
  // Keeps Eleventy from rendering anything else: no file in this folder has this ending.
  config.setInputDirectory(fromHere(join(build.templatesDir, 'pages')));
  config.setTemplateFormats(['11ty.js']);
  config.addGlobalData('offprint', () => build.siteData);
  // A placeholder that Eleventy's pagination needs; each page class replaces it in `pagination.before`.
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

/**
 * Watch targets for `--serve`. Content is reloaded by every build; code changes need a new configuration
 * (`resetConfig`).
 */
function watchSources(config: UserConfig, { contentDir, templatesDir }: EleventyBuild): void {
  for (const path of archivePaths(contentDir)) config.addWatchTarget(fromHere(path));
  // Excluded, since ingest writes them during a build and would trigger another.
  config.watchIgnores?.add(fromHere(join(contentDir, 'issues/**')));
  for (const folder of [templatesDir, join(packageFolder, 'src')])
    config.addWatchTarget(`${fromHere(folder)}/`, { resetConfig: true });
}

/**
 * Eleventy only accepts paths relative to the working folder and compares them as strings: `./../a` and `../a` would
 * be two folders, and it would not find the virtual templates.
 */
function fromHere(path: string): string {
  const within = relative('', path).replaceAll('\\', '/');
  return within.startsWith('../') ? within : `./${within}`;
}

/**
 * Removes the stack trace from a content error: its message has file and line of the faulty content, and Eleventy
 * would print the program's.
 */
export function withoutStack(error: unknown): unknown {
  if (!(error instanceof ContentError)) return error;
  return Object.assign(error, { skipOriginalStack: true, stack: error.message });
}
