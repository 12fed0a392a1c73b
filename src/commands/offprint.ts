/** Entry point of the command line: `offprint <command>`. */
import { commandLine } from './command-line.ts';

// Ignore EPIPE: a reader such as `| head -1` may exit first, and the command still has to finish its work.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

await commandLine(process.argv.slice(2)).parseAsync();
