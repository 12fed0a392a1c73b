import type { Origin, Provenance as Origins, Paper } from '../../src/model.ts';
import type { PageContext } from '../page.ts';

interface ProvenanceProps {
  readonly paper: Paper;
  readonly page: PageContext;
}

const fields: readonly (readonly [name: string, key: Exclude<keyof Origins, 'factsConfidence'>])[] = [
  ['title', 'title'],
  ['abstract', 'abstract'],
  ['authors', 'authors'],
  ['first date', 'firstDate'],
  ['venue', 'venue'],
  ['identifiers', 'identifiers'],
];

const confidence = {
  verified: 'verified: title and identifier were seen together',
  likely: 'likely, not verified',
  unknown: 'not verified',
};

/** What is known of a paper, and where each thing was learnt. */
export function Provenance({ paper, page }: ProvenanceProps) {
  const { provenance } = paper;
  const nameOf = (name: string) =>
    name === 'authors' && paper.authors.length === 0 ? 'number of authors' : name;
  const from = (origin: Origin) =>
    fields.filter(([, key]) => provenance[key] === origin).map(([name]) => nameOf(name));
  const [fromDump, fromFacts, corrected] = [from('dump'), from('facts'), from('correction')];
  const { factsConfidence } = provenance;
  return (
    <section aria-labelledby="provenance_heading">
      <h2 id="provenance_heading">What we know, and how</h2>
      <ul class="provenance">
        {paper.appearances.map(({ issue, lines, source }, index) => (
          <li>
            {index === 0 && fromDump.length > 0
              ? `${sentenceCase(joinWords(fromDump))} from the dump `
              : 'Also in the dump '}
            <code>{page.archive.issueById.get(issue)?.sources[source]?.dump}</code>, {lineSpan(lines)}.
          </li>
        ))}
        {fromFacts.length > 0 && (
          <li>
            {sentenceCase(joinWords(fromFacts))} from our facts
            {factsConfidence !== undefined && ` (${confidence[factsConfidence]})`}.
          </li>
        )}
        {corrected.length > 0 && <li>{sentenceCase(joinWords(corrected))} corrected by hand.</li>}
        {paper.authors.length === 0 && paper.authorCount !== undefined && (
          <li>The authors’ names are not known yet.</li>
        )}
      </ul>
    </section>
  );
}

function lineSpan({ first, last }: { readonly first: number; readonly last: number }): string {
  return first === last ? `line ${first}` : `lines ${first}–${last}`;
}

/** `a`, `a and b`, `a, b and c`. */
function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
