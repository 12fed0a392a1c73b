/** Marks single letters and Greek names in prose as maths, if formulas of the same text use them as quantities. */
import { findElements } from './element-letters.ts';
import type { FoundFormula } from './find-formulas.ts';
import { GREEK } from './tex-names.ts';
import { isGlued, type Token } from './tokens.ts';

/** Words next to which a letter is a label, a unit or a name. */
const BEFORE_LABEL =
  /^(?:vitamin|sections?|appendix|types?|groups?|class|plans?|panels?|figs?|figures?|tables?|cases?|grades?|hepatitis|options?|teams?|drugs?|influenza|versions?|parts?|phase|stage|site|category|scenario|experiments?|in|language|protein|factor|receptor|interleukin|chromosomes?|strain|exhibit|schedule|route|sample|hemoglobin|complex)$/i;
const BEHIND_LABEL =
  /^(?:cells?|rays?|language|chromosomes?|packages?|helper|lymphocytes?|virus|wave|waves|band|bands|flat|sharp|code|program|API|compiler|nearest)$/;
/** Words next to which Greek names are not maths: "alpha particles", "the beta version". */
const BEHIND_GREEK =
  /^(?:particles?|helix|helices|helical|blockers?|decays?|versions?|releases?|tests?|testing|testers?|channels?|males?|rays?|wings?|waves?|bands?|cells?|distributions?|functions?|diversity|globin|sheets?|strands?|phase|Air|flights?)$/;

/**
 * Single tokens to typeset as maths, by the evidence of `formulas` (whose positions are excluded) and dollar signs.
 */
export function findKnownSymbols(
  tokens: readonly Token[],
  formulas: readonly FoundFormula[],
  letters: ReadonlySet<string>,
  greek: ReadonlySet<string>,
): readonly FoundFormula[] {
  const found: FoundFormula[] = [];
  const elements = findElements(tokens);
  let formula = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    while (formula < formulas.length && at >= (formulas[formula]?.next ?? 0)) formula += 1;
    if (token?.kind !== 'word' || at >= (formulas[formula]?.first ?? tokens.length)) continue;
    const { text } = token;
    if (
      text.length === 1
        ? !((letters.has(text) && !elements.has(text) && isQuantity(tokens, at)) || isOrdinal(tokens, at))
        : !(greek.has(text) && isGreekQuantity(tokens, at))
    )
      continue;
    found.push({
      tex: text.length === 1 ? text : `\\${text}`,
      first: at,
      next: at + 1,
      bareGreek: [],
      letters: [],
    });
  }
  return found;
}

function isGreekQuantity(tokens: readonly Token[], at: number): boolean {
  const [before, next, after] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (before !== undefined && before.kind !== 'space' && !/^[([“‘"]$/.test(before.text)) return false;
  if (next?.text === '-' && isGlued(next, after))
    return (
      after?.kind === 'word' &&
      after.text.length > 2 &&
      !GREEK.has(after.text) &&
      !BEHIND_GREEK.test(after.text)
    );
  if (next !== undefined && next.kind !== 'space' && !/^[.,;:)\]!?”’"]$/.test(next.text)) return false;
  return !(after?.kind === 'word' && BEHIND_GREEK.test(after.text));
}

function isQuantity(tokens: readonly Token[], at: number): boolean {
  const letter = tokens[at]?.text ?? '';
  if (/^[aAIRC]$/.test(letter)) return false;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (before === undefined || (before.kind !== 'space' && before.text !== '(')) return false;
  if (next !== undefined && next.kind !== 'space' && !/^[.,;:)]$/.test(next.text) && !isNth(tokens, at))
    return false;
  const [word, behind] = [
    before.kind === 'space' ? tokens[at - 2] : undefined,
    next?.kind === 'space' ? tokens[at + 2] : undefined,
  ];
  if (
    word?.kind === 'number' ||
    (word?.kind === 'word' && (BEFORE_LABEL.test(word.text) || isName(word.text, letter)))
  )
    return false;
  if (
    next?.text === '.' &&
    (/^[A-Z]$/.test(letter) || tokens[at + 2]?.kind !== 'space') &&
    tokens[at + 2] !== undefined
  )
    return false;
  return (
    !(
      behind?.kind === 'word' &&
      (BEHIND_LABEL.test(behind.text) || (/^[A-Z]/.test(letter) && /^[A-Z]/.test(behind.text)))
    ) && behind?.text !== '&'
  );
}

/** A capital behind a capitalised word is part of a name: "Plan B", "John D". */
const isName = (word: string, letter: string): boolean => /^[A-Z]/.test(letter) && /^[A-Z][a-z]/.test(word);

/** `n-th` needs no further evidence. */
const isOrdinal = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.text === '-' &&
  tokens[at + 2]?.text === 'th' &&
  tokens[at - 1]?.kind === 'space' &&
  /^[a-zKLMNT]$/.test(tokens[at]?.text ?? '');

/** `n-th`, `k-fold`, `d-dimensional`. */
const isNth = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.text === '-' &&
  /^(?:th|fold|dimensional|tuple|step|bit|ary|way|hop)$/.test(tokens[at + 2]?.text ?? '');
