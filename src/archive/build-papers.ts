/**
 * Builds papers from drafts, except for fields that depend on all papers (author ids, topics, related papers,
 * citation keys).
 */

import type { Content } from '../content/content.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { groupBy } from '../group-by.ts';
import type { Identifiers, Paper, Resource } from '../model.ts';
import { correctText, type TextCorrection } from '../text/correct-text.ts';
import { leadOf } from '../text/lead.ts';
import { type Markup, parseMarkup } from '../text/markup.ts';
import { toMarkupDiagnostics } from '../text/markup-diagnostics.ts';
import { parseVenue } from '../venues/parse-venue.ts';
import { checkCorrected } from './check-corrected.ts';
import { collectResources } from './collect-resources.ts';
import type { KnownTexts } from './compose-texts.ts';
import type { PaperDraft } from './gather-papers.ts';
import type { ParsedPaper } from './paper-stages.ts';
import { type FieldCorrection, type ResolvedFields, resolveFields } from './resolve-fields.ts';

export interface BuiltPapers {
  /** In the order of the drafts. */
  readonly papers: readonly ParsedPaper[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Texts that `known` lacks are composed here. */
export function buildPapers(
  drafts: readonly PaperDraft[],
  content: Content,
  known: KnownTexts = new Map(),
): BuiltPapers {
  const { facts, corrections } = content;
  const fieldCorrections = new Map<string, FieldCorrection>(
    corrections.papers.map((one) => [one.paper, one]),
  );
  const diagnostics = [...unknownPapers(drafts, content)];
  const toMarkup = markupMaker(corrections.text, known, diagnostics);
  const papers = drafts.map((draft) => {
    const fact = facts.get(draft.id)?.fact;
    const fields = resolveFields(draft, fact, fieldCorrections.get(draft.id));
    const abstract =
      fields.abstract === undefined ? undefined : toMarkup(draft.id, 'abstract', fields.abstract);
    const title = toMarkup(draft.id, 'title', fields.title ?? untitled(abstract, fields.identifiers));
    const [first, ...later] = draft.draftEntries;
    diagnostics.push(...textDiagnostics(draft, title, abstract));
    return {
      id: draft.id,
      title,
      abstract,
      authorNames: fields.authors,
      familyNames: fields.familyNames,
      authorCount: fields.authorCount,
      firstDate: fields.firstDate,
      firstMonth: fields.firstMonth,
      licence: fields.licence,
      venue: toVenue(fields),
      language: fields.language,
      identifiers: fields.identifiers,
      resources: collectResources(fact?.code, listedResources(draft), [title, abstract]),
      appearances: [first.appearance, ...later.map(({ appearance }) => appearance)] as const,
      provenance: fields.provenance,
    };
  });
  return { papers, diagnostics: [...diagnostics, ...checkCorrected(papers, content)] };
}

function toVenue({ venue, venueKind, imprint }: ResolvedFields): Paper['venue'] {
  return venue === undefined ? undefined : { ...parseVenue(venue, venueKind), imprint };
}

/** Title of a paper without one: the first words of its abstract, else its identifier. */
function untitled(abstract: Markup | undefined, { arxiv, doi, openreview }: Identifiers): string {
  const lead = abstract === undefined ? '' : leadOf(abstract, 60).plain;
  const words = lead.split(/\s+/).slice(0, 12).join(' ');
  if (words !== '') return `${words.replace(/…$/, '')} …`;
  if (arxiv !== undefined) return `arXiv:${arxiv}`;
  if (doi !== undefined) return `doi:${doi}`;
  return openreview === undefined ? 'Untitled' : `OpenReview ${openreview}`;
}

/** Links that listings print beside a paper. */
function listedResources({ draftEntries }: PaperDraft): readonly Resource[] {
  return draftEntries.flatMap(({ entry }) => entry.resources ?? []);
}

/** Diagnostics for text that could not be typeset as in the source, with the line in the dump. */
function textDiagnostics(
  draft: PaperDraft,
  title: Markup,
  abstract: Markup | undefined,
): readonly Diagnostic[] {
  const [{ dump, entry }] = draft.draftEntries;
  const [paper, file] = [draft.id, `content/dumps/${dump}`];
  return [
    ...toMarkupDiagnostics(title, { paper, field: 'title', file, line: entry.firstLine }),
    ...(abstract === undefined
      ? []
      : toMarkupDiagnostics(abstract, { paper, field: 'abstract', file, line: entry.lastLine })),
  ];
}

/** Composes texts with their corrections; a correction that doesn't match is added to `diagnostics`. */
function markupMaker(corrections: readonly TextCorrection[], known: KnownTexts, diagnostics: Diagnostic[]) {
  const byText = groupBy(corrections, ({ paper, field }) => `${paper} ${field}`);
  return (paper: string, field: TextCorrection['field'], raw: string): Markup => {
    const own = byText.get(`${paper} ${field}`);
    if (own === undefined) return parseMarkup(raw, { composed: known.get(raw) });
    const corrected = correctText(raw, own);
    diagnostics.push(...corrected.diagnostics);
    return parseMarkup(raw, { corrected, composed: known.get(corrected.text) });
  };
}

/** Diagnostics for corrections of papers that don't exist: useless, and probably a misspelt id. */
function unknownPapers(drafts: readonly PaperDraft[], { corrections }: Content): Diagnostic[] {
  const known = new Set(drafts.map(({ id }) => id));
  const lines = new Map<string, number | undefined>();
  for (const { paper, line } of [...corrections.papers, ...corrections.text, ...corrections.topics])
    if (!lines.has(paper)) lines.set(paper, line);
  return [...lines]
    .filter(([paper]) => !known.has(paper))
    .map(([paper, line]) => ({
      severity: 'error',
      rule: 'unknown-paper',
      reason: `A correction is about ${paper}, and no paper has that id.`,
      advice: 'Correct the id (it ends the address of the paper’s page), or delete the correction.',
      file: 'content/corrections.yaml',
      ...(line === undefined ? {} : { line }),
    }));
}
