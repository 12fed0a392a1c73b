/**
 * The program's modules as plain JavaScript, compiled by esbuild to a file each, for Node to read. Unlike a bundle they can be
 * changed and read again one by one; tsx, which compiles each as it is imported, takes several times as long.
 */
import { createHash } from 'node:crypto';
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
import type { TransformFailure } from 'esbuild';

/** What may be imported, relative to the project. */
const folders = ['src', 'templates'];
const configuration = 'eleventy.config.ts';
const compiled = join('.cache', 'modules');
const jsxRuntime = join('templates', 'jsx', 'jsx-runtime.ts');
/** What compiled JSX imports, by package.json's `imports` from a TypeScript file. */
const jsxImportSource = '#jsx';

/** Says which compiler has made the modules: this file as it was, and the versions of packages. */
const compilerFile = join(compiled, 'compiler');
const compilerSources = [join('src', 'bundling', 'compile-modules.ts'), 'package-lock.json'];

/** Where the module `source` is when it is compiled; both are paths below the project. */
export const compiledPath = (source: string): string => join(compiled, source.replace(/\.tsx?$/, '.js'));

/**
 * Compiles the modules of the checkout `project` that have changed, and removes those without a source. A compiled one has the time
 * of its source. Two calls in one process must not overlap.
 *
 * @throws {Error} `file:line:column: text` for each invalid source, a line each; what the system refuses
 */
export async function compileModules(project: string): Promise<void> {
  forgetOlderCompiler(project);
  const sources = [configuration, ...folders.flatMap((folder) => listSources(project, folder))];
  removeOthers(
    join(project, compiled),
    new Set(sources.map((source) => join(project, compiledPath(source)))),
  );
  const changed = sources.filter((source) => !isFresh(project, source));
  if (changed.length === 0) return;
  const outcomes = await Promise.allSettled(changed.map((source) => compile(project, source)));
  const reasons = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
  if (reasons.length > 0) throw new Error(reasons.map(toText).join('\n'), { cause: reasons[0] });
}

function forgetOlderCompiler(project: string): void {
  const hash = createHash('sha256');
  for (const source of compilerSources) hash.update(readFileSync(join(project, source)));
  const [path, compiler] = [join(project, compilerFile), hash.digest('hex')];
  if (existsSync(path) && readFileSync(path, 'utf8') === compiler) return;
  rmSync(join(project, compiled), { recursive: true, force: true });
  mkdirSync(join(project, compiled), { recursive: true });
  writeFileSync(path, compiler);
}

const listSources = (project: string, folder: string): string[] =>
  readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|json)$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name));

function removeOthers(folder: string, wanted: ReadonlySet<string>): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    if (/\.js(?:on)?$/.test(name) && !wanted.has(path)) rmSync(path);
  }
}

function isFresh(project: string, source: string): boolean {
  const made = statSync(join(project, compiledPath(source)), { throwIfNoEntry: false });
  // `mtimeMs` is less than what was set by parts of a microsecond.
  return made?.mtime.getTime() === statSync(join(project, source)).mtime.getTime();
}

async function compile(project: string, source: string): Promise<void> {
  const [from, to] = [join(project, source), join(project, compiledPath(source))];
  const { atime, mtime } = statSync(from);
  const text = readFileSync(from, 'utf8');
  const code = source.endsWith('.json') ? text : await toJavaScript(text, from, source);
  mkdirSync(dirname(to), { recursive: true });
  // Under another name first, since another process may be reading it.
  const draft = `${to}.${process.pid}`;
  writeFileSync(draft, code);
  utimesSync(draft, atime, mtime);
  renameSync(draft, to);
}

async function toJavaScript(text: string, path: string, source: string): Promise<string> {
  const { transform } = await import('esbuild');
  const { code } = await transform(text, {
    loader: source.endsWith('x') ? 'tsx' : 'ts',
    format: 'esm',
    target: 'node20',
    supported: { 'import-attributes': true },
    jsx: 'automatic',
    jsxImportSource,
    sourcefile: resolve(path),
    sourcemap: 'inline',
    sourcesContent: false,
    logLevel: 'silent',
  });
  const runtime = relative(dirname(source), jsxRuntime).replaceAll(sep, '/');
  return code
    .replaceAll(`"${jsxImportSource}/jsx-runtime"`, `"./${runtime}"`)
    .replace(/^((?:.* from|import|.*\bimport\() ?"\.{1,2}\/[^"\n]+)\.tsx?"/gm, '$1.js"');
}

const toText = (reason: TransformFailure | Error): string =>
  'errors' in reason
    ? reason.errors
        .map(({ text, location }) => `${location?.file}:${location?.line}:${location?.column}: ${text}`)
        .join('\n')
    : reason.message;
