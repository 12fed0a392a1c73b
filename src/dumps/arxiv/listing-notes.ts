/** Lines that a person has written below an entry of a listing, which look like the entry's abstract. */
import type { Diagnostic } from '../../diagnostic.ts';
import { findIdentifiers } from '../fields/identifiers.ts';
import type { DumpLine } from '../model/dump.ts';
import { quote } from '../model/quote.ts';
import type { Draft } from './entry-draft.ts';

/** Takes them out of the abstracts of `drafts`, and returns them. */
export function takeNotes(drafts: readonly Draft[]): readonly DumpLine[] {
  const withAbstract = drafts.filter(({ abstractLines }) => abstractLines.length > 0);
  const [only] = withAbstract;
  // The rest of the listing has no abstracts, and blank lines stand only between entries.
  if (only !== undefined && withAbstract.length === 1 && drafts.length > 1 && isApart(only))
    return cut(only, 0);
  const last = drafts.at(-1);
  const at = last?.abstractLines.findIndex(
    (line, index, lines) =>
      index > 0 && line.number > (lines[index - 1]?.number ?? 0) + 1 && namesOther(line, last.arxiv),
  );
  return last === undefined || at === undefined || at < 0 ? [] : cut(last, at);
}

/** Whether the abstract stands below a blank line, and all above it without one. */
function isApart({ first, texts, titleLine, abstractLines: [line] }: Draft): boolean {
  const above = [...texts].reduce(
    (sum, [field, lines]) => sum + (field === 'abstract' ? 0 : lines.length),
    0,
  );
  return line !== undefined && titleLine <= first + 1 && line.number > first + above + 1;
}

/** An abstract may name another paper, but not by its address. */
function namesOther({ text }: DumpLine, arxiv: string): boolean {
  const found = /\barxiv\.org\//i.test(text) ? findIdentifiers(text).arxiv : undefined;
  return found !== undefined && found !== arxiv;
}

function cut(draft: Draft, at: number): readonly DumpLine[] {
  const lines = draft.abstractLines.splice(at);
  const kept = draft.abstractLines.map(({ text }) => text);
  if (kept.length > 0) draft.texts.set('abstract', kept);
  else draft.texts.delete('abstract');
  draft.last = Math.min(draft.last, (lines[0]?.number ?? draft.last + 1) - 1);
  return lines;
}

export function noteLeftOut({ number, text }: DumpLine, file: string): Diagnostic {
  const reason = `${quote(text)} stands below an entry of the listing and is no part of it; it is left out.`;
  const advice = 'If it names a paper, put its identifier on a reading list.';
  return { severity: 'warning', rule: 'unread-line', reason, advice, file, line: number };
}
