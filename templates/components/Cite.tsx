import { issuePath } from '../../src/addresses.ts';
import { renderBibtex } from '../../src/exports/citation/bibtex.ts';
import {
  archiveCitationFiles,
  bibtexFormat,
  type CitationFormat,
  citationFilesOf,
  cslFormat,
  risFormat,
} from '../../src/exports/citation/citation-paths.ts';
import { type CitationRecord, toCitationRecord } from '../../src/exports/citation/citation-record.ts';
import { toEmbeddedWork } from '../../src/exports/citation/cited-work.ts';
import { renderScriptJson } from '../../src/exports/script-json.ts';
import type { Paper } from '../../src/model.ts';
import { phrase } from '../../src/wording/wording.ts';
import type { Html } from '../jsx/html.ts';
import { trustedHtml } from '../jsx/html.ts';
import type { PageContext } from '../page.ts';
import { CitationFiles } from './CitationFiles.tsx';
import { Phrase } from './Phrase.tsx';

interface CiteProps {
  readonly paper: Paper;
  readonly page: PageContext;
}

interface Format {
  readonly format: CitationFormat;
  readonly id: string;
  readonly name: string;
  readonly summary: Html;
  readonly copy: () => Html;
}

const bibtex = toFormat('bibtex', bibtexFormat);
/** Written by the script: with all texts in the page, a third of it would be the abstract again and again. */
const scripted: readonly Format[] = [toFormat('ris', risFormat), toFormat('csl', cslFormat)];

function toFormat(name: string, format: CitationFormat): Format {
  const id = `cite_${name}`;
  const { label } = format;
  const copy = () => (
    <button type="button" data-copy={id}>
      {phrase('Copy {what}', { what: label })}
    </button>
  );
  return { format, id, name, copy, summary: <summary>{label}</summary> };
}

/**
 * The citation in each format, as text to select; the script adds buttons for copying and downloading. BibTeX is in the
 * page; RIS and CSL-JSON are made by the script, from a data block and the page's `<meta>` elements.
 */
export function Cite({ paper, page }: CiteProps) {
  const record = toCitationRecord(paper, page.archive);
  return (
    <section class="cite" aria-labelledby="cite_heading">
      <h2 id="cite_heading">{phrase('Cite')}</h2>
      <details open>
        {bibtex.summary}
        <pre id={bibtex.id} data-citation={bibtex.name}>
          {renderBibtex(record)}
        </pre>
        <Buttons of={bibtex} record={record} />
      </details>
      {scripted.map((format) => (
        <details class="needs-script">
          {format.summary}
          <pre id={format.id} data-citation={format.name} />
          <Buttons of={format} record={record} />
        </details>
      ))}
      <InsteadOfScript record={record} page={page} />
      <script type="application/json" data-cited-work>
        {trustedHtml(renderScriptJson(toEmbeddedWork(record)))}
      </script>
    </section>
  );
}

function Buttons({ of, record }: { readonly of: Format; readonly record: CitationRecord }) {
  const { format, id, copy } = of;
  return (
    <p class="buttons needs-script">
      {copy()}
      <button type="button" data-download={id} data-file={`${record.key}.${format.extension}`}>
        {phrase('Download {what}', { what: format.label })}
      </button>
    </p>
  );
}

/** Where a reader without scripts finds RIS and CSL-JSON: in the files of the newest issue. */
function InsteadOfScript({ record, page }: { readonly record: CitationRecord; readonly page: PageContext }) {
  const [issue] = record.issues;
  const files = issue === undefined ? archiveCitationFiles : citationFilesOf(issuePath(issue.id));
  const others = files.filter(({ format }) => format !== bibtexFormat);
  return (
    <p class="note instead-of-script">
      <Phrase
        of="Without scripts: all papers of the issue as {citations}"
        values={{ citations: <CitationFiles page={page} files={others} /> }}
      />
    </p>
  );
}
