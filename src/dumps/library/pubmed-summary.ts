/** Records of PubMed's "Summary", each one reference. */
import { bareTitle } from '../fields/full-stops.ts';
import { type DumpEntry, type DumpLine, makeEntry } from '../model/dump.ts';
import { readReference } from '../references/read-reference.ts';
import { doiIn, imprintOf, linesOf, namesIn } from './pubmed-fields.ts';

/** `. 2026 Jan 3;32(1):12-20` behind the journal, whose name has no full stops. */
const issued = /\.\s(?:19|20)\d{2}(?:\s[A-Z][a-z]{2}(?:[-\s][\dA-Z][a-z\d]{0,3}){0,2})?[;:.]/;

/** `1: Bee A, Dee CE. Title. Nat Med. 2026 Jan;32(1):12-20. doi: … PMID: …`. */
export function summaryEntry(record: readonly DumpLine[], block: string): DumpEntry | undefined {
  const text = block.replace(/^\d{1,5}[.:] {1,3}/, '');
  const divided = divideSummary(text);
  if (divided === undefined) return undefined;
  return makeEntry({
    title: bareTitle(divided.title),
    ...divided.names,
    ...imprintOf(divided.imprint),
    ...doiIn(divided.imprint),
    lines: linesOf(record),
  });
}

interface Summary {
  readonly names: ReturnType<typeof namesIn>;
  readonly title: string;
  readonly imprint: string;
}

/** All between the names and the journal is the title, questions and quotation marks included. */
function divideSummary(text: string): Summary | undefined {
  const stop = text.indexOf('. ');
  const names = stop < 0 ? undefined : namesIn(text.slice(0, stop + 1));
  const rest = names === undefined ? text : text.slice(stop + 2).trimStart();
  const day = issued.exec(rest)?.index;
  const before = day === undefined ? '' : rest.slice(0, day);
  const journal = [...before.matchAll(/[.?!\]]["”’]?\s+(?=\S)/g)].at(-1);
  // Without names, the first sentence may be those of a group.
  const isSure = names !== undefined || !/[.]\s/.test(before.slice(0, journal?.index));
  if (journal === undefined || !isSure) return divideReference(text);
  const end = journal.index + journal[0].trimEnd().length;
  return { names, title: before.slice(0, end), imprint: rest.slice(end).trimStart() };
}

/** As any style has it. */
function divideReference(text: string): Summary | undefined {
  const title = readReference(text);
  const at = title === undefined ? -1 : text.indexOf(title);
  if (title === undefined || at < 0) return undefined;
  return {
    names: namesIn(text.slice(0, at).trim()),
    title,
    imprint: text.slice(at + title.length).replace(/^[\].?!\s]+/, ''),
  };
}
