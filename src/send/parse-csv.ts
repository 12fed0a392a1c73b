/** Parses CSV (RFC 4180), separated by commas, semicolons or tabs: whichever comes first in the first line. */

export interface CsvRow {
  readonly fields: readonly string[];
  /** First and last line, from 1; several where line breaks are quoted. */
  readonly line: number;
  readonly lastLine: number;
  /** A quotation mark is open at the end of the text, so that the row has swallowed all lines behind it. */
  readonly isOpen: boolean;
}

export function parseCsv(given: string): readonly CsvRow[] {
  const text = given.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const [separator] = /[,;\t]/.exec(text.slice(0, text.search(/\n|$/))) ?? [','];
  const rows: CsvRow[] = [];
  let fields: string[] = [];
  let [field, quoted, line, start] = ['', false, 1, 1];
  const endRow = (lastLine: number) => {
    rows.push({ fields: [...fields, field], line: start, lastLine, isOpen: quoted });
    [fields, field, start] = [[], '', line];
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '\n') line += 1;
    if (quoted) {
      if (sign !== '"') field += sign;
      else if (text.charAt(at + 1) === '"') {
        field += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && field === '') quoted = true;
    else if (sign === separator) {
      fields.push(field);
      field = '';
    } else if (sign === '\n') endRow(line - 1);
    else field += sign;
  }
  if (field !== '' || fields.length > 0) endRow(text.endsWith('\n') ? line - 1 : line);
  return rows;
}
