import { readFileSync, writeFileSync } from 'node:fs';

/** Replaces the tables of `file` between `<!-- measured -->` and `<!-- /measured -->`, and keeps the rest. */
export function writeTables(file: string, tables: string): void {
  const text = readFileSync(file, 'utf8');
  const marks = /(<!-- measured -->\n)[\s\S]*(<!-- \/measured -->)/;
  if (!marks.test(text)) throw new Error(`${file} lacks the marks between which the tables go.`);
  writeFileSync(
    file,
    text.replace(marks, (_all, open: string, close: string) => `${open}\n${tables}\n${close}`),
  );
}
