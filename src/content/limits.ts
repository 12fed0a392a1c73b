/** How large what a capture says may be: far above any real one, so that a mistake or an attack is told from a paper. */
import { z } from 'zod';

const limit = z.int('expected a whole number').min(1);

/** `limits` in `site.yaml`. */
export const limitsSchema = z
  .strictObject({
    /** Megabytes (of a million bytes) of one capture. */
    dump: limit.default(20),
    /** Characters of a title. */
    title: limit.default(1_000),
    /** Characters of an abstract. */
    abstract: limit.default(20_000),
    /** Authors of a paper. */
    authors: limit.default(10_000),
    /** Papers in an issue. */
    papers: limit.default(5_000),
  })
  .readonly();

export type Limits = z.infer<typeof limitsSchema>;

export const defaultLimits: Limits = limitsSchema.parse({});
