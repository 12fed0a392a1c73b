import { licenceUrl } from '../../src/exports/citation/identifier-urls.ts';
import type { Origin, Provenance as Origins, Paper } from '../../src/model.ts';
import type { Phrase as PhraseText } from '../../src/wording/english.ts';
import { joinWords, phrase } from '../../src/wording/wording.ts';
import { licenceName } from '../licence-name.ts';
import type { PageContext } from '../page.ts';
import { ExternalLink } from './ExternalLink.tsx';
import { Phrase } from './Phrase.tsx';

interface ProvenanceProps {
  readonly paper: Paper;
  readonly page: PageContext;
}

const fields: readonly (readonly [name: PhraseText, key: Exclude<keyof Origins, 'factsConfidence'>])[] = [
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
} as const satisfies Record<string, PhraseText>;

function Licence({ paper }: { readonly paper: Paper }) {
  const { licence } = paper;
  if (licence === undefined) return undefined;
  const name = licenceName(licence);
  const url = licenceUrl(licence);
  return (
    <li>
      <Phrase
        of="Licence: {licence}."
        values={{ licence: url !== undefined ? <ExternalLink href={url}>{name}</ExternalLink> : name }}
      />
    </li>
  );
}

/** Table of the paper's fields with the source of each. */
export function Provenance({ paper, page }: ProvenanceProps) {
  const { provenance } = paper;
  const nameOf = (name: PhraseText) =>
    phrase(name === 'authors' && paper.authors.length === 0 ? 'number of authors' : name);
  const from = (origin: Origin) =>
    fields.filter(([, key]) => provenance[key] === origin).map(([name]) => nameOf(name));
  const [fromDump, fromFacts, corrected] = [from('dump'), from('facts'), from('correction')];
  return (
    <section aria-labelledby="provenance_heading">
      <h2 id="provenance_heading">{phrase('What we know, and how')}</h2>
      <ul class="provenance">
        {paper.appearances.map(({ issue, lines, source }, index) => (
          <li>
            <Phrase
              of={
                index === 0 && fromDump.length > 0
                  ? '{what} from the dump {dump}, {lines}.'
                  : 'Also in the dump {dump}, {lines}.'
              }
              values={{
                what: sentenceCase(joinWords(fromDump)),
                dump: <code>{page.archive.issueById.get(issue)?.sources[source]?.dump}</code>,
                lines: lineSpan(lines),
              }}
            />
          </li>
        ))}
        <Licence paper={paper} />
        {fromFacts.length > 0 && <li>{describeFacts(fromFacts, provenance.factsConfidence)}</li>}
        {corrected.length > 0 && (
          <li>{phrase('{what} corrected by hand.', { what: sentenceCase(joinWords(corrected)) })}</li>
        )}
        {paper.authors.length === 0 && paper.authorCount !== undefined && (
          <li>{phrase('The authors’ names are not known yet.')}</li>
        )}
      </ul>
    </section>
  );
}

function describeFacts(names: readonly string[], known: Origins['factsConfidence']): string {
  const what = sentenceCase(joinWords(names));
  if (known === undefined) return phrase('{what} from our facts.', { what });
  return phrase('{what} from our facts ({confidence}).', { what, confidence: phrase(confidence[known]) });
}

function lineSpan({ first, last }: { readonly first: number; readonly last: number }): string {
  return first === last
    ? phrase('line {line}', { line: String(first) })
    : phrase('lines {first}–{last}', { first: String(first), last: String(last) });
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
