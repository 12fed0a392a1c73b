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
import { phrase } from '../../src/wording/wording.ts';
import type { Html } from '../jsx/html.ts';
import type { PageContext } from '../page.ts';

interface CiteProps {
  readonly paper: Paper;
  readonly page: PageContext;
}

interface Format {
  readonly format: CitationFormat;
  readonly id: string;
  readonly name: string;
  readonly render: (record: CitationRecord) => string;
  readonly summary: Html;
  readonly copy: () => Html;
}

const formats: readonly Format[] = [
  toFormat('bibtex', bibtexFormat, renderBibtex),
  toFormat('ris', risFormat, renderRis),
  toFormat('csl', cslFormat, renderCslJson),
];

function toFormat(name: string, format: CitationFormat, render: Format['render']): Format {
  const id = `cite_${name}`;
  const { label } = format;
  const copy = () => (
    <button type="button" data-copy={id}>
      {phrase('Copy {what}', { what: label })}
    </button>
  );
  return { format, id, name, render, copy, summary: <summary>{label}</summary> };
}

/** The citation in each format, as text to select; the script adds buttons for copying and downloading. */
export function Cite({ paper, page }: CiteProps) {
  const record = toCitationRecord(paper, page.archive);
  return (
    <section class="cite" aria-labelledby="cite_heading">
      <h2 id="cite_heading">{phrase('Cite')}</h2>
      {formats.map(({ format, id, name, render, summary, copy }) => (
        <details open={name === 'bibtex'}>
          {summary}
          <pre id={id} data-citation={name}>
            {render(record)}
          </pre>
          <p class="buttons needs-script">
            {copy()}
            <button type="button" data-download={id} data-file={`${record.key}.${format.extension}`}>
              {phrase('Download {what}', { what: format.label })}
            </button>
          </p>
        </details>
      ))}
    </section>
  );
}
