/** Translated texts of a new archive: sentences of `site.yaml` and of its About page. */

/** A language for which `starter/` has words. */
export type StarterLanguage = 'en' | 'de' | 'zh';

interface StarterSentences {
  readonly tagline: string;
  readonly description: (title: string) => string;
  readonly publishedBy: (title: string, publisher: string, url: string, day: string) => string;
  /** Where the publisher has the archive's own name. */
  readonly isAt: (title: string, url: string, day: string) => string;
  /** Comments of `site.yaml`: on the file, and on the keys below them. */
  readonly remarks: Readonly<Record<'file' | 'version' | 'url' | 'tagAuthority', string>>;
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
    remarks: {
      file: 'What this archive is. docs/content.md of Offprint explains every key.',
      version:
        'The version of these files; "npx offprint migrate" brings them to the one that an upgrade reads.',
      url: 'Used in feeds, canonical links and the sitemap only; pages link relatively. SITE_URL overrides it for one build.',
      tagAuthority:
        'The authority of tag: URIs that identify feeds and entries. Never change it, even when the address changes.',
    },
  },
  de: {
    tagline: 'Neue Arbeiten, Ausgabe für Ausgabe',
    description: (title) =>
      `${title}: ein datiertes, durchsuchbares Archiv wissenschaftlicher Arbeiten, mit Seiten, Zitaten und Feeds.`,
    publishedBy: (title, publisher, url, day) =>
      `${title} erscheint unter <${url}>, herausgegeben von ${publisher}. Beginn: ${day}.`,
    isAt: (title, url, day) => `${title} erscheint unter <${url}>. Beginn: ${day}.`,
    remarks: {
      file: 'Was dieses Archiv ist. docs/content.md von Offprint erklärt jeden Schlüssel.',
      version:
        'Die Version dieser Dateien; "npx offprint migrate" bringt sie auf die, die eine neue Version von Offprint liest.',
      url: 'Nur für Feeds, kanonische Links und die Sitemap; Seiten verweisen relativ. SITE_URL ersetzt sie für einen Build.',
      tagAuthority:
        'Wer die tag:-URIs vergibt, die Feeds und Einträge bezeichnen. Nie ändern, auch wenn die Adresse sich ändert.',
    },
  },
  zh: {
    tagline: '每期新论文',
    description: (title) => `${title}：按日期编排、可以搜索的论文存档，每篇论文都有页面、引文和订阅源。`,
    publishedBy: (title, publisher, url, day) =>
      `${title}由 ${publisher} 发布，网址为 <${url}>，始于 ${day}。`,
    isAt: (title, url, day) => `${title}的网址为 <${url}>，始于 ${day}。`,
    remarks: {
      file: '存档的说明。各项含义见 Offprint 的 docs/content.md。',
      version: '这些文件的版本；升级后用 "npx offprint migrate" 转换。',
      url: '只用于订阅源、规范链接和站点地图；页面使用相对链接。SITE_URL 可在一次构建中替换它。',
      tagAuthority: '标识订阅源和条目的 tag: URI 的授权名。即使网址改变，也不要修改。',
    },
  },
};
