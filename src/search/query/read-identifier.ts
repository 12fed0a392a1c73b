/** Identifiers of papers, in whatever form a reader pastes them. */

/** A label (`arXiv preprint arXiv:`), any site's address of the paper (`https://export.arxiv.org/pdf/`), or both. */
const beforeArxivId = String.raw`^(?:(?:arxiv(?:\.org)?|oai|e?print|preprint|id|url)[\s:_=]*)*(?:(?:(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}\/)?(?:abs|pdf|html|papers|arxiv)\/)?`;
/** A version, the rest of an address, arXiv's section, a day, or a citation's year: `v4 [cs.CL] 26 May 2024`. */
const afterArxivId = String.raw`(?:v\d+)?(?:\.pdf)?(?:[?#]\S*)?(?:\s*[[(][\w.-]+[\])])?(?:\s+\d{1,2}\s+[a-z]{3,9})?(?:,?\s*\(?\d{4}\)?)?$`;
const arxivIds = [String.raw`\d{4}\.\d{4,5}`, String.raw`[a-z-]+(?:\.[a-z]{2})?\/\d{7}`].map(
  (id) => new RegExp(`${beforeArxivId}(${id})${afterArxivId}`, 'i'),
);
/** Any of its pages of a paper, with the id among other parameters: `attachment?id=…&name=pdf`. */
const openReviewId =
  /^(?:openreview:\s*|(?:https?:\/\/)?(?:[\w-]+\.)?openreview\.net\/[\w/]+\?(?:[^#\s]*&)?id=)([\w-]+)/i;
const beforeDoi = /^(?:doi\s*:?\s*)?(?:(?:https?:\/\/)?(?:dx\.)?doi\.org\/)?(?=10\.)/i;
/** An address may go on with parameters. */
const doi = /^(10\.\d{4,9}\/[^\s?#]+)(?:[?#]\S*)?$/;
/** What arXiv registers for its papers: the id is in it. */
const arxivDoi = /^10\.48550\/arxiv\.(.+)$/is;

/** An address's part behind the host. */
const address = /^(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?(\/\S+)$/i;
const arxivIdWithin = /[/:=](\d{4}\.\d{4,5})(?:v\d+)?(?:\.pdf)?(?![\w.-])/i;
const doiWithin = /[/=](10\.\d{4,9}\/[^\s?#&]+)/;
/** What publishers put behind a DOI: the form in which a page shows the paper. */
const afterDoi = /(?:\.pdf|\/(?:full|abstract|pdf|epdf|meta)?)$/i;

/** Of an arXiv paper in NASA's ADS, with the family name's first letter behind: `2025arXiv250217424B`. */
const bibcode = /^(?:\S*\/)?(?:19|20)\d\darXiv(\d{4})\.?(\d{4,5})[A-Z](?:\/\S*)?$/i;

const withoutStop = (text: string): string => text.replace(/[.,;]$/, '');

/** The arXiv id, DOI or OpenReview id that `text` is, in whatever form it was pasted, as the index has it. */
export function readIdentifier(text: string): string | undefined {
  const bare = withoutStop(
    withoutStop(text.normalize('NFKC').trim()).replace(/^[([<"“](.*)[)\]>"”]$/su, '$1'),
  );
  const name = bare.replace(beforeDoi, '');
  const id = arxivDoi.exec(name)?.[1] ?? bare;
  const [newId, oldId] = arxivIds.map((form) => form.exec(id)?.[1]);
  const adsId = bibcode.exec(bare)?.slice(1).join('.');
  return (
    newId ?? oldId ?? adsId ?? doi.exec(name)?.[1] ?? openReviewId.exec(bare)?.[1] ?? findInAddress(bare)
  );
}

/** The identifier that some part of an address is, whatever the site: `https://dl.acm.org/doi/10.1145/3586074`. */
function findInAddress(text: string): string | undefined {
  const path = address.exec(text)?.[1];
  if (path === undefined) return undefined;
  return arxivIdWithin.exec(path)?.[1] ?? doiWithin.exec(path)?.[1]?.replace(afterDoi, '');
}

/** What stands around identifiers in a sentence, a list, BibTeX or a link of Markdown: `eprint={2402.09739}`, `[arXiv](https://…)`. */
const aroundIdentifiers = /(?:[\s,;{}<>"“”]|\]\()+/u;

/** The identifiers among the words of `text`, each once, in order. */
export function findIdentifiers(text: string): readonly string[] {
  const found = text.split(aroundIdentifiers).map(readIdentifier);
  return [...new Set(found.filter((identifier) => identifier !== undefined))];
}
