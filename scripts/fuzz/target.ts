/** Fuzz targets: the code under test, and the allowed outcomes. */
import { ContentError, type Diagnostic } from '../../src/diagnostic.ts';

/** Bytes, with the name of a file or a label. */
export interface FuzzInput {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Refused with a readable message, or accepted: `built` (of requests: answered; of browser texts: parsed). */
export type Outcome = 'refused' | 'built';

export interface FuzzTarget {
  readonly name: string;
  readonly seeds: readonly FuzzInput[];
  /** Dictionary of texts to insert, besides those that all targets share. */
  readonly words: readonly string[];
  /** Throws for any other outcome. */
  readonly run: (input: FuzzInput) => Outcome | Promise<Outcome>;
  readonly close: () => Promise<void> | void;
}

export const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);
export const toText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The outcome of `work`. Throws if a refusal lacks a readable reason, the file or advice. */
export function refusedOrBuilt(work: () => void): Outcome {
  try {
    work();
    return 'built';
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    assertSentences(error.diagnostics);
    return 'refused';
  }
}

export function assertSentences(diagnostics: readonly Diagnostic[]): void {
  if (diagnostics.length === 0) throw new Error('A refusal without a word.');
  for (const one of diagnostics) {
    const { file, line, reason, advice, rule } = one;
    const isSentence =
      /[.!?)”"’]$/.test(reason.trim()) && !/undefined|\[object|^\s+at |\bNaN\b/m.test(reason);
    const isPlaced = file !== '' && (line === undefined || (Number.isInteger(line) && line >= 1));
    const isHelpful = one.severity !== 'error' || (advice ?? '').trim() !== '';
    if (!isSentence || !isPlaced || !isHelpful || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(rule))
      throw new Error(`No sentence with a place and advice: ${JSON.stringify(one)}`);
  }
}
