import { toCitationRecord } from '../../src/exports/citation/citation-record.ts';
import { toHeadMeta } from '../../src/exports/citation/head-meta.ts';
import { toJsonLd } from '../../src/exports/citation/json-ld.ts';
import { toSignposting } from '../../src/exports/citation/signposting.ts';
import type { Paper } from '../../src/model.ts';
import type { PageContext } from '../page.ts';
import { HeadLinks } from './HeadLinks.tsx';
import { JsonLd } from './JsonLd.tsx';

interface PaperHeadProps {
  readonly paper: Paper;
  readonly page: PageContext;
}

/** Metadata in `<head>` for reference managers, search engines and link previews. */
export function PaperHead({ paper, page }: PaperHeadProps) {
  const record = toCitationRecord(paper, page.archive);
  return (
    <>
      {toHeadMeta(record).map((meta) => (
        <meta {...meta} />
      ))}
      <HeadLinks links={toSignposting(record)} />
      <JsonLd value={toJsonLd(record)} />
    </>
  );
}
