/** What tells lists of names in one notation from other text, and writes them as readers of lists know them. */

/** A notation, such as `Bee, Ann; Dee, Cid`. */
export interface Notation {
  /** A list of two names and more, as the source of a regular expression. */
  readonly several: string;
  /** A single name, which is read as one where other lines have lists. */
  readonly one: string;
  /** Smallest part of the lines with addresses that have to have such lists, where titles may have their form. */
  readonly smallestPart?: number;
  /** `Ann Bee, Cid Dee`; undefined for text that is no list of names, and the text itself for such a list without marks. */
  readonly plain: (names: string, around: Around) => string | undefined;
}

/** What stands beside names in a line. */
export interface Around {
  readonly front: string;
  readonly behind: string;
  /** Whether nothing is in front but a bullet, a number or a year. */
  readonly isAtStart: boolean;
  /** Whether nothing is behind. */
  readonly isAtEnd: boolean;
}
