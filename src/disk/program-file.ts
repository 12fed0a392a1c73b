/** Entry points of further processes and threads. */
import { extname } from 'node:path';

export interface ProgramFile {
  readonly url: URL;
  /** False in a bundle, whose programs are JavaScript; TypeScript is read by tsx. */
  readonly isTypeScript: boolean;
}

/**
 * The program `name`, without extension, beside the module that starts it. In a bundle all programs are in one folder.
 *
 * @param starter - `import.meta.url` of that module
 */
export function programBeside(starter: string, name: string): ProgramFile {
  const ending = extname(new URL(starter).pathname);
  return { url: new URL(`./${name}${ending}`, starter), isTypeScript: ending === '.ts' };
}

/** Options of Node for a process that runs the program. */
export function nodeOptions({ isTypeScript }: ProgramFile): string[] {
  return isTypeScript ? ['--import', import.meta.resolve('tsx')] : [];
}
