/** Pages of `pages/*.md`: a first-level heading, then Markdown. The file name becomes the site path. */
import { ContentError } from '../diagnostic.ts';
import type { MarkdownPage } from '../model.ts';
import { slugField } from './field-schemas.ts';

/**
 * Parses a page: the first line must be `# Title`; `toHtml` renders the rest.
 *
 * @throws {ContentError} where the heading is missing or the file name can't be a path
 */
export function parseMarkdownPage(
  text: string,
  file: string,
  toHtml: (markdown: string) => string,
): MarkdownPage {
  const id = (file.split('/').at(-1) ?? '').replace(/\.md$/, '');
  const heading = /^\ufeff?\s*#\s+(.+?)\s*#*\s*(?:\r?\n|$)/.exec(text);
  if (heading === null) {
    const advice = 'Begin the file with a line such as "# About this archive".';
    const reason = /^\ufeff?---\s*\n/.test(text)
      ? 'The page begins with "---"; nothing reads front matter, and the title is the first heading.'
      : 'The page has no title.';
    throw new ContentError([
      {
        severity: 'error',
        rule: 'page-without-title',
        reason,
        advice,
        file,
        line: 1,
      },
    ]);
  }
  const name = slugField.safeParse(id);
  if (!name.success) {
    const reason = `The file name becomes the page\u2019s address: ${name.error.issues[0]?.message ?? 'expected another'}.`;
    throw new ContentError([
      { severity: 'error', rule: 'page-name', reason, advice: 'Rename the file.', file },
    ]);
  }
  return { id, title: heading[1] ?? '', html: toHtml(text.slice(heading[0].length)) };
}
