/** Adds keys to the sidecar of a dump, to be written with the issue. */
import type { Sidecar } from '../content/sidecar.ts';
import { checksum } from './checksum.ts';
import type { DumpInput } from './dump-input.ts';
import type { Replacement } from './replacement.ts';

/** Adds the replaced capture's name to the sidecar, the day that its issue keeps, and the title that it gave the issue. */
export function recordReplacement(
  input: DumpInput,
  old: Replacement | undefined,
  inputs: readonly DumpInput[] = [],
): DumpInput {
  if (old === undefined) return input;
  const title = inputs.find(({ name }) => name === old.dump)?.sidecar.title;
  return addSidecarKeys(input, { replaces: old.dump, date: old.keptDay, title });
}

/** Adds keys to the sidecar's text; existing ones are kept. */
export function addSidecarKeys(input: DumpInput, more: Partial<Sidecar>): DumpInput {
  const added = Object.entries(more).filter(
    ([key, value]) => value !== undefined && input.sidecar[key as keyof Sidecar] === undefined,
  );
  if (added.length === 0) return input;
  const before = input.sidecarText ?? '';
  const lines = added.map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
  const text = `${before === '' || before.endsWith('\n') ? before : `${before}\n`}${lines.join('')}`;
  return {
    ...input,
    sidecar: { ...input.sidecar, ...Object.fromEntries(added) },
    sidecarText: text,
    newSidecar: text,
    sidecarSha256: checksum(Buffer.from(text)),
  };
}

export function sidecarPath(dump: string): string {
  return `${dump.replace(/\.[^./\\]+$/, '')}.yaml`;
}
