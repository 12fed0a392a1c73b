/** Tags of publishers' records: formulas in MathML, and what only their XML has (namespaces, comments, second versions). */
import { mathmlTex } from './formula/mathml-tex.ts';

/** Any element that lies between tags of the given name, without another one of them. */
const element = (name: string, attributes = '(?:\\s[^<>]{0,500})?'): RegExp =>
  new RegExp(
    `<((?:[a-z]{1,8}:)?)${name}${attributes}>((?:[^<]|<(?!/?(?:[a-z]{1,8}:)?${name}[\\s>])){1,20000})</\\1${name}>`,
    'gi',
  );
const MATHML = element('math');
const ALTERNATIVES = element('alternatives');
const TEX_MATH = element('tex-math');
const NO_ELEMENT = /<!--(?:[^-]|-(?!->)){0,2000}-->|<\?xml\s[^<>]{0,200}\?>/g;
const CDATA = /<!\[CDATA\[((?:[^\]]|\](?!\]>)){0,20000})\]\]>/g;
/** The prefix tells these tags from words about tags; `ce` is Elsevier's. */
const JATS = /<(\/?)(?:jats|ce):([a-z][a-z-]{0,30})((?:\s[^<>]{0,500}?)?)(\/?)>/gi;
/** Elements of JATS that later rules read by their names in HTML, or by their own. */
const JATS_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    monospace: 'code',
    break: 'br/',
    underline: 'u',
    inf: 'sub',
    'small-caps': 'sc',
    para: 'p',
    'simple-para': 'p',
    'section-title': 'title',
    'abstract-sec': 'sec',
    'cross-ref': 'xref',
  }),
);
const KNOWN =
  /^(?:italic|bold|su[bp]|p|title|sec|abstract|sc|xref|ext-link|inline-formula|disp-formula|tex-math|code|br\/|u)$/;
const JATS_BLOCK = /^(?:list|list-item|disp-quote|def-list|def-item|def|label|caption|fig|table-wrap)$/;

/** Subscripts of IEEE and Elsevier: `H<inf>2</inf>O`. */
const INFERIOR = /<((?:ce:)?)inf>([^<>]{1,60})<\/\1inf>/gi;

/** Formulas in MathML as `formula` writes their TeX; where it gives undefined, their source stays. */
export function replaceMathml(
  source: string,
  formula: (tex: string, source: string) => string | undefined,
): string {
  return source
    .replace(INFERIOR, '<sub>$2</sub>')
    .replace(
      ALTERNATIVES,
      (_, _prefix: string, versions: string) => versions.match(TEX_MATH)?.[0] ?? versions,
    )
    .replace(MATHML, (math) => {
      const tex = mathmlTex(math);
      return tex === undefined ? math : (formula(tex, math) ?? math);
    });
}

/** Tags of JATS as those of HTML, without what is no element. */
export function withoutJats(source: string): string {
  return source
    .replace(CDATA, '$1')
    .replace(NO_ELEMENT, '')
    .replace(JATS, (_, closing: string, name: string, attributes: string, empty: string) =>
      empty === '' || name === 'break' ? jatsTag(closing, name, attributes) : '',
    );
}

function jatsTag(closing: string, jats: string, attributes: string): string {
  const name = JATS_NAMES.get(jats) ?? jats;
  if (KNOWN.test(name)) return `<${closing}${name}${attributes}>`;
  return JATS_BLOCK.test(name) ? ' ' : '';
}
