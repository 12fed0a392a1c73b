/** Stylesheets, bundled and minified. Those of a bundled program are ready beside it, as its scripts are. */
import { existsSync } from 'node:fs';
import { findPrepared, keyOfEntry } from './bundle-scripts.ts';

/**
 * Bundles `entry` with its imports; empty where it is missing.
 *
 * @throws {Error} `file:line:column: text` for a fault
 */
export async function bundleStyles(entry: string): Promise<Uint8Array> {
  const ready = findPrepared(keyOfEntry(entry, {}));
  if (ready !== undefined) return Buffer.from(ready);
  if (!existsSync(entry)) return new Uint8Array();
  // Imported lazily, since loading its native code takes as long as bundling.
  const { bundle } = await import('lightningcss');
  try {
    return bundle({ filename: entry, minify: true }).code;
  } catch (error) {
    throw isFaultInStyles(error) ? faultInStyles(error) : error;
  }
}

/** The error type that lightningcss throws; `message` does not contain the position. */
interface FaultInStyles {
  readonly message: string;
  readonly fileName: string;
  readonly loc: { readonly line: number; readonly column: number };
}

function isFaultInStyles(error: unknown): error is FaultInStyles {
  return error instanceof Error && 'fileName' in error && 'loc' in error;
}

function faultInStyles(fault: FaultInStyles): Error {
  const { fileName, loc, message } = fault;
  return new Error(`${fileName}:${loc.line}:${loc.column}: ${message}`, { cause: fault });
}
