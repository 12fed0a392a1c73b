/** The words of a line of a reading list: addresses, identifiers and what only names them taken away. */

import { withoutEndMarks } from '../fields/word-ends.ts';

/** Signs without width, which break identifiers and addresses. */
export const withoutWidth = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g;

/** `Read the paper →`, in several languages. */
const invitation = [
  '(?:read|view|see|get|open|download)(?:\\s(?:the|full|original|whole)){0,3}\\s(?:paper|preprint|article|abstract|study|pdf)(?:\\s(?:here|on arxiv))?',
  'zu[mr]\\s(?:artikel|paper|preprint|arbeit|studie|volltext)',
  "lire\\s(?:l['’]article|le\\s(?:papier|texte))",
  'leer\\s(?:el\\s)?art[ií]culo',
].join('|');

/** `arxiv.org`, as answers of language models name their sources. */
const host =
  '(?:[a-z0-9-]{1,60}\\.){1,3}(?:org|com|net|io|ai|cc|gov|edu|info|pub|press|dev|science|cn|de|fr|jp|uk)';

/** Link texts that name the kind of target, not the paper. */
export const linkWord = new RegExp(
  `^[→»›>👉📄]{0,2}\\s?(?:${invitation}|paper|papers|pdf|open[ -]?access(?:\\s(?:pdf|version))?|(?:arxiv|preprint|journal|published|conference|extended|full|final)\\s(?:version|pdf|paper|preprint|link)|bib|bibtex|ris|cite(?:\\s+as)?|(?:view|download)\\s+(?:pdf|paper)|html\\s+\\(experimental\\)|supplementary(?:\\s+\\w+)?|supp|full\\s?text|arxiv|abs|abstract|link|links|here|code|github|tweet|post|blog|project|homepage|webpage|(?:project|paper|web|home|official|author['’]?s?|github|colab|video)[ -](?:page|site|website|homepage|code|repo(?:sitory)?|demo|video|link|pdf|notebook)|repo(?:sitory)?|colab|notebook|weights|checkpoints?|appendix|page|website|site|demo|video|slides|data|dataset|model|hf|hugging\\s?face|openreview|doi|html|source|read|url|thread|poster|read more|and|or|und|sowie|oder|et|also|see|via|lien|enlace|quelle|${host}|链接|地址|原文|论文|论文地址|代码|論文|リンク|コード|링크|ссылка)\\s?[→»›>↗➜…]{0,2}$`,
  'iu',
);
/** Such a word with its colon, in front of an address. */
const label =
  /(?<!\p{L})(?<!\s(?:for|of|the|and|with|in|on|to|from|by|as|or)\s)(\p{L}{1,12})\s?[:：]\s{0,2}(?=<?https?:\/\/)/gu;
export const address = /<?https?:\/\/[^\s<>|]+>?/g;
/** `arxiv.org/abs/…`: URLs without scheme, as browsers display them. */
const bareAddress = /(?<![\w/.-])(?:[a-z0-9-]{1,60}\.){1,4}[a-z]{2,10}\/\S*/gi;

/** Brackets with nothing left in them but what stood between links; `f(·)` has no spaces. */
const emptied = /[([（［【](?:[\s,;|/，；、]|(?<=\s)(?:[·•&–-]|and)(?=\s)){0,40}[)\]）］】]/g;

/** Without addresses, identifiers and empty brackets. */
export function withoutIdentifiers(bare: string): string {
  return (
    bare
      // A link that was cut off.
      .replace(/\[[^\][]{0,300}\]{1,2}\(\S{0,300}$/, ' ')
      .replace(label, (all, word: string) => (linkWord.test(word) ? ' ' : all))
      .replace(/\[([^\][]{1,30})\]/g, (all, word: string) => (linkWord.test(word) ? ' ' : all))
      .replace(address, (url) => ` ${url.slice(withoutEndMarks(url, '.,;:').length)}`)
      .replace(bareAddress, ' ')
      .replace(/(?:doi\s*[:：]\s*)?\b10\.\d{4,9}\/\S+/gi, ' ')
      .replace(
        /\[?\b(?:arxiv\s*[:：]\s*)?(?:\d{4}\.\d{4,5}|[a-z-]{2,20}(?:\.[A-Z]{2})?\/\d{7})(?:v\d{1,3})?\b\]?(?:\s*\[[\w.-]+\]\]?)?/gi,
        ' ',
      )
      .replace(emptied, ' ')
      .replace(/\b(?:arxiv|doi|openreview|pdf|link)\s*[:：]?\s*$/i, ' ')
      // What stood on either side of an address at the end.
      .replace(/(?<=[.?!])(?:\s{1,9}[.,;]){1,3}\s{0,9}$|(?<=^[^.;]{1,400});\s{0,9}$/u, '')
  );
}
