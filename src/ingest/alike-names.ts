/** Names of captures that other systems take for one: macOS and Windows tell neither case nor forms of Unicode apart. */
import type { Diagnostic } from '../diagnostic.ts';
import { groupBy } from '../group-by.ts';
import type { DumpInput } from './dump-input.ts';

/** Equal for names of which only one can be there on such a system. */
export function foldFileName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** Inputs with an error for each whose name is taken for that of another, unless issues are made of both, by their `known` names. */
export function refuseAlike(inputs: readonly DumpInput[], known: ReadonlySet<string>): readonly DumpInput[] {
  const alike = groupBy(inputs, ({ name }) => foldFileName(name));
  if (alike.size === inputs.length) return inputs;
  return inputs.map((input) => {
    const other = alike.get(foldFileName(input.name))?.find(({ name }) => name !== input.name);
    const isSettled = other !== undefined && known.has(input.name) && known.has(other.name);
    return other === undefined || isSettled ? input : { ...input, fault: alikeName(input, other) };
  });
}

function alikeName({ name, file }: DumpInput, other: DumpInput): Diagnostic {
  return {
    severity: 'error',
    rule: 'alike-names',
    reason: `macOS and Windows take the names ${escaped(name)} and ${escaped(other.name)} for one, and keep one of the two.`,
    advice: 'Rename the newer one, and its sidecar likewise, before it is ingested.',
    file,
  };
}

/** Forms of one letter look alike. */
const escaped = (name: string): string =>
  name.replace(
    /[^ -~]/gu,
    (sign) => `⟨U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  );
