/** The `offprint` program as one bundle, which starts several times faster than its TypeScript sources do. */
import { resolve } from 'node:path';
import { bundleProgram } from '../../scripts/bundle-program.mjs';

/** Absolute path of the bundle of the present sources, for `node`. */
export const program = await bundleProgram(resolve('.'), 'src/commands/offprint.ts');
