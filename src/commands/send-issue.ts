/** Implementation of `offprint send`: finds the issue, checks that it is published, and sends it by SMTP or makes a draft. */
import { absoluteUrl, issuePath } from '../addresses.ts';
import { assertNoErrors, buildArchive } from '../archive/build-archive.ts';
import { findArchiveFolder } from '../load/archive-folder.ts';
import { loadContent } from '../load/load-content.ts';
import { englishWording, useWording } from '../wording/wording.ts';
import { UsageError } from './command.ts';
import { makeDraft } from './make-draft.ts';
import { sendBySmtp } from './send-by-smtp.ts';
import type { SendIssueOptions } from './send-options.ts';

/** Throws `UsageError` or `ContentError` where there is nothing to send, or no way to send it. */
export async function sendIssue(options: SendIssueOptions): Promise<void> {
  const folder = findArchiveFolder(options.content);
  const archive = assertNoErrors(buildArchive(loadContent(folder, { siteUrl: process.env.SITE_URL })));
  useWording(archive.site.wording ?? englishWording);
  const issue = archive.issueById.get(options.date);
  if (issue === undefined)
    throw new UsageError(
      `There is no issue of ${options.date}; the newest is ${archive.issues[0]?.id ?? 'none'}.`,
    );
  const { mail } = archive.site;
  if (mail === undefined)
    throw new UsageError(
      'site.yaml says nothing under "mail": who sends, and by which server. See docs/editions.md.',
    );
  if (options.verify) await assertPublished(absoluteUrl(archive.site.url, issuePath(issue.id)));
  if (mail.service === 'listmonk' || mail.service === 'buttondown')
    await makeDraft(folder, issue, archive, mail, options);
  else await sendBySmtp(folder, issue, archive, mail, options);
}

async function assertPublished(url: string): Promise<void> {
  const what = await fetch(url, {
    method: 'HEAD',
    redirect: 'manual',
    signal: AbortSignal.timeout(30_000),
  }).then(
    ({ status }) => (status === 200 ? undefined : `answers ${status}`),
    () => 'does not answer',
  );
  if (what !== undefined)
    throw new UsageError(
      `${url} ${what}: readers would follow links to nothing. Publish the site first, or add --no-verify.`,
    );
}
