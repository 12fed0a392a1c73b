/** Cells with the authors of a server's answer, as programs write lists of objects into tables: `[{'authorId': '1', 'name': 'Ann Bee'}]`. */

const start = /^\s{0,9}\[\s{0,9}\{\s{0,9}['"]/;
const text = `(?:'((?:[^'\\\\]|\\\\.){1,200})'|"((?:[^"\\\\]|\\\\.){1,200})")`;
const names = new RegExp(`['"](?:name|full_?name|fullName|display_name)['"]\\s{0,9}:\\s{0,9}${text}`, 'g');
const parts = new RegExp(
  `['"](given|family|first_?name|last_?name|firstName|lastName|first|last)['"]\\s{0,9}:\\s{0,9}${text}`,
  'g',
);
/** Names of what persons work at, in lists within. */
const within = /\[(?:[^[\]"']|'(?:[^'\\]|\\.){0,300}'|"(?:[^"\\]|\\.){0,300}"){0,300}\]/g;

/** The names; undefined for a cell of another form. */
export function namesOfObjects(cell: string): readonly string[] | undefined {
  if (!start.test(cell)) return undefined;
  const list = cell.trim().replace(/^\[/, '').replace(within, '');
  const whole = [...list.matchAll(names)].map(([, one, other]) => unescaped(one ?? other ?? ''));
  if (whole.length > 0) return whole;
  const found = list.split('}').map((object) => {
    const all = [...object.matchAll(parts)].map(
      ([, key = '', one, other]) => [key, unescaped(one ?? other ?? '')] as const,
    );
    const given = all.find(([key]) => /^(?:given|first)/.test(key))?.[1];
    const family = all.find(([key]) => /^(?:family|last)/.test(key))?.[1];
    return family === undefined ? undefined : [given, family].filter(Boolean).join(' ');
  });
  const people = found.filter((name) => name !== undefined);
  return people.length > 0 ? people : undefined;
}

const unescaped = (written: string): string =>
  written
    .replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\(['"\\/])/g, '$1')
    .trim();
