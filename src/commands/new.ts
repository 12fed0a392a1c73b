/** `offprint new <folder>`: creates a new archive. */
import { basename, resolve } from 'node:path';
import type { Argv } from 'yargs';
import { type ArchiveAnswers, questions } from '../starter/archive-answers.ts';
import { defineCommand, reportFailures, UsageError } from './command.ts';

type Asked = { readonly [Name in keyof ArchiveAnswers]: string | undefined };

interface NewOptions extends Asked {
  readonly folder: string;
  readonly yes: boolean;
}

export const newArchive = defineCommand<NewOptions>({
  command: 'new <folder>',
  describe: 'Begin an archive of your own; nothing that is there is overwritten',
  builder: (options) => withAnswers(options) as Argv<NewOptions>,
  handler: ({ folder, yes, ...asked }) =>
    reportFailures(async () => {
      // An empty variable of a shell, most likely; it would be the working folder.
      if (folder.trim() === '')
        throw new UsageError('The folder is empty: give its name, or "." for this one.');
      const name = basename(resolve(folder));
      const answers =
        (await answersThere(resolve(folder), asked)) ??
        (await completeAnswers(name, asked, !yes && process.stdin.isTTY === true));
      const { beginArchive } = await import('../starter/begin-archive.ts');
      const day = new Date().toISOString().slice(0, 10);
      const begun = beginArchive(resolve(folder), { answers, day, name });
      const { renderBegun } = await import('../starter/render-begun.ts');
      console.log(renderBegun(folder, begun, answers));
    }),
});

function withAnswers<T>(options: Argv<T>) {
  const withFolder = options.positional('folder', {
    type: 'string',
    demandOption: true,
    describe: "The archive's folder; made where it is missing",
  });
  return questions
    .reduce(
      (all: Argv<unknown>, { name, label }) =>
        all.option(name, { type: 'string', requiresArg: true, describe: label }),
      withFolder,
    )
    .option('yes', {
      alias: 'y',
      type: 'boolean',
      default: false,
      describe: 'Ask nothing, and take what is usual for what no option says',
    });
}

/** Those of the `site.yaml` that is there and stays, with a message on options that say otherwise; undefined without it. */
async function answersThere(folder: string, asked: Partial<Asked>): Promise<ArchiveAnswers | undefined> {
  const { findAnswers } = await import('../starter/found-answers.ts');
  const found = findAnswers(folder);
  if (found === undefined) return undefined;
  // The address in the file may be without its last slash, or that of the option.
  const plain = (answer: string | undefined) => answer?.replace(/\s+/g, ' ').trim().replace(/\/$/, '');
  for (const { name } of questions)
    if (asked[name] !== undefined && plain(asked[name]) !== plain(found[name]))
      console.error(
        `--${name} ${asked[name]} is not used: site.yaml is there and says "${found[name]}". Change that file where it is wrong.`,
      );
  return found;
}

/** Asks on a terminal for missing options; elsewhere uses the defaults. Throws `UsageError` for an invalid answer. */
async function completeAnswers(
  folder: string,
  asked: Partial<Asked>,
  onTerminal: boolean,
): Promise<ArchiveAnswers> {
  // Imported lazily: every command loads this module.
  const { findAnswerFault } = await import('../starter/check-answer.ts');
  const answers: Partial<Record<keyof ArchiveAnswers, string>> = {};
  for (const { name } of questions) {
    // Pasted text may have several lines.
    const answer = asked[name]?.replace(/\s+/g, ' ').trim();
    if (answer === undefined) continue;
    const wrong = findAnswerFault(name, answer);
    if (wrong !== undefined) throw new UsageError(`--${name} ${answer}: ${wrong}.`);
    answers[name] = answer;
  }
  const ask = onTerminal ? await openQuestions() : undefined;
  for (const { name, label, otherwise } of questions) {
    if (answers[name] !== undefined) continue;
    const usual = otherwise(folder, answers);
    answers[name] =
      ask === undefined ? usual : await ask.until(label, usual, (text) => findAnswerFault(name, text));
  }
  ask?.close();
  const { url = '', ...rest } = answers;
  return { ...rest, url: url.endsWith('/') ? url : `${url}/` } as ArchiveAnswers;
}

async function openQuestions() {
  const { openTerminal } = await import('./terminal.ts');
  const terminal = openTerminal();
  return {
    close: () => terminal.close(),
    /** Repeats the question until the answer is valid; Enter means `usual`. */
    async until(label: string, usual: string, fault: (answer: string) => string | undefined) {
      for (;;) {
        const given = await terminal.ask(`${label} (${usual}): `);
        if (given === undefined) throw new UsageError('\nNothing was written.');
        const answer = given.trim() || usual;
        const wrong = fault(answer);
        if (wrong === undefined) return answer;
        console.log(`  ${wrong}`);
      }
    },
  };
}
