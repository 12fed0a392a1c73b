/** Commands of journals, packages and common macros, which documents elsewhere don't know, as those of LaTeX. */

const STANDARD: readonly (readonly [pattern: RegExp, tex: string])[] = [
  [/\\(?:nicefrac|sfrac|flatfrac)\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, '{$1}/{$2}'],
  [/\\(?:nicefrac|sfrac)\s*(\d)\s*(\d)/g, '{$1}/{$2}'],
  [/\\(?:eps|vareps)(?![A-Za-z])/g, '\\epsilon'],
  // Signs as Crossref names them.
  [/\\less(?![A-Za-z])/g, '<'],
  [/\\greater(?![A-Za-z])/g, '>'],
  [/\\mathplus(?![A-Za-z])/g, '+'],
  [/\\prescript\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, '{}^{$1}_{$2}'],
  [/\\(?:varvec|vectorsym|bmath)(?=\s*\{)/g, '\\boldsymbol'],
  // A stroke through a letter; spaces that draw them together are in the letter's.
  [
    /\\(?:(?:slashed|cancel)(?![A-Za-z])|not\s?\\!)\s?(?:\\!\s?){0,5}(\{\s?(?:[A-Za-z]|\\[A-Za-z]+)\s?\}|\\[A-Za-z]+|[A-Za-z])/g,
    '\\not $1',
  ],
  [/\\xspace(?![A-Za-z])/g, ''],
  [/(?:\{\\surd\}|\\surd(?![A-Za-z])) ?([A-Za-z](?:_(?:\{[^{}]{1,20}\}|[A-Za-z]))?)/g, '\\sqrt{$1}'],
  [/\\micron(?![A-Za-z])/g, '\\mu\\mathrm{m}'],
  [/\\([kMGT]?eV)(?![A-Za-z])/g, '\\mathrm{$1}'],
  // Journals of astronomy.
  [/\\sun(?![A-Za-z])/g, '\\odot'],
  [/\\earth(?![A-Za-z])/g, '\\oplus'],
  [/\\la(?![A-Za-z])/g, '\\lesssim'],
  [/\\ga(?![A-Za-z])/g, '\\gtrsim'],
  [/\\arcsec(?![A-Za-z])/g, "''"],
  [/\\arcmin(?![A-Za-z])/g, "'"],
  [/(?<=\d) ?\\deg(?:r|ree)?(?![A-Za-z])/g, '^\\circ'],
  [/\\E(?=\s*[[({_|])/g, '\\mathbb{E}'],
  // Names that packages have as operators.
  [/\\(Tr|tr|rank|erf|Res)(?![A-Za-z])/g, '\\operatorname{$1}'],
  // Of physics, with a star for brackets of fixed size and the order of a derivative.
  [/\\(norm|abs|bra|ket|braket|ev|comm|order|mel|dv|pdv)\*(?=\s*[{[])/g, '\\$1'],
  [/\\dv\[(\w)\]\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, '\\frac{\\mathrm{d}^{$1}$2}{\\mathrm{d}$3^{$1}}'],
  [/\\pdv\[(\w)\]\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, '\\frac{\\partial^{$1}$2}{\\partial $3^{$1}}'],
  // `\qty` of physics fits brackets to what is in them.
  [/\\(?:qty|quantity)\s?\(((?:[^()]|\([^()]{0,80}\)){0,200})\)/g, '\\left($1\\right)'],
  [/\\(?:qty|quantity)\s?\[([^[\]]{0,200})\]/g, '\\left[$1\\right]'],
  [/\\(?:qty|quantity)\s?(?=\||\\\{)/g, ''],
  // A switch with braces behind it was meant to be a command with an argument.
  [/\\(rm|bf|it|sf|tt|cal)\s*(?=\{)/g, '\\math$1'],
];
/** Most formulas have none of them. */
const SOME =
  /\\(?:nicefrac|sfrac|flatfrac|eps|vareps|less|greater|mathplus|prescript|varvec|vectorsym|bmath|slashed|cancel|not|surd|xspace|micron|[kMGT]?eV|sun|earth|la|ga|arcsec|arcmin|deg(?:r|ree)?|E|[Tt]r|rank|erf|Res|qty|quantity|norm|abs|bra|ket|braket|ev|comm|order|mel|p?dv|rm|bf|it|sf|tt|cal)(?![A-Za-z])/;

/** `tex` in commands of LaTeX and its usual packages for maths. */
export const withStandardCommands = (tex: string): string =>
  SOME.test(tex) ? STANDARD.reduce((text, [pattern, known]) => text.replace(pattern, known), tex) : tex;
