/** Titles of saved pages, as browsers, bookmarks and read-later services keep them: a paper's title and its site's name. */

const siteBehind =
  /\s+(?:\|\s+(?:Nature(?: \p{Lu}\p{L}+){0,3}|Science|Scientific Reports|Proceedings of .{1,100})|[|–-]\s+(?:OpenReview|bioRxiv|medRxiv|PubMed|SpringerLink|Springer Nature Link|ScienceDirect|ACL Anthology|Semantic Scholar|IEEE (?:Xplore|Journals & Magazine|Conference Publication))|\((?:arXiv|PDF|OpenReview|bioRxiv|medRxiv|ACL Anthology|Hugging Face)(?:,? PDF)?\))$/u;
/** `Title of a Page | ACM Computing Surveys`: several words with capitals behind a bar, which no title of a paper has. */
const anySite = /^\p{Lu}[\p{L}&.'’-]{0,40}(?: (?:\p{Lu}[\p{L}&.'’-]{0,40}|&|and|für|for|in|of|the)){1,8}$/u;
const fewestWords = 2;
const siteBefore = /^(?:\[(?:arXiv:)?\d{4}\.\d{4,5}(?:v\d{1,2})?\]|Paper page -)\s+(?=\S)/i;

/** Longer ones are no titles. */
const longest = 1000;

/** A journal's and its publisher's. */
const mostSites = 3;

/** A page's title without the names of sites at its ends; a site that is not known counts only behind words enough for a title. */
export function withoutSite(title: string): string {
  if (title.length > longest) return title;
  let known = title.replace(siteBefore, '').replace(siteBehind, '');
  for (let count = 0; count < mostSites; count += 1) {
    const [, own = '', site = ''] = /^(.*\S) \| ([^|]*)$/.exec(known) ?? [];
    if (own.split(' ').length < fewestWords || !anySite.test(site)) return known;
    known = own;
  }
  return known;
}
