/** Field schemas of the published JSON; descriptions become part of the JSON Schema. */
import * as z from 'zod';

export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('A calendar day, YYYY-MM-DD.');
export const url = z
  .string()
  .regex(/^https?:\/\//)
  .describe('An absolute URL.');
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .describe('A permalink, kept for ever.');
export const count = z.number().int().nonnegative();
