/** Format: reference library in CSL-JSON (Zotero and others), or records of Crossref's API, which are much the same. */
import {
  type Capture,
  type DumpFormat,
  type FormatResult,
  type Recognition,
  undated,
} from '../model/dump.ts';
import { jsonFields, recordRoles } from '../sources/entry-roles.ts';
import { type ListPath, objectSpans } from '../sources/json-spans.ts';
import { isObject, type JsonObject, jsonOf, lineIn, objectsIn } from '../sources/json-values.ts';
import { partialAnswer, totalIn } from '../sources/partial-answer.ts';
import { cslEntry, titleIn } from './library-entry.ts';
import { leaveOutWebPages } from './web-pages.ts';

export const cslJson: DumpFormat = {
  name: 'csl-json',
  version: 16,
  description: 'a reference library as CSL-JSON',
  shapes: ['json'],
  recognise({ shape }: Capture): Recognition {
    const { items } = itemsIn(jsonOf(shape));
    const references = items.filter(isReference).length;
    if (references > 0 && references >= items.length / 2) return { matches: true };
    return {
      matches: false,
      because: 'its objects have no CSL "type" with "title", "author" and "issued"',
      nearness: items.some(({ title }) => lineIn(title) !== undefined) ? 0.4 : 0.1,
    };
  },
  parse(capture: Capture): FormatResult {
    const { items, path } = itemsIn(jsonOf(capture.shape));
    const spans = objectSpans(capture, path);
    const { entries, diagnostics } = leaveOutWebPages(
      items.map((item, index) => ({
        type: lineIn(item.type),
        isUpdate: objectsIn(item['update-to']).some(({ type }) => !/^new/.test(lineIn(type) ?? '')),
        entry: cslEntry(item, spans[index] ?? { first: 1, last: 1 }),
      })),
      capture.file,
    );
    return {
      format: cslJson.name,
      listing: 'Reference library',
      ...undated,
      entries,
      roles: recordRoles(capture.lines, entries, jsonFields),
      diagnostics: [
        ...diagnostics,
        ...partialAnswer(totalOf(jsonOf(capture.shape)), items.length, capture.file),
      ],
    };
  },
};

/** The number of all results of a query of Crossref's. */
const totalOf = (answer: unknown): number | undefined =>
  isObject(answer) ? totalIn(answer.message) : undefined;

interface Items {
  readonly items: readonly JsonObject[];
  readonly path: ListPath;
}

/** Keys of a list: Crossref's, Pandoc's, and those of people's programs. */
const listKeys = ['items', 'references', 'results', 'records', 'entries', 'library'];

/** Crossref's answers have a work, or its list of works, in their "message". */
function itemsIn(value: unknown): Items {
  if (!isObject(value)) return { items: objectsIn(value), path: [] };
  if (isObject(value.message)) {
    const { items, path } = itemsIn(value.message);
    return { items, path: path.length === 0 ? [] : ['message', ...path] };
  }
  const key = listKeys.find((one) => Array.isArray(value[one]));
  const isWork = lineIn(value.type) !== undefined;
  return key === undefined || isWork
    ? { items: [value], path: [] }
    : { items: objectsIn(value[key]), path: [key] };
}

function isReference(item: JsonObject): boolean {
  const names = objectsIn(item.author);
  const hasNames = names.some((name) => 'family' in name || 'literal' in name);
  const hasSigns = hasNames || isObject(item.issued) || typeof item.DOI === 'string';
  return lineIn(item.type) !== undefined && titleIn(item) !== undefined && hasSigns;
}
