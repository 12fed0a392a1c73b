/** A change made by a rule or a correction. */
export interface Repair {
  readonly rule: string;
  readonly before: string;
  readonly after: string;
  /** Words before and after, for review. */
  readonly around: readonly [string, string];
}
