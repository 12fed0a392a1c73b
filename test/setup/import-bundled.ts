/**
 * Modules of the bundled program, for tests that build or serve within their own process: the processes that these start
 * are then bundles too, and begin in a third of the time that TypeScript sources take. Errors are of the bundle's own
 * classes: go by their names.
 */
import { resolve } from 'node:path';
import { bundleProgram } from '../../scripts/bundle-program.mjs';

/** `source` must be one of `forTests` in scripts/bundle-program.mjs. */
export async function importBundled<Module>(source: string): Promise<Module> {
  return import(await bundleProgram(resolve('.'), source));
}
