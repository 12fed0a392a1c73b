/** Titles and abstracts of a record of RIS that it has twice: translated ones, and abstracts in parts. */

const fieldStart = /^[A-Z][A-Z\d] {2}-/;
const abstractStart = /^(?:AB|N2) {2}- ?/;
/** SciELO's: `RESUMO A Mata Atlântica …`. */
const translation =
  /^(?:AB|N2) {2}- ?(?:RESUM[OE]N?|Resum[oe]n?|R[ÉE]SUM[ÉE]|Résumé|Zusammenfassung|ZUSAMMENFASSUNG|Riassunto|RIASSUNTO)(?=[\s:.])/;

/**
 * Lines of a record with one title and one abstract; citation-js reads the translated title for it, and no abstract of two. Parts of an
 * abstract in fields of one name are joined, of two names the first is taken.
 */
export function soleTexts(lines: readonly string[]): readonly string[] {
  const all = fieldsOf(lines);
  const hasTitle = all.some(([first = '']) => /^T[I1] {2}- ?\S/.test(first));
  const fields = all.filter(([first = '']) => !hasTitle || !/^TT {2}-/.test(first));
  const abstracts = fields.filter(([first = '']) => abstractStart.test(first));
  const [first, ...others] = abstracts.filter(([start = '']) => !translation.test(start));
  const sole = first ?? abstracts[0];
  if (abstracts.length < 2 || sole === undefined) return fields.flat();
  const tag = sole[0]?.slice(0, 2);
  const parts = others.filter(([start = '']) => start.startsWith(`${tag}  -`));
  const joined = [...sole, ...parts.flat()].map((line, at) =>
    at === 0 ? line : line.replace(abstractStart, ''),
  );
  return fields.flatMap((field) =>
    field === sole ? [joined.join(' ')] : abstracts.includes(field) ? [] : field,
  );
}

function fieldsOf(lines: readonly string[]): readonly (readonly string[])[] {
  const fields: string[][] = [];
  for (const line of lines) {
    if (fieldStart.test(line) || fields.length === 0) fields.push([line]);
    else fields.at(-1)?.push(line);
  }
  return fields;
}
