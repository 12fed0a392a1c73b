/** Translates labels and comments of a new archive's topics; terms stay in the papers' language. */
import { parseDocument } from 'yaml';

/**
 * `topics`, the text of `starter/topics.yaml`, with labels, descriptions and leading comment of `words`, the text of
 * `starter/words/topics.<language>.yaml`. Terms and their order stay.
 */
export function translateTopics(topics: string, words: string): string {
  const translated = parseDocument(words);
  const comment = String(translated.get('comment')).trimEnd();
  const body = topics.slice(topics.indexOf('topics:'));
  const labelled = body.replace(
    /^( {2}- id: ([\w-]+)\n {4}label: ).*\n( {4}description: ).*$/gm,
    (whole, start: string, id: string, middle: string) => {
      const label = translated.getIn(['topics', id, 0]);
      const description = translated.getIn(['topics', id, 1]);
      if (typeof label !== 'string' || typeof description !== 'string') return whole;
      return `${start}${JSON.stringify(label)}\n${middle}${JSON.stringify(description)}`;
    },
  );
  const remarks = comment.split('\n').map((line) => (line === '' ? '#' : `# ${line}`));
  return `${remarks.join('\n')}\n${labelled}`;
}
