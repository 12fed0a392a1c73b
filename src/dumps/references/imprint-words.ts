/** Words with which the name of a journal, a meeting or a repository begins. */

/** Where a paper was published: no title, which then stands on a line of its own. */
export const IMPRINT =
  /^(?:\S{2,12} (?:19|20)\d{2}$|preprint(?: at)?(?: \((?:19|20)\d{2}\))?$|(?:in|proc(?:eedings|\.)?|journal|transactions|advances in|international (?:conference|journal)|conference|workshop|arxiv|corr|ieee|acm|doi)(?![\p{L}-]))/iu;

/** `In Search of Lost Bees`, where a title stands: no name of a meeting or a book, and no number. */
export const beginsWithIn = (title: string): boolean =>
  /^In (?!\p{Lu}{2})\p{L}[^\d]{1,300}$/u.test(title) && / \S+ /.test(title) && !ofBook.test(title);
const ofBook =
  /^in (?:the )?(?:advances|annals|annual|conference|encyclopedia|findings|handbook|international|journal|lecture notes|prep(?:aration)?|press|proc(?:eedings)?|review|submission|symposium|trans(?:actions)?|workshop)(?![\p{L}-])/iu;
