/** Parses identifiers of papers (arXiv, DOI, OpenReview) in text or URLs. */
import { bareDoi, doiOf, encodeSerialItems } from './dois.ts';
import { fullWidthMarks } from './full-width-marks.ts';
import { targetOf } from './redirects.ts';
import { withoutEndMarks } from './word-ends.ts';

export interface FoundIdentifiers {
  readonly arxiv?: string;
  readonly doi?: string;
  readonly openreview?: string;
}

/** What may have identifiers: `DumpEntry` too. */
type Identified = { readonly [Kind in keyof FoundIdentifiers]: string | undefined };

/** Those that there are. */
export const listIdentifiers = ({ arxiv, doi, openreview }: Identified): readonly string[] =>
  [arxiv, doi, openreview].filter((id) => id !== undefined);

/** Whether there is one. */
export const isIdentified = ({ arxiv, doi, openreview }: Identified): boolean =>
  (arxiv ?? doi ?? openreview) !== undefined;

const newArxiv = '\\d{4}\\.\\d{4,5}';
const oldArxiv = '[a-z-]{2,20}(?:\\.[A-Z]{2})?/\\d{7}';
const arxivId = `(${newArxiv}|${oldArxiv})`;
const arxivText = new RegExp(
  `^(?:arxiv\\s*:\\s*|abs/)?${arxivId}(?:v\\d{1,3})?(?:\\.pdf)?(?:\\s*\\[[\\w.-]+\\])?$`,
  'i',
);
/** Hosts and paths of URLs with an arXiv id, including mirrors. */
const arxivAddress = new RegExp(
  `^(?:https?://)?(?:[a-z0-9-]+\\.)*(?:arxiv\\.org|alphaxiv\\.org|ar5iv\\.org|ar5iv\\.labs\\.arxiv\\.org|arxiv-vanity\\.com|semanticscholar\\.org|scirate\\.com|paperswithcode\\.com|huggingface\\.co|hf\\.co|deeplearn\\.org|emergentmind\\.com|papers\\.cool)/(?:(?:abs|pdf|html|format|ps|list|e-print|src|papers|paper|overview|arxiv|arxiv:)/)*(?:arxiv:)?${arxivId}(?:v\\d{1,3})?(?:\\.pdf)?/?(?:[?#].*)?$`,
  'i',
);
const arxivDoi = new RegExp(`^10\\.48550/arxiv\\.${arxivId}(?:v\\d{1,3})?$`, 'i');
const openreviewAddress =
  /^(?:https?:\/\/)?(?:www\.)?openreview\.net\/(?:forum|pdf|attachment|revisions)\?(?:[^#\s]*&)?id=([\w-]{6,24})/i;

/** The identifier in `text`, which must be a single identifier or URL; empty if it has none. */
export function parseIdentifier(text: string): FoundIdentifiers {
  const trimmed = withoutEndMarks(text.trim().replace(/^<?\(?/, ''), '>');
  if (trimmed.length > longestAddress) return {};
  return identifierOf(trimmed) ?? identifierOf(targetOf(trimmed) ?? '') ?? {};
}

/** Redirects of mail programs are long. */
const longestAddress = 2000;
const longestIdentifier = 400;

function identifierOf(trimmed: string): FoundIdentifiers | undefined {
  if (trimmed.length > longestIdentifier) return undefined;
  const arxiv = (arxivText.exec(trimmed) ?? arxivAddress.exec(trimmed))?.[1];
  if (arxiv !== undefined && isArxivMonth(arxiv)) return { arxiv: canonicalArxiv(arxiv) };
  // Economists' lists (NEP) name arXiv's papers by RePEc's handles.
  const handle = /\brepec:arx:papers:(\d{4}\.\d{4,5})(?!\d)/i.exec(trimmed)?.[1];
  if (handle !== undefined && isArxivMonth(handle)) return { arxiv: handle };
  const openreview = openreviewAddress.exec(trimmed)?.[1];
  if (openreview !== undefined) return { openreview };
  const doi = doiOf(trimmed);
  const found = doi === undefined ? {} : parseDoi(doi);
  return Object.keys(found).length === 0 ? undefined : found;
}

/** Parses a DOI, also with its resolver or `doi:`; arXiv's DOIs become arXiv ids, and what is no DOI gives nothing. */
export function parseDoi(text: string): FoundIdentifiers {
  const doi = bareDoi(text);
  const arxiv = arxivDoi.exec(doi)?.[1];
  if (arxiv !== undefined) return { arxiv: canonicalArxiv(arxiv) };
  return /^10\.\d{1,9}\/\S/.test(doi) ? { doi: doi.toLowerCase().replace(/[.,;]$/, '') } : {};
}

/** All identifiers in a text; the first of each kind counts. */
export function findIdentifiers(text: string): FoundIdentifiers {
  return Object.assign({}, ...identifiersIn(text).reverse());
}

/** Whether a text has an identifier. */
export const containsIdentifier = (text: string): boolean => isIdentified(findIdentifiers(text));

/** As `findIdentifiers`, without the kinds of which the text has several: it is about more than one paper. */
export function soleIdentifiers(text: string): FoundIdentifiers {
  const found = identifiersIn(text);
  const only = (kind: keyof FoundIdentifiers): FoundIdentifiers => {
    const [value, ...others] = new Set(found.flatMap((one) => one[kind] ?? []));
    return value === undefined || others.length > 0 ? {} : { [kind]: value };
  };
  return { ...only('arxiv'), ...only('doi'), ...only('openreview') };
}

/** `{{doi|10.1000/182}}`, `{{arXiv|2402.09739}}`, as Wikipedia calls them. */
const wikiCall = /\{\{\s?(doi|arxiv)\s?\|\s?(?:id\s?=\s?)?([^{}|\s]{4,200})\s?(?:\|[^{}]{0,200})?\}\}/gi;

/** The text with identifiers in a wiki's calls as others are written: `doi:10.1000/182`. */
export const withoutCalls = (text: string): string =>
  text.includes('{{') ? text.replace(wikiCall, ' $1:$2 ') : text;

/** Brackets and quotation marks of other languages end one too: HAL writes `⟨10.1145/3292500⟩`. */
const words = new RegExp(`[^\\s<>"'|\\]⟨⟩“”„«»‹›${fullWidthMarks}]+`, 'g');

function identifiersIn(text: string): FoundIdentifiers[] {
  return [...encodeSerialItems(withoutCalls(text.slice(0, 20_000))).matchAll(words)].map(([word]) =>
    parseIdentifier(
      withoutEndMarks(word.replace(/^[([]+/, '')).replace(
        /^(?:[\p{L}_*]{1,30}[:=]|[^\s/:]{0,20}\d)(?=https?:)/u,
        '',
      ),
    ),
  );
}

function canonicalArxiv(id: string): string {
  return id.includes('/')
    ? id.replace(/^[^/]+/, (archive) => archive.replace(/^[^.]+/, (name) => name.toLowerCase()))
    : id;
}

/** An arXiv id begins with year and month, before April 2007 behind its archive; 1299.0001 and item/1205123 are invalid. */
function isArxivMonth(id: string): boolean {
  const month = Number(/(?:^|\/)\d{2}(\d{2})/.exec(id)?.[1]);
  if (month < 1 || month > 12) return false;
  const archive = /^([a-z-]+)(?:\.[A-Z]{2})?\//i.exec(id)?.[1];
  return archive === undefined || archives.has(archive.toLowerCase());
}

/** Archives of the identifiers before April 2007. */
const archives = new Set(
  'acc-phys adap-org alg-geom ao-sci astro-ph atom-ph bayes-an chao-dyn chem-ph cmp-lg comp-gas cond-mat cs dg-ga funct-an gr-qc hep-ex hep-lat hep-ph hep-th math math-ph mtrl-th nlin nucl-ex nucl-th patt-sol physics plasm-ph q-alg q-bio quant-ph solv-int supr-con'.split(
    ' ',
  ),
);

/** Since 2015 an arXiv id has five digits behind its month; spreadsheets make 2511.0800 of 2511.08000. */
export function isShortArxiv(id: string): boolean {
  return /^\d{4}\.\d{4}$/.test(id) && Number(id.slice(0, 2)) >= 15;
}

/** Whether the text is a single URL. */
export function isAddress(text: string): boolean {
  return /^<?https?:\/\/\S+>?$/.test(text.trim());
}
