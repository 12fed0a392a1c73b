/** What a new archive says in its own language: sentences of `site.yaml` and of its About page. */

/** A language for which `starter/` has words. */
export type StarterLanguage = 'en' | 'de' | 'zh';

interface StarterSentences {
  readonly tagline: string;
  readonly description: (title: string) => string;
  readonly publishedBy: (title: string, publisher: string, url: string, day: string) => string;
  /** Where the publisher has the archive's own name. */
  readonly isAt: (title: string, url: string, day: string) => string;
}

/** The language of the words for `tag` (BCP 47); English where there are none. */
export function starterLanguageOf(tag: string): StarterLanguage {
  if (/^de\b/i.test(tag)) return 'de';
  // Simplified Chinese only; not a fallback for traditional.
  return /^zh(-Hans|-CN|-SG)?$/i.test(tag) ? 'zh' : 'en';
}

export const starterSentences: Readonly<Record<StarterLanguage, StarterSentences>> = {
  en: {
    tagline: 'New papers, issue by issue',
    description: (title) =>
      `${title}: a dated, searchable archive of papers, with a page, a citation and a feed for each.`,
    publishedBy: (title, publisher, url, day) =>
      `${title} is published by ${publisher} at <${url}>. It began on ${day}.`,
    isAt: (title, url, day) => `${title} is at <${url}>. It began on ${day}.`,
  },
  de: {
    tagline: 'Neue Arbeiten, Ausgabe für Ausgabe',
    description: (title) =>
      `${title}: ein datiertes, durchsuchbares Archiv wissenschaftlicher Arbeiten, mit Seiten, Zitaten und Feeds.`,
    publishedBy: (title, publisher, url, day) =>
      `${title} erscheint unter <${url}>, herausgegeben von ${publisher}. Beginn: ${day}.`,
    isAt: (title, url, day) => `${title} erscheint unter <${url}>. Beginn: ${day}.`,
  },
  zh: {
    tagline: '每期新论文',
    description: (title) => `${title}：按日期编排、可以搜索的论文存档，每篇论文都有页面、引文和订阅源。`,
    publishedBy: (title, publisher, url, day) =>
      `${title}由 ${publisher} 发布，网址为 <${url}>，始于 ${day}。`,
    isAt: (title, url, day) => `${title}的网址为 <${url}>，始于 ${day}。`,
  },
};
