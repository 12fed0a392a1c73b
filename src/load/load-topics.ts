/** Loads `topics.yaml`. */
import { join } from 'node:path';
import { parseYaml } from '../content/parse-yaml.ts';
import { type TopicDefinition, topicsSchema } from '../content/topics-file.ts';
import { ContentError, type Diagnostic } from '../diagnostic.ts';
import { isThere } from '../disk/read-input.ts';
import { shown } from '../disk/shown.ts';
import { compileTopics, TopicRuleError } from '../topics/compile-topics.ts';
import { type KeepParsed, keepAs, parseOnce } from './parse-once.ts';

/**
 * The topics in the order of the file; none without it.
 *
 * @throws {ContentError} where a value is invalid, or a term can't be used
 */
export function loadTopics(dir: string, keep?: KeepParsed): readonly TopicDefinition[] {
  const path = join(dir, 'topics.yaml');
  if (!isThere(path)) return [];
  return parseOnce(topicsSchema, path, (text) => parseTopics(text, shown(path)), keepAs('topics', keep));
}

function parseTopics(text: string, file: string): readonly TopicDefinition[] {
  const topics = parseYaml(text, file, topicsSchema);
  try {
    compileTopics(topics);
  } catch (error) {
    if (!(error instanceof TopicRuleError)) throw error;
    throw new ContentError([unusableTerm(error, text, file)]);
  }
  return topics;
}

/** A diagnostic at the last line that mentions the term within its topic. */
function unusableTerm({ topic, term, message }: TopicRuleError, text: string, file: string): Diagnostic {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.replace(/["']/g, '').trim().endsWith(`id: ${topic}`));
  const end = lines.findIndex((line, at) => at > start && /^\s*- +["']?id\b/.test(line));
  const within = lines.slice(0, end < 0 ? lines.length : end);
  const at = within.findLastIndex((line, index) => index > start && line.includes(term));
  return {
    severity: 'error',
    rule: 'topic-term',
    reason: message,
    advice:
      'Keep one of the two, or give the term a word; case, plural and British spelling make no difference.',
    file,
    ...(at < 0 ? {} : { line: at + 1 }),
  };
}
