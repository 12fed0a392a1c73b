/** Plain-text body of a mail. */
import { absoluteUrl, paperPath } from '../../addresses.ts';
import type { MailService } from '../../site-settings.ts';
import { count, phrase } from '../../wording/wording.ts';
import { authorsLine, type IssuePaper, noteLine, type PaperGroup, receptionOf } from '../issue-words.ts';
import { textColumns } from '../text/issue-text.ts';
import { wrapText } from '../text/wrap-text.ts';
import type { MailWords } from './mail-words.ts';
import { guardText } from './placeholders.ts';

/** Titles, authors, notes and URLs only. Line feeds, at most 72 columns. */
export function renderMailText(words: MailWords, groups: readonly PaperGroup[], left: number): string {
  const service = words.archive.site.mail?.service ?? 'plain';
  const paragraph = (text: string) => wrapText(guardText(text, service), { columns: textColumns });
  const { places } = words;
  const lines = [
    ...paragraph(words.siteName),
    ...paragraph(words.heading),
    '',
    ...paragraph(words.contents),
    phrase('View online: {address}', { address: places.viewOnline }),
    ...groups.flatMap(({ heading, papers }) => [
      ...(heading === undefined ? [] : ['', '', ...paragraph(heading.toUpperCase())]),
      ...papers.flatMap((each) => ['', ...renderEntry(each, words, service)]),
    ]),
    ...(left === 0
      ? []
      : [
          '',
          ...paragraph(
            phrase('And {papers} on the web: {address}', {
              papers: count(left, 'more paper'),
              address: words.issueUrl,
            }),
          ),
        ]),
    '',
    '',
    ...paragraph(words.imprint),
    ...(places.unsubscribe === undefined
      ? []
      : [phrase('Unsubscribe: {address}', { address: places.unsubscribe })]),
    ...(places.postalAddress === undefined ? [] : wrapText(places.postalAddress, { columns: textColumns })),
  ];
  return `${lines.join('\n')}\n`;
}

function renderEntry(
  { appearance, paper }: IssuePaper,
  { archive }: MailWords,
  service: MailService,
): readonly string[] {
  const number = `${appearance.position}. `;
  const indent = ' '.repeat(number.length);
  const options = { columns: textColumns, first: indent, next: indent };
  const about = [authorsLine(paper), ...receptionOf(appearance)]
    .filter((each) => each !== undefined)
    .join('; ');
  return [
    ...wrapText(guardText(paper.title.plain, service), { ...options, first: number }),
    ...(about === '' ? [] : wrapText(guardText(about, service), options)),
    ...(appearance.note === undefined
      ? []
      : wrapText(guardText(noteLine(appearance.note), service), options)),
    `${indent}${absoluteUrl(archive.site.url, paperPath(paper.id))}`,
  ];
}
