/** Parts of Markdown that a click unfolds, `<details><summary>Title</summary> … </details>`, without their tags, which no kind of capture reads. */

/** What stands for the part, and is no title. */
const label = /^(?:abstract|tl;?dr|summary|bibtex|zusammenfassung|résumé|resumen|摘要)\s?:?$/i;

const summary = /<summary(?:\s[^<>]{0,200})?>((?:(?!<\/?summary)[^\n]){0,2000})<\/summary>([^\n]?)/gi;
const tag = /<\/?(?:details|summary)(?:\s[^<>]{0,200})?>/gi;
/** Of type alone. */
const typed = /<\/?(?:b|strong|i|em|u|span|font|h[1-6])(?:\s[^<>]{0,200})?>/gi;

/** With a break (`<br>`) where what is hidden follows on the same line; numbers of lines stay. */
export function withoutDisclosures(text: string): string {
  if (!/<details[\s>]/i.test(text) || !/<\/summary>/i.test(text)) return text;
  return text
    .replace(summary, (_all, words: string, next: string) => {
      const own = words.replace(typed, '').trim();
      const isEnd = next === '' || next === '\n';
      if (isEnd) return own;
      return label.test(own) ? `${own.replace(/\s?:$/, '')}: ${next.trim()}` : `${own}<br>${next}`;
    })
    .replace(tag, '');
}
