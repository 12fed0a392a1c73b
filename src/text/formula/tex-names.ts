/** The TeX names that listing pages leave behind without their backslash, by what they do in a formula. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const GREEK = words(
  'alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi pi varpi rho varrho sigma varsigma tau upsilon phi varphi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega',
);

/** Stand between two terms and say how they compare. */
export const RELATIONS = words(
  'sim approx simeq cong equiv propto leq geq le ge ll gg neq ne lesssim gtrsim subset subseteq supset supseteq in notin to rightarrow leftarrow Rightarrow Leftarrow leftrightarrow mapsto perp parallel mid',
);

/** Relations that are no English word, so that two bare symbols on either side are evidence enough. */
export const TELLING_RELATIONS = words(
  'sim approx simeq equiv propto leq geq ll gg neq lesssim gtrsim rightarrow leftarrow mapsto subseteq',
);

export const OPERATIONS = words(
  'times cdot pm mp circ star ast oplus otimes odot cup cap setminus wedge vee bullet',
);

export const SYMBOLS = words(
  'infty ell hbar partial nabla bullet star dagger ddagger ast circ prime perp parallel pm mp cdots ldots dots forall exists emptyset aleph top odot oplus',
);

export const FUNCTIONS = words('log ln exp sin cos tan max min sup inf lim arg det dim ker deg Pr gcd');

/** Take one argument in braces. */
export const WRAPPERS = words(
  'mathcal mathbb mathbf mathrm mathit mathsf mathfrak mathscr boldsymbol bm hat tilde bar vec dot ddot widetilde widehat overline underline sqrt text textrm textbf textit operatorname',
);

/** Wrappers that need no other evidence when their bare name stands before a brace. */
export const TELLING_WRAPPERS = words(
  'mathcal mathbb mathbf mathrm mathit mathsf mathfrak mathscr boldsymbol widetilde widehat overline underline sqrt hat tilde bar vec operatorname',
);

export const FRACTIONS = words('frac dfrac tfrac binom');

const GLUED = [...GREEK, 'circ', 'times', 'cdot', 'infty', 'star', 'bullet', 'pm', 'sim', 'leq', 'geq', 'to']
  .filter((name) => name.length > 1)
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** Splits `Phicirc` into `Phi`, `circ`; `undefined` unless the whole word is made of names. */
export function splitGluedNames(word: string): readonly string[] | undefined {
  const names: string[] = [];
  let rest = word;
  while (rest !== '') {
    const name = GLUED.find((known) => rest.startsWith(known));
    if (name === undefined) return undefined;
    names.push(name);
    rest = rest.slice(name.length);
  }
  return names;
}
