/** Format: reference library in CSL-JSON (Zotero and others), or records of Crossref's API, which are much the same. */
import { type Capture, type DumpFormat, type FormatResult, type Recognition, undated } from '../dump.ts';
import { partialAnswer, totalIn } from '../partial-answer.ts';
import { jsonFields, recordRoles } from '../sources/entry-roles.ts';
import { objectSpans } from '../sources/json-spans.ts';
import { isObject, type JsonObject, jsonOf, lineIn, objectsIn } from '../sources/json-values.ts';
import { cslEntry, titleIn } from './library-entry.ts';
import { leaveOutWebPages } from './web-pages.ts';

export const cslJson: DumpFormat = {
  name: 'csl-json',
  version: 8,
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
    const { items, key, depth } = itemsIn(jsonOf(capture.shape));
    const spans = objectSpans(capture, key, depth);
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
  /** Key of the list, and the depth at which it is. */
  readonly key: string | undefined;
  readonly depth: number;
}

/** Crossref's answers have a work, or its list of works, in their "message". */
function itemsIn(value: unknown): Items {
  if (isObject(value) && isObject(value.message)) return { ...itemsIn(value.message), depth: 2 };
  if (isObject(value) && Array.isArray(value.items))
    return { items: objectsIn(value.items), key: 'items', depth: 1 };
  return { items: isObject(value) ? [value] : objectsIn(value), key: undefined, depth: 1 };
}

function isReference(item: JsonObject): boolean {
  const names = objectsIn(item.author);
  const hasNames = names.some((name) => 'family' in name || 'literal' in name);
  const hasSigns = hasNames || isObject(item.issued) || typeof item.DOI === 'string';
  return lineIn(item.type) !== undefined && titleIn(item) !== undefined && hasSigns;
}
