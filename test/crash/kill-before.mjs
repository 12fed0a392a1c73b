/** Loaded before a command's first module: kills its process before the first file operation that matches a pattern. */
import { watchFileOperations } from './file-operations.mjs';

const { CRASH_ROOT: root = '', CRASH_BEFORE: pattern = '' } = process.env;
const before = new RegExp(pattern);
watchFileOperations(root, (name, path) => {
  if (before.test(`${name} ${path.replaceAll('\\', '/')}`)) process.kill(process.pid, 'SIGKILL');
});
