/** How publishers and databases show one paper, as far as a person copies it: PubMed, the ACL Anthology, NeurIPS and Nature's journals. */
import { partialDate } from '../days/partial-date.ts';
import { parseWrittenDay, parseYearMonthDay } from '../days/written-date.ts';
import { bareTitle } from '../fields/full-stops.ts';
import { parseIdentifier } from '../fields/identifiers.ts';
import { imprintOf } from '../library/imprint.ts';
import { doiIn, imprintOf as issueOf } from '../library/pubmed-fields.ts';
import type { DumpEntry } from '../model/dump.ts';
import { authorFields, leavesOut, withoutOthers } from '../names/author-fields.ts';
import { looksLikeName, splitNames } from '../names/name-list.ts';

export interface FoundArticle {
  readonly fields: Partial<DumpEntry>;
  /** Indices of the first line, and of the line "Abstract"; undefined without one. */
  readonly first: number;
  readonly abstract: number | undefined;
}

export interface ArticleForm {
  /** The line by which a page is known. */
  readonly sign: RegExp;
  /** The page whose sign is line `at`; undefined where it has not all that belongs to it. */
  readonly read: (texts: readonly string[], at: number) => FoundArticle | undefined;
}

/** Signs of notes behind names: `Ann Bee 1 2`, `Cid Dee1,2`, `Fay Gee #`. */
const notes = /(?<=\p{L}\.?)(?:\s?(?:\d{1,3}(?:,\d{1,3})*|[#*†‡✉]))+(?=\s?(?:,|&|;|$|\sand\s))/gu;
const longestNames = 20_000;

function namesIn(text: string): Partial<DumpEntry> | undefined {
  const plain = text
    .slice(0, longestNames)
    .replace(/\s?ORCID: (?:https?:\/\/)?(?:orcid\.org\/)?(?:\d{4}-){3}\d{3}[\dX]/g, '')
    .replace(notes, '');
  const names = splitNames(withoutOthers(plain));
  const isNames = names.length > 0 && names.every((name) => looksLikeName(name));
  return isNames ? authorFields(names, !leavesOut(plain)) : undefined;
}

/** Most lines between a page's sign and its abstract. */
const mostBetween = 30;

function abstractBelow(texts: readonly string[], at: number): number | undefined {
  const found = texts.slice(at, at + mostBetween).findIndex((text) => /^Abstract$/i.test(text));
  return found < 0 ? undefined : at + found;
}

const isTitle = (text: string | undefined): text is string => /\p{L}{3}/u.test(text ?? '');

/** In front of a journal: `Review Lancet`. */
const kind =
  /^(?:(?:Systematic )?Review|Meta-Analysis|Randomized Controlled Trial|Clinical Trial|Observational Study|Multicenter Study|Case Reports?|Editorial|Comment|Letter)\s+(?=\p{Lu})/u;

/** `Lancet`, `. 2026 Oct 3;408(10500):1234-1245. doi: … Epub …`, title, names, "Affiliations", `PMID: 39999999 DOI: …`. */
const pubmed: ArticleForm = {
  sign: /^PMID: ?\d{1,9}\b.{0,200}$/,
  read(texts, at) {
    let names = at - 1;
    while (
      names > at - 4 &&
      /^(?:Affiliations?|Expand|Free PMC article|Collaborators)\b/i.test(texts[names] ?? '')
    )
      names -= 1;
    const title = texts[names - 1];
    // Its DOI may stand on a line of its own.
    const top = /^doi:/i.test(texts[names - 2] ?? '') ? names - 3 : names - 2;
    const issue = texts.slice(Math.max(0, top), names - 1).join(' ');
    const journal = texts[top - 1]?.replace(kind, '') ?? '';
    const authors = namesIn(texts[names] ?? '');
    if (!/^\. (?:19|20)\d{2}/.test(issue) || !isTitle(title) || authors === undefined) return undefined;
    return {
      fields: {
        title: bareTitle(title),
        ...authors,
        ...issueOf(`${journal}${issue}`),
        ...doiIn(texts[at]?.replace('DOI:', 'doi:') ?? ''),
        ...doiIn(issue),
      },
      first: top - 1,
      abstract: abstractBelow(texts, at),
    };
  },
};

/** `2026.acl-long.12`, `P19-1001`. */
const paperNumber = /^(?:\d{4}\.[a-z\d_]+-[a-z\d]+\.[1-9]\d*|[A-Z]\d{2}-\d{4})$/;

/** Title, names, "Abstract", and a table with labels: `Anthology ID:`, `Venue:`, values on the same line or the next. */
const anthology: ArticleForm = {
  sign: /^Anthology ID:/,
  read(texts, at) {
    const place = texts
      .slice(Math.max(0, at - mostBetween), at)
      .findLastIndex((text) => /^Abstract$/i.test(text));
    const abstract = place < 0 ? undefined : Math.max(0, at - mostBetween) + place;
    const names = (abstract ?? at) - 1;
    const [title, authors] = [texts[names - 1], namesIn(texts[names] ?? '')];
    const fieldOf = (label: string): string | undefined => {
      const found = texts.slice(at, at + mostBetween).findIndex((text) => text.startsWith(`${label}:`));
      const own = found < 0 ? '' : (texts[at + found]?.slice(label.length + 1).trim() ?? '');
      const next = texts[at + found + 1]?.trim();
      return own === '' ? (found < 0 || next?.endsWith(':') ? undefined : next) : own;
    };
    const [year, venue] = [fieldOf('Year'), fieldOf('Venue') ?? fieldOf('Venues')];
    // A whole volume has editors in that place.
    const isPaper = paperNumber.test(fieldOf('Anthology ID') ?? '');
    if (!isPaper || !isTitle(title) || authors === undefined || year === undefined) return undefined;
    const [y, m, d] = parseYearMonthDay(`${year} ${fieldOf('Month') ?? ''}`.trim());
    return {
      fields: {
        title,
        ...authors,
        ...partialDate(y, m, d),
        ...parseIdentifier(fieldOf('DOI') ?? ''),
        venue: venue === undefined ? undefined : `${venue} ${year}`,
        imprint: imprintOf({ volume: undefined, number: undefined, pages: fieldOf('Pages') }),
      },
      first: names - 1,
      abstract,
    };
  },
};

/** Title, `Part of Advances in Neural Information Processing Systems 38 (NeurIPS 2025) …`, "Authors", names, "Abstract". */
const neurips: ArticleForm = {
  sign: /^Part of (?:Advances in Neural Information Processing Systems|Proceedings of )\b/,
  read(texts, at) {
    const label = texts.slice(at, at + 6).findIndex((text) => /^Authors?$/i.test(text));
    const [title, authors] = [texts[at - 1], namesIn(label < 0 ? '' : (texts[at + label + 1] ?? ''))];
    if (!isTitle(title) || authors === undefined) return undefined;
    const venue = /\(([^()]{3,40} (?:19|20)\d{2})\)/.exec(texts[at] ?? '')?.[1];
    return {
      fields: { title, ...authors, venue },
      first: at - 1,
      abstract: abstractBelow(texts, at),
    };
  },
};

const cited =
  /^(\p{Lu}[\p{L}&,. -]{2,80}?)(?: volume (\d{1,5}), (?:pages? |Article number: )([\dA-Za-z–-]{1,20}))? \(((?:19|20)\d{2})\)\s?Cite this article$/u;

/** The line below "DOI", at the end of the page; not that of the next page, where this one was cut. */
function doiBelow(texts: readonly string[], at: number): string | undefined {
  for (let index = at + 1; index < texts.length && !cited.test(texts[index] ?? ''); index += 1)
    if (/^DOI$/i.test(texts[index] ?? '')) return texts[index + 1]?.trim();
  return undefined;
}

/** `Published: 05 October 2026`, title, names, `Nature volume 640, pages 100–110 (2026)Cite this article`, "Abstract", "DOI". */
const nature: ArticleForm = {
  sign: cited,
  read(texts, at) {
    const [, journal, volume, pages, year] = cited.exec(texts[at] ?? '') ?? [];
    const [title, authors] = [texts[at - 2], namesIn(texts[at - 1] ?? '')];
    if (!isTitle(title) || authors === undefined) return undefined;
    const published = /\bPublished: (\d{1,2} \p{L}{3,9} \d{4})$/u.exec(texts[at - 3] ?? '')?.[1];
    const doi = doiBelow(texts, at);
    const day = parseYearMonthDay(parseWrittenDay(published ?? '') ?? year ?? '');
    return {
      fields: {
        title,
        ...authors,
        ...partialDate(day[0], day[1], day[2]),
        ...(doi === undefined ? {} : parseIdentifier(doi)),
        venue: journal,
        imprint: imprintOf({ volume, number: undefined, pages }),
      },
      first: published === undefined ? at - 2 : at - 3,
      abstract: abstractBelow(texts, at),
    };
  },
};

export const articleForms: readonly ArticleForm[] = [pubmed, anthology, neurips, nature];
