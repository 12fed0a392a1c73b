/** The file that Eleventy's own command looks for. It can't read TypeScript by itself: `eleventy.config.ts` is bundled for it. */
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** @param {import('@11ty/eleventy/UserConfig').default} config */
export default async function configure(config) {
  // `npm run build` starts Eleventy from code and has given it the same configuration.
  if ('offprint' in config.globalData) return undefined;
  const isWatching = process.argv.some((argument) => argument === '--serve' || argument === '--watch');
  const { default: offprint } = await (isWatching ? importChanged() : importBundle()).catch(importSources);
  return offprint(config);
}

/** As one bundle, which takes half the time to load. */
async function importBundle() {
  const { bundleProgram } = await import('./scripts/bundle-program.mjs');
  const bundle = await bundleProgram(fileURLToPath(new URL('.', import.meta.url)), 'eleventy.config.ts');
  return import(pathToFileURL(bundle).href);
}

/** What a large archive's build starts beside itself. */
const parallel = ['src/build/parallel/worker-process.ts', 'src/build/parallel/search-thread.ts'];

/** Bundled anew each time, so that `--serve` shows changed templates and sources; without packages, which don't change. */
async function importChanged() {
  const { build } = await import('esbuild');
  const project = fileURLToPath(new URL('.', import.meta.url));
  const outdir = join(project, '.cache', 'watched');
  await build({
    absWorkingDir: project,
    entryPoints: ['eleventy.config.ts', ...parallel],
    outdir,
    entryNames: '[name]',
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'silent',
  });
  // Node would give the module it has read before for the same address.
  return import(`${pathToFileURL(join(outdir, 'eleventy.config.js'))}?${Date.now()}`);
}

/** Where no bundle can be made, as for a user who may not write to the project. */
async function importSources() {
  const { tsImport } = await import('tsx/esm/api');
  return tsImport('./eleventy.config.ts', {
    parentURL: import.meta.url,
    // This project's, whatever TSX_TSCONFIG_PATH names; without it JSX is taken for React's.
    tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
  });
}
