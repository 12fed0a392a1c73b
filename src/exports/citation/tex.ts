/** Text for the fields of a BibTeX entry. */

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '`': '\\textasciigrave{}',
};

/** People, peoples and places that titles name, as regular expressions of whole words. */
const properNames = new RegExp(
  `^(?:${[
    'Abel(?:ian)?|Adam|Archimedes|Banach|Bayes(?:ian)?|Bell|Bellman|Bernoulli|Bessel|Betti|Bianchi|Bloch|Bohm|Bohr|Boltzmann|Boole(?:an)?',
    'Born|Borel|Bose|Bregman|Brownian|Burgers|Cahn|Calabi|Carlo|Cartesian|Cauchy|Chebyshev|Chern|Cholesky|Chomsky|Coulomb|Cramér',
    'Darcy|Darwin(?:ian)?|Debye|Dirac|Dirichlet|Dyson|Einstein|Elo|Erdős|Euclid(?:ean)?|Euler(?:ian)?|Fano|Fermat|Fermi|Feynman|Fibonacci',
    'Finetti|Finsler|Fisher|Floquet|Fokker|Fourier|Fréchet|Frobenius|Gabor|Galerkin|Galois|Gauss(?:ian|ians)?|Gibbs|Gödel|Gram|Granger|Green|Grassmann(?:ian)?',
    'Hamilton(?:ian|ians)?|Hamming|Hawkes|Hebb(?:ian)?|Heisenberg|Hermit(?:e|ian)|Hesse|Hessian|Higgs|Hilbert|Hilliard|Hodge|Hölder|Hopfield|Hubbard|Hubble|Huber|Ising',
    'Itô|Ito|Jacobi|Jacobian|Jaccard|Jeffreys|Jensen|Josephson|Kac|Kähler|Kalman|Karhunen|Kerr|Koopman|Kolmogorov|Krylov|Kullback|Kuramoto',
    'Lagrang(?:e|ian)|Landau|Langevin|Laplac(?:e|ian)|Lasso|Lebesgue|Legendre|Lehman|Leibler|Leman|Levenberg|Lévy|Lie|Liouville|Lindblad|Lipschitz|Loève|Lorentz(?:ian)?|Lorenz|Lyapunov',
    'Mahalanobis|Majorana|Mamba|Markov(?:ian)?|Marquardt|Mars|Maxwell|Mercer|Metropolis|Minkowski|Möbius|Monge|Monte|Moore|Nash|Navier|Nelder|Neumann|Newton(?:ian)?|Noether|Nyquist',
    'Ornstein|Pareto|Parseval|Pascal|Pauli|Pearson|Peierls|Penrose|Petri|Planck|Poincaré|Poisson|Pontryagin|Potts|Quine|Rademacher|Raman|Rao|Rayleigh|Rényi|Reynolds|Ricci|Riccati|Riemann(?:ian)?|Robbins|Runge|Kutta',
    'Schmidt|Schrödinger|Schwarz|Shannon|Shapley|Sharpe|Sherman|Sinkhorn|Sobolev|Sora|Spearman|Stein|Stiefel|Stirling|Stokes|Student|Sylvester|Taylor|Thompson|Thouless|Tikhonov|Turing|Uhlenbeck|Vapnik|Viterbi|Vlasov|Voronoi',
    'Wasserstein|Weibull|Weierstrass|Weisfeiler|Weyl|Whittle|Wiener|Wigner|Wishart|Woodbury|Yang|Zeeman|Zipf',
    'Python|Java|Rust|Haskell|Julia|Linux|Android|Windows|Wikipedia|Google|Bing|Reddit|Twitter|Facebook|Microsoft|Apple|Amazon|Nvidia|Minecraft|Atari|Rubik|Sudoku|Bitcoin|Ethereum|Docker|Kubernetes|Bard|Gemini|Claude|Llama|Mistral|Falcon|Alpaca|Vicuna|Gorilla',
    'Earth|Moon|Sun|Mercury|Venus|Jupiter|Saturn|Uranus|Neptune|Neptunian|Pluto|Milky|Andromeda|Magellanic|Kuiper|Oort|Hubble|Kepler|Webb|Gaia|Planck|Euclid',
    'Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Brazil|Britain|California|Canada|China|Europe|France|Germany|India|Indonesia|Iran|Israel|Italy|Japan|Kenya|Korea|London|Mexico|Nigeria|Pacific|Pakistan|Paris|Poland|Russia|Spain|Sweden|Switzerland|Taiwan|Tokyo|Turkey|Ukraine|Vietnam',
    'Arabic|Bengali|Chinese|Czech|Danish|Dutch|English|European|Finnish|French|German|Greek|Hebrew|Hindi|Hungarian|Indian|Indonesian|Italian|Japanese|Kannada|Korean|Latin|Malay|Malayalam|Marathi|Norwegian|Persian|Polish|Portuguese|Romanian|Russian|Sanskrit|Slovak|Spanish|Swahili|Swedish|Swiss|Tamil|Telugu|Thai|Turkish|Ukrainian|Urdu|Vietnamese|Welsh|American|Asian|African|Australian|British|Canadian',
    'Alzheimer|Parkinson|Huntington|Crohn|Hodgkin|Ebola|Zika|Golgi|Drosophila|Arabidopsis|Escherichia|Mendel(?:ian)?',
  ].join('|')})(?:['’]s|s)?$`,
  'u',
);

/** Words that authors of a field like to write with a capital, and that name nobody. */
const ordinary =
  /^(?:Transformers?|Internet|Web|Diffusion|Attention|Reasoner|Agents?|Federal|Theorem|Lemma|Section|Figure|Table|Chapter|Appendix|Part)$/;

/** Most names and titles have none of these. */
const toEscape = /[\\{}~^&%$#_<>|`'-]/;

/** Plain text with TeX's special characters escaped. Letters of all scripts stay, braces come out balanced, ligatures apart. */
export function escapeTex(text: string): string {
  if (!toEscape.test(text)) return text;
  return text
    .replace(/[\\{}~^&%$#_<>|`]/g, (character) => escapes[character] ?? character)
    .replace(/([-'])(?=\1)/g, '$1{}');
}

/**
 * A title for BibTeX's `title` field: TeX as given, with braces around what styles must not set in lower case:
 * words with a capital or digit past their first letter, single capitals, formulas and commands, known names, words that the
 * `abstract` writes with a capital within its sentences and never without, and, in a title set in sentence case, capitalised
 * words that the abstract does not write in lower case. So two papers with one title in two cases protect the same words.
 * TeX whose braces or dollars don't pair up, as BibTeX counts them, is replaced by `plain`, escaped: one bad title must
 * not swallow the rest of the file.
 */
export function toBibtexTitle(latex: string, plain: string, abstract = ''): string {
  const chunks = splitChunks(latex) ?? splitChunks(escapeTex(plain)) ?? [];
  const keepsCapitals = isSentenceCase(chunks);
  let start = true;
  return chunks
    .map((chunk) => {
      const context: TitleWord = { isFirst: start, keepsCapitals, abstract };
      start = /[:.?!—]$|(?:^|~)--$/u.test(chunk);
      return protect(chunk, context);
    })
    .join(' ');
}

/** What decides about a word of a title beside itself. */
interface TitleWord {
  readonly isFirst: boolean;
  readonly keepsCapitals: boolean;
  readonly abstract: string;
}

/** Pieces between the spaces outside braces and formulas; undefined where braces or dollars don't pair up. */
function splitChunks(latex: string): string[] | undefined {
  // Nearly always: then a space is a space.
  if (!/[\\{}$]/.test(latex)) return latex.split(' ').filter((chunk) => chunk !== '');
  const chunks: string[] = [];
  let chunk = '';
  let depth = 0;
  let inFormula = false;
  let escaping = false;
  for (const character of latex) {
    const isEscaped: boolean = escaping;
    escaping = character === '\\' && !isEscaped;
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    if (character === '$' && !isEscaped) inFormula = !inFormula;
    if (depth < 0) return undefined;
    if (character === ' ' && depth === 0 && !inFormula && !isEscaped) {
      if (chunk !== '') chunks.push(chunk);
      chunk = '';
    } else chunk += character;
  }
  if (depth !== 0 || inFormula) return undefined;
  return chunk === '' ? chunks : [...chunks, chunk];
}

/** Capitals are among these. A word that has none of them stands as it is. */
const noteworthy = /[$<>|\\A-Z\u0080-\uffff]/;

function protect(chunk: string, context: TitleWord): string {
  if (!noteworthy.test(chunk)) return chunk;
  return /[$<>|\\{}]/.test(chunk) ? protectTex(chunk, context) : protectWords(chunk, context);
}

function protectTex(given: string, context: TitleWord): string {
  const chunk = isVerbatim(given)
    ? given
    : given.replace(/[<>|]/g, (character) => escapes[character] ?? character);
  if (/(?<!\\)\$|\\[A-Za-z(["'`^~=.]/.test(chunk)) return `{${chunk}}`;
  if (!/\p{Lu}/u.test(chunk)) return chunk;
  if (/[{}\\]/.test(chunk)) return `{${chunk}}`;
  return protectWords(chunk, context);
}

function protectWords(chunk: string, context: TitleWord): string {
  const protectWord = (word: string) => (mustKeep(word, context) ? braceWord(word) : word);
  if (!/[-–—/]/.test(chunk)) return protectWord(chunk);
  return chunk
    .split(/([-–—/])/u)
    .map(protectWord)
    .join('');
}

function mustKeep(word: string, { isFirst, keepsCapitals, abstract }: TitleWord): boolean {
  // Most words that come here are nothing but a capital and small letters, and need no closer look.
  let bare = word;
  if (!/^[A-Z][a-z]*$/.test(word)) {
    bare = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(word)?.[0] ?? '';
    if (!/\p{Lu}/u.test(bare)) return false;
    if (/^.+\p{Lu}/u.test(bare) || /\p{N}/u.test(bare)) return true;
  }
  if (properNames.test(bare) || /^[B-Z]$/.test(bare)) return true;
  if (bare.length < 2) return keepsCapitals && !isFirst;
  if (ordinary.test(bare)) return false;
  const small = hasWord(abstract, bare.toLowerCase());
  if (small) return false;
  return (
    isNameIn(abstract, bare) ||
    (keepsCapitals && !isFirst && !hasWord(abstract, bare.toLowerCase().replace(/s$/, '')))
  );
}

/** Whether `word` stands in `text` with no letter beside it. */
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[at + word.length] ?? ' '))
      return true;
  }
  return false;
}

/** Within a sentence, between words in lower case: a capital there is a name's, not a heading's or an abbreviation's expansion. */
function isNameIn(abstract: string, word: string): boolean {
  for (let at = abstract.indexOf(word); at !== -1; at = abstract.indexOf(word, at + 1)) {
    if (
      /(?:^|[\s(])\p{Ll}[\p{Ll}’'-]*[,;]? $/u.test(abstract.slice(Math.max(0, at - 24), at)) &&
      /^(?:[,;.]|['’]s)? \p{Ll}/u.test(abstract.slice(at + word.length, at + word.length + 4))
    )
      return true;
  }
  return false;
}

/** Braces around the word, with its punctuation outside. */
function braceWord(word: string): string {
  return word.replace(/[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u, (core) => `{${core}}`);
}

/** True when most of the longer words after the first are in lower case: then a capital means something. */
function isSentenceCase(chunks: readonly string[]): boolean {
  const words = chunks.slice(1).filter((chunk) => /^\p{L}{4}/u.test(chunk));
  const capitalised = words.filter((word) => /^\p{Lu}/u.test(word));
  return words.length > 1 && capitalised.length < words.length / 2;
}

/** In formulas and addresses `<`, `>` and `|` are themselves; in text, TeX's old fonts have other signs in their place. */
function isVerbatim(chunk: string): boolean {
  return /(?<!\\)\$|\\url\{|\\href\{/.test(chunk);
}
