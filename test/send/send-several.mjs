/**
 * `node send-several.mjs <program> <runs>`: runs the bundled program once for each of `runs`, JSON of words and environment, and prints
 * JSON of exit codes and of what was printed. One process, because starting it takes longer than a mail does.
 */
import { pathToFileURL } from 'node:url';

const [, , program, runs] = process.argv;
const print = process.stdout.write.bind(process.stdout);
const done = [];
for (const [index, { words, environment }] of JSON.parse(runs).entries()) {
  let output = '';
  for (const stream of [process.stdout, process.stderr])
    stream.write = (text) => {
      output += text;
      return true;
    };
  Object.assign(process.env, environment);
  process.argv = [process.execPath, program, ...words];
  process.exitCode = 0;
  // A module is run once for each address; those that it imports are shared.
  await import(`${pathToFileURL(program).href}?${index}`);
  done.push({ code: process.exitCode, output });
}
process.exitCode = 0;
print(JSON.stringify(done));
