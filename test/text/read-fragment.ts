/** Reads `html` from the text room as XML, strictly, and holds it against the closed list of what it may contain. */
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
  strong: {},
  math: { class: /^long$/ },
};

/** Throws at anything ill-formed, and at any element or attribute that is not on the list. */
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

/** Whatever a reader cannot see, or sees in another place than it stands. */
export const UNSEEN = new RegExp(
  [
    '[\\p{Cc}\\p{Co}\\p{Cs}\\p{Noncharacter_Code_Point}]',
    '[\\u00AD\\u061C\\u115F\\u1160\\u180E\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u206F\\u3164\\uFEFF\\uFFA0]',
    '\\u034F',
  ].join('|'),
  'u',
);
