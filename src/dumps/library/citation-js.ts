/**
 * citation-js with its parsers of BibTeX and RIS. It is read when the first library is parsed, because that takes a tenth of a
 * second, and most commands parse none; `require`, because parsing is synchronous.
 */
import { createRequire } from 'node:module';

type CitationJs = typeof import('@citation-js/core');

let known: CitationJs['plugins']['input'] | undefined;

/** Its input parsers. */
export function citationInput(): CitationJs['plugins']['input'] {
  known ??= readParsers();
  return known;
}

function readParsers(): CitationJs['plugins']['input'] {
  const require = createRequire(import.meta.url);
  require('@citation-js/plugin-bibtex');
  require('@citation-js/plugin-ris');
  const { plugins }: CitationJs = require('@citation-js/core');
  return plugins.input;
}
