import { expect, it } from 'vitest';
import { parseRecipients, toMailAddress } from '../../src/send/recipients.ts';

const addressesIn = (text: string) =>
  parseRecipients(text, 'list.csv').recipients.map((each) => each.address);
const problemsOf = (text: string) =>
  parseRecipients(text, 'list.csv').problems.map(({ rule, line }) => `${line} ${rule}`);

it.each([
  ['a tab', 'x.example\tAnn'],
  ['a slash', 'x.example/a'],
  ['an escape', 'x%2eexample'],
  ['a query', 'x.example?a'],
  ['a fragment', 'x.example#a'],
  ['a number', '1'],
  ['numbers', '10.0.0.1'],
])('is no address: %s in the host', (_, host) => {
  expect(toMailAddress(`a@${host}`)).toBeUndefined();
});

it('writes hosts in other scripts as ASCII', () => {
  expect(toMailAddress(' zoe@bücher.example ')).toBe('zoe@xn--bcher-kva.example');
  expect(toMailAddress('a@4u.example')).toBe('a@4u.example');
});

it.each([
  ['commas', 'email,name\na@x.example,A\nb@x.example,B\n'],
  ['semicolons', 'name;email\nA, first;a@x.example\nB;b@x.example\n'],
  ['tabs', 'email\tname\na@x.example\tA, first\nb@x.example\tB\n'],
  ['a carriage return at the end of lines', 'email\ra@x.example\rb@x.example\r'],
  ['both line ends, and a byte order mark', '\uFEFFemail\r\na@x.example\r\nb@x.example'],
])('reads lists with %s', (_, text) => {
  expect(addressesIn(text)).toEqual(['a@x.example', 'b@x.example']);
  expect(problemsOf(text)).toEqual([]);
});

it.each([
  ['never closed', 'email,name\na@x.example,A\nb@x.example,"B\nc@x.example,C\nd@x.example,D\n'],
  ['closed by a later one', 'email,name\na@x.example,A\nb@x.example,"B\nc@x.example,C\nd@x.example,"D"\n'],
  [
    'in a column that is not read',
    'email,note\na@x.example,A\nb@x.example,"B\nc@x.example,C\nd@x.example,"D"\n',
  ],
])('names the lines that a quotation mark joins: %s', (_, text) => {
  const { recipients, problems } = parseRecipients(text, 'list.csv');
  expect(recipients.map((each) => each.address)).toEqual(['a@x.example']);
  expect(problems.at(-1)).toMatchObject({
    line: 3,
    rule: 'quotation-mark',
    advice: 'Lines 3 to 5 get no mail; correct them or take them out.',
  });
});

it('reads a quoted line break in a column of no account', () => {
  expect(addressesIn('email,street\na@x.example,"Box 1\nBerlin"\nb@x.example,\n')).toEqual([
    'a@x.example',
    'b@x.example',
  ]);
});

it.each(['unsubscribed', 'Unsubscribed', 'blocklisted', 'bounced', 'unconfirmed'])(
  'sends nothing where the status is %s',
  (status) => {
    const text = `email,name,status\na@x.example,A,enabled\nb@x.example,B,${status}\nc@x.example,C,\n`;
    expect(addressesIn(text)).toEqual(['a@x.example', 'c@x.example']);
    expect(problemsOf(text)).toEqual(['3 not-subscribed']);
    const [problem] = parseRecipients(text, 'list.csv').problems;
    expect([problem?.severity, problem?.advice]).toEqual(['info', undefined]);
  },
);

it.each(['Non-Subscribed', 'archived', 'spammy', 'opted out', 'désabonné', '0', 'false'])(
  'sends nothing where nobody knows that the status %s is one of a subscriber',
  (status) => {
    const text = `email,status\na@x.example,Subscribed\nb@x.example,${status}\nc@x.example,1\n`;
    expect(addressesIn(text)).toEqual(['a@x.example', 'c@x.example']);
    expect(problemsOf(text)).toEqual(['3 unknown-status']);
  },
);

it('names the columns that it does not read', () => {
  const { problems } = parseRecipients('uuid,email,UNSUB_TIME\n1,a@x.example,\n', 'list.csv');
  expect(problems).toMatchObject([
    { severity: 'info', line: 1, reason: 'Columns that are not read: uuid, UNSUB_TIME.' },
  ]);
});
