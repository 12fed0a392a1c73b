import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

/** Packages that are loaded with a module: those of its static imports, and of theirs. */
function packagesOf(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return new Set();
  seen.add(file);
  const imports = readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type )[^;]*?from '([^']+)'/gm);
  return new Set(
    Array.from(imports, ([, name = '']) => name)
      .filter((name) => !name.startsWith('node:'))
      .flatMap((name) => (name.startsWith('.') ? [...packagesOf(join(dirname(file), name), seen)] : [name])),
  );
}

it('loads no library with the command line but that which reads it', () => {
  expect([...packagesOf('src/commands/offprint.ts')]).toEqual(['yargs']);
  expect([...packagesOf('src/commands/build.ts')]).toEqual([]);
  expect([...packagesOf('src/starter/check-answer.ts')]).toContain('zod');
});
