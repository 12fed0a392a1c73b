/** Captures that another one replaces by its sidecar: they stay in the folder, and are no longer read. */
import type { Diagnostic } from '../diagnostic.ts';
import { shown } from '../disk/shown.ts';
import type { DumpInput } from './dump-input.ts';
import { sidecarPath } from './sidecar-keys.ts';

/** Names of the captures whose place this one takes, the latest first. */
export function replacedNames({ standsFor, sidecar }: DumpInput): readonly string[] {
  return standsFor ?? (sidecar.replaces === undefined ? [] : [sidecar.replaces]);
}

/** Inputs without those that others replace. Each that names none of `names`, or itself in the end, has a `fault`. */
export function withoutReplaced(
  inputs: readonly DumpInput[],
  names: ReadonlySet<string>,
): readonly DumpInput[] {
  const replacements = new Map(
    inputs.flatMap(({ name, sidecar: { replaces } }) => (replaces === undefined ? [] : [[name, replaces]])),
  );
  const replaced = new Set(replacements.values());
  return inputs.flatMap((input): DumpInput[] => {
    const { name } = input;
    const chain = followReplaced(name, replacements);
    if (chain.includes(name)) return [{ ...input, fault: replacesItself(input) }];
    if (replaced.has(name)) return [];
    const [first] = chain;
    if (first === undefined) return [input];
    if (!names.has(first)) return [{ ...input, fault: replacesNothing(input) }];
    return [{ ...input, standsFor: chain }];
  });
}

/** The names of those that `name` replaces, and that they replace; ends where one comes again. */
function followReplaced(name: string, replacements: ReadonlyMap<string, string>): readonly string[] {
  const names: string[] = [];
  for (let at = replacements.get(name); at !== undefined; at = replacements.get(at)) {
    if (names.includes(at)) break;
    names.push(at);
  }
  return names;
}

function replacesItself(input: DumpInput): Diagnostic {
  return {
    ...placeOf(input),
    rule: 'replaces-itself',
    reason: `This capture replaces ${input.sidecar.replaces}, which leads back to it, so that neither would be read.`,
    advice: 'Delete the line "replaces" in the sidecar of the one that is older.',
  };
}

function replacesNothing(input: DumpInput): Diagnostic {
  return {
    ...placeOf(input),
    rule: 'replaces-nothing',
    reason: `This capture replaces ${input.sidecar.replaces}, and no capture in dumps/ has that name.`,
    advice: 'Write the name of the earlier capture as it stands in dumps/, or delete the line.',
  };
}

/** The line "replaces" in the sidecar. */
function placeOf({ file, sidecarText = '' }: DumpInput): Pick<Diagnostic, 'severity' | 'file' | 'line'> {
  const line = sidecarText.split('\n').findIndex((text) => /^["']?replaces/.test(text));
  return { severity: 'error', file: shown(sidecarPath(file)), line: Math.max(line, 0) + 1 };
}
