/** The field that a line of an entry belongs to: named by its label, or inferred from the field above it. */
import { dividesName } from '../names/divided-names.ts';
import { splitNames } from '../names/name-list.ts';
import type { Draft, Field } from './entry-draft.ts';

/** `Title: …`, `Comments: …`; groups: the label, the text behind it. */
export const label =
  /^(Title|Authors?|Comments?|Subjects?|Journal(?:-ref| reference)|Report(?:-no| number)|(?:MSC|ACM)(?:-class| class(?:es)?)|DOI|Related DOI|Abstract|Categories|License|Date(?: \([^)]*\))?)\s*:\s*(.*)$/i;

/** The field that a label names. */
export function fieldOf(name: string): Field {
  const lower = name.toLowerCase();
  if (lower.startsWith('title')) return 'title';
  if (lower.startsWith('author')) return 'authors';
  if (lower.startsWith('comment')) return 'comments';
  if (lower.startsWith('subject') || lower === 'categories') return 'subjects';
  if (lower === 'license') return 'licence';
  if (lower.startsWith('date')) return lower === 'date' ? 'date' : 'other';
  if (lower.startsWith('journal')) return 'journal';
  if (lower.endsWith('doi')) return 'doi';
  return lower === 'abstract' ? 'abstract' : 'other';
}

/**
 * A line without a label continues the field above it, or starts an unlabelled one: authors, abstract. In a listing that
 * labels authors (`labelsAuthors`), what stands between a title and them is the title's end.
 */
export function nextField(draft: Draft, text: string, labelsAuthors: boolean): Field {
  const has = (field: Field): boolean => draft.texts.has(field);
  switch (draft.field) {
    case 'head':
      return 'title';
    case 'title':
      if (!has('title') || labelsAuthors) return 'title';
      return isTitleRest(draft.texts.get('title') ?? [], text) ? 'title' : 'authors';
    case 'authors':
      return !has('authors') ||
        /,\s*$/.test(draft.texts.get('authors')?.at(-1) ?? '') ||
        isNameRest(text) ||
        dividesName(draft.texts.get('authors')?.at(-1) ?? '', text) ||
        isAffiliation(text)
        ? 'authors'
        : 'abstract';
    case 'subjects':
      return !has('subjects') ||
        /[;(]\s*$/.test(draft.texts.get('subjects')?.at(-1) ?? '') ||
        /^[A-Z][\w ,&-]*\([a-z-]+(?:\.[A-Za-z-]+)?\)(?:;|$)/.test(text)
        ? 'subjects'
        : 'abstract';
    case 'doi':
      return has('doi') ? 'abstract' : 'doi';
    case 'comments':
      return has(draft.field) && text.length > 200 ? 'abstract' : draft.field;
    case 'journal':
    case 'other':
      return has(draft.field) && (text.length > 200 || (has('subjects') && isProse(draft.field, text)))
        ? 'abstract'
        : draft.field;
    default:
      return 'abstract';
  }
}

/**
 * Sentences, or the beginning of a long one, which neither a journal nor classes have: below a page's subjects, only they stand in
 * front of the abstract.
 */
function isProse(field: Field, text: string): boolean {
  const words = text.match(/(?<=\s)\p{Ll}{2,40}(?=[\s,.;:?!]|$)/gu)?.length ?? 0;
  if (!/^\P{Ll}/u.test(text) || words < 2) return false;
  return (words > 3 && field !== 'journal') || /(?:\p{Ll}|\d|[$)])[.!?](?:\s+\p{Lu}|$)/u.test(text);
}

/** Whether a line continues the title; false if it looks like a list of names. */
function isTitleRest(title: readonly string[], text: string): boolean {
  if (title.join(' ').length > 300) return false;
  const names = splitNames(text);
  const named = names.filter((name) =>
    /^[\p{Lu}\p{Lo}][\p{L}'’.-]*(?: [\p{L}'’.-]+){1,5}$/u.test(name),
  ).length;
  return named < Math.max(1, names.length / 2);
}

/** `(2) ((1) University of Bonn, (2) Peking University)`: numbers of affiliations, and what they are, to the end. */
const isAffiliation = (text: string): boolean => /^\(\d{1,2}\) .{0,500}\)$/.test(text);

/** Whether a line continues the authors: a short list of nothing but names. */
function isNameRest(text: string): boolean {
  const names = splitNames(text);
  return (
    text.length < 300 &&
    names.length > 0 &&
    names.every((name) =>
      /^(?:[\p{Lu}\p{Lo}][\p{L}'’.-]*|van|von|de|der|den|da|di|du|la|le|el|al)(?: [\p{L}'’.-]+){1,5}$/u.test(
        name,
      ),
    ) &&
    !/[.!?]$/.test(text)
  );
}
