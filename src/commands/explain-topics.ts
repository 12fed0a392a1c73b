/** Output of `offprint topics`. */
import { buildArchive } from '../archive/build-archive.ts';
import { loadContent } from '../load/load-content.ts';
import { buildRandom } from '../seeded-random.ts';
import { compileTopics } from '../topics/compile-topics.ts';
import { renderAssignments, renderCoverage } from '../topics/render-assignments.ts';

/** Prints the number of papers for each topic. */
export function printCoverage(contentDir: string): void {
  const content = loadContent(contentDir);
  const ids = content.topics.map(({ id }) => id);
  console.log(renderCoverage([...buildArchive(content).papers.values()], ids));
}

/** Prints which terms assigned the papers `ids` to their topics. */
export function explainTopics(contentDir: string, ids: readonly string[]): void {
  const content = loadContent(contentDir);
  const archive = buildArchive(content);
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

/** Prints a random sample of `size` assignments, without replacement; the same for the same `seed`. */
export function printSample(contentDir: string, size: number, seed: number): void {
  const { papers } = buildArchive(loadContent(contentDir));
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
