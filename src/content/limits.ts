/** Upper limits for the content of captures. Far above real values: they catch mistakes and attacks. */
import * as z from 'zod';

const limit = z.int('expected a whole number').min(1, 'expected a whole number from 1 on');

/** Schema of `limits:` in `site.yaml`. */
export const limitsSchema = z
  .strictObject({
    /** Size of one capture, in megabytes (1,000,000 bytes). */
    dump: limit.default(20),
    /** Length of a title, in characters. */
    title: limit.default(1_000),
    /** Length of an abstract, in characters. */
    abstract: limit.default(20_000),
    /** Number of authors of a paper. */
    authors: limit.default(10_000),
    /** Number of papers in an issue. */
    papers: limit.default(20_000),
  })
  .readonly();

export type Limits = z.infer<typeof limitsSchema>;

export const defaultLimits: Limits = limitsSchema.parse({});
