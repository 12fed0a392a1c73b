/** Marks that lists put in front of a title or behind it: bullets, numbers, times, senders, ratings, tags. */
import { COUNT } from '../fields/counts.ts';
import { endsOpen } from '../fields/open-end.ts';

/** Bullets, pictographs and arrows; no other signs of mathematics, with which titles may begin. */
const sign =
  '(?:[\\p{So}\\u2190-\\u21ff\\u25b7\\u2219\\u2023\\u2043\\u00b7\\u2022\\u30fb][\\ufe0e\\ufe0f\\u200d\\p{EMod}]*|\\d\\ufe0f?\\u20e3)';
const signs = new RegExp(`^\\s*(?:${sign}\\s*)+`, 'u');
const marker =
  /^\s*(?:[-*+–—]\s+|\d{1,3}[.)/:]\s+|\(\d{1,3}\)\s+|\[\d{1,3}\]\s+|[a-z]\)\s+|[ivx]{1,5}[.)]\s+|[\uff10-\uff19]{1,3}[\uff0e\uff09、.)]\s*|[一二三四五六七八九十]{1,3}、\s*|[(（][一二三四五六七八九十]{1,3}[)）]\s*|[\u2460-\u24ff\u2776-\u2793]\s*|>\s+)/u;
/** Of posts in a thread: `3/5 `. */
const part = /^\s*(?:\d\/\d{1,2}|1\d\/[1-9]\d|2\d\/[2-4]\d)\s+(?=["“\p{Lu}])/u;
/** A box, or a state of Org mode and Logseq with its priority; in a title all in capitals such a word is its own. */
export const task =
  /^\s*(?:\[[ xX]\]\s+|(?:TODO|DONE|LATER|NOW|WAITING|CANCELLED)\s+(?:\[#[A-Z]\]\s+)?(?=.*\p{Ll}))/u;
const second = '\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[AaPp]\\.?[Mm]\\.?)?';
const numericDay = '\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}';
/** Exported and copied chats: `[10/14/26, 9:12:03 AM] Ann: `, `14.10.26, 09:12 - Ann: `, `[09:12] <ann> `, `[9:12 AM] Ann: `. */
const sender = new RegExp(
  `^\\s*(?:\\[(?:${numericDay},?\\s+)?${second}\\]\\s+<[^<>]{1,40}>|\\[(?:${numericDay},?\\s+)?${second}\\]\\s+[^:<>]{1,40}:|${numericDay},?\\s+${second}\\s+-\\s+[^:<>]{1,40}:)\\s+`,
  'u',
);
/** Programmes: `10:30–10:45 `. */
const hours = new RegExp(
  `^\\s*${second}(?:\\s?[-–—]\\s?${second})?(?:\\s?Uhr)?[,:]?\\s+(?:[|–—-]\\s+)?(?=["“„‘'(]?\\p{L}|\\d{1,3}\\p{Lu})`,
  'u',
);
/** `[2025] `; and in Chinese and Japanese lists a tag: `【NLP】`. */
const year = /^\s*(?:\[(?:19|20)\d{2}\]\s+|【[^【】]{1,20}】\s*)(?=\S)/;

/** Keys of references, as BibTeX's style "alpha" makes them, and numbers of kinds of work: `[Bee26] `, `[BDF+26a] `, `[J12] `. */
const key =
  /^\s*(?:\.\.\s+\[[^\][\s]{1,40}\]|\[\p{Lu}\p{L}{0,4}[+-]?(?:\d{1,2}|\d{4})[a-z]?\])\s+(?=\p{Lu})/u;

/** Tags of a list's maker: Obsidian's `[!info]`, Pandoc's `[@bee2026]`, arXiv's `[cs.CL]`, Reddit's `[R]`, `[video]`, `(Paper)`; `[Re]` is a title's own. */
const tag =
  /^\s*(?:\[@[\w:.+/-]{1,80}\]:?\s+|\[[a-z]{2,8}(?:-[a-z]{2,4})?\.[A-Za-z-]{2,12}\]\s+|\[![a-z]{1,20}\][+-]?\s+|\((?:required|optional|recommended|background)\)\s+(?=[\p{Lu}["“*])|\[[A-Z]\](?:\s+(?=[\p{Lu}"“])|(?=\[))|\[[a-z]{3,12}\]\s+(?=[\p{Lu}["“*])|[([](?:Paper|PDF|Pdf|Preprint|Article|ArXiv|arXiv|paper|pdf)[)\]]:?\s+(?=[\p{Lu}\d"“])|(?:Paper|Preprint|Article|Reading|Title):\s+(?=["“])|(?:Paper|Preprint|PDF):\s+(?=\p{Lu}\S{0,40}(?:\s(?!<?https?:)\S{1,40}){2}))/u;

/** What people say of a paper, in brackets, as the source of a regular expression without regard to case. */
export const SAID =
  '(?:new|updated|oral|spotlight|poster|must[ -]read|(?:highly )?recommended|(?:with )?code(?: available)?|v\\d{1,2}|via @?[\\w.-]{2,40})!?';
/** `[NEW] `, `(must read) `, `[Oral] `, `(v2) `, `(via @ann) `. */
const said = `[([]${SAID}[)\\]]`;
const saidInFront = new RegExp(`^\\s*${said}:?\\s+(?=["“*[\\p{Lu}\\d])`, 'iu');

/** `120 ▲ `, `⭐ 4.5 ` */
const score =
  /^\s*(?:\d{1,5}\s?[▲△⬆👍❤🔥⭐★]\ufe0f?|[⭐★]\ufe0f?\s?\d(?:\.\d)?(?:\/\d{1,2}|k)?|[▲△⬆👍❤🔥]\ufe0f?\s?\d{1,5})\s+(?=\S)/u;

const fronts = [score, signs, marker, part, task, sender, hours, year, key, tag, saidInFront];
/** Fewest and most marks in front of one title. */
const mostMarks = 6;

/** A line without the marks in front of its title; one that is nothing but marks keeps the last. */
export function withoutFrontMarks(text: string): string {
  let rest = text;
  for (let count = 0; count < mostMarks; count += 1) {
    const at = rest;
    const found = fronts.map((form) => form.exec(at)?.[0]).find((mark) => mark !== undefined);
    if (found === undefined || found.length === rest.length) break;
    rest = rest.slice(found.length);
  }
  return rest;
}

/** Without bullets and pictographs alone, as within the words of a link. */
export function withoutSigns(text: string): string {
  const rest = text.replace(signs, '').replace(tag, '');
  return rest === '' ? text : rest;
}

/** What newsletters say of what they link to. */
const ofNewsletters = [
  /\s[([]\d{1,3}[ -]?min(?:ute)?s?(?: read)?[)\]]$/i,
  // `(Vision Paper)` is a title's own, as proceedings have it.
  /\s[([](?!(?:short|long|full|vision|position|demo|industry|invited|extended|experience|application|survey|tool|systems?|resource|student|poster|regular|companion|reproducibility) paper)(?:\p{L}{1,12} )?(?:repo(?:sitory)?|website|thread|sponsor|blog|podcast|video|paper|preprint)[)\]]$/iu,
  /\s[([](?:(?:link(?: to)?(?: the)? )?(?:paper|pdf|arxiv|full text|html|doi|url)|links?)[)\]]$/i,
  /\s[|–—-]\s(?:paper|pdf|preprint|arxiv)$/i,
];

/** Words of a link without `(18 minute read)`, `(GitHub Repo)`, `(PDF)`. */
export const withoutKind = (words: string): string =>
  /[)\]]$|\s[|–—-]\s\w{3,8}$/.test(words)
    ? ofNewsletters.reduce((rest, form) => rest.replace(form, ''), words)
    : words;

/** `[Title (18 minute read)](https://…)`, within a line. */
export const withoutLinkKinds = (text: string): string =>
  text.replace(/\s[([][\p{L}\d -]{4,40}[)\]](?=\]\()/gu, withoutKind);

const behind: readonly RegExp[] = [
  /(?:^|\s+)#[\p{L}\p{N}_/-]{1,40}$/u,
  /\s+@\w{1,20}(?:\([^()]{0,40}\))?$/,
  /\s+\^(?!\d{1,2}$)[\w-]{2,40}$/,
  /(?:\s+[([]?|[([])(?:\d{1,2}(?:\.\d)?\s?\/\s?(?:5|10)|\d(?:\.\d)?\s+stars?)[)\]]?$/i,
  /\s[([](?:[▲△⬆👍❤🔥]\ufe0f?\s?\d{1,3}(?:,?\d{3})?|\d{1,3}(?:,?\d{3})?\s?(?:[▲△⬆👍❤🔥]\ufe0f?|(?:up)?votes?|likes?))[)\]]$/iu,
  new RegExp(String.raw`\s[([]${COUNT}(?:\s?[,;·|/]\s?${COUNT}){0,3}[)\]]$`, 'iu'),
  // `(ICML 2026, 120 citations)`
  /\s[([][^()[\]]{2,60},\s?\d[\d,.]{0,9}k?\scitations?[)\]]$/i,
  ...ofNewsletters,
  new RegExp(`\\s${said}$`, 'iu'),
  new RegExp(`(?:\\s?${sign}){1,20}$`, 'u'),
  // Names of pictographs, as GitHub has them.
  /\s+:[a-z][a-z\d_+-]{1,40}:$/,
];

/** A title may end with these, but not in front of a mark. */
const preposition = /\s(?:about|after|against|before|between|during|per|than|towards?|under|within)\s*$/i;
/** No mark is longer. */
const longestMark = 120;

/** A line without the marks behind its title. */
export function withoutBackMarks(text: string): string {
  let rest = text.trimEnd();
  for (let count = 0; count < mostMarks; count += 1) {
    const start = rest.slice(0, -longestMark);
    const end = rest.slice(-longestMark);
    const form = behind.find((one) => one.test(end));
    const left = form === undefined ? rest : start + end.replace(form, '');
    // `Feminism after #MeToo`, `Catalogue of 5 stars`
    if (form === undefined || endsOpen(left) || preposition.test(left)) break;
    rest = left;
  }
  return rest;
}
