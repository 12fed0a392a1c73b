import { issuePath } from '../../src/addresses.ts';
import { renderBibtex } from '../../src/exports/citation/bibtex.ts';
import {
  archiveCitationFiles,
  bibtexFormat,
  citationFilesOf,
  cslFormat,
  risFormat,
} from '../../src/exports/citation/citation-paths.ts';
import { type CitationRecord, toCitationRecord } from '../../src/exports/citation/citation-record.ts';
import { toEmbeddedWork } from '../../src/exports/citation/cited-work.ts';
import { renderScriptJson } from '../../src/exports/script-json.ts';
import type { Paper } from '../../src/model.ts';
import { phrase } from '../../src/wording/wording.ts';
import { trustedHtml } from '../jsx/html.ts';
import type { PageContext } from '../page.ts';
import { CitationFiles } from './CitationFiles.tsx';
import { Phrase } from './Phrase.tsx';

interface CiteProps {
  readonly paper: Paper;
  readonly page: PageContext;
}

/**
 * Formats whose text and buttons the script adds: as HTML they would repeat the abstract, and make up a third of the page.
 * The elements are closed, so filling them causes no layout shift.
 */
const scripted = (
  <>
    <details class="needs-script" data-cite="ris">
      <summary>{risFormat.label}</summary>
    </details>
    <details class="needs-script" data-cite="csl">
      <summary>{cslFormat.label}</summary>
    </details>
  </>
);

/**
 * The citation in each format, as text to select, with buttons for copying and downloading. BibTeX is in the page; RIS
 * and CSL-JSON are made by the script, from a data block and the page's `<meta>` elements.
 */
export function Cite({ paper, page }: CiteProps) {
  const record = toCitationRecord(paper, page.archive);
  const { label, extension } = bibtexFormat;
  return (
    <section class="cite" aria-labelledby="cite_heading">
      <h2 id="cite_heading">{phrase('Cite')}</h2>
      <details open>
        <summary>{label}</summary>
        <pre id="cite_bibtex" data-citation="bibtex">
          {renderBibtex(record)}
        </pre>
        <p class="buttons needs-script">
          <button type="button" data-copy="cite_bibtex">
            {phrase('Copy {what}', { what: label })}
          </button>
          <button type="button" data-download="cite_bibtex" data-file={`${record.key}.${extension}`}>
            {phrase('Download {what}', { what: label })}
          </button>
        </p>
      </details>
      {scripted}
      <InsteadOfScript record={record} page={page} />
      <script type="application/json" data-cited-work>
        {trustedHtml(renderScriptJson(toEmbeddedWork(record)))}
      </script>
    </section>
  );
}

/** Without scripts: links to RIS and CSL-JSON in the files of the newest issue. */
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
