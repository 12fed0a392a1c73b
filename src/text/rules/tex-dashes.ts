import { looksLikeCode } from '../formula/text-evidence.ts';
import type { Rule } from '../rule.ts';
import type { WorkingText } from '../working-text.ts';

/** Words that occur next to a dash but never in a compound. */
export const SENTENCE_WORD =
  /^(?:a|an|the|this|that|these|those|and|or|but|nor|yet|so|we|it|its|they|their|our|he|she|i|you|is|are|was|were|be|been|has|have|had|can|may|will|would|could|should|must|do|does|did|which|who|whose|whom|where|when|while|whether|if|because|as|than|of|in|on|at|by|for|from|with|without|within|into|onto|about|over|under|across|between|among|through|during|before|after|against|via|using|not|no|only|even|just|also|both|either|each|all|any|some|many|most|more|less|such|namely|e|i|including|especially|particularly|i\.e|e\.g|however|thus|hence|rather|often|sometimes|what|how|why|to|up|one|two|three|there|here|then|now|still|already|how|like|unlike|despite|due|based|called|known|given|making|making)$/i;
const GLUED =
  /--(?<=[\p{L}\p{N}.,)”’%×\uE000-\uF8FF]--|\p{L}\*{1,3}--|[\p{L}\p{N}.,)\uE000-\uF8FF]["'!?\]]{1,2}--)(?=[\p{L}\p{N}(“‘$€£¥\uE000-\uF8FF]|["'[][\p{L}\p{N}\uE000-\uF8FF])/gu;
/** The same pattern without position, since `matchAll` starts at `lastIndex`. */
const GLUED_ANYWHERE = new RegExp(GLUED);
const OPTION_BEFORE =
  /(?:\b(?:use|using|uses|run|runs|ran|running|with|flags?|options?|arguments?|pass|passing|set|add|via|or|and|the|command|python|\S+\.py|switch)|--[\w-]+(?:[ =]\S+)?,?|(?<!\S)-[a-z]\w{0,9}) $/i;
/** A command line: `git commit --amend`, `pip install --upgrade torch`. */
const COMMAND_BEFORE =
  /(?:^|[\s(“`:$>])(?:pip3?|npm|npx|yarn|git|docker|conda|apt(?:-get)?|brew|cargo|cmake|curl|wget|bash|sudo|torchrun|deepspeed|kubectl|ffmpeg|gcc|clang|rustc|python3?) (?:[\w./=@-]{1,40} ){0,3}$/;
const OPTION_BEHIND = /^[\w-]*(?:=|\s+\d|\s+(?:flag|option|argument|switch)\b)|^[a-z]+-[a-z-]+\b/;

/** `word --word` and `word-- word` are dashes; `--fast` is a command-line option, `i-- ` and `C-- ` are code. */
function looseDash(text: WorkingText, { index, 0: source }: RegExpExecArray): string | undefined {
  const before = text.body.slice(Math.max(0, index - 80), index);
  const behind = text.body.slice(index + source.length, index + source.length + 30);
  if (
    source.startsWith(' ') &&
    (OPTION_BEFORE.test(`${before} `) || COMMAND_BEFORE.test(`${before} `) || OPTION_BEHIND.test(behind))
  )
    return undefined;
  return ' – ';
}

/** `(3)` and `(iv)`, as equations and cases are numbered, and `[3]` of sources. */
const BRACKETED_LABEL = /^(?:\([\dA-Za-z.]{1,5}\)|\[[\dA-Za-z.]{1,5}\])[.”]?$/;
/** `"yes"--"no"`, `'60s--'70s`: of one kind on both sides. */
const QUOTED_PAIR = /^[(]?(?:("|')[^"']{1,20}\1--\1[^"']{1,20}\1|'?(?:\d\d)?\d0s?--'\d0s?)[).?!]?$/;

/** `3 Jan.--5 Feb.` */
const MONTH = /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/;

type Dash = 'compound' | 'sentence' | 'open';

/** A dash between two letters or numbers without spaces; ambiguous ones are decided by the sentence. */
function gluedDash(text: WorkingText, { index }: RegExpExecArray, isCode: boolean): string | undefined {
  // `'a'--comment` of SQL, `a[i]--b[j]`.
  if (isCode && /["'\]]--|--["'[]/.test(text.body.slice(index - 1, index + 3))) return undefined;
  // `-10--5` may end in a number below zero.
  if (
    /(?<![\w.])[-−]\d[\d.]{0,8}$/.test(text.body.slice(Math.max(0, index - 12), index)) &&
    /^--\.?\d/.test(text.body.slice(index, index + 4))
  )
    return undefined;
  const kind = kindOf(text.body, index);
  return kind === 'sentence' || (kind === 'open' && isOtherEnd(text.body, index)) ? '—' : '–';
}

function kindOf(body: string, index: number): Dash {
  const left = wordBefore(body, index);
  const right = wordBehind(body, index + 2);
  if (/[\d%×\uE000-\uF8FF]$/.test(left) && /^[$€£¥\d\uE000-\uF8FF∼≈]/.test(right)) return 'compound';
  if (MONTH.test(left) && /^\d/.test(right)) return 'compound';
  if (/^\p{Lu}/u.test(right) && /^\p{Lu}/u.test(left)) return 'compound';
  if (/^\(?\p{L}$/u.test(left) && /^(?![aAI])\p{L}[).]?$/u.test(right)) return 'compound';
  if (BRACKETED_LABEL.test(left) && BRACKETED_LABEL.test(right)) return 'compound';
  if (QUOTED_PAIR.test(`${left}--${right}`) || isStrandEnd(left, right)) return 'compound';
  return isSentenceDash(left, right) ? 'sentence' : 'open';
}

/** `5'--ATG--3'`. */
const isStrandEnd = (left: string, right: string): boolean =>
  /^\(?[35]'$/.test(left) || /^[35]'\)?[.,]?$/.test(right);

const wordBefore = (body: string, at: number): string =>
  /\S*$/u
    .exec(body.slice(Math.max(0, at - 40), at))?.[0]
    .split('--')
    .at(-1) ?? '';
const wordBehind = (body: string, at: number): string =>
  /^[^\s,;:]*/u.exec(body.slice(at, at + 40))?.[0].split('--')[0] ?? '';

function isSentenceDash(left: string, right: string): boolean {
  const [before, behind] = [left.replace(/^[(“‘"']+/, ''), right.replace(/[.)”’"']+$/, '')];
  return (
    SENTENCE_WORD.test(before) ||
    SENTENCE_WORD.test(behind) ||
    /[.,;:!?)”’"']$/.test(left) ||
    /^[(“‘"']/.test(right) ||
    /^\p{Ll}{3,}(?:ing|ly)$/u.test(behind)
  );
}

/** How far a sentence is looked through on either side, and how many dashes it may have: prose has few. */
const FURTHEST = 400;
const MOST_DASHES = 12;

/** Parenthetical dashes come in pairs: in a sentence with an odd number of them, an ambiguous one closes the pair. */
function isOtherEnd(body: string, index: number): boolean {
  const from = Math.max(0, index - FURTHEST);
  const before = body.slice(from, index + 2);
  const start = from + Math.max(before.lastIndexOf('. '), before.lastIndexOf('; '), 0);
  const end = index + (/[.!?;] /.exec(body.slice(index, index + FURTHEST))?.index ?? FURTHEST);
  const dashes = [...body.slice(start, end).matchAll(GLUED_ANYWHERE)].map(({ index: at }) => start + at);
  if (dashes.length > MOST_DASHES) return false;
  const sure = dashes.filter((at) => kindOf(body, at) === 'sentence');
  if (sure.length % 2 === 0) return false;
  const open = dashes.filter((at) => kindOf(body, at) === 'open');
  const own = dashes.indexOf(index);
  return open.length === 1 || [own - 1, own + 1].some((beside) => sure.includes(dashes[beside] ?? -1));
}

export const texDashes: Rule = {
  name: 'tex-dashes',
  reason:
    'TeX types an em dash as `---` and an en dash, which compounds and ranges need, as `--`; many authors use `--` for a dash in prose.',
  marks: ['--'],
  apply: (text) => {
    text.rewrite(/ ?---(?<![-<]-{3})(?![->]) ?/g, () => '—', texDashes.name);
    text.rewrite(/[ \u00A0]--[ \u00A0](?<=[^\s-].--.)(?=[^\s-])/g, () => ' – ', texDashes.name);
    const isCode = looksLikeCode(text.body);
    text.rewrite(GLUED, (match) => gluedDash(text, match, isCode), texDashes.name);
    text.rewrite(
      / --(?=[\p{L}“‘(])(?<=[\p{L}\p{N})”’] --)|-- (?=[\p{L}“‘(])(?<=[\p{L}\p{N})”’]-- )(?<!(?<![\p{L}\p{N}\p{M}'’.])\p{L}-- )/gu,
      (match) => looseDash(text, match),
      texDashes.name,
    );
  },
  applies: {
    raw: 'axioms---a game; Rao--Blackwell; 5--10; models--offering; bias--variance; so -- as here --or here',
    html: 'axioms—a game; Rao–Blackwell; 5–10; models—offering; bias–variance; so\u00A0– as here\u00A0– or here',
  },
  mustNot: { raw: 'use --help or ----', html: 'use --help or ----' },
};
