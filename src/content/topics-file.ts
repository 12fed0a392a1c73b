/** `content/topics.yaml` as data: what a topic is, and the rules by which a paper gets it. */
import { z } from 'zod';
import { slugField, textField } from './field-schemas.ts';

const phrase = z
  .string()
  .trim()
  .regex(/[\p{L}\p{N}]/u, 'expected a word to look for');

const topicRulesSchema = z.strictObject({
  /**
   * Words and phrases with their weights. A phrase matches whatever its case, accents, hyphens, plural or British
   * spelling; a word ending in `*` matches any ending. A negative weight speaks against the topic.
   */
  terms: z
    .record(phrase, z.number().min(-10).max(10))
    .refine((terms) => Object.keys(terms).length > 0, 'expected at least one term'),
  /** Any of these, in title or abstract, rules the topic out. */
  exclude: z.array(phrase).default([]),
});

const topicDefinitionSchema = z.strictObject({
  id: slugField,
  label: textField,
  description: textField,
  rules: topicRulesSchema,
});

export const topicsSchema = z
  .strictObject({ topics: z.array(topicDefinitionSchema) })
  .transform(({ topics }) => topics)
  .superRefine((topics, context) => {
    const seen = new Set<string>();
    for (const [index, { id }] of topics.entries()) {
      if (seen.has(id))
        context.addIssue({
          code: 'custom',
          path: ['topics', index, 'id'],
          message: `the id "${id}" is used twice`,
        });
      seen.add(id);
    }
  });

/** One topic as its author wrote it. */
export type TopicDefinition = z.infer<typeof topicDefinitionSchema>;

/**
 * Checks the value read from `content/topics.yaml` and returns its topics in the file's order.
 * @throws {z.ZodError} with the path of every key that is unknown, missing or of the wrong kind
 */
export function parseTopics(value: unknown): readonly TopicDefinition[] {
  return topicsSchema.parse(value);
}
