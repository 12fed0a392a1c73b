/** Entry point of the command line: `offprint <command>`. */
import { commandLine } from './command-line.ts';

// Whoever reads the output may end before the command does ("| head -1"); what it works on is finished all the same.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

await commandLine(process.argv.slice(2)).parseAsync();
