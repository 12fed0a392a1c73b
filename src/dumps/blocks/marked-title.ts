/** The line of a title as Markdown has it: a heading, in bold or italic type, or a link. */
import { type FoundIdentifiers, findIdentifiers } from '../fields/identifiers.ts';
import { withoutFrontMarks } from '../items/title-marks.ts';

const heading = /^#{1,6}\s+/;
const emphasis = /^(\*{1,3}|_{1,3})(?=[^\s*_])([^*_]{1,1000})\1$/;
const link = /^\[((?:[^\][]|\[[^\][]{0,300}\]){1,400})\]\(<?([^\s()<>]{1,2000})>?\)$/;
/** A heading, a number, a link and bold type. */
const mostMarks = 4;

export interface MarkedTitle {
  readonly title: string;
  /** What the title links to. */
  readonly identifiers: FoundIdentifiers;
}

export function readMarkedTitle(text: string): MarkedTitle {
  let title = text.trim();
  let url = '';
  for (let count = 0; count < mostMarks; count += 1) {
    const bare = withoutFrontMarks(title.replace(heading, ''));
    url = link.exec(bare)?.[2] ?? url;
    const next = bare.replace(link, '$1').replace(emphasis, '$2').trim();
    if (next === title) break;
    title = next;
  }
  return { title, identifiers: url === '' ? {} : findIdentifiers(url) };
}
