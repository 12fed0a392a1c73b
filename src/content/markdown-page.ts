/** `content/pages/*.md`: a first heading, then text; the file's name is the address. */
import { ContentError } from '../diagnostic.ts';
import type { MarkdownPage } from '../model.ts';

/**
 * The page in `text`: its first line must be `# Title`. `toHtml` renders the rest.
 * Throws `ContentError` when the heading is missing or the file name can't be an address.
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
    throw new ContentError([
      {
        severity: 'error',
        rule: 'page-without-title',
        reason: 'The page has no title.',
        advice,
        file,
        line: 1,
      },
    ]);
  }
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    const reason =
      'The file name becomes the page\u2019s address and must be lower-case letters, digits and hyphens.';
    throw new ContentError([
      { severity: 'error', rule: 'page-name', reason, advice: 'Rename the file.', file },
    ]);
  }
  return { id, title: heading[1] ?? '', html: toHtml(text.slice(heading[0].length)) };
}
