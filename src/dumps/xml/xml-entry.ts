/** Converts a record of XML to an entry, by its vocabulary. */

import { bareTitle } from '../fields/full-stops.ts';
import { type FoundIdentifiers, parseDoi, parseIdentifier } from '../fields/identifiers.ts';
import { cslEntry } from '../library/library-entry.ts';
import type { DumpEntry } from '../model/dump.ts';
import { authorFields } from '../names/author-fields.ts';
import type { Vocabulary } from './vocabularies.ts';
import { firstDateOf } from './xml-date.ts';
import { namesOf } from './xml-names.ts';
import { markupOf, wordsOf } from './xml-text.ts';
import { select, type XmlElement } from './xml-tree.ts';

export function toXmlEntry(record: XmlElement, vocabulary: Vocabulary): DumpEntry {
  const at = (paths: readonly string[] = []): readonly XmlElement[] =>
    paths.map((path) => select(record, path)).find((found) => found.some(wordsOf)) ?? [];
  const subtitle = at(vocabulary.subtitle)[0];
  const entry = cslEntry(
    {
      title: [titleOf(record, vocabulary)],
      subtitle: [subtitle === undefined ? '' : markupOf(subtitle)],
      abstract: abstractOf(at(vocabulary.abstract)),
      'container-title': wordsOf(at(vocabulary.venue)[0])?.replace(volume, ''),
      language: at(vocabulary.language).length === 1 ? wordsOf(at(vocabulary.language)[0]) : undefined,
      license: at(vocabulary.licence).map(wordsOf).find(isLicence),
    },
    { first: record.first, last: record.last ?? record.first },
  );
  return {
    ...entry,
    ...authorFields(namesOf(at(vocabulary.authors), at(vocabulary.byline))),
    ...identifiersOf(record, vocabulary, entry),
    ...firstDateOf(record, vocabulary.dates),
    arxivClass: wordsOf(at(vocabulary.classes)[0])?.split(' ')[0],
  };
}

/** Behind a journal's name. */
const volume = /;\s*(?:vol|no|n|nr|issue|bd|band|tom|tome|t|jg|année|año|ano|v)\b.*/iu;

/** The first that is one; PubMed also says that it has none. */
function titleOf(record: XmlElement, { title, titleStart = [], isStopped = false }: Vocabulary): string {
  const [start = ''] = titleStart.flatMap((path) => select(record, path)).map(markupOf);
  const titles = title.flatMap((path) => select(record, path)).map((one) => markupOf(one).trim());
  const bare = isStopped ? titles.map(bareTitle) : titles;
  const own = bare.find((one) => one !== '' && !/^not available$/i.test(one)) ?? '';
  return `${start.trim()}${start === '' || /['’]\s*$/.test(start) ? '' : ' '}${own}`;
}

const isLicence = (text: string | undefined): boolean => /^https?:|licen[cs]e|^cc[- ]/i.test(text ?? '');

/** Shorter descriptions say how many pages there are. */
const shortestAbstract = 100;

/** PubMed's are parts with labels; of others the first that is no remark counts. */
function abstractOf(elements: readonly XmlElement[]): string | undefined {
  const texts = elements.map(markupOf);
  if (elements[0]?.name === 'AbstractText') {
    const labels = elements.map(({ attributes }) => attributes.Label?.replace(/^UNLABELLED$/, ''));
    return texts.map((text, at) => [labels[at], text].filter(Boolean).join(': ')).join(' ');
  }
  const own = texts.filter((text) => !/^\s*Comments?: /.test(text));
  return own.find((text) => text.length >= shortestAbstract) ?? own[0];
}

/** The first of each kind; EndNote may have an arXiv id in place of a venue only. */
function identifiersOf(
  record: XmlElement,
  { identifiers, about = '' }: Vocabulary,
  { arxiv }: DumpEntry,
): Pick<DumpEntry, keyof FoundIdentifiers> {
  const found: FoundIdentifiers = Object.assign(
    {},
    parseIdentifier(record.attributes[about] ?? ''),
    ...identifiers
      .flatMap((path) => select(record, path))
      .map((element) => identifierIn(wordsOf(element) ?? ''))
      .reverse(),
  );
  return { arxiv: found.arxiv ?? arxiv, doi: found.doi, openreview: found.openreview };
}

/** A DOI that is all of an element may have signs that end one in a text, as `10.1002/(SICI)…<1::AID-X>3.0.CO;2-2`. */
function identifierIn(text: string): FoundIdentifiers {
  const found = parseIdentifier(text.replace(/^doi\s(?=10\.)/i, ''));
  return Object.keys(found).length > 0 || /\s/.test(text) ? found : parseDoi(text);
}
