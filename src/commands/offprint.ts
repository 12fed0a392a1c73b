/** Entry point of the command line: `offprint <command>`. */
import { commandLine } from './command-line.ts';

await commandLine(process.argv.slice(2)).parseAsync();
