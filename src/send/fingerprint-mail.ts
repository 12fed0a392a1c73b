/** Detects changes of a mail since it was sent. */
import { createHash } from 'node:crypto';
import { papersOf } from '../editions/issue-words.ts';
import type { MailEdition } from '../editions/mail/mail-edition.ts';
import type { Archive, Issue } from '../model.ts';
import type { MailFingerprint } from './ledger-lines.ts';

/** Hashes of the subject, of each paper by id, and of both bodies. */
export function fingerprintMail(
  issue: Issue,
  archive: Archive,
  { subject, html, text }: MailEdition,
): MailFingerprint {
  const papers = papersOf(issue, archive).map(({ paper, appearance }) => {
    const words = [
      paper.title.plain,
      paper.abstract?.plain,
      paper.authors.map(({ name }) => name),
      paper.authorCount,
    ];
    const facts = [
      paper.firstDate ?? paper.firstMonth,
      paper.venue?.label,
      paper.topics,
      paper.identifiers,
      paper.resources,
      appearance,
    ];
    return [`paper ${paper.id}`, hash(JSON.stringify([words, facts]))] as const;
  });
  return Object.fromEntries([
    ['subject', hash(subject)],
    ...papers,
    ['HTML part', hash(html)],
    ['plain part', hash(text)],
  ]);
}

/** The changes in words; empty if there are none. */
export function describeChanges(before: MailFingerprint, now: MailFingerprint): readonly string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  const changes = names.flatMap((name) => {
    if (before[name] === now[name]) return [];
    if (before[name] === undefined) return [`${name} is new`];
    return [now[name] === undefined ? `${name} is gone` : `${name} has changed`];
  });
  const parts = new Set(['HTML part has changed', 'plain part has changed']);
  const causes = changes.filter((change) => !parts.has(change));
  if (causes.length > 0) return causes;
  return changes.length === 0
    ? []
    : ['the words around the papers have changed (site.yaml, topics or the program)'];
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
