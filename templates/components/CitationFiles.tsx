import type { CitationFile } from '../../src/exports/citation/citation-paths.ts';
import { phrase, siteDirection } from '../../src/wording/wording.ts';
import type { PageContext } from '../page.ts';

interface CitationFilesProps {
  readonly page: PageContext;
  readonly files: readonly CitationFile[];
}

/** Comma-separated links to the citation files of a list, one for each format. Media types are in the head's links. */
export function CitationFiles({ page, files }: CitationFilesProps) {
  return (
    <>
      {files.map(({ format, path }, index) => (
        <>
          {index > 0 && (index === files.length - 1 ? phrase(' or ') : phrase(', '))}
          <a class={siteDirection() === 'rtl' ? 'citation-file' : undefined} href={page.link(path)}>
            {format.label}
          </a>
        </>
      ))}
    </>
  );
}
