/** What the YAML parser stops at, in words for people: its own are about tokens and nodes. */
import type { YAMLParseError } from 'yaml';

export interface YamlWords {
  readonly reason: string;
  readonly advice: string;
  /** Offset in the text, where the parser's own is not the place to mend. */
  readonly at?: number;
}

const inQuotes = 'Put the whole text in quotes.';

/** Undefined where the parser's own words have to do. */
export function wordsOfYaml(error: YAMLParseError, text: string): YamlWords | undefined {
  const [at] = error.pos;
  const rest = text.slice(at, endOfLine(text, at));
  switch (error.code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return /:(?:\s|$)/.test(rest) || rest.startsWith('-') ? colonWithin : indented(endOfLine(text, at) + 1);
    case 'MULTILINE_IMPLICIT_KEY':
      return rest.startsWith('- ') ? pointOutside : withoutKey;
    case 'UNEXPECTED_TOKEN':
      return rest.startsWith('- ') ? pointOutside : behindValue;
    case 'BAD_SCALAR_START':
      return { reason: `Text without quotes can’t begin with "${rest[0] ?? ''}".`, advice: inQuotes };
    case 'BAD_DQ_ESCAPE':
      return unknownEscape;
    case 'BAD_INDENT':
      return /^Flow /.test(error.message) ? openBracket : undefined;
    case 'MISSING_CHAR':
      return /^Implicit map keys/.test(error.message) ? withoutKey : undefined;
    default:
      return undefined;
  }
}

const colonWithin: YamlWords = {
  reason: 'A colon and a space within text would begin a key.',
  advice: inQuotes,
};

const indented = (at: number): YamlWords => ({
  reason: 'This line is indented below one that has its value already.',
  advice: 'Indent it as the keys beside it, or put the text above in quotes.',
  at,
});

const withoutKey: YamlWords = {
  reason: 'This line has no key with a colon and a space.',
  advice: 'Write it as "key: value", or put text that runs over several lines in quotes.',
};

const pointOutside: YamlWords = {
  reason: 'A point of a list ("- ") has no place here.',
  advice: 'Put the points on lines of their own below the key, or the text in quotes.',
};

const behindValue: YamlWords = {
  reason: 'Text goes on behind a value that has ended.',
  advice: `${inQuotes} A quotation mark within "…" is written \\", an apostrophe within '…' twice.`,
};

const unknownEscape: YamlWords = {
  reason: 'A backslash within "…" begins an escape, and this one is unknown.',
  advice: 'Use \'…\' in place of "…", or write the backslash twice.',
};

const openBracket: YamlWords = {
  reason: 'A bracket that is opened above is not closed before this line.',
  advice: 'Close it, or put text with brackets in quotes.',
};

/** Offset of the line feed that ends the line at `from`, or of the end of the text. */
export function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
