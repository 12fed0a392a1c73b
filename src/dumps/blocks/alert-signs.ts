/** What tells that a text comes from an archive or a publisher, and lists papers, however few: its sender, its head, its addresses. */
import { senders } from '../decoding/mail-fields.ts';
import type { DumpLine } from '../model/dump.ts';

const hosts =
  '(?:semanticscholar|biorxiv|medrxiv|ieee|acm|springer|springernature|springerlink|nature|elsevier|sciencedirect|cell|wiley|tandfonline|sagepub|oup|cambridge|acs|aps|aip|iop|rsc|mdpi|frontiersin|plos|pnas|scholarcy|researchgate|ssrn|arxiv|openreview|jstor|highwire|sciencemag|aaas|thelancet|bmj|nejm|jamanetwork)';
const sender = new RegExp(
  `^[^\\p{L}]{0,4}(?:${senders})(?!\\p{L})[^@\\n]{0,200}@(?:[\\w-]{1,40}\\.){0,4}${hosts}\\.[a-z]{2,12}\\b`,
  'iu',
);
/** `New papers related to …`, `Table of Contents Alert`, `2 new citations to your article`. */
const heads =
  /\b(?:(?<!\b(?:up for|create|get|set|manage|e-?mail|your|my) )alerts?|e-?toc|table of contents|(?:new|latest|recent|recommended|recommendations?)(?: \p{L}{2,12}){0,2} (?:papers?|articles?|results?|citations?|publications?|preprints?|recommendations)|research feeds?|(?:cites?|citing|cited) you(?:r|rs)?)\b/iu;
const longestHead = 160;

/** Whether an archive or a publisher sent it. */
export const isSentByArchive = (lines: readonly DumpLine[]): boolean =>
  lines.some(({ text }) => sender.test(text));

/** Whether a line above the papers says that new ones follow. */
export const isAlert = (head: readonly DumpLine[]): boolean =>
  head.some(({ text }) => text.length <= longestHead && heads.test(text));

/** Addresses at which archives and publishers have one paper each, and which name no identifier. */
const paperPages = [
  'semanticscholar\\.org/paper/',
  'sciencedirect\\.com/science/article/',
  'ieeexplore\\.ieee\\.org/(?:abstract/)?document/',
  'link\\.springer\\.com/(?:article|chapter)/',
  'nature\\.com/articles/(?!d\\d)',
  '(?:bio|med)rxiv\\.org/(?:content|cgi/content)/',
  '(?:tandfonline|wiley|sagepub|acm|acs|pnas)\\.(?:com|org)/doi/',
  'academic\\.oup\\.com/[\\w-]{2,40}/(?:advance-)?article/',
  'cambridge\\.org/core/journals/[\\w-]{2,120}/article/',
  'mdpi\\.com/\\d{4}-\\d{3}[\\dX]/',
  'cell\\.com/[\\w-]{2,40}/(?:fulltext|abstract)/',
  'journals\\.aps\\.org/[a-z]{2,12}/abstract/',
  'papers\\.ssrn\\.com/sol3/papers\\.cfm',
  'jstor\\.org/stable/',
];
const paperPage = new RegExp(`\\b(?:${paperPages.join('|')})`, 'i');

export const isPaperPage = (text: string): boolean => text.includes('://') && paperPage.test(text);
