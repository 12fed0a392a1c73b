/**
 * The program's modules as plain JavaScript, compiled by esbuild to a file each, for Node to read. Unlike a bundle they can be
 * changed and read again one by one; tsx, which compiles each as it is imported, takes several times as long.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { readFileState } from '../disk/file-state.ts';
import { listFilesThroughLinks } from '../disk/list-files.ts';
import { isCheckout, packageFolder } from '../disk/package-folder.ts';
import { hasCode } from '../disk/system.ts';
import { toJavaScript } from './to-javascript.ts';

/** What may be imported, relative to the project. */
const folders = ['src', 'templates'];
const configuration = 'eleventy.config.ts';
const compiled = join('.cache', 'modules');

/**
 * Hash of the compiler that this process runs: its source, and the versions of packages. Read at once, since the files may become
 * another compiler's while a server runs.
 */
const ownCompiler = isCheckout ? hashCompiler() : '';

/** Where the module `source` is when it is compiled; both are paths below the project. */
export const compiledPath = (source: string): string => join(compiled, source.replace(/\.tsx?$/, '.js'));

/**
 * Compiles the modules of the checkout `project` that have changed, and removes those without a source. Each ends with the hash of
 * the text and the compiler that it was made by: times would not tell a source from another with the same time. Two calls in one
 * process must not overlap.
 *
 * @throws {Error} `file:line:column: text` for each fault in a source, a line each; what the system refuses
 */
export async function compileModules(project: string, compiler = ownCompiler): Promise<void> {
  const sources = [configuration, ...folders.flatMap((folder) => listSources(project, folder))];
  removeOthers(
    join(project, compiled),
    new Set(sources.map((source) => join(project, compiledPath(source)))),
  );
  const texts = new Map<string, string>();
  for (const source of sources) {
    const text = readChanged(project, source, compiler);
    if (text === undefined) continue;
    if (isData(source)) write(join(project, compiledPath(source)), text);
    else texts.set(source, text);
  }
  if (texts.size === 0) return;
  for (const [source, code] of await toJavaScript(texts, project, compiled))
    write(join(project, compiledPath(source)), `${code}${labelOf(texts.get(source) ?? '', compiler)}\n`);
}

const isData = (source: string): boolean => source.endsWith('.json');

/** Without hidden files and broken links: editors lock and keep what is being edited so. */
const listSources = (project: string, folder: string): string[] =>
  listFilesThroughLinks(join(project, folder))
    .filter((name) => /\.(?:tsx?|json)$/.test(name) && !name.endsWith('.d.ts'))
    .filter((name) => !name.split(sep).some((part) => part.startsWith('.')))
    .map((name) => join(folder, name));

function removeOthers(folder: string, wanted: ReadonlySet<string>): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    // Another process may be removing it too.
    if (/\.js(?:on)?$/.test(name) && !wanted.has(path)) rmSync(path, { force: true });
  }
}

/** The states of a source and its module in which they were last found to belong together, by the module's path. */
const fresh = new Map<string, string>();

/** The text of a source whose module is not made of it. Undefined too where it is gone since it was listed. */
function readChanged(project: string, source: string, compiler: string): string | undefined {
  const [from, to] = [join(project, source), join(project, compiledPath(source))];
  // Before their texts, so that a change in between is seen by the next call.
  const files = [readFileState(from), readFileState(to)];
  const states = [compiler, ...files.map((file) => file?.state)].join('\n');
  const isSettled = files.every((file) => file?.isSettled === true);
  if (isSettled && fresh.get(to) === states) return undefined;
  const [text, module] = [readIfThere(from), readIfThere(to)];
  if (text === undefined) return undefined;
  const isMadeOf = isData(source) ? module === text : module?.endsWith(`${labelOf(text, compiler)}\n`);
  if (isMadeOf !== true) return text;
  if (isSettled) fresh.set(to, states);
  return undefined;
}

const labelOf = (text: string, compiler: string): string =>
  `// ${createHash('sha256').update(compiler).update(text).digest('base64url')}`;

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  // Under another name first, since another process may be reading it.
  const draft = `${path}.${process.pid}.draft`;
  writeFileSync(draft, text);
  renameSync(draft, path);
}

function hashCompiler(): string {
  const hash = createHash('sha256');
  for (const file of [join('src', 'bundling', 'to-javascript.ts'), 'package-lock.json'])
    hash.update(readIfThere(join(packageFolder, file)) ?? '');
  return hash.digest('base64url');
}
