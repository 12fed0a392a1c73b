/** What a restoration rule is: small, named, with its reason and a fixture on either side of its line. */
import type { WorkingText } from './working-text.ts';

export interface RuleFixture {
  readonly raw: string;
  readonly html: string;
}

export interface Rule {
  /** Kebab-case; the name under which its repairs are listed. */
  readonly name: string;
  /** Which damage it mends, in a sentence. */
  readonly reason: string;
  /** Text with none of these in it is not offered to the rule: looking for a few letters is nearly free. */
  readonly marks: readonly string[];
  readonly apply: (text: WorkingText) => void;
  /** Text it mends, and how it then reads. */
  readonly applies: RuleFixture;
  /** Text that looks similar and must come through untouched (typography aside). */
  readonly mustNot: RuleFixture;
}
