/** DOIs as texts and addresses have them: bare, behind a resolver, in the path or query of a publisher's address, or by their end alone. */

const resolver = /^(?:https?:\/\/)?(?:(?:dx|www)\.)?doi\.org\/(?:doi:)?(?=10\.)/i;
const doiText = /^(?:doi\s*:\s*)?(10\.\d{4,9}\/[^\s"<>]+?)[.,;]?$/i;
/** `10.1000%2F182`, as addresses may write the slash. */
const start = '10\\.\\d{4,9}(?:\\/|%2F)';
const resolved = new RegExp(`${resolver.source}(${start}[^\\s"<>]+?)[.,;]?$`, 'i');
/** Publishers' addresses: `/doi/full/10.…`, `/article/10.…`, `/content/10.…v1.full.pdf`. */
const doiInPath = new RegExp(`^(?:https?:\\/\\/)?[\\w.-]+\\/(?:[\\w.-]+\\/){0,4}(${start}[^\\s"<>?#]+)`, 'i');
/** `article?id=10.…` (PLOS), `showCitFormats?doi=10.…`, `?rft_id=info:doi/10.…` (OpenURL); `?ref=10.…` is another paper's. */
const doiInQuery = new RegExp(
  `^https?:\\/\\/[^?#\\s]{1,300}\\?(?:[^#\\s]{0,300}&)?(?:(?:article_?)?(?:doi|id)|rft_id|rft\\.doi)=(?:info(?::|%3A)doi(?:\\/|%2F)|doi(?::|%3A))?(${start}[^\\s"<>&#]+)`,
  'i',
);

/** Publishers' addresses that have the end of the DOI only, and what stands before it. */
const doiEnds: readonly (readonly [address: RegExp, prefix: string])[] = [
  // Nature's journals name articles by the end of their DOI.
  [
    /^(?:https?:\/\/)?(?:www\.)?nature\.com\/articles\/((?:[sd]\d{5}-\d{3}-\d{4,5}-[\da-z]|nature\d{5}|[a-z]{4,8}\.\d{4}\.\d{1,4}))(?:\.pdf)?\/?(?:[?#].*)?$/i,
    '10.1038/',
  ],
  // The ACL's own conferences, in the years in which every paper has a DOI (https://aclanthology.org/info/ids/).
  [
    /^(?:https?:\/\/)?(?:www\.)?aclanthology\.org\/((?:20[2-9]\d\.(?:acl|emnlp|naacl|eacl|findings|conll)-[a-z]+\.\d{1,4}|[PDN]1[6-9]-\d{4}))(?:v\d)?(?:\.pdf)?\/?(?:[?#].*)?$/i,
    '10.18653/v1/',
  ],
];

/** What publishers add behind a DOI in the addresses of their pages and files. */
const addressEnd =
  /(?:v\d+)?(?:\.full|\.abstract|\/(?:full|pdf|abstract|meta|fulltext|html))?(?:\.pdf|\.html?)?\/?$/i;

/** The DOI in a single identifier or address. */
export function doiOf(text: string): string | undefined {
  // Most words and addresses have none.
  if (!text.includes('10.')) return doiFromEnd(text);
  const bare = doiText.exec(text)?.[1];
  if (bare !== undefined) return withoutTracking(bare);
  const behind = resolved.exec(text)?.[1];
  if (behind !== undefined) return behindResolver(behind);
  const within = doiInPath.exec(text)?.[1]?.replace(addressEnd, '') ?? doiInQuery.exec(text)?.[1];
  return within === undefined ? doiFromEnd(text) : decoded(within);
}

/** The DOI in a field for one, with its resolver or `doi:` taken away. */
export function bareDoi(text: string): string {
  // As wikis, Markdown and TeX write them.
  const plain = text
    .trim()
    .replace(/^\{\{doi\|([^{}|]{1,300})(?:\|[^{}]{0,300})?\}\}$/i, '$1')
    .replace(/\\(?=[_%&#])/g, '');
  const doi = plain.replace(resolver, '');
  return doi === plain ? withoutTracking(plain.replace(/^doi\s?:?\s?/i, '')) : behindResolver(doi);
}

/** Query and fragment are the address's; a check digit of a DOI may be `#`, as in `…3.0.CO;2-#`. */
const behindResolver = (doi: string): string =>
  decoded(doi.replace(/(?:\?|(?<!;\d-)#).*$/s, '').replace(/\/$/, ''));

/** Programs that shorten the address leave its query: `10.1000/182?utm_source=…`. */
const withoutTracking = (doi: string): string => decoded(doi.replace(/\?[a-z_]{2,30}=.*$/is, ''));

/** Signs of a DOI that an address encodes: `%3C` for `<`. */
function decoded(doi: string): string {
  try {
    const plain = decodeURIComponent(doi)
      .replace(/[\u200b\u200e\u200f\u2060\ufeff]/g, '')
      .trim();
    return /\s/.test(plain) ? doi : plain;
  } catch {
    return doi;
  }
}

function doiFromEnd(address: string): string | undefined {
  for (const [form, prefix] of doiEnds) {
    const end = form.exec(address)?.[1];
    if (end !== undefined) return prefix + end;
  }
  return undefined;
}

/** Serial items (SICI, ANSI/NISO Z39.56) in DOIs of Wiley and of the AMS: `10.1175/1520-0469(1963)020<0130:DNF>2.0.CO;2`. */
const serialItem = /(\b10\.\d{4,9}\/[^\s"<>]{4,100})<([^\s"<>]{1,40})>(?=\d\.\d\.[A-Z]{2};\d)/gi;

/** The text with the angle brackets of such DOIs encoded: they are no markup. */
export const encodeSerialItems = (text: string): string => text.replace(serialItem, '$1%3C$2%3E');
