/** Text in the fields of BibTeX: braces, commands and escapes. */
import { decodeName } from '../../text/decode-name.ts';

/** Title and abstract stay TeX; braces that only protect capitals are removed. */
export function toTexText(text: string): string {
  // A dollar sign behind a backslash is money.
  const parts = withBareDollars(text).split(/(?<!\\)(\$(?:[^$\\]|\\[\s\S])*\$)/);
  // Braces may stand around a formula: `{\mbox{$\mu$}}`.
  const open: boolean[] = [];
  let read = '';
  for (const [index, part] of parts.entries())
    read += index % 2 === 1 ? part : withoutBraces(withKnownCommands(withAngles(part)), read, open);
  return read.replace(/\s+/g, ' ').trim();
}

/** `{$}O(n){$}`, as the ACL Anthology writes formulas. */
function withBareDollars(text: string): string {
  const count = text.split('{$}').length - 1;
  return count > 0 && count % 2 === 0 ? text.replaceAll('{$}', '$$') : text;
}

/** `{\textless}i{\textgreater}`, as programs export tags in a title, and `p {\textless} 0.05`. */
function withAngles(text: string): string {
  return text
    .replace(/\{\\textless(?:\{\})?\}|\\textless(?:\{\}|(?![a-zA-Z]) ?)/g, '<')
    .replace(/\{\\textgreater(?:\{\})?\}|\\textgreater(?:\{\}|(?![a-zA-Z]) ?)/g, '>');
}

/**
 * `{\it x}` is `\textit{x}`; without its braces, the command would reach to the end. Biblatex's emphasis is like LaTeX's, and
 * `\"\i` is `\"{i}`. A line ends where the layout wants it.
 */
function withKnownCommands(text: string): string {
  const plain = text
    .replace(/\\mkbib(?:emph|italic|bold)(?=\{)/g, '\\emph')
    .replace(/\\mkbibquote(?=\{)/g, '\\enquote')
    .replace(/([?!])`(?=\p{L})/gu, (_, sign: string) => (sign === '?' ? '¿' : '¡'))
    .replace(/\\([`'^"~=.])\\([ij])(?![a-zA-Z])/g, '\\$1{$2}')
    .replace(/\\\\(?=\s|$)|\\(?:space|newline)(?:\{\}|(?![a-zA-Z]))/g, ' ');
  return plain.replace(/\{\\(it|em|sl|bf|sc|tt|rm)\s([^{}\\]{0,500})\}/g, (_, name: string, words: string) =>
    name === 'em' ? `\\emph{${words.trim()}}` : `\\text${name}{${words.trim()}}`,
  );
}

/** A command, an accent or a script, with nothing behind it. */
const commandEnd = /\\(?:[a-zA-Z]+|[`'^"~=.])\s*$|[_^]$/;
/** A command for text with its argument: it has no other. */
const textCommand = /\\(?:text[a-z]+|emph|enquote|mbox|[uU]ppercase|MakeUppercase)\{[^{}]*\}$/;

/**
 * Braces after a command are its argument and are kept; `{\ss}en` keeps its command apart as `\ss{}en`. `done` is what stands in
 * front; `open` has for each brace that is open whether it is kept, and is left as `text` leaves it.
 */
function withoutBraces(text: string, done: string, open: boolean[]): string {
  let result = '';
  let endsGroup = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    const isBehindGroup = endsGroup;
    endsGroup = false;
    if (letter === '\\' && at + 1 < text.length) {
      result += letter + (text[at + 1] ?? '');
      at += 1;
    } else if (letter === '{') {
      const isArgument = !isBehindGroup && beginsArgument((done.slice(-60) + result).slice(-60));
      open.push(isArgument);
      if (isArgument) result += letter;
    } else if (letter === '}') {
      endsGroup = open.pop() !== true;
      if (!endsGroup) result += letter;
      else if (/\\[a-zA-Z]+$/.test(result.slice(-40)) && /^\{{0,3}[a-zA-Z]/.test(text.slice(at + 1, at + 5)))
        result += '{}';
    } else result += letter;
  }
  return result;
}

const beginsArgument = (before: string): boolean =>
  commandEnd.test(before) || (before.endsWith('}') && !textCommand.test(before));

/** The name of a journal or a conference, without TeX. */
export function plainName(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const bare = text.replace(/\\(?:emph|mkbib[a-z]{3,8}|text(?:bf|it|sc|sl)) ?(?=\{)/g, '');
  return (decodeName(bare) ?? bare)
    .replace(/[{}]/g, '')
    .replace(/\\([&%$#_])/g, '$1')
    .trim();
}
