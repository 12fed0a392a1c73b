/** Loaded before a command's first module: kills its process before the file operation of a number. */
import { writeSync } from 'node:fs';
import { watchFileOperations } from './file-operations.mjs';

const { CRASH_ROOT: root = '', CRASH_AT: at = '' } = process.env;
let count = 0;
watchFileOperations(root, () => {
  count += 1;
  if (count === Number(at)) process.kill(process.pid, 'SIGKILL');
});
// The test's first run counts the operations.
process.on('exit', () => writeSync(2, `operations: ${count}\n`));
