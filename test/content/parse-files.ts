/** Parsed YAML values as validated content, as the loader makes it; each throws a `ZodError` with every fault. */
import { buildQueries, queriesFileSchema } from '../../src/content/queries-file.ts';
import { buildRedirects, redirectsFileSchema } from '../../src/content/redirects-file.ts';
import { topicsSchema } from '../../src/content/topics-file.ts';

export const parseQueries = (value: unknown) => buildQueries(queriesFileSchema.parse(value ?? {}));
export const parseRedirects = (value: unknown) => buildRedirects(redirectsFileSchema.parse(value ?? {}));
export const parseTopics = (value: unknown) => topicsSchema.parse(value);
