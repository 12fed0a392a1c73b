/** What a process of the development server says of an error. */
import { readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where modules are, in messages of Node: it can't find one whose source was deleted. */
const modules = join('.cache', 'modules', sep);

/**
 * The message of a content or system error; the stack trace of any other, with places in the sources. Nothing of the program is
 * imported for that before there is an error, since it may be the one that throws.
 */
export async function reasonOf(error: unknown): Promise<string> {
  const explain = await import('../disk/to-content-error.ts').catch(() => undefined);
  const forPeople = explain?.toContentError(error)?.message;
  if (forPeople !== undefined) return forPeople;
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return placeInSources(stack).replaceAll(modules, '');
}

/**
 * `stack` with the places of sources where compiled modules have source maps. Node does so too if it is told at its start, and then
 * takes a fifth longer to read the modules.
 */
export function placeInSources(stack: string): string {
  return stack.replace(/(file:[^\s()]+\.js):(\d+)(?::(\d+))?/g, (place, url: string, line, column) => {
    try {
      const path = fileURLToPath(url);
      const map = readSourceMap(path);
      const found = map.findEntry(Number(line) - 1, Number(column ?? 1) - 1);
      if (!('originalSource' in found)) return place;
      const source = resolve(dirname(path), found.originalSource);
      return `${source}:${found.originalLine + 1}:${found.originalColumn + 1}`;
    } catch {
      // None, as in bundles.
      return place;
    }
  });
}

function readSourceMap(path: string): SourceMap {
  const [, base64 = ''] =
    /sourceMappingURL=data:application\/json;base64,(\S+)/.exec(readFileSync(path, 'utf8')) ?? [];
  return new SourceMap(JSON.parse(Buffer.from(base64, 'base64').toString()) as SourceMapPayload);
}
