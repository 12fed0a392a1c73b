/** Parses HTML of the text room as strict XML and checks it against a whitelist. */
import { SaxesParser } from 'saxes';
import { MATHS_ATTRIBUTES, MATHS_ELEMENTS } from '../../src/text/formula/mathml-tree.ts';

export interface Fragment {
  /** All text, in order. */
  readonly text: string;
  /** The text outside formulas. */
  readonly prose: string;
  readonly formulas: number;
}

const ELEMENTS: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  a: { href: /^https?:\/\/[^\s"'<>\\^`{|}]+$/, rel: /^external$/ },
  code: { class: /^tex$/ },
  em: {},
  s: {},
  strong: {},
  math: { class: /^long$/ },
};

/** Throws for ill-formed HTML, and for elements or attributes outside the whitelist. */
export function readFragment(html: string): Fragment {
  const parser = new SaxesParser({ fragment: true });
  let text = '';
  let prose = '';
  let formulas = 0;
  let inMaths = 0;
  const open: string[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'math') formulas += 1;
    if (name === 'math' || inMaths > 0) inMaths += 1;
    const allowed =
      ELEMENTS[name] ??
      (inMaths > 1 && MATHS_ELEMENTS.has(name) ? (MATHS_ATTRIBUTES[name] ?? {}) : undefined);
    if (allowed === undefined || (open.includes('a') && name === 'a'))
      throw new Error(`<${name}> is not allowed here`);
    for (const [attribute, value] of Object.entries(attributes)) {
      if (allowed[attribute]?.test(String(value)) !== true)
        throw new Error(`${attribute}="${value}" is not allowed on <${name}>`);
    }
    open.push(name);
  });
  parser.on('closetag', () => {
    open.pop();
    if (inMaths > 0) inMaths -= 1;
  });
  parser.on('text', (piece) => {
    text += piece;
    if (inMaths === 0) prose += piece;
    else prose += ' ';
  });
  parser.write(html).close();
  return { text, prose, formulas };
}

/** Characters that are invisible or change the position of others. */
export const UNSEEN = new RegExp(
  [
    '[\\p{Cc}\\p{Co}\\p{Cs}\\p{Noncharacter_Code_Point}]',
    '[\\u00AD\\u061C\\u115F\\u1160\\u180E\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u206F\\u3164\\uFEFF\\uFFA0]',
    '\\u034F',
  ].join('|'),
  'u',
);
