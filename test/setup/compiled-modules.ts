/**
 * Vite plugin: the program's modules as plain JavaScript, compiled by esbuild to a file each and read by Node itself. As vite
 * transforms them, one by one and by request of each worker, they took a quarter of the quick tests' time.
 */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { transform } from 'esbuild';
import type { Plugin } from 'vitest/config';

const folders = ['src', 'templates'];
const configuration = 'eleventy.config.ts';
/** Not transformed by vitest (`server.deps.external`). */
const compiled = join('.cache', 'modules');
const jsxRuntime = join('templates', 'jsx', 'jsx-runtime.ts');

export function compiledModules(): Plugin {
  let isOn = true;
  return {
    name: 'compiled-modules',
    enforce: 'pre',
    async configureVitest({ vitest }) {
      // What Node has read, vite does not watch.
      isOn = !vitest.config.watch;
      if (isOn) await compile([configuration, ...folders.flatMap(listSources)]);
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
  return path === configuration || folders.includes(path.split(sep)[0] ?? '') ? path : undefined;
}

const listSources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|json)$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name));

const compiledPath = (source: string): string => join(compiled, source.replace(/\.tsx?$/, '.js'));

/** Compiles modules that have changed, and removes those without a source. A compiled one has the time of its source. */
async function compile(sources: readonly string[]): Promise<void> {
  const wanted = new Set(sources.map(compiledPath));
  if (existsSync(compiled))
    for (const name of readdirSync(compiled, { recursive: true, encoding: 'utf8' }))
      if (/\.js(?:on)?$/.test(name) && !wanted.has(join(compiled, name))) rmSync(join(compiled, name));
  await Promise.all(
    sources.map(async (source) => {
      const path = compiledPath(source);
      const { atime, mtime } = statSync(source);
      if (existsSync(path) && statSync(path).mtimeMs === mtime.getTime()) return;
      const text = readFileSync(source, 'utf8');
      mkdirSync(dirname(path), { recursive: true });
      // Under another name first, since another run may be reading it.
      const draft = `${path}.${process.pid}`;
      writeFileSync(draft, source.endsWith('.json') ? text : await toJavaScript(text, source));
      utimesSync(draft, atime, mtime);
      renameSync(draft, path);
    }),
  );
}

async function toJavaScript(text: string, source: string): Promise<string> {
  const { code } = await transform(text, {
    loader: source.endsWith('x') ? 'tsx' : 'ts',
    format: 'esm',
    target: 'node20',
    supported: { 'import-attributes': true },
    jsx: 'automatic',
    jsxImportSource: '#jsx',
    sourcefile: resolve(source),
    sourcemap: 'inline',
    sourcesContent: false,
  });
  const runtime = relative(dirname(source), jsxRuntime).replaceAll(sep, '/');
  return code
    .replaceAll('"#jsx/jsx-runtime"', `"./${runtime}"`)
    .replace(/^((?:.* from|import|.*\bimport\() ?"\.{1,2}\/[^"\n]+)\.tsx?"/gm, '$1.js"');
}
