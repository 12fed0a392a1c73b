/** Schema of `topics.yaml`: topics and the rules that assign papers to them. */
import * as z from 'zod';
import { slugField, textField } from './field-schemas.ts';

const phrase = z
  .string()
  .trim()
  .regex(/[\p{L}\p{N}]/u, 'expected a word to look for');

const topicRulesSchema = z.strictObject({
  /**
   * Words and phrases with weights. Matching ignores case, accents, hyphens, plural and British spelling; `word*`
   * matches any ending. A negative weight counts against the topic.
   */
  terms: z
    .record(phrase, z.number().min(-10).max(10))
    .refine((terms) => Object.keys(terms).length > 0, 'expected at least one term'),
  /** If one of these is in title or abstract, the topic is ruled out. */
  exclude: z.array(phrase).default([]),
  /** If none of these is in title or abstract, the topic is ruled out; an empty list has no effect. */
  needs: z.array(phrase).default([]),
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

/** One topic of the file. */
export type TopicDefinition = z.infer<typeof topicDefinitionSchema>;
