/** A notation of names in lists of papers. */

/** A way to write names. */
export interface Notation {
  /** Two names and more, as the source of a regular expression. */
  readonly several: string;
  /** One name, which is one where other lines have several. */
  readonly one: string;
  /** Names of this notation as plain ones; undefined for other text, the same where they are plain. */
  readonly plain: (names: string, around: Around) => string | undefined;
}

/** Where names stand in a line. */
export interface Around {
  readonly front: string;
  readonly isAtStart: boolean;
  readonly isAll: boolean;
}
