import { simpleParser } from 'mailparser';
import { expect, it } from 'vitest';
import { buildRecipientMails } from '../../src/send/recipient-message.ts';
import type { Recipient } from '../../src/send/recipients.ts';
import { buildSampleArchive } from '../feeds/sample-archive.ts';

const sentAt = new Date('2025-11-20T07:08:09Z');

function messageTo(recipient: Partial<Recipient>): string {
  const archive = buildSampleArchive([{ day: '2025-10-29', papers: [{ id: 'a' }] }]);
  const [issue] = archive.issues;
  if (issue === undefined) throw new Error('no issue');
  const from = { name: 'News', address: 'news@papers.example' };
  const { messageFor } = buildRecipientMails(issue, archive, from, () => sentAt);
  return messageFor({
    address: 'reader@readers.example',
    name: undefined,
    unsubscribe: undefined,
    ...recipient,
  });
}

it('is dated when it is sent, since filters distrust dates that are long past or to come', async () => {
  expect((await simpleParser(messageTo({}))).date).toEqual(sentAt);
});

it.each([
  ['https://müller.example/leave?token=ü', 'https://xn--mller-kva.example/leave?token=%C3%BC'],
  ['https://a.example/leave?token=<1>,"2"', 'https://a.example/leave?token=%3C1%3E%2C%222%22'],
  ['mailto:leave@a.example?subject=Abmeldung für', 'mailto:leave@a.example?subject=Abmeldung%20f%C3%BCr'],
  ['https://a.example/leave?a=%20&b=1', 'https://a.example/leave?a=%20&b=1'],
])('is ASCII with a link that has other letters: %s', async (unsubscribe, link) => {
  const message = messageTo({ unsubscribe });
  expect(/^[\0-~]*$/.test(message)).toBe(true);
  expect(message.replace(/\r\n(?=[ \t])/g, '')).toContain(`List-Unsubscribe: <${link}>\r\n`);
  const { text, html } = await simpleParser(message);
  expect(text).toContain(`Unsubscribe: ${link}`);
  expect(html).toContain(`href="${link.replaceAll('&', '&amp;')}"`);
});
