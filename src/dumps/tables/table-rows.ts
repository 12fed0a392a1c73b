/** Cells of Markdown tables, and what the columns of tables are. */

/** Maximum number of columns. */
export const mostCells = 100;

/** Cells of a line between `|`; `\|`, and `|` within backticks, are text. */
export function markdownCells(text: string): string[] | undefined {
  const trimmed = text.trim();
  if (!trimmed.startsWith('|') && !/\S\s*\|\s*\S/.test(trimmed)) return undefined;
  const cells = trimmed.replace(/^\||\|$/g, '').split(/(?<!\\)\|/, mostCells);
  return cells.length < 2 && !trimmed.startsWith('|')
    ? undefined
    : cells.map((cell) => cell.replaceAll('\\|', '|').trim());
}

export function isRule(cells: readonly string[]): boolean {
  return cells.length > 0 && cells.every((cell) => /^:?-+(?:\+-+){0,99}:?$/.test(cell));
}

export type Column =
  | 'title'
  | 'authors'
  | 'abstract'
  | 'arxiv'
  | 'doi'
  | 'url'
  | 'date'
  | 'year'
  | 'venue'
  | 'votes'
  | 'comments'
  | 'code'
  | 'organisation'
  | 'class'
  | 'type'
  /** Of a meeting's committee. */
  | 'decision'
  | 'language'
  | 'note'
  /** Who presents or suggests the paper: no title and no author. */
  | 'presenter';

const names: readonly (readonly [Column, RegExp])[] = [
  [
    'title',
    /^(?:title|(?:paper|document|article|item|manuscript) title|title of (?:the |your )?(?:paper|article)|manuscript|papers?|display name|name|heading|headline|article|(?:titel|titre|t[ií]tulo|titolo)(?: (?:d[eao]s?|der|del|della|du)(?: |(?= ?l['’]))\S{1,20}){0,1}|(?:论文|論文|文章|文献)?(?:标题|標題|题目|題目|题名|題名|名称|タイトル)|论文|論文|논문|(?:论文|論文|文章|文献)(?:名|名称|题目|題目)|(?:논문 ?)?제목|название(?: статьи)?|заголовок|назва|tytuł|název|başlık|título original|статья|(?:ال)?عنوان(?: البحث| الورقة)?)$/iu,
  ],
  [
    'authors',
    /^(?:(?:.*\.)?authors?(?:\.display name)?|author (?:full )?names?|author\(s\)|author\/s|author name\(s\)|authors? of (?:the |your )?(?:paper|article)|author list|creators?|names? of (?:the )?authors?|autor(?:en|es|i|\(en\)|\(es\))?|auteur(?:s|\(s\))?|verfasser|作者(?:姓名)?|作者们|著者名?|저자|авторы?|автор\(ы\)|автори|autorzy|autoři|yazar(?:lar)?|författare|autore|autori|verfasser(?:in|innen)?|autor(?:in|inn)en und autoren|autor:innen|autor\*innen|(?:ال)?مؤلف(?:ون|ين)?|الباحث(?:ون|ين)?)$/iu,
  ],
  [
    'abstract',
    /^(?:abstract|synopsis|abstract note|abstract text|kurzfassung|zusammenfassung|résumé|resumen|resumo|riassunto|samenvatting|аннотация|анотація|streszczenie|abstrakt|sammanfattning|özet|摘要|抄録|초록|sommario|要旨|(?:ال)?ملخص|المستخلص)$/iu,
  ],
  ['arxiv', /^(?:arxiv|arxiv ?id|eprint|paper ?id|id)$/i],
  ['doi', /^(?:item )?doi(?: ?id)?$/i],
  [
    'url',
    /^(?:url|urls|link|links|(?:paper|article|preprint) (?:link|url)|(?:link|url) (?:to|of|for) (?:the |your |an? )?(?:paper|article|preprint|publication|pdf)|pdf|pdf url|arxiv url|article ?url|external url|lien|enlace|collegamento|odnośnik|bağlantı|ссылка|链接|论文链接|リンク|링크|(?:ال)?رابط)$/i,
  ],
  [
    'date',
    /^(?:date|published|published date|date of publication|publication date|publish (?:date|time)|publishing\/release date|submission date|submitted on|release date|online date|preprint date|earliest date|pub ?date|date published|first publication date|published at|submitted|first date|datum|fecha|fecha de publicación|日期|(?:发表|发布|提交|出版)(?:日期|时间)|日付|公開日|発行日|発表日|出版日|날짜|дата(?: публикации)?|data(?: publikacji| de publicação| di pubblicazione)|tarih|data d[ei] pubblicazione|data de publicação|data publikacji|date de (?:publication|parution)|(?:ال)?تاريخ(?: النشر)?|erscheinungsdatum|veröffentlichungsdatum|publiceringsdatum|veröffentlicht(?: am)?)$/iu,
  ],
  [
    'year',
    /^(?:year|publication year|pub ?year|published year|jahr|année|año|ano|anno|rok|jaar|yıl|год|рік|年份?|出版年|발행연도|연도|(?:ال)?سنة(?: النشر)?)$/iu,
  ],
  [
    'venue',
    /^(?:venue|(?:conf(?:erence|\.)?|journal|publication) names?|name of (?:the )?(?:journal|conference)|conference(?: or |\s?\/\s?)journal|conf(?:erence|\.)?|journal(?:\/book| title|(?: or |\s?\/\s?)(?:publisher|conference))?|published in|publication venue|erschienen in|publié dans|publicado en|publicado em|pubblicato in|opublikowano w|verschenen in|(?:publication|source|(?:.*\.)?journal|container)[. -]title|(?:.*\.)?source\.display name|(?:.*\.)?(?:venue|journal|conference)\.name|booktitle|proceedings|konferenz|zeitschrift|revue|revista|rivista|журнал|czasopismo|časopis|dergi|tijdschrift|tidskrift|(?:会议|期刊)(?:名称?)?|刊名|文献来源|会議名?|雑誌名?|掲載誌名?|학술지|periódico|학회|(?:ال)?مجلة|(?:ال)?مؤتمر)$/iu,
  ],
  ['votes', /^(?:votes|upvotes|likes)$/i],
  ['comments', /^(?:num ?comments|comment count)$/i],
  ['code', /^(?:code|github|repo|repository)$/i],
  ['organisation', /^(?:organi[sz]ation|affiliation|institution|lab)$/i],
  [
    'note',
    /^(?:notes?|my notes|remarks?|why|why read it|why (?:should|do|would) (?:we|you|i) (?:want to )?(?:read|discuss|suggest) (?:it|this|this paper|the paper)|why (?:it|this) (?:matters|is interesting)|why (?:it|this|this paper|the paper)|why (?:did|do) you (?:choose|like|pick|recommend|suggest) (?:it|this|this paper|the paper)|summary|tl;?dr|description|takeaways?|key idea|one[- ]liner|comment|kommentar|anmerkung(?:en)?|bemerkung(?:en)?|notiz(?:en)?|remarques?|commentaires?|notas?|comentarios?|commenti?|opmerking(?:en)?|uwagi|notlar|примечани[ея]|비고|备注|笔记|メモ)$/i,
  ],
  [
    'presenter',
    /^(?:presenters?|presented by|speakers?|discussants?|(?:discussion )?leaders?|readers?|(?:added|chosen|contributed|nominated|picked|posted|proposed|recommended|requested|shared|submitted|suggested) by|your (?:(?:first|full|last) )?names?|vortragende[rn]?|referent(?:in|en)?|présentat(?:eur|rice)|intervenant(?:e|s)?|ponentes?|apresentador(?:a|es)?|relat(?:ore|rice)|prelegent(?:ka)?|sunan|докладчик(?:и)?|报告人|主讲人?|分享人|発表者|担当者?|발표자)$/i,
  ],
  ['type', /^(?:item|document|publication) type$/i],
  [
    'decision',
    /^(?:(?:final |review |paper )?(?:decision|outcome|status)|acceptance(?: status)?|entscheidung|décision|decisi[óo]n|decisão|decisione|решение|决定|录用结果|採否)$/iu,
  ],
  [
    'language',
    /^(?:language(?: of original document)?|sprache|langue|lingua|língua|idioma|taal|język|dil|язык|언어|语言|言語)$/i,
  ],
  // Web of Science.
  ['title', /^TI$/],
  ['authors', /^AU$/],
  ['abstract', /^AB$/],
  ['venue', /^SO$/],
  ['year', /^PY$/],
  ['doi', /^DI$/],
  ['class', /^(?:category|categories|primary category|class|subjects?)$/i],
];

const columnName = (cell: string): string =>
  cell
    .replace(/[*`"]/g, '')
    .replace(/[_\s]+/g, ' ')
    .replace(/^ ?# ?| ?\?$/g, '')
    .trim();

/** Column kind → index, by the column's name. */
export function columnsOf(header: readonly string[]): Map<Column, number> {
  const columns = new Map<Column, number>();
  const all = header.map(columnName);
  const isPerson = hasPersons(all);
  all.forEach((name, index) => {
    const found = names.find(([column, pattern]) => pattern.test(name) && !columns.has(column));
    const column = isPerson && isName(name) ? 'presenter' : found?.[0];
    if (column !== undefined && !columns.has(column)) columns.set(column, index);
  });
  // "Paper ID" is a server's own where another column says whose.
  const arxiv = header.findIndex((cell) => /^"?arxiv[_ ]?id"?$/i.test(cell.trim()));
  if (arxiv >= 0) columns.set('arxiv', arxiv);
  // Scopus and Web of Science have initials in the column "Authors".
  const fullNames = header.findIndex((cell) => /^"?(?:author full names?|AF)"?$/i.test(cell.trim()));
  if (fullNames >= 0) columns.set('authors', fullNames);
  withPlainNames(all, columns);
  // arXiv's API and the programs that ask it call the abstract a summary.
  const summary = all.findIndex((name) => /^summary$/i.test(name));
  if (
    summary >= 0 &&
    !columns.has('abstract') &&
    all.some((name) => /^(?:entry id|primary category)$/i.test(name))
  ) {
    columns.set('abstract', summary);
    if (columns.get('note') === summary) columns.delete('note');
  }
  // Libraries export private notes beside the abstract.
  if (header.some((cell) => /^"?abstract note"?$/i.test(cell))) columns.delete('note');
  // In others it is what authors say of their paper.
  const comments = all.findIndex((name) => /^(?:comments|reasons?|thoughts)$/i.test(name));
  if (comments >= 0 && isForm(all) && !columns.has('note')) columns.set('note', comments);
  // The day on which somebody presents a paper is not the paper's.
  if (columns.has('presenter') && isMeetingDay(all[columns.get('date') ?? -1] ?? '')) columns.delete('date');
  return columns;
}

/**
 * Names that tell a column beside others alone: Google Scholar's "Publication" has the venue, and elsewhere the titles; "Data" is a day
 * in Portuguese, Italian and Polish, and in English a data set.
 */
function withPlainNames(all: readonly string[], columns: Map<Column, number>): void {
  const place = all.findIndex((name) => /^publication$/i.test(name));
  if (place >= 0 && columns.has('title') && columns.has('authors') && !columns.has('venue'))
    columns.set('venue', place);
  const day = all.findIndex((name) => /^data$/i.test(name));
  const title = all[columns.get('title') ?? -1] ?? '';
  if (day >= 0 && !columns.has('date') && /^(?:título|titolo|tytuł)/iu.test(title)) columns.set('date', day);
}

const isName = (name: string): boolean => /^name$/i.test(name);
const isMeetingDay = (name: string): boolean =>
  /^(?:date|datum|fecha|tarih|дата|日期|日付|날짜)$/i.test(name);

/** Google's and Microsoft's forms put the time of each answer into the first column. */
const isForm = (all: readonly string[]): boolean =>
  all.some((name) => /^(?:timestamp|start time)$/i.test(name));

/** Whether "Name" is a person's: beside titles that have their links in another column, and in answers to a form. */
function hasPersons(all: readonly string[]): boolean {
  if (isForm(all)) return true;
  const has = (column: Column): boolean =>
    all.some((name) => !isName(name) && names.find(([, pattern]) => pattern.test(name))?.[0] === column);
  return has('title') && !has('authors') && (has('url') || has('arxiv') || has('doi'));
}
