/** Chats exported as text: what people write beside an address is a title where it is set as one. */
import { describe, expect, it } from 'vitest';
import { parseDump } from '../../src/dumps/formats.ts';

const u = 'https://arxiv.org/abs/2610.0100';
const at = (minute: number) => `[13/10/2026, 09:${10 + minute}:33] Tom O'Neil Jr.: `;
const read = (...messages: readonly string[]) =>
  parseDump(
    new TextEncoder().encode(`${messages.map((text, index) => at(index) + text).join('\n')}\n`),
    '_chat.txt',
  );
const titleOf = (message: string) => read(`${message}`, `Other Bees for All ${u}9`).entries[0]?.title;

describe('words of a message beside an address', () => {
  it.each([
    "Hi all, here's the paper from yesterday",
    'Have you seen this?',
    'Kennt ihr das schon?',
    'Sehr spannend:',
    'Das hier lesen wir am Montag',
    'Für Montag bitte lesen:',
    'Neues Paper von uns!',
    '@Jörg schau mal',
    'Guten Morgen! Hier das Paper von gestern:',
    'wow!!',
  ])('are no title: %s', (words) => {
    expect(titleOf(`${words} ${u}1`)).toBeUndefined();
  });

  it.each([
    'Honey: A Survey',
    'Honey - A Survey',
    'Wax and Combs in Towns',
    'Attention Is All You Need',
    'Foraging of wild bees in towns of the north',
    'Wachs und Waben: Ein Überblick',
    'Learning to See You',
  ])('are a title: %s', (title) => {
    expect(titleOf(`${title} ${u}1`)).toBe(title);
  });

  it.each(['*Wax or Not?* ', '*Wax or Not?*'])('are a title in bold type above it: %s', (bold) => {
    expect(titleOf(`${bold}\n${u}1`)).toBe('Wax or Not?');
  });

  it.each(['*Wow, nice!*', '*Paper*'])('are none in bold type where they are a remark: %s', (bold) => {
    expect(titleOf(`${bold}\n${u}1`)).toBeUndefined();
  });

  it('make no doubt of their end where they are no title', () => {
    const talk = 'Das hier lesen wir am Montag - Pain without Much Gain';
    const { entries, doubts } = read(`${talk} ${u}1`, `Other Bees for All ${u}9`);
    expect([entries[0]?.title, doubts]).toEqual([undefined, []]);
  });
});
