/** Parses our citations with third-party parsers into one comparable form. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { parse } from '@retorquere/bibtex-parser';
import type { HeadMeta } from '../../src/exports/citation/head-meta.ts';
import type { Json } from '../../src/exports/citation/json-ld.ts';

/** Fields that all formats must agree on. */
export interface ReadCitation {
  readonly title: string;
  /** Family name with particle, given name, suffix: `van den Berg|Jan|Jr`; groups and single names as they are. */
  readonly authors: readonly string[];
  /** `2024-02-15`, `2024-02`, `2024` or empty. */
  readonly date: string;
  readonly url: string;
}

/** Parses BibTeX by @retorquere/bibtex-parser; throws on any reported error. */
export function readBibtexEntries(text: string) {
  const library = parse(text, { sentenceCase: false, caseProtection: false, unsupported: 'ignore' });
  if (library.errors.length > 0) throw new Error(JSON.stringify(library.errors));
  return library.entries;
}

export function readBibtex(text: string): ReadCitation {
  const [entry, ...more] = readBibtexEntries(text);
  if (entry === undefined || more.length > 0) throw new Error(`Not one entry: ${text}`);
  const { title = '', author = [], year = '', month, url = '' } = entry.fields;
  return {
    title,
    authors: author.map(({ prefix, lastName, firstName, suffix, name }) =>
      join(
        name ?? [prefix, lastName].filter(Boolean).join(/[-'’]$/.test(prefix ?? '') ? '' : ' '),
        firstName,
        suffix,
      ),
    ),
    date: month === undefined ? year : `${year}-${month.padStart(2, '0')}`,
    url,
  };
}

/** Parses RIS by citation-js, which converts it to CSL-JSON. */
export function readRisEntries(text: string): readonly CslLike[] {
  return new Cite(text, { forceType: '@ris/file' }).data as readonly CslLike[];
}

export function readRis(text: string): ReadCitation {
  return readCslEntry(onlyOne(readRisEntries(text)));
}

/** Parses CSL-JSON by citation-js, which drops invalid fields. */
export function readCsl(text: string): ReadCitation {
  return readCslEntry(onlyOne(readCslEntries(text)));
}

export function readCslEntries(text: string): readonly CslLike[] {
  return new Cite(JSON.parse(text)).data as readonly CslLike[];
}

export interface CslLike {
  readonly title?: string;
  readonly author?: readonly CslNameLike[];
  readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[] };
  readonly URL?: string;
  readonly [key: string]: unknown;
}

interface CslNameLike {
  readonly family?: string;
  readonly given?: string;
  readonly suffix?: string;
  readonly literal?: string;
  readonly 'non-dropping-particle'?: string;
}

function readCslEntry({ title = '', author = [], issued, URL: url = '' }: CslLike): ReadCitation {
  return {
    title,
    authors: author.map(({ literal, family, given, suffix, 'non-dropping-particle': particle }) =>
      join(
        literal ?? [particle, family].filter(Boolean).join(/[-'’]$/.test(particle ?? '') ? '' : ' '),
        given,
        suffix,
      ),
    ),
    date: (issued?.['date-parts']?.[0] ?? []).map((part) => String(part).padStart(2, '0')).join('-'),
    url,
  };
}

/**
 * Reads `<meta>` elements as Zotero's Embedded Metadata translator does: Highwire before Dublin Core, names split at
 * the comma.
 */
export function readHighwire(metas: readonly HeadMeta[]): ReadCitation {
  const all = (wanted: string) =>
    metas.flatMap((meta) => ('name' in meta && meta.name === wanted ? [meta.content] : []));
  return {
    title: all('citation_title')[0] ?? '',
    authors: all('citation_author'),
    date: (all('citation_publication_date')[0] ?? '').replaceAll('/', '-'),
    url: all('citation_public_url')[0] ?? '',
  };
}

export function readDublinCore(metas: readonly HeadMeta[]): ReadCitation {
  const all = (wanted: string) =>
    metas.flatMap((meta) => ('name' in meta && meta.name === wanted ? [meta.content] : []));
  return {
    title: all('DC.title')[0] ?? '',
    authors: all('DC.creator'),
    date: all('DC.date')[0] ?? '',
    url: all('DC.identifier')[0] ?? '',
  };
}

/** The text of a JSON-LD script. */
export function readJsonLd(text: string): ReadCitation {
  const article: Json = JSON.parse(text);
  const { name, author, datePublished, url } = asRecord(article);
  return {
    title: String(name ?? ''),
    authors: (Array.isArray(author) ? author : []).map((person) => {
      const {
        '@type': type,
        name: full,
        givenName = '',
        familyName = '',
        honorificSuffix = '',
      } = asRecord(person);
      return type === 'Person'
        ? join(String(familyName), String(givenName), String(honorificSuffix))
        : String(full);
    }),
    date: String(datePublished ?? ''),
    url: String(url ?? ''),
  };
}

function asRecord(value: Json): { readonly [key: string]: Json | undefined } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('Not an object.');
  return value as { readonly [key: string]: Json | undefined };
}

function onlyOne<Thing>(things: readonly Thing[]): Thing {
  const [one, ...more] = things;
  if (one === undefined || more.length > 0) throw new Error(`Not one, but ${things.length}.`);
  return one;
}

function join(...parts: readonly (string | undefined)[]): string {
  // \textasciigrave is read as the modifier letter, U+02CB.
  return parts
    .filter((part) => part !== undefined && part !== '')
    .join('|')
    .replaceAll('ˋ', '`');
}
