/**
 * Vite plugin: the program's modules as plain JavaScript, read by Node itself. As vite transforms them, one by one and by request
 * of each worker, they took a quarter of the quick tests' time.
 */
import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vitest/config';
import { compiledPath, compileModules } from '../../src/bundling/compile-modules.ts';

const jsxRuntime = 'templates/jsx/jsx-runtime.ts';

/** They are not transformed by vitest either (`server.deps.external`). */
export function compiledModules(): Plugin {
  let isOn = true;
  return {
    name: 'compiled-modules',
    enforce: 'pre',
    async configureVitest({ vitest }) {
      // What Node has read, vite does not watch.
      isOn = !vitest.config.watch;
      if (isOn) await compileModules('.');
    },
    resolveId(source, importer) {
      if (!isOn || importer === undefined) return undefined;
      const path = sourceOf(source, importer);
      return path === undefined ? undefined : resolve(compiledPath(path)).replaceAll(sep, '/');
    },
  };
}

/** Which of the program's modules a test means, as a path below the project. */
function sourceOf(source: string, importer: string): string | undefined {
  if (source === '#jsx/jsx-runtime') return jsxRuntime;
  if (!/^\.{1,2}\/.*\.tsx?$/.test(source)) return undefined;
  const path = relative('.', resolve(dirname(importer), source));
  return existsSync(compiledPath(path)) ? path : undefined;
}
