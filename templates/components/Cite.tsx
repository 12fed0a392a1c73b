import { renderBibtex } from '../../src/exports/citation/bibtex.ts';
import {
  bibtexFormat,
  type CitationFormat,
  cslFormat,
  risFormat,
} from '../../src/exports/citation/citation-paths.ts';
import { type CitationRecord, toCitationRecord } from '../../src/exports/citation/citation-record.ts';
import { renderCslJson } from '../../src/exports/citation/csl-json.ts';
import { renderRis } from '../../src/exports/citation/ris.ts';
import type { Paper } from '../../src/model.ts';
import type { PageContext } from '../page.ts';

interface CiteProps {
  readonly paper: Paper;
  readonly page: PageContext;
}

const formats: readonly (readonly [name: string, CitationFormat, (record: CitationRecord) => string])[] = [
  ['bibtex', bibtexFormat, renderBibtex],
  ['ris', risFormat, renderRis],
  ['csl', cslFormat, renderCslJson],
];

/** The citation in each format: shown, so that it can be copied by hand; copy and download where a script runs. */
export function Cite({ paper, page }: CiteProps) {
  const record = toCitationRecord(paper, page.archive);
  return (
    <section class="cite" aria-labelledby="cite_heading">
      <h2 id="cite_heading">Cite</h2>
      {formats.map(([name, format, render]) => (
        <details open={name === 'bibtex'}>
          <summary>{format.label}</summary>
          <pre id={`cite_${name}`} data-citation={name}>
            {render(record)}
          </pre>
          <p class="buttons needs-script">
            <button type="button" data-copy={`cite_${name}`}>
              Copy {format.label}
            </button>
            <button
              type="button"
              data-download={`cite_${name}`}
              data-file={`${record.key}.${format.extension}`}
            >
              Download {format.label}
            </button>
          </p>
        </details>
      ))}
    </section>
  );
}
