/** Words with which the name of a journal, a meeting or a repository begins. */

/** Where a paper was published: no title, which then stands on a line of its own. */
export const IMPRINT =
  /^(?:\S{2,12} (?:19|20)\d{2}$|preprint(?: at)?(?: \((?:19|20)\d{2}\))?$|(?:in|proc(?:eedings|\.)?|journal|transactions|advances in|international (?:conference|journal)|conference|workshop|arxiv|corr|ieee|acm|doi)(?![\p{L}-]))/iu;
