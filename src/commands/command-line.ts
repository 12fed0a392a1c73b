/** The command line, `offprint <command>`: all commands, and the rules that they share. */
import yargs, { type Argv } from 'yargs';
import { packageVersion } from '../disk/package-folder.ts';
import { build } from './build.ts';
import { capture } from './capture.ts';
import { check } from './check.ts';
import { epub } from './epub.ts';
import { facts } from './facts.ts';
import { ingest } from './ingest.ts';
import { inspect } from './inspect.ts';
import { migrate } from './migrate.ts';
import { newArchive } from './new.ts';
import { ping } from './ping.ts';
import { send } from './send.ts';
import { shards } from './shards.ts';
import { start } from './start.ts';
import { textReport } from './text-report.ts';
import { topics } from './topics.ts';

/** Arguments that take several values. */
const lists = new Set(['_', 'captures', 'papers', 'rules', 'shards', 'wanted']);

/** Options that name a folder. */
const folders = ['content', 'output'];

/** Commands that ask for words, with their names: `send <date>`. */
const asking = [newArchive, capture, inspect, facts, send, epub, shards].map(({ command }) =>
  String(command),
);

/** Builds the parser; `parseAsync` runs the command. */
export const commandLine = (words: readonly string[]): Argv =>
  yargs([...words])
    .scriptName('offprint')
    // yargs would use the system's locale; all other output is English.
    .locale('en')
    .usage('Usage: $0 <command> [options]')
    .command(newArchive)
    .command(build)
    .command(start)
    .command(capture)
    .command(inspect)
    .command(ingest)
    .command(facts)
    .command(topics)
    .command(textReport)
    .command(check)
    .command(ping)
    .command(send)
    .command(epub)
    .command(shards)
    .command(migrate)
    .completion('completion', 'Print a script that completes commands in bash or zsh')
    .version(packageVersion())
    .alias('help', 'h')
    .demandCommand(1, 'Which command? "offprint --help" lists them.')
    .recommendCommands()
    .strict()
    // An option given twice becomes an array, which `check` rejects. (With `duplicate-arguments-array` off, yargs would
    // also shorten lists to their last value.)
    .parserConfiguration({ 'camel-case-expansion': false })
    .check((values) => faultOf(values, words) ?? true)
    .wrap(Math.min(100, process.stdout.columns ?? 100))
    .fail((message: string | undefined, error: Error | undefined) => {
      // A `YError` of yargs is about the arguments too, e.g. an option without its value.
      if (error instanceof Error && error.name !== 'YError') throw error;
      console.error(`${plainWords(message, words)}\nSee "offprint --help".`);
      process.exit(1);
    });

/** What is wrong with options, besides what yargs finds itself. */
function faultOf(values: Readonly<Record<string, unknown>>, words: readonly string[]): string | undefined {
  const [, stray] = Array.isArray(values._) ? values._ : [];
  if (stray !== undefined)
    return `"${stray}" after "--" is not read: leave out the "--"; a name that begins with "-" is given as "./-name".`;
  const twice = Object.keys(values).find((name) => Array.isArray(values[name]) && !lists.has(name));
  if (twice !== undefined) return `--${twice} is given more than once.`;
  const valued = words.find((word) => isValuedSwitch(word, values));
  if (valued !== undefined) return `${valued}: this option takes no value but true or false.`;
  const unnamed = folders.find((name) => values[name] === '');
  return unnamed === undefined ? undefined : `--${unnamed} is empty: give the name of a folder.`;
}

/** Whether `word` gives a switch another value, such as `--accept=yes`, which yargs takes for false. */
function isValuedSwitch(word: string, values: Readonly<Record<string, unknown>>): boolean {
  const [, name = '', value = ''] = /^--([^=]+)=(.*)$/.exec(word) ?? [];
  return typeof values[name] === 'boolean' && value !== 'true' && value !== 'false';
}

/** The first word that is neither an option nor may be its value. */
function nameOf(words: readonly string[]): string {
  const name = words.find((word, at) => !word.startsWith('-') && words[at - 1]?.startsWith('-') !== true);
  return name === undefined ? 'That' : `"${name}"`;
}

/** What yargs says of missing words, as people name them. */
function plainWords(message: string | undefined, words: readonly string[]): string {
  const [, option] = /^Not enough arguments following: (\S+)$/.exec(message ?? '') ?? [];
  if (option !== undefined) return `--${option} is without its value.`;
  // yargs says what may be meant, but not what is wrong.
  if (message?.startsWith('Did you mean') === true) return `${nameOf(words)} is no command. ${message}`;
  if (message?.startsWith('Not enough non-option arguments') !== true) return message ?? '';
  const whole = asking.find((command) => words.includes(command.replace(/ .*/, '')));
  const wanted = whole === undefined ? 'its own --help says what it is to be told' : `"offprint ${whole}"`;
  return `The command is not whole: ${wanted}.`;
}
