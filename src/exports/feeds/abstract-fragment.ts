/** HTML of an abstract, shared by the feed entries of the paper and of its issues. */

import type { Paper } from '../../model.ts';
import { textDirection } from '../../wording/text-direction.ts';
import { phrase } from '../../wording/wording.ts';
import { escapeXmlText } from '../xml.ts';
import { weighText } from './entry-weight.ts';
import { excerptOf } from './excerpt.ts';
import type { SharedHtml } from './feed.ts';

/** Maximum length in characters of HTML; a longer text is replaced by an excerpt. */
const longestAbstract = 100_000;

const parts = new WeakMap<Paper, SharedHtml>();

/** The abstract as phrasing content, cached: always the same object for a paper. */
export function abstractFragment(paper: Paper): SharedHtml {
  const made = parts.get(paper);
  if (made !== undefined) return made;
  const text = abstractHtml(paper);
  const part = { text, weight: weighText(text) };
  parts.set(paper, part);
  return part;
}

/** Feed readers know the text direction only from the entry itself. */
const directed = (html: string, dir: ReturnType<typeof textDirection>): string =>
  dir === undefined ? html : `<span dir="${dir}">${html}</span>`;

function abstractHtml({ abstract }: Paper): string {
  if (abstract === undefined) return phrase('The listing has no abstract of this paper.');
  const html = directed(abstract.feedHtml, textDirection(abstract.plain));
  return html.length <= longestAbstract ? html : escapeXmlText(excerptOf(abstract.plain, 4_000));
}
