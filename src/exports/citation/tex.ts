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

/** Plain text with TeX's special characters escaped. Letters of all scripts stay, braces come out balanced, ligatures apart. */
export function escapeTex(text: string): string {
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
  const chunks = cutChunks(latex) ?? cutChunks(escapeTex(plain)) ?? [];
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
function cutChunks(latex: string): string[] | undefined {
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

function protect(given: string, isFirst: boolean, keepsCapitals: boolean): string {
  const chunk = isVerbatim(given)
    ? given
    : given.replace(/[<>|]/g, (character) => escapes[character] ?? character);
  if (/(?<!\\)\$|\\[A-Za-z(["'`^~=.]/.test(chunk)) return `{${chunk}}`;
  if (!/\p{Lu}/u.test(chunk)) return chunk;
  if (/[{}\\]/.test(chunk)) return `{${chunk}}`;
  return chunk
    .split(/([-–—/])/u)
    .map((word) => (mustKeep(word, isFirst, keepsCapitals) ? braceWord(word) : word))
    .join('');
}

function mustKeep(word: string, isFirst: boolean, keepsCapitals: boolean): boolean {
  const bare = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  if (!/\p{Lu}/u.test(bare)) return false;
  if (/^.+\p{Lu}/u.test(bare) || /\p{N}/u.test(bare)) return true;
  if (properNames.test(bare)) return true;
  return keepsCapitals && !isFirst;
}

/** Braces around the word, with its punctuation outside. */
function braceWord(word: string): string {
  return word.replace(/[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u, (core) => `{${core}}`);
}

/** True when most of the longer words after the first are in lower case: then a capital means something. */
function isSentenceCase(chunks: readonly string[]): boolean {
  const words = chunks.slice(1).filter((chunk) => /^\p{L}{4,}/u.test(chunk));
  const capitalised = words.filter((word) => /^\p{Lu}/u.test(word));
  return words.length > 1 && capitalised.length < words.length / 2;
}

/** In formulas and addresses `<`, `>` and `|` are themselves; in text, TeX's old fonts have other signs in their place. */
function isVerbatim(chunk: string): boolean {
  return /(?<!\\)\$|\\url\{|\\href\{/.test(chunk);
}
