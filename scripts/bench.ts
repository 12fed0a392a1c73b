/** `npm run bench`: see scripts/bench/. For now: `-- --write-content DIR --papers N [--seed S]`. */
import { parseArgs } from 'node:util';
import { writeSyntheticContent } from './bench/write-synthetic-content.ts';

const { values } = parseArgs({
  options: {
    'write-content': { type: 'string' },
    papers: { type: 'string', default: '240' },
    seed: { type: 'string', default: '1' },
  },
});
const dir = values['write-content'];
if (dir === undefined) {
  console.error('Usage: npm run bench -- --write-content DIR [--papers 240] [--seed 1]');
  process.exitCode = 1;
} else {
  const { dumps, bytes } = writeSyntheticContent(dir, {
    papers: Number(values.papers),
    seed: Number(values.seed),
  });
  console.log(`${dir}: ${dumps.length} dumps, ${(bytes / 1_000_000).toFixed(1)} MB.`);
}
