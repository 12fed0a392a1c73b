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

/** Names that keep their capital even in a title that capitalises every word, as regular expressions of whole words. */
const properNames = new RegExp(
  `^(?:${[
    'Bayes(?:ian)?|Bernoulli|Boltzmann|Brownian|Chebyshev|Dirichlet|Euler(?:ian)?|Euclidean|Fisher|Fourier|Frobenius',
    'Galerkin|Gauss(?:ian|ians)?|Gibbs|Green|Hamilton(?:ian|ians)?|Heisenberg|Hermit(?:e|ian)|Hessian|Hilbert|Hopfield',
    'Jacobian|Kalman|Koopman|Kullback|Lagrang(?:e|ian)|Langevin|Laplac(?:e|ian)|Lipschitz|Lorentz(?:ian)?|Lyapunov',
    'Mamba|Markov(?:ian)?|Monte|Carlo|Nash|Navier|Newton(?:ian)?|Pareto|Poisson|Riemann(?:ian)?|Schrödinger|Shannon|Shapley',
    'Stokes|Turing|Wasserstein|Wiener|Python|Java|Rust|Linux|Wikipedia|Google|Earth|Mars',
    'Arabic|Chinese|English|European|French|German|Hindi|Indian|Italian|Japanese|Korean|Spanish|American|African',
  ].join('|')})(?:['’]s|s)?$`,
  'u',
);

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
 * words with a capital or digit past their first letter, formulas and commands, known proper names and, in a title
 * set in sentence case, every capitalised word. TeX whose braces or dollars don't pair up, as BibTeX counts them, is
 * replaced by `plain`, escaped: one bad title must not swallow the rest of the file.
 */
export function toBibtexTitle(latex: string, plain: string): string {
  const chunks = splitChunks(latex) ?? splitChunks(escapeTex(plain)) ?? [];
  const keepsCapitals = isSentenceCase(chunks);
  let start = true;
  return chunks
    .map((chunk) => {
      const isFirst = start;
      start = /[:.?!—]$/u.test(chunk);
      return protect(chunk, isFirst, keepsCapitals);
    })
    .join(' ');
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

function protect(chunk: string, isFirst: boolean, keepsCapitals: boolean): string {
  if (!noteworthy.test(chunk)) return chunk;
  return /[$<>|\\{}]/.test(chunk)
    ? protectTex(chunk, isFirst, keepsCapitals)
    : protectWords(chunk, isFirst, keepsCapitals);
}

function protectTex(given: string, isFirst: boolean, keepsCapitals: boolean): string {
  const chunk = isVerbatim(given)
    ? given
    : given.replace(/[<>|]/g, (character) => escapes[character] ?? character);
  if (/(?<!\\)\$|\\[A-Za-z(["'`^~=.]/.test(chunk)) return `{${chunk}}`;
  if (!/\p{Lu}/u.test(chunk)) return chunk;
  if (/[{}\\]/.test(chunk)) return `{${chunk}}`;
  return protectWords(chunk, isFirst, keepsCapitals);
}

function protectWords(chunk: string, isFirst: boolean, keepsCapitals: boolean): string {
  const protectWord = (word: string) => (mustKeep(word, isFirst, keepsCapitals) ? braceWord(word) : word);
  if (!/[-–—/]/.test(chunk)) return protectWord(chunk);
  return chunk
    .split(/([-–—/])/u)
    .map(protectWord)
    .join('');
}

function mustKeep(word: string, isFirst: boolean, keepsCapitals: boolean): boolean {
  // Most words that come here are nothing but a capital and small letters, and need no closer look.
  if (!/^[A-Z][a-z]*$/.test(word)) {
    const bare = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(word)?.[0] ?? '';
    if (!/\p{Lu}/u.test(bare)) return false;
    if (/^.+\p{Lu}/u.test(bare) || /\p{N}/u.test(bare) || properNames.test(bare)) return true;
  } else if (properNames.test(word)) return true;
  return keepsCapitals && !isFirst;
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
