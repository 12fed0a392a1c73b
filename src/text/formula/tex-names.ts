/** TeX names by their role in a formula, for listings that drop backslashes. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const GREEK = words(
  'alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi pi varpi rho varrho sigma varsigma tau upsilon phi varphi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega',
);

/** Relations between two terms. */
export const RELATIONS = words(
  'sim approx simeq cong equiv propto leq geq le ge leqslant geqslant ll gg neq ne lesssim gtrsim lessapprox gtrapprox subset subseteq supset supseteq in notin ni to rightarrow leftarrow Rightarrow Leftarrow leftrightarrow longrightarrow mapsto perp parallel mid triangleq coloneqq colon prec succ preceq succeq',
);

/** Relations that are no English words: bare symbols on both sides are sufficient evidence. */
export const TELLING_RELATIONS = words(
  'sim approx simeq equiv propto leq geq leqslant geqslant ll gg neq lesssim gtrsim lessapprox gtrapprox rightarrow leftarrow Rightarrow longrightarrow leftrightarrow mapsto subseteq supseteq notin coloneqq triangleq preceq succeq',
);

/** Binary operators. */
export const OPERATIONS = words(
  'times cdot pm mp circ star ast oplus otimes odot cup cap setminus wedge vee bullet div backslash',
);

/** Relations and operators that are English words: bare ones need terms that can't be words. */
export const WORDLIKE_OPERATORS = words(
  'times star ast cup cap wedge circ bullet div perp parallel mid to in ni prec succ subset supset cong pm mp odot',
);

/** Symbols that stand where a letter may. */
export const SYMBOLS = words(
  'infty ell hbar partial nabla bullet star dagger ddagger ast circ prime perp parallel pm mp cdots ldots dots dotsc vdots forall exists emptyset varnothing aleph top bot intercal odot oplus Re Im',
);

/** Symbols that are no English words. */
export const TELLING_SYMBOLS = words('infty ell hbar nabla emptyset varnothing aleph ldots cdots');

/** Functions and operators with upright names. */
export const FUNCTIONS = words(
  'log ln exp sin cos tan cot sec csc sinh cosh tanh arcsin arccos arctan max min sup inf lim limsup liminf arg argmax argmin det dim ker deg Pr gcd tr rank diag sign poly polylog',
);

/** Functions without brackets that are no English words. */
export const TELLING_FUNCTIONS = words('log ln exp sin cos sinh cosh tanh polylog gcd');

/** Operators predefined in TeX; other `FUNCTIONS` use `\operatorname`. */
const OWN_FUNCTIONS = words(
  'log ln exp sin cos tan cot sec csc sinh cosh tanh arcsin arccos arctan max min sup inf lim limsup liminf arg det dim ker deg Pr gcd',
);

/** The command of a function of `FUNCTIONS`. */
export const functionTex = (name: string): string =>
  OWN_FUNCTIONS.has(name) ? `\\${name}` : `\\operatorname{${name}}`;

/** Operators that take limits as scripts. */
export const BIG_OPERATORS = words('sum prod int oint iint bigcup bigcap bigoplus bigotimes coprod');

/** Commands with one argument in braces. */
export const WRAPPERS = words(
  'mathcal mathbb mathbf mathrm mathit mathsf mathtt mathfrak mathscr mathds mathbbm boldsymbol pmb bm hat tilde bar vec dot ddot widetilde widehat overline underline sqrt text textrm textbf textit textsc texttt textsf operatorname mathop norm abs ket bra braket slashed',
);

/** Wrappers whose argument is text. */
export const WORD_WRAPPERS = words(
  'mathrm mathsf mathtt text textrm textbf textit textsc texttt textsf operatorname',
);

/** Wrappers that need no further evidence if their bare name precedes a brace. */
export const TELLING_WRAPPERS = words(
  'mathcal mathbb mathbf mathrm mathit mathsf mathtt mathfrak mathscr mathds mathbbm boldsymbol pmb widetilde widehat overline underline sqrt hat tilde bar vec operatorname ket bra braket',
);

/** Wrappers that never occur in English, with or without a brace. */
export const STYLE_WRAPPERS = words(
  'mathcal mathbb mathbf mathrm mathfrak mathscr mathds mathbbm boldsymbol pmb widetilde widehat tilde',
);

/** Commands with a numerator and a denominator. */
export const FRACTIONS = words('frac dfrac tfrac nicefrac sfrac binom');

/** Size commands of brackets. */
export const BRACKET_SIZES = words(
  'left right big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr Biggl Biggr middle',
);

const union = (...sets: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set(sets.flatMap((names) => [...names]));

/** Names that a term may begin with. */
export const TERM_NAMES = union(GREEK, SYMBOLS, FUNCTIONS, WRAPPERS);

/** All names of formulas, without those of brackets. */
export const TEX_NAMES = union(TERM_NAMES, RELATIONS, OPERATIONS, FRACTIONS, BIG_OPERATORS);
