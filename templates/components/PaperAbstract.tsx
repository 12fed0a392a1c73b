import { foreignLanguage } from '../../src/exports/citation/foreign-language.ts';
import type { Paper } from '../../src/model.ts';
import { firstSentences } from '../../src/text/sentences.ts';
import { textDirection } from '../../src/wording/text-direction.ts';
import { phrase } from '../../src/wording/wording.ts';
import type { PageContext } from '../page.ts';
import { Marked } from './Marked.tsx';

const descriptionLength = 200;

/** The full abstract. */
export function Abstract({ paper, page }: { readonly paper: Paper; readonly page: PageContext }) {
  return (
    <section class="abstract" aria-labelledby="abstract_heading">
      <h2 id="abstract_heading">{phrase('Abstract')}</h2>
      {paper.abstract === undefined ? (
        <p class="note">{phrase('The listing gave no abstract for this paper.')}</p>
      ) : (
        <p dir={textDirection(paper.abstract.plain)} lang={foreignLanguage(paper, page.archive)}>
          <Marked text={paper.abstract} />
        </p>
      )}
    </section>
  );
}

/** Meta description: the first sentences of the abstract. */
export const describePaper = (paper: Paper): string =>
  firstSentences(paper.abstract?.plain ?? paper.title.plain, descriptionLength);
