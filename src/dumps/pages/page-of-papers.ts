/** Whether a saved page says that what it lists are papers: videos, courses, songs and news have titles and authors, too. */

const around = '[^<>"\']{0,200}';
const boundary = '[\\s"\'_-]';
const works = '(?:papers?|publications?|pubs?|preprints?|proceedings|bibliography|bib)';
const sides = '(?:[_-]?(?:title|authors?|list|item|wrapper|entry|card|row|container|links?|abstract|venue))?';

const forms = [
  // Classes; `publication-date` is of news.
  `\\b(?:class|id)\\s?=\\s?["'](?:${around}${boundary})?(?:${works}${sides}|ptitle)(?=[\\s"'])`,
  '\\btitle="paper title"',
  '/science/article/pii/',
  'schema\\.org/(?:ScholarlyArticle|MedicalScholarlyArticle|PublicationIssue|PublicationVolume)\\b',
];
const marked = new RegExp(forms.join('|'), 'i');

/** The page's title and headings. */
const headings = /<(title|h[1-3])(?:\s[^<>]{0,500})?>([\s\S]{0,300}?)<\/\1>/gi;
const words =
  /(?<!\p{L})(?:papers?|publications?|proceedings|preprints?|bibliography|research articles?|publikationen|veröffentlichungen|publicaciones|publicações|pubblicazioni|публикации|статьи|(?:journal|transactions|letters|advances) (?:of|on|in)|(?:conference|symposium|workshop|congress) on|vol(?:ume|\.) ?\d{1,4})(?!\p{L})|论文|論文|논문/iu;

export const isPageOfPapers = (text: string): boolean =>
  marked.test(text) ||
  [...text.matchAll(headings)].some(([, , heading = '']) =>
    words.test(heading.replace(/<[^<>]{0,500}>/g, ' ')),
  );
