/** Sentences that lost dollars, backslashes or both read as they did before; those that do not are on record. */
import { expect, test } from 'vitest';
import { damages } from '../../scripts/text-eval/damages.ts';
import { parseMarkup } from '../../src/text/markup.ts';
import { sentencesOfFields } from './sentences-of-fields.ts';

const reading = (text: string): string => parseMarkup(text).plain.replace(/\s+/g, ' ');

test.each(['dollars dropped', 'backslashes dropped', 'both dropped'] as const)('%s', async (damage) => {
  const other = sentencesOfFields
    .map((sentence) => [reading(sentence), reading(damages[damage]?.(sentence) ?? '')] as const)
    .filter(([intact, damaged]) => intact !== damaged)
    .map(([intact, damaged]) => `${intact}\n  ${damaged}`);
  const record = `${other.length} of ${sentencesOfFields.length}\n${other.join('\n')}\n`;
  await expect(record).toMatchFileSnapshot(`snapshots/sentences-${damage.replaceAll(' ', '-')}.txt`);
});
