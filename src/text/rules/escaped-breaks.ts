import { TEX_NAMES } from '../formula/tex-names.ts';
import { isInPath } from '../in-path.ts';
import { pairDollars } from '../pair-dollars.ts';
import type { Rule } from '../rule.ts';
import type { WorkingText } from '../working-text.ts';

/** Behind a word or a sentence, and not at the end of a string; the letters that follow may be those of a command. */
const BREAK =
  /(?<=(\p{Ll}{2}|[.,;:!?)”]))( {0,2})(?:(?:\\r)?\\n(?:\\t)?){1,4}( {0,4})(?!["'”’)\]`])(?=([A-Za-z]*))/gu;
/** Other commands of TeX that begin with this letter. */
const COMMAND =
  /^n(?:ewline|oindent|onumber|olimits|orm|ormalsize|ormalfont|icefrac|um|obreak|obreakdash|ewpage|ewcommand|ocite|oopsort|ode|g|ame|et)$/;

/** TeX's own end of a line, behind a word and not an abbreviation, whose space may be escaped (`e.g.\\ `); else it would tell of Markdown. */
const LINE_END =
  /(?<=[\p{L}\p{N})”’}][.,:;!?]?) ?\\\\ (?=[\p{L}$“(\\])(?<!(?:e\.g|i\.e|cf|vs|al|etc|resp|[A-Z][a-z]{1,3})\. ?\\\\ )|(?<=\p{Ll}{2}[.,:;!?]?)\\\\(?=(?:\p{Lu}\p{Ll}{2,20}|A|An) )/gu;

const isCommand = (name: string): boolean => TEX_NAMES.has(name) || COMMAND.test(name);

export const escapedBreaks: Rule = {
  name: 'escaped-break',
  reason: 'A program wrote ends of lines as it does in its own texts (`the best\\nknown bounds`).',
  marks: ['\\n', '\\\\'],
  apply: (text) => {
    const formulas = text.body.includes('$') ? pairDollars(text.body) : [];
    text.rewrite(
      BREAK,
      ({ 1: last = '', 2: before = '', 3: behind = '', 4: word = '', index }) => {
        // With a space in front, small letters may be those of somebody's own macro; between two words a text may be about the sign (`We print \n here`).
        const mayBeOwn = before !== '' && /^[a-z]/.test(word) && (behind === '' || /\p{Ll}/u.test(last));
        const isInFormula = formulas.some(({ open, close }) => index > open && index < close);
        const isName = behind === '' && isCommand(`n${word}`);
        return isInFormula || mayBeOwn || isName || isInPath(text.body, index + before.length)
          ? undefined
          : ' ';
      },
      escapedBreaks.name,
    );
    if (text.body.includes('\\\\') && !/\\begin|begin\{|\\\[/.test(text.body)) rewriteLineEnds(text);
  },
  applies: { raw: 'the best\\nknown bounds. \\nWe see', html: 'the best known bounds. We see' },
  mustNot: {
    raw: 'the\\nu and C:\\new, our \\nmodel, split at \\n and',
    html: 'the<math><mi>ν</mi></math> and C:\\new, our <code class="tex">\\nmodel</code>, split at <code class="tex">\\n</code> and',
  },
};

/** Within a formula it ends a row. */
function rewriteLineEnds(text: WorkingText): void {
  const formulas = text.body.includes('$') ? pairDollars(text.body) : [];
  text.rewrite(
    LINE_END,
    ({ 0: source, index }) => {
      const isInFormula = formulas.some(({ open, close }) => index > open && index < close);
      return isInFormula || isInPath(text.body, index + source.indexOf('\\')) ? undefined : ' ';
    },
    escapedBreaks.name,
  );
}
