/** A paper's abstract as entries carry it: its own and those of its issues. */
import type { Paper } from '../../model.ts';
import { escapeXmlText } from '../xml.ts';
import { weighText } from './entry-weight.ts';
import { openingOf } from './opening.ts';

/** An abstract beyond this many characters of HTML is no abstract; its opening stands for it. */
const longestAbstract = 100_000;

/** The abstract as phrasing content. */
export function abstractHtml({ abstract }: Paper): string {
  if (abstract === undefined) return 'The listing has no abstract of this paper.';
  const html = abstract.feedHtml;
  return html.length <= longestAbstract ? html : escapeXmlText(openingOf(abstract.plain, 4_000));
}

const weights = new WeakMap<Paper, number>();

/** What `abstractHtml` weighs; reckoned once for each paper. */
export function weighAbstract(paper: Paper): number {
  const weight = weights.get(paper) ?? weighText(abstractHtml(paper));
  weights.set(paper, weight);
  return weight;
}
