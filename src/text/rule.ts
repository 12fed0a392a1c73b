/** A restoration rule: small, named, with a reason and two fixtures. */
import type { WorkingText } from './working-text.ts';

export interface RuleFixture {
  readonly raw: string;
  readonly html: string;
}

export interface Rule {
  /** Kebab-case name, listed with its repairs. */
  readonly name: string;
  /** One sentence: the damage that it repairs. */
  readonly reason: string;
  /** The rule is skipped for texts without any of these substrings. */
  readonly marks: readonly string[];
  readonly apply: (text: WorkingText) => void;
  /** Example of damaged text with its result. */
  readonly applies: RuleFixture;
  /** Similar text that must not change (except typography). */
  readonly mustNot: RuleFixture;
}
