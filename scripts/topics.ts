/**
 * `npm run topics`: how many papers have which topic. `-- <paper id>` says which terms gave a paper its topics;
 * `-- --sample 60 --seed 6` draws assignments to read and judge.
 */
import { parseArgs } from 'node:util';
import { buildArchive } from '../src/archive/build-archive.ts';
import { loadContent } from '../src/load/load-content.ts';
import type { Archive } from '../src/model.ts';
import { buildRandom } from '../src/seeded-random.ts';
import { compileTopics } from '../src/topics/compile-topics.ts';
import { renderAssignments, renderCoverage } from '../src/topics/render-assignments.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'string' }, seed: { type: 'string', default: '6' } },
});
const content = loadContent('content');
const archive = buildArchive(content);
if (values.sample !== undefined) printSample(archive, Number(values.sample), Number(values.seed));
else if (positionals.length === 0) {
  console.log(
    renderCoverage(
      [...archive.papers.values()],
      content.topics.map(({ id }) => id),
    ),
  );
} else explain(positionals);

function explain(ids: readonly string[]): void {
  const compiled = compileTopics(content.topics);
  for (const id of ids) {
    const paper = archive.papers.get(id);
    if (paper !== undefined) {
      console.log(renderAssignments(paper, compiled));
      continue;
    }
    const similar = [...archive.papers.keys()].filter((other) => other.includes(id)).slice(0, 5);
    console.error(
      `There is no paper "${id}".${similar.length > 0 ? ` Did you mean ${similar.join(', ')}?` : ''}`,
    );
    process.exitCode = 1;
  }
}

/** Assignments drawn without putting back, so that anyone can read the same ones again. */
function printSample({ papers }: Archive, size: number, seed: number): void {
  const random = buildRandom(seed);
  const all = [...papers.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((paper) => paper.topics.map((topic, index) => ({ paper, topic, index })));
  const rows = Array.from(
    { length: Math.min(size, all.length) },
    () => all.splice(random.below(all.length), 1)[0],
  );
  for (const [index, row] of rows.entries()) {
    if (row === undefined) continue;
    const rank = row.index === 0 ? 'main' : 'also';
    console.log(
      `${String(index + 1).padStart(3)}  ${rank}  ${row.topic.padEnd(22)}  ${row.paper.title.plain}`,
    );
  }
}
