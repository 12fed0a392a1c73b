/** Format: reference library in BibTeX or BibLaTeX (Zotero, JabRef, Google Scholar). */
import { plugins } from '@citation-js/core';
import { ContentError } from '../../diagnostic.ts';
import { citationLines } from '../fields/citation-record.ts';
import {
  type Capture,
  type DumpFormat,
  type FormatResult,
  type Recognition,
  undated,
} from '../model/dump.ts';
import { recordRoles } from '../sources/entry-roles.ts';
import { isObject, type JsonObject, objectsIn, textIn } from '../sources/json-values.ts';
import { toEntry } from './bibtex-entry.ts';
import { entryStart, noEntry, recordSpans } from './bibtex-spans.ts';
import '@citation-js/plugin-bibtex';
import { repeatedFields } from './repeated-fields.ts';
import { leaveOutWebPages } from './web-pages.ts';

export const bibtexLibrary: DumpFormat = {
  name: 'bibtex',
  version: 16,
  description: 'a reference library as BibTeX',
  shapes: ['text'],
  recognise({ text, lines, shape }: Capture): Recognition {
    if (citationLines({ lines, shape }).size > 0)
      return { matches: false, because: 'its only record is how to cite a list of papers', nearness: 0.2 };
    const entries = [...text.matchAll(entryStart)].filter(([, type]) => !noEntry.test(type ?? ''));
    const hasTitles = /(?<![\\\w-])title[^\S\n]{0,99}=/i.test(text);
    if (entries.length > 0 && hasTitles) return { matches: true };
    return {
      matches: false,
      because: 'no line begins an entry such as "@article{"',
      nearness: entries.length > 0 ? 0.5 : 0,
    };
  },
  parse(capture: Capture): FormatResult {
    const all = readRecords(capture);
    const records = all.filter(({ type }) => !noEntry.test(textIn(type) ?? ''));
    const spans = recordSpans(capture, records.length);
    const byLabel = new Map(all.map((record) => [textIn(record.label)?.toLowerCase(), record]));
    const { entries, diagnostics } = leaveOutWebPages(
      records.map((record, index) => ({
        type: spans[index]?.isComment === true ? 'comment' : textIn(record.type),
        isLinked: hasAddress(record),
        entry: toEntry(
          record,
          spans[index] ?? { first: 1, last: 1 },
          byLabel.get(volumeOf(record)?.toLowerCase() ?? ''),
        ),
      })),
      capture.file,
    );
    return {
      format: bibtexLibrary.name,
      listing: 'Reference library',
      ...undated,
      entries,
      roles: recordRoles(capture.lines, entries, { title: /^\s*title\s*=/i, abstract: /^\s*abstract\s*=/i }),
      diagnostics: [...diagnostics, ...repeatedFields(capture, spans)],
    };
  },
};

function hasAddress({ properties }: JsonObject): boolean {
  return isObject(properties) && Object.keys(properties).some((key) => /^(?:url|howpublished)$/i.test(key));
}

/** The label of the record that `crossref` or biblatex's `xdata` names. */
function volumeOf({ properties }: JsonObject): string | undefined {
  const fields = isObject(properties) ? properties : {};
  return textIn(fields.crossref) ?? textIn(fields.xdata)?.split(',')[0]?.trim();
}

/** BibTeX's macros of months as words, on no line of their own: citation-js makes `"10~" # jan` a number of two. */
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'
  .split(' ')
  .map((name) => `@string{${name} = "${name}"}`)
  .join('');

/** Records have labels without spaces, which citation-js needs; EndNote writes none. */
function withLabels(text: string): string {
  return text.replace(
    /^([ \t]*)@(?!(?:string|preamble|comment)\b)([a-z]+\s*[{(])([^,={}"]{0,200})([,=])/gim,
    (_, indent: string, type: string, label: string, sign: string) => {
      const [before = '', name = ''] = [/^\s*/.exec(label)?.[0], label.trim()];
      return sign === ','
        ? `${indent}@${type}${before}${name.replace(/\s/g, '_') || 'x'}${/\s*$/.exec(label)?.[0]},`
        : `${indent}@${type}x,${label}=`;
    },
  );
}

/** `Usage-Count-(Last-180-days) = …` of the Web of Science, in a field's place: citation-js knows no brackets in a name. */
const withPlainFields = (text: string): string =>
  text.replace(/(,\s{0,40}\n[ \t]{0,40}[A-Za-z][\w-]{0,40}-)\(([\w-]{1,40})\)(?=\s{0,40}=)/g, '$1$2');

function readRecords({ text, file }: Capture): JsonObject[] {
  try {
    return objectsIn(plugins.input.data(months + withLabels(withPlainFields(text)), '@bibtex/text'));
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const line = Number(/line (\d+)/.exec(said)?.[1] ?? 1);
    const reason = `The BibTeX can't be parsed: ${said.split('\n')[0]?.slice(0, 160)}.`;
    throw new ContentError([
      {
        severity: 'error',
        rule: 'broken-bibtex',
        reason,
        advice: 'Mend or delete the entry on this line; a brace or a comma is missing most often.',
        file,
        line,
      },
    ]);
  }
}
