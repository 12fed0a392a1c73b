/**
 * Intercepts all changes below a folder through `node:fs` in this process. Plain JavaScript, so that it can be
 * preloaded before a command.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join, resolve, sep } from 'node:path';

/** Function name → indexes of arguments with paths that it changes; the same for the `Sync` variants. */
const changing = {
  appendFile: [0],
  chmod: [0],
  copyFile: [1],
  link: [1],
  mkdir: [0],
  mkdtemp: [0],
  rename: [0, 1],
  rmdir: [0],
  symlink: [1],
  truncate: [0],
  unlink: [0],
  utimes: [0],
  writeFile: [0],
};

/**
 * Calls `before` with the name of each operation below `root` and its path; an error thrown by `before` replaces the
 * operation. Removing or copying a folder counts one operation per entry. Returns a function that ends the
 * interception.
 * @param {string} root
 * @param {(operation: string, path: string) => void} before
 * @returns {() => void}
 */
export function watchFileOperations(root, before) {
  const folder = resolve(root);
  const original = { ...fs };
  const promises = { ...fs.promises };
  const isBelow = (path) => typeof path === 'string' && resolve(path).startsWith(`${folder}${sep}`);
  const check = (name, paths) => {
    const path = paths.find(isBelow);
    if (path !== undefined) before(name, resolve(path).slice(folder.length + 1));
  };
  /** Paths of files that are open for writing, by file descriptor. */
  const opened = new Map();
  for (const [name, places] of Object.entries(changing)) {
    for (const [object, own, key] of [
      [fs, original, name],
      [fs, original, `${name}Sync`],
      [fs.promises, promises, name],
    ]) {
      object[key] = function watched(...args) {
        check(
          name,
          // A descriptor stands in place of its path.
          places.map((place) => opened.get(args[place]) ?? args[place]),
        );
        return own[key].apply(this, args);
      };
    }
  }
  fs.openSync = function watched(path, flags, ...rest) {
    const writes = /[wax+]/.test(String(flags));
    if (writes) check('open', [path]);
    const number = original.openSync(path, flags, ...rest);
    if (writes) opened.set(number, path);
    return number;
  };
  fs.writeSync = function watched(number, ...rest) {
    check('write', [opened.get(number)]);
    return original.writeSync(number, ...rest);
  };
  fs.closeSync = function watched(number) {
    opened.delete(number);
    return original.closeSync(number);
  };
  fs.rmSync = function watched(path, options) {
    if (!isBelow(String(path))) return original.rmSync(path, options);
    const stats = original.lstatSync(path, { throwIfNoEntry: false });
    if (stats?.isDirectory() === true && options?.recursive === true) {
      for (const name of original.readdirSync(path)) fs.rmSync(join(path, name), options);
      return fs.rmdirSync(path);
    }
    if (stats !== undefined || options?.force !== true) return fs.unlinkSync(path);
  };
  fs.cpSync = function watched(from, to) {
    if (original.lstatSync(from).isDirectory()) {
      fs.mkdirSync(to, { recursive: true });
      for (const name of original.readdirSync(from)) fs.cpSync(join(from, name), join(to, name));
    } else fs.copyFileSync(from, to);
  };
  syncBuiltinESMExports();
  return () => {
    for (const key of Object.keys(original)) if (fs[key] !== original[key]) fs[key] = original[key];
    for (const key of Object.keys(changing)) fs.promises[key] = promises[key];
    syncBuiltinESMExports();
  };
}
