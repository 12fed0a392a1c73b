/** Lines that name their field: `Title: …`, `**Authors:** …`, `- 作者：…`, `| Cite as: | … |`. */

import { isWords } from '../items/item-links.ts';
import type { DumpLine } from '../model/dump.ts';
import type { LabelledField } from './labelled-field.ts';
import { propertyOf } from './org-lines.ts';
import { markedField } from './pictographs.ts';

/** By language: English, German, French, Spanish, Portuguese, Italian, Dutch, Polish and others of Europe, Russian, Chinese, Japanese, Korean, Arabic. */
const names: Readonly<Record<LabelledField, string>> = {
  title:
    'title|full title|paper title|paper|name|titel|titre|título|titolo|tytuł|название|заголовок|제목|논문|标题|题目|题名|论文标题|论文题目|论文|タイトル|題名|論文|العنوان|عنوان|عنوان الورقة|عنوان البحث|الورقة',
  authors:
    'author|authors|by|author(s)|autor|autorin|autoren|autor(en)|verfasser|verfasserin|verfasser/in|verfasser:in|verfasser*in|verfasser(in)|verfasserinnen|autor(es)|auteur(s)|autore(i)|autor(zy)|autorka|autor/a|autor/es|autor(a)|autora|autoras|autor/in|autor:in|autor*in|autorinnen|autor/innen|auteur/autrice|autrice|autrici|auteur|auteurs|autores|autore|autori|autorzy|författare|yazarlar|авторы|автори|автор|저자|作者|著者|论文作者|المؤلفون|المؤلفين|المؤلف|المؤلفة|الباحثون|الباحث|تأليف',
  abstract:
    'abstract|kurzfassung|zusammenfassung|résumé|resumen|resumo|riassunto|sommario|samenvatting|sammanfattning|streszczenie|özet|аннотация|анотація|초록|摘要|アブストラクト|论文摘要|الملخص|ملخص|المستخلص',
  note: 'summary|tl;dr|tldr|note|notes|my notes|notiz|요약|简介|总结|备注|概要|要約|ملاحظة|ملاحظات|الخلاصة',
  link: 'url|link|links|paper url|paper link|pdf|arxiv|arxiv id|arxiv link|arxiv url|id|doi|cite as|source|quelle|lien|enlace|ссылка|링크|链接|论文链接|原文链接|地址|原文|リンク|引用方式|引用为|论文地址|الرابط|رابط|المصدر',
  code: 'code|github|repo|repository|代码|コード|代码链接|代码地址|论文代码|الشيفرة|الكود',
  date: 'date|published|published on|publication date|submitted|submitted on|year|publication year|datum|jahr|erscheinungsjahr|année|anno|jaar|rok|rok wydania|año de publicación|ano de publicação|année de publication|anno di pubblicazione|fecha de publicación|data de publicação|date de publication|data di pubblicazione|data publikacji|veröffentlichungsdatum|fecha|año|ano|дата|год|날짜|日期|发布日期|发布时间|发表时间|年份|公開日|التاريخ|تاريخ النشر|السنة|سنة النشر',
  venue:
    'venue|conference|journal|journal-ref|journal reference|published in|erschienen in|veröffentlicht in|publié dans|publicado en|publicado em|pubblicato in|gepubliceerd in|opublikowano w|zeitschrift|konferenz|revue|revista|rivista|tijdschrift|tidskrift|czasopismo|журнал|dergi|期刊|会议|文献来源|掲載誌|雑誌|학술지|conferencia|conferenza|periódico|发表期刊|发表会议|المجلة|المؤتمر|مجلة|مؤتمر',
  class: 'subjects|categories|category|primary category|themen|sujets|主题|分类|类别',
  other:
    'comments|comment|kommentare|page(s)|pages|volume|issue|issn|isbn|tags|keywords|jel|jel classification|mots-clés|palabras clave|palavras-chave|parole chiave|schlagwörter|schlüsselwörter|stichwörter|trefwoorden|słowa kluczowe|seiten|páginas|pagine|strony|verlag|wydawnictwo|volumen|número|numero|numéro|fascículo|heft|band|jahrgang|editore|uitgever|éditeur|umfang|affiliations|created|added|rating|status|type|related doi|report number|评论|关键词|机构|标签|单位|来源库',
};
const fields = new Map(
  Object.entries(names).flatMap(([field, list]) =>
    list.split('|').map((name): [string, LabelledField] => [name, toField(field)]),
  ),
);

function toField(name: string): LabelledField {
  const known: readonly LabelledField[] = [
    'title',
    'authors',
    'abstract',
    'note',
    'link',
    'code',
    'date',
    'venue',
    'class',
  ];
  return known.find((field) => field === name) ?? 'other';
}

/** What alerts put in front of a title; in front of a number or a word they are no labels. */
const kindOfWork =
  'article|preprint|conference paper|book chapter|chapter|thesis|technical report|working paper|research';
for (const name of kindOfWork.split('|')) fields.set(name, 'title');
const isKindOfWork = (name: string): boolean => kindOfWork.split('|').includes(name.toLowerCase());

export interface LabelledLine {
  readonly line: DumpLine;
  readonly field: LabelledField;
  readonly value: string;
}

/** `collapsed:: true`: a property of Logseq or Roam, whatever its name. */
const property = /^[\p{L}][\p{L}\p{N}_-]{1,30}::\s/u;

const label = /^(\p{L}[\p{L} ();&/-]{0,24}?)\s?(?:[:：]|::)\s{0,9}(?!\/\/|:)(.*)$/u;

/** `Title-题名`, as CNKI exports records; the Chinese name says more of what it is. */
const inTwoLanguages = /^[A-Za-z]{2,20}-(\p{Script=Han}{2,6}|DOI)$/u;

/** Text without marks of lists, headings, quotations, tables and emphasis. */
export function bareText(text: string): string {
  const bare = text
    // All in italics: the first mark is no point's.
    .replace(/^\s{0,20}(?:(?:[-+•]|\d{1,3}[.)])\s{1,9})?([*_])(?=[^\s*_])([^*_]{1,2000})\1\s{0,20}$/, '$2')
    .replace(/^[\s>#|*+•·■□◆◇●○▲△▼▽★☆♦・‣▪-]+/, '')
    .replace(/\*\*|__|`/g, '')
    .replace(/^(?:\d{1,3}[.)]|\[\d{1,4}\])\s+/, '')
    // Of `*Journal*: …` and `_DOI:_ …`, the first mark may be gone.
    .replace(/^_?(\p{L}[\p{L} ]{0,24})(?:[*_](?=[:：])|([:：])[*_](?=\s))/u, '$1$2');
  // In a loop, since a pattern for the end would be tried from each character of a long run.
  let end = bare.length;
  while (end > 0 && /[\s|]/.test(bare[end - 1] ?? '')) end -= 1;
  return bare.slice(0, end);
}

export function labelledLine(line: DumpLine): LabelledLine | undefined {
  // Org mode's `#+TITLE:` is that of the whole list.
  if (/^\s*#\+/.test(line.text)) return undefined;
  const text = bareText(line.text).slice(0, 20_000);
  const inDrawer = propertyOf(text);
  if (inDrawer !== undefined) {
    const own = fields.get(inDrawer.name.toLowerCase().replaceAll('_', ' ')) ?? 'other';
    return { line, field: own, value: inDrawer.value };
  }
  const marked = markedField(text);
  if (marked !== undefined) return { line, ...marked };
  const [, name = '', rest = ''] = label.exec(text) ?? [];
  const field =
    fields.get(name.toLowerCase()) ??
    fields.get(inTwoLanguages.exec(name)?.[1]?.toLowerCase() ?? '') ??
    (property.test(text) ? 'other' : undefined);
  if (field === undefined) return undefined;
  const value = rest.replace(/^[\s|]+/, '');
  if (isKindOfWork(name) && !/(?:\p{L}{2,}\P{L}+){2}\p{L}{2}/u.test(value)) return undefined;
  // "Paper: https://…" is a link.
  const isLink = field === 'title' && (/^<?https?:|^arxiv:/i.test(value) || mayNameLink(value));
  return { line, field: isLink ? 'link' : field, value };
}

/** `[ACM DL](https://…)`, `[Preprint](https://…)`: words of what a link leads to, or a short title. */
function mayNameLink(value: string): boolean {
  const words = linkIn(value);
  if (words === undefined || ofLink.test(words)) return words !== undefined;
  return !isWords(words) || words.trim().split(/\s+/).length < fewestOfTitle;
}
/** `Full Paper Here`, `arXiv preprint (2026)`, `ACL Anthology Page`. */
const ofLink =
  /\b(?:anthology|arxiv|digital library|openreview|pdf|preprint|proceedings of|pubmed)\b|\b(?:full|open|short) (?:paper|text|version)\b|\b(?:here|link|page|version|website)$/i;
const fewestOfTitle = 3;
const linkIn = (value: string): string | undefined => /^\[([^\][]{0,40})\]\(/.exec(value)?.[1];

/** Where a label has titles as links on other lines, a link of one word or two is a title as well. */
export function withShortTitles(
  labels: ReadonlyMap<number, LabelledLine | undefined>,
): Map<number, LabelledLine | undefined> {
  const nameOf = ({ line }: LabelledLine): string =>
    label.exec(bareText(line.text).slice(0, 60))?.[1]?.toLowerCase() ?? '';
  const isLinked = ({ value }: LabelledLine): boolean => /^\[[^\][]{1,300}\]\(/.test(value);
  const all = [...labels.values()].filter((one) => one !== undefined && isLinked(one));
  const titled = new Set(all.flatMap((one) => (one?.field === 'title' ? [nameOf(one)] : [])));
  return new Map(
    [...labels].map(([number, one]) => {
      const isTitle =
        one?.field === 'link' && titled.has(nameOf(one)) && isLinked(one) && isWords(linkIn(one.value) ?? '');
      return [number, isTitle ? { ...one, field: 'title' } : one];
    }),
  );
}

/** Most words of a value, such as "8/10", that is no sentence; and the smallest part of the papers that have to have the label. */
const mostWords = 6;
const smallestPart = 0.5;

/** `- **Key idea:** `, `- Key idea: `: of a point, not of a part of a text. */
const marked = /^\s*(?:[-*+•]\s+(?:\*\*|__)?|(?:\*\*|__))\p{L}/u;
const partOfAbstract =
  /^(?:aims?|background|conclusions?|context|design|discussion|findings|importance|interpretation|introduction|materials and methods|methods|objectives?|participants|purpose|results|setting|significance)$/i;

/**
 * Labels that nobody knows, such as `Score: 8/10`: those that recur with a short value; and points that recur with sentences, which are
 * notes. The parts of an abstract have labels too, and sentences behind them.
 */
export function unknownLabels(
  lines: readonly DumpLine[],
  known: ReadonlyMap<number, LabelledLine | undefined>,
): readonly LabelledLine[] {
  const byName = new Map<string, LabelledLine[]>();
  for (const line of lines) {
    const [, name, value = ''] = label.exec(bareText(line.text).slice(0, 200)) ?? [];
    if (name === undefined || known.get(line.number) !== undefined || /^\s*#/.test(line.text)) continue;
    const all = byName.get(name.toLowerCase()) ?? [];
    all.push({ line, field: 'other', value });
    byName.set(name.toLowerCase(), all);
  }
  const countOf = (field: LabelledField): number =>
    [...known.values()].filter((one) => one?.field === field).length;
  const papers = Math.max(countOf('title'), countOf('authors'));
  const isValue = ({ value }: LabelledLine): boolean =>
    value !== '' && value.split(/\s+/).length <= mostWords && !/[.!?:;,]$/.test(value);
  return [...byName].flatMap(([name, all]): readonly LabelledLine[] => {
    if (all.length < Math.max(2, papers * smallestPart)) return [];
    if (all.every(isValue)) return all;
    const areNotes = !partOfAbstract.test(name) && all.every(({ line }) => marked.test(line.text));
    return areNotes ? all.map((one) => ({ ...one, field: 'note' })) : [];
  });
}

const nextLabel = /\s[|·•]\s(?=\p{L}[\p{L} ()-]{0,24}\s?[:：])/u;

/** `Ann Bee | Link: https://…`, the value of a line's first label: its own text, and the labels behind it. */
export function dividedLabels(
  line: DumpLine,
  all: string,
): { readonly value: string; readonly more: readonly LabelledLine[] } {
  const [value = '', ...rest] = all.split(nextLabel);
  const more = rest.map((text) => labelledLine({ ...line, text })).filter((one) => one !== undefined);
  // What has no known label is the value's own.
  return more.length === rest.length ? { value, more } : { value: all, more: [] };
}
