import { expect, it, vi } from 'vitest';
import { commandLine } from '../../src/commands/command-line.ts';

/** What the command line prints and with which code it ends. */
async function answer(...words: readonly string[]) {
  const printed = vi.spyOn(console, 'log').mockReturnValue();
  const failed = vi.spyOn(console, 'error').mockReturnValue();
  const ended = vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`ended with ${code ?? 0}`);
  });
  try {
    let end = 'went on';
    try {
      await commandLine(words).parseAsync();
    } catch (error) {
      end = error instanceof Error ? error.message : String(error);
    }
    const text = (spy: typeof printed) => spy.mock.calls.flat().join('\n');
    return { end, printed: text(printed), failed: text(failed) };
  } finally {
    for (const spy of [printed, failed, ended]) spy.mockRestore();
  }
}

it('says how every command is used, without colours', async () => {
  const { printed: help } = await answer('--help');
  const commands = Array.from(help.matchAll(/^ {2}offprint ([a-z-]+)/gm), ([, name = '']) => name);
  expect(commands).toEqual(expect.arrayContaining(['new', 'build', 'start', 'ingest', 'check', 'migrate']));
  for (const command of commands) {
    const { end, printed, failed } = await answer(command, '--help');
    expect([end, failed], command).toEqual(['ended with 0', '']);
    expect(printed).toContain(`offprint ${command}`);
    expect(printed).not.toContain('\u001b');
  }
});

it.each([
  [['biuld'], /^"biuld" is no command\. Did you mean build\?\n/],
  [['--content', 'x', 'foo'], /^"foo" is no command\. /],
  [['build', '--outptu', 'x'], /outptu/],
  [[], /Which command\?/],
  [['build', '--output'], /^--output is without its value\.\nSee "offprint --help"\.$/],
  [['send'], /^The command is not whole: "offprint send <date>"\.\n/],
  [['shards', 'out'], /^The command is not whole: "offprint shards <out> <shards\.\.>"\.\n/],
  [['check', '--accept=yes'], /^--accept=yes: this option takes no value but true or false\.\n/],
  [['build', '--force='], /^--force=: this option takes no value but true or false\.\n/],
  [['build', '--out', ''], /^--output is empty: give the name of a folder\.\n/],
  [['check', '--content='], /^--content is empty: give the name of a folder\.\n/],
  [
    ['ingest', '--issue', '2026-10-02', '--issue', '2026-10-03'],
    /^--issue is given more than once\.\nSee "offprint --help"\.$/,
  ],
  [['ingest', '--', '-x.txt'], /^"-x\.txt" after "--" is not read: .*"\.\/-name"\.\n/],
])('refuses %j, and ends with an error', async (words, reason) => {
  const { end, failed } = await answer(...words);
  expect(end).toBe('ended with 1');
  expect(failed).toMatch(reason);
});

it.each([
  [['ingest', '--issue', '2026-10-02'], '--issue is about captures, and none is named: add their files.'],
  [
    ['ingest', '--title', 'Orals', '--replace'],
    '--title is about captures, and none is named: add their files.',
  ],
  [['ingest', '--accept'], '--accept is about captures, and none is named: add their files.'],
  [['new', ''], 'The folder is empty: give its name, or "." for this one.'],
  [['text-report', 'tex-dashs'], 'There is no rule "tex-dashs". The rules are correction, '],
])('%j is not passed over', async (words, reason) => {
  const { failed } = await answer(...words);
  expect(failed).toContain(reason);
  expect(process.exitCode).toBe(1);
  process.exitCode = 0;
});

it('takes a switch with true or false', async () => {
  const { failed } = await answer('text-report', 'nope', '--help=false');
  expect(failed).toContain('There is no rule "nope".');
  process.exitCode = 0;
});
