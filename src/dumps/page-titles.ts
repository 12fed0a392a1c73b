/** Titles of saved pages, as browsers, bookmarks and read-later services keep them: a paper's title and its site's name. */

const siteBehind =
  /\s+(?:\|\s+(?:Nature(?: \p{Lu}\p{L}+){0,3}|Science|Scientific Reports|Proceedings of .{1,100})|[|–-]\s+(?:OpenReview|bioRxiv|medRxiv|PubMed|SpringerLink|Springer Nature Link|ScienceDirect|ACL Anthology|Semantic Scholar|IEEE (?:Xplore|Journals & Magazine|Conference Publication))|\((?:arXiv|PDF|OpenReview|bioRxiv|medRxiv|ACL Anthology|Hugging Face)(?:,? PDF)?\))$/u;
const siteBefore = /^(?:\[(?:arXiv:)?\d{4}\.\d{4,5}(?:v\d{1,2})?\]|Paper page -)\s+(?=\S)/i;

/** Longer ones are no titles. */
const longest = 1000;

export const withoutSite = (title: string): string =>
  title.length > longest ? title : title.replace(siteBefore, '').replace(siteBehind, '');
