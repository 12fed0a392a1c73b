/** Which answers of a mail service say that a draft is there, which leave it in doubt, and what they advise. */
import { expect, it } from 'vitest';
import { findDraftFault } from '../../src/send/draft-answer.ts';

const login = '<!DOCTYPE html><html><head><title>Log in</title></head><body>…</body></html>';
const judge = (status: number, text: string, more: { location?: string; retryAfter?: string } = {}) =>
  findDraftFault({ status, phrase: 'Phrase', location: undefined, retryAfter: undefined, ...more, text });

it.each([
  ['listmonk', 200, '{"data":{"id":7,"status":"draft"}}'],
  ['Buttondown', 201, '{"id":"3f2c","status":"draft"}'],
])('is there by the answer of %s', (_service, status, text) => {
  expect(judge(status, text)).toBeUndefined();
});

it.each([
  ['a login page', 200, login, 'sends an HTML page titled "Log in"'],
  ['nothing', 200, '', 'sends nothing'],
  ['no content', 204, '', 'sends nothing'],
  ['an error that is called a success', 200, '{"error":"quota"}', 'begins "{"error":"quota"}"'],
  ['an answer that is cut off', 200, '{"data":{"id":7', 'names no draft'],
  ['an empty id', 201, '{"id":""}', 'names no draft'],
  ['an error within the service', 500, '{"message":"db"}', '500 Phrase: {"message":"db"}'],
  ['a server before it that had no answer', 502, '<html>nginx</html>', 'an HTML page'],
  ['a server before it that waited too long', 504, '', '504 Phrase.'],
])('may be there after %s', (_what, status, text, reason) => {
  expect(judge(status, text)).toMatchObject({ isDoubtful: true, reason: expect.stringContaining(reason) });
});

it.each([
  ['a wrong key', 403, '{"message":"invalid"}', {}, 'OFFPRINT_MAIL_PASSWORD'],
  ['a wrong address', 404, login, {}, 'Check "api" in site.yaml'],
  [
    'another address',
    301,
    '',
    { location: 'https://new.example/' },
    'It leads to https://new.example/. Check "api"',
  ],
  ['too many requests', 429, '', { retryAfter: '30' }, 'Try again in 30 seconds.'],
  ['too many requests until some day', 429, '', { retryAfter: 'Mon, 01 Jan 2024' }, 'Try again later.'],
  ['a draft that is refused', 422, 'subject\u001b[31m too\nlong', {}, '422 Phrase: subject [31m too long.'],
  ['a service at rest', 503, '', {}, '503 Phrase.'],
])('is not there after %s', (_what, status, text, more, reason) => {
  expect(judge(status, text, more)).toMatchObject({
    isDoubtful: false,
    reason: expect.stringContaining(reason),
  });
});
