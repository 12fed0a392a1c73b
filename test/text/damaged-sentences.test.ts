/** Sentences that lost dollars, backslashes or both read as they did before; those that do not are on record. */
import { expect, test } from 'vitest';
import { parseMarkup } from '../../src/text/markup.ts';
import { sentencesOfFields } from './sentences-of-fields.ts';

const withoutDollars = (text: string): string => text.replaceAll('$', '');
const withoutBackslashes = (text: string): string => text.replace(/\\(?=[%&])/g, '').replaceAll('\\', '');

const damages: Readonly<Record<string, (text: string) => string>> = {
  'dollars dropped': withoutDollars,
  'backslashes dropped': withoutBackslashes,
  'both dropped': (text) => withoutBackslashes(withoutDollars(text.replace(/\\[,;:! ]/g, ' '))),
};

const reading = (text: string): string => parseMarkup(text).plain.replace(/\s+/g, ' ');

test.each(Object.entries(damages))('%s', async (name, damage) => {
  const other = sentencesOfFields
    .map((sentence) => [reading(sentence), reading(damage(sentence))] as const)
    .filter(([intact, read]) => intact !== read)
    .map(([intact, read]) => `${intact}\n  ${read}`);
  const record = `${other.length} of ${sentencesOfFields.length}\n${other.join('\n')}\n`;
  await expect(record).toMatchFileSnapshot(`snapshots/sentences-${name.replaceAll(' ', '-')}.txt`);
});
