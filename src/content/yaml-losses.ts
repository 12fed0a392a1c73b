/** Text that YAML would leave out without a word: behind "#", and in front as a tag or the name of an anchor. */
import { type Document, type Scalar, visit } from 'yaml';
import type { Diagnostic } from '../diagnostic.ts';
import { type MakeFault, rangeStart } from './yaml-syntax.ts';
import { endOfLine } from './yaml-words.ts';

const advice = 'Put the whole text in quotes.';
const commentAdvice = `${advice} If it is a comment, put a space behind the "#".`;

export function findLosses(document: Document.Parsed, text: string, fault: MakeFault): Diagnostic[] {
  const used = new Set<string>();
  visit(document, { Alias: (_, { source }) => void used.add(source) });
  const faults = document.warnings
    .filter(({ code }) => code === 'TAG_RESOLVE_FAILED')
    .map(({ pos: [start, end] }) => fault('yaml-sign', signWords(text.slice(start, end)), advice, start));
  visit(document, {
    Scalar: (_, node) => {
      if (node.anchor !== undefined && !used.has(node.anchor))
        faults.push(fault('yaml-sign', signWords(`&${node.anchor}`), advice, rangeStart(node)));
      const cut = findCutOff(node, text);
      if (cut !== undefined)
        faults.push(
          fault(
            'yaml-comment',
            `Of this text “${cut}” would be left out, as a comment.`,
            commentAdvice,
            rangeStart(node),
          ),
        );
    },
  });
  return faults;
}

const signWords = (sign: string): string => `“${sign}” at the beginning of text would be left out.`;

/** A comment has a space behind its sign; “Letter #7” and “meet us in #reading” are text. Undefined where nothing is cut off. */
function findCutOff({ type, value, range }: Scalar, text: string): string | undefined {
  if (type !== 'PLAIN' || typeof value !== 'string' || range == null) return undefined;
  const [, end] = range;
  const behind = text.slice(end, endOfLine(text, end)).trim();
  const isText = /^#\p{Nd}/u.test(behind) || (/^#\p{L}/u.test(behind) && value.includes(' '));
  return isText ? behind : undefined;
}
