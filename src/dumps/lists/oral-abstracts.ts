/** Format: list of conference abstracts: `| Total: 61`, then one abstract per line, without titles and date. */

import type { Diagnostic } from '../../diagnostic.ts';
import { endsSentence } from '../fields/sentence-end.ts';
import {
  type Capture,
  type DumpEntry,
  type DumpFormat,
  type DumpLine,
  type FormatResult,
  makeEntry,
  type Recognition,
} from '../model/dump.ts';

const totalLine = /^\|?\s*Total:\s*(\d{1,6})$/;

export const oralAbstracts: DumpFormat = {
  name: 'oral-abstracts',
  version: 1,
  description: 'a list of conference abstracts under a line such as "| Total: 61"',
  shapes: ['text'],
  recognise,
  parse,
};

function recognise({ lines }: Capture): Recognition {
  const first = lines[0];
  if (first === undefined || !totalLine.test(first.text.trim())) {
    const because = 'its first line is not a total such as "| Total: 61"';
    return { matches: false, because, nearness: 0 };
  }
  return { matches: true };
}

function parse({ lines, file }: Capture): FormatResult {
  const [head, ...rest] = lines;
  const announced = Number(totalLine.exec(head?.text.trim() ?? '')?.[1] ?? 0);
  const entries = rest.map(toEntry);
  return {
    format: oralAbstracts.name,
    listing: 'Conference oral abstracts',
    url: undefined,
    listed: undefined,
    since: undefined,
    hints: [],
    announced,
    entries,
    roles: new Map([
      ...(head === undefined ? [] : [[head.number, 'header'] as const]),
      ...rest.map(({ number: line }) => [line, 'abstract'] as const),
    ]),
    diagnostics: checkCount(announced, rest, head?.number ?? 1, file),
  };
}

function toEntry({ number, text }: DumpLine): DumpEntry {
  return makeEntry({ abstract: text.trim(), lines: { first: number, last: number } });
}

function checkCount(announced: number, rest: readonly DumpLine[], line: number, file: string): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const last = rest.at(-1);
  if (last === undefined || !endsSentence(last.text)) {
    diagnostics.push({
      severity: 'error',
      rule: 'truncated-capture',
      reason:
        last === undefined
          ? 'The capture ends after its total; no abstract follows.'
          : 'The capture ends in the middle of a sentence.',
      advice: 'Save the page again; if it really ends so, say "complete: true" in the sidecar.',
      file,
      line: last?.number ?? line,
    });
  }
  if (rest.length !== announced) {
    const severity = rest.length > announced ? 'warning' : 'info';
    const reason = `The listing announces ${announced} papers; this capture holds ${rest.length}.`;
    diagnostics.push({ severity, rule: 'announced-count', reason, file, line });
  }
  return diagnostics;
}
