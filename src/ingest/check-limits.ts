/** Checks the sizes of a capture's entries against `limits` in `site.yaml`. */
import type { Limits } from '../content/limits.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { ParsedDump } from '../dumps/model/dump.ts';

/** An error for each entry, or for the whole capture, that exceeds `limits`. */
export function checkLimits({ entries }: ParsedDump, limits: Limits, file: string): readonly Diagnostic[] {
  const tooMuch = (
    what: string,
    found: number,
    unit: string,
    key: keyof Limits,
    line: number,
  ): Diagnostic[] =>
    found <= limits[key]
      ? []
      : [
          {
            severity: 'error',
            rule: 'too-large',
            reason: `${what} has ${found} ${unit}; at most ${limits[key]} are taken.`,
            advice: `Check the capture. If it is right, set "limits: { ${key}: ${found} }" in site.yaml.`,
            file,
            line,
          },
        ];
  return [
    ...tooMuch('The capture', entries.length, 'papers', 'papers', entries[0]?.lines.first ?? 1),
    ...entries.flatMap(({ title, abstract, authorCount, lines }) => [
      ...tooMuch('This title', title?.length ?? 0, 'characters', 'title', lines.first),
      ...tooMuch('This abstract', abstract?.length ?? 0, 'characters', 'abstract', lines.first),
      ...tooMuch('This paper', authorCount ?? 0, 'authors', 'authors', lines.first),
    ]),
  ];
}
