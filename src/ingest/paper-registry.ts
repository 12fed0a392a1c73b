/** Registry of paper ids: existing ids are kept, new ones are made from titles. */
import type { Fact } from '../content/facts-file.ts';
import { fingerprintEntry } from '../content/fingerprint-entry.ts';
import type { IssueFile } from '../content/issue-file.ts';
import {
  abstractKey,
  contradicts,
  foldForIdentity,
  type Identifiable,
  identifierKeys,
  type PaperText,
  paperKey,
} from '../content/paper-key.ts';
import type { PaperId } from '../model.ts';
import { freeSlug, toSlug } from '../words/slug.ts';
import { areOtherPeople } from './other-people.ts';
import { slugWords } from './slug-words.ts';

export interface Registration {
  readonly id: PaperId;
  readonly isNew: boolean;
  /** Id of a different paper with an equal title. */
  readonly apartFrom: PaperId | undefined;
}

interface Known extends Identifiable {
  readonly id: PaperId;
}

export class PaperRegistry {
  readonly #byKey = new Map<string, Known[]>();
  /** Entries with a title whose abstract keys have not been computed yet, because few archives need them. */
  readonly #unread: Known[] = [];
  readonly #ids = new Set<PaperId>();
  /** Identifier (of listings and facts) → paper id. */
  readonly #idByIdentifier = new Map<string, PaperId>();
  readonly #factIdByTitle = new Map<string, PaperId>();
  readonly #factStarts: { readonly start: string; readonly id: PaperId }[] = [];

  readonly #published: ReadonlyMap<string, PaperId>;
  readonly #publishedIds: ReadonlySet<PaperId>;

  /**
   * `published`: fingerprint of an entry (`fingerprintEntry`) → its published id, which is given again whatever the
   * order of ingest.
   */
  constructor(
    issues: readonly IssueFile[],
    facts: ReadonlyMap<PaperId, Fact>,
    published: ReadonlyMap<string, PaperId> = new Map(),
  ) {
    this.#published = published;
    this.#publishedIds = new Set(published.values());
    for (const issue of issues) for (const entry of issue.papers) this.#remember(entry);
    for (const [id, fact] of facts) {
      const { title, abstractStart } = fact;
      for (const key of identifierKeys(fact))
        this.#idByIdentifier.set(key, this.#idByIdentifier.get(key) ?? id);
      if (title !== undefined) this.#factIdByTitle.set(foldForIdentity(title), id);
      if (abstractStart !== undefined) this.#factStarts.push({ start: foldForIdentity(abstractStart), id });
    }
  }

  /**
   * The id of the entry's paper; `kept`, or a new one, if it is unknown. Of papers of one title, those of `own` come first: the ids
   * of the issue as it was, since later captures may have brought others.
   */
  register(entry: Identifiable, kept?: PaperId, own: ReadonlySet<PaperId> = new Set()): Registration {
    const identified = this.#idByIdentifiers(entry);
    if (identified !== undefined) {
      const isNew = !this.#ids.has(identified);
      this.#remember({ ...identity(entry), id: identified });
      return { id: identified, isNew, apartFrom: undefined };
    }
    const namesakes = this.#namesakes(entry);
    const before = this.#published.size === 0 ? undefined : this.#published.get(fingerprintEntry(entry));
    const same = before === undefined ? namesakes.filter((other) => !areTwoPapers(entry, other)) : [];
    const known = namesakes.find(({ id }) => id === before) ?? same.find(({ id }) => own.has(id)) ?? same[0];
    if (known !== undefined) {
      this.#rememberIdentifiers(entry, known.id);
      return { id: known.id, isNew: false, apartFrom: undefined };
    }
    const given = before ?? (namesakes.length === 0 ? this.#idFromFacts(entry) : undefined) ?? kept;
    const isNew = given === undefined || !this.#ids.has(given);
    const id =
      given ?? freeSlug(slugFor(entry), (slug) => this.#ids.has(slug) || this.#publishedIds.has(slug));
    this.#remember({ ...identity(entry), id });
    return { id, isNew, apartFrom: namesakes[0]?.id };
  }

  /** The entry's id in the archive, or by the facts; does not register it. */
  idOf(entry: PaperText): PaperId | undefined {
    return this.#idByIdentifiers(entry) ?? this.#namesakes(entry)[0]?.id ?? this.#idFromFacts(entry);
  }

  #idByIdentifiers(entry: PaperText): PaperId | undefined {
    for (const key of identifierKeys(entry)) {
      const id = this.#idByIdentifier.get(key);
      if (id !== undefined) return id;
    }
    return undefined;
  }

  #rememberIdentifiers(entry: PaperText, id: PaperId): void {
    for (const key of identifierKeys(entry))
      if (!this.#idByIdentifier.has(key)) this.#idByIdentifier.set(key, id);
  }

  #namesakes(entry: PaperText): readonly Known[] {
    if (entry.title === undefined) this.#readAbstracts();
    return this.#byKey.get(paperKey(entry)) ?? [];
  }

  #remember(entry: Known): void {
    this.#ids.add(entry.id);
    this.#rememberIdentifiers(entry, entry.id);
    if (entry.title === undefined) this.#readAbstracts();
    this.#add(paperKey(entry), entry);
    if (entry.title !== undefined && entry.abstract !== undefined) this.#unread.push(entry);
  }

  /** Indexes abstracts, so that an entry without title matches a paper with one. */
  #readAbstracts(): void {
    for (const entry of this.#unread.splice(0)) this.#add(abstractKey(entry.abstract ?? ''), entry);
  }

  #add(key: string, entry: Known): void {
    const list = this.#byKey.get(key);
    if (list === undefined) this.#byKey.set(key, [entry]);
    else list.push(entry);
  }

  /**
   * Id from facts that were written before the dump was ingested; entries without title are matched by the start of
   * the abstract.
   */
  #idFromFacts({ title, abstract }: PaperText): PaperId | undefined {
    if (title !== undefined) return this.#factIdByTitle.get(foldForIdentity(title));
    const folded = foldForIdentity(abstract ?? '');
    return this.#factStarts.find(({ start }) => start !== '' && folded.startsWith(start))?.id;
  }
}

/** Slug of the title, else of the abstract's first words, else of an identifier. */
function slugFor({ title, abstract, ...entry }: PaperText): string {
  const identifier = identifierWords(entry);
  const text = title ?? abstract?.split(/\s+/).slice(0, 10).join(' ');
  return toSlug(text === undefined ? (identifier ?? '') : slugWords(text), identifier);
}

function identifierWords({ arxiv, doi, openreview }: PaperText): string | undefined {
  if (arxiv !== undefined) return `arxiv ${arxiv}`;
  if (doi !== undefined) return `doi ${doi}`;
  return openreview === undefined ? undefined : `openreview ${openreview}`;
}

/** Whether entries of one key are two papers all the same. */
function areTwoPapers(one: Identifiable, other: Identifiable): boolean {
  return contradicts(one, other) || (one.title !== undefined && areOtherPeople(one.authors, other.authors));
}

function identity(entry: Identifiable): Identifiable {
  const { title, abstract, authors, authorCount, firstDate, arxiv, doi, openreview } = entry;
  return { title, abstract, authors, authorCount, firstDate, arxiv, doi, openreview };
}
