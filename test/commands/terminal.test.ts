import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { openTerminal } from '../../src/commands/terminal.ts';

it('gives answers, and none once the input has ended (Ctrl-D)', async () => {
  const input = new PassThrough();
  const terminal = openTerminal(input, new PassThrough());
  const title = terminal.ask('Title? ');
  input.write('My letter\n');
  expect(await title).toBe('My letter');
  const address = terminal.ask('Address? ');
  input.end();
  expect(await address).toBeUndefined();
  expect(await terminal.ask('Language? ')).toBeUndefined();
});
