/** Compiles TypeScript to JavaScript that imports compiled modules, a file for each source. */
import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { BuildFailure, Loader, Message, Plugin } from 'esbuild';

const jsxRuntime = join('templates', 'jsx', 'jsx-runtime.js');
/** What compiled JSX imports, by package.json's `imports` from a TypeScript file. */
const jsxImportSource = '#jsx';

/**
 * JavaScript by source, with source maps for where it is written: at the same path below `folder` as the source is below
 * `project`.
 *
 * @param texts - of the sources, by path below the project
 * @throws {Error} `file:line:column: text` for each fault, a line each
 */
export async function toJavaScript(
  texts: ReadonlyMap<string, string>,
  project: string,
  folder: string,
): Promise<ReadonlyMap<string, string>> {
  const { build } = await import('esbuild');
  const root = resolve(project);
  try {
    const { outputFiles } = await build({
      absWorkingDir: root,
      entryPoints: [...texts.keys()],
      outdir: join(root, folder),
      outbase: root,
      // Every import is external: esbuild writes it as the plugin says, which no search in the text does without mistakes.
      bundle: true,
      plugins: [oneByOne(texts, root)],
      treeShaking: false,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      supported: { 'import-attributes': true },
      jsx: 'automatic',
      jsxImportSource,
      // Not the project's file, which may change while this runs.
      tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
      sourcemap: 'inline',
      sourcesContent: false,
      write: false,
      logLevel: 'silent',
    });
    const byPath = new Map(outputFiles.map(({ path, text }) => [path, text]));
    const pathOf = (source: string): string => join(root, folder, source.replace(/\.tsx?$/, '.js'));
    return new Map([...texts.keys()].map((source) => [source, byPath.get(pathOf(source)) ?? '']));
  } catch (error) {
    throw isFailure(error) ? new Error(error.errors.map(toText).join('\n'), { cause: error }) : error;
  }
}

/** Ends the compiler's process. What is being compiled never resolves; the next call starts another one. */
export async function stopCompiler(): Promise<void> {
  const { stop } = await import('esbuild');
  await stop();
}

/** esbuild plugin: reads from `texts`, and lets imports of sources be those of their compiled modules. */
function oneByOne(texts: ReadonlyMap<string, string>, root: string): Plugin {
  return {
    name: 'one-by-one',
    setup(build) {
      build.onResolve({ filter: /^/ }, ({ path, kind, importer }) => {
        if (kind === 'entry-point') return { path: resolve(root, path) };
        if (path === `${jsxImportSource}/jsx-runtime`) {
          const runtime = relative(dirname(importer), join(root, jsxRuntime)).replaceAll(sep, '/');
          return { path: `./${runtime}`, external: true };
        }
        const compiled = path.replace(/^(\.{1,2}\/.*)\.tsx?$/, '$1.js');
        // esbuild looks for it itself, and says where it is missing.
        if (compiled !== path && !existsSync(resolve(dirname(importer), path))) return undefined;
        return { path: compiled, external: true };
      });
      build.onLoad({ filter: /^/ }, ({ path }) => {
        const loader: Loader = path.endsWith('x') ? 'tsx' : 'ts';
        return { contents: texts.get(relative(root, path)) ?? '', loader };
      });
    },
  };
}

const isFailure = (error: unknown): error is BuildFailure => error instanceof Error && 'errors' in error;

const toText = ({ text, location }: Message): string =>
  location === null ? text : `${location.file}:${location.line}:${location.column}: ${text}`;
