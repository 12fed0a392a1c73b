/** Type-safe access to foreign JSON. */

import type { CaptureShape } from '../model/dump.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** The value of a capture that is JSON; undefined of any other. */
export const jsonOf = (shape: CaptureShape): unknown => (shape.kind === 'json' ? shape.value : undefined);

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function objectsIn(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** A non-empty string on one line; undefined for anything else. */
export function lineIn(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const line = value.replace(/\s+/g, ' ').trim();
  return line === '' ? undefined : line;
}

/** As `lineIn`, or of the first item of a list, as Crossref has titles. */
export function firstLineIn(value: unknown): string | undefined {
  return lineIn(Array.isArray(value) ? value[0] : value);
}

/** As `lineIn`, for a number too. */
export function textIn(value: unknown): string | undefined {
  return lineIn(typeof value === 'number' ? String(value) : value);
}

/** A positive integer; undefined for anything else. */
export function countIn(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}
