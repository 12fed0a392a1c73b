/** The file that Eleventy's own command looks for. It can't read TypeScript by itself; tsx reads `eleventy.config.ts`. */
import { fileURLToPath, pathToFileURL } from 'node:url';

/** @param {import('@11ty/eleventy/UserConfig').default} config */
export default async function configure(config) {
  // `npm run build` starts Eleventy from code and has given it the same configuration.
  if ('offprint' in config.globalData) return undefined;
  const isWatching = process.argv.some((argument) => argument === '--serve' || argument === '--watch');
  const { default: offprint } = await (isWatching ? importSources() : importBundle().catch(importSources));
  return offprint(config);
}

/** As one bundle, which takes half the time to load. */
async function importBundle() {
  const { bundleProgram } = await import('./scripts/bundle-program.mjs');
  const bundle = await bundleProgram(fileURLToPath(new URL('.', import.meta.url)), 'eleventy.config.ts');
  return import(pathToFileURL(bundle).href);
}

/** Read anew each time, so that `--serve` shows changed templates and sources. */
async function importSources() {
  const { tsImport } = await import('tsx/esm/api');
  return tsImport('./eleventy.config.ts', {
    parentURL: import.meta.url,
    // This project's, whatever TSX_TSCONFIG_PATH names; without it JSX is taken for React's.
    tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
  });
}
