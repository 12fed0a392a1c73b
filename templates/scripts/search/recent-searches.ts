/** Recent searches, newest first, in the browser's storage. */
import { keepsStored, readStored, writeStored } from '../behaviours/storage.ts';

const key = 'searches';
const maxKept = 8;

export function readRecent(): readonly string[] {
  if (!keepsStored()) return [];
  try {
    const stored: unknown = JSON.parse(readStored(key) ?? '[]');
    return Array.isArray(stored) ? stored.filter((text) => typeof text === 'string').slice(0, maxKept) : [];
  } catch {
    return [];
  }
}

/** Stores a search; does nothing if the browser blocks storage. */
export function keepRecent(text: string): void {
  const search = text.trim();
  if (search === '' || search.length > 200 || !keepsStored()) return;
  const others = readRecent().filter((one) => one.toLowerCase() !== search.toLowerCase());
  writeStored(key, JSON.stringify([search, ...others].slice(0, maxKept)));
}

export function forgetRecent(): void {
  writeStored(key, undefined);
}
