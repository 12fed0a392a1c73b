/** Topic assignments as plain text: each paper's topics with the terms and weights that decided. */
import { inArchiveFolder } from '../diagnostic.ts';
import type { Paper } from '../model.ts';
import { assignTopics, type TopicAssignment } from './assign-topics.ts';
import type { CompiledTopics } from './compile-topics.ts';

/** A paper's topics with matched terms and their contributions. */
export function renderAssignments(paper: Paper, compiled: CompiledTopics): string {
  const assigned = assignTopics(paper.title.plain, paper.abstract?.plain ?? '', compiled);
  const shown = paper.topics.join(', ') || 'none';
  const byRule = assigned.map(({ topic }) => topic).join(', ') || 'none';
  const lines = [paper.title.plain, `${paper.id}: ${shown}`];
  if (shown !== byRule)
    lines.push(inArchiveFolder(`By hand in content/corrections.yaml; the rules say: ${byRule}`));
  return [...lines, ...assigned.flatMap(renderAssignment)].join('\n');
}

function renderAssignment({ topic, score, fired }: TopicAssignment): readonly string[] {
  return [
    '',
    `${topic}  ${score}`,
    ...fired.map(({ term, where, weight }) => `  ${String(weight).padStart(6)}  ${where.padEnd(8)}  ${term}`),
  ];
}

/** Number of papers with any topic, and for each topic: in total, and as main topic. */
export function renderCoverage(papers: readonly Paper[], topics: readonly string[]): string {
  const withTopic = papers.filter((paper) => paper.topics.length > 0).length;
  const share = ((100 * withTopic) / Math.max(papers.length, 1)).toFixed(1);
  const rows = topics.map((topic) => {
    const all = papers.filter((paper) => paper.topics.includes(topic)).length;
    const main = papers.filter((paper) => paper.topics[0] === topic).length;
    return `${String(all).padStart(6)}${String(main).padStart(6)}  ${topic}`;
  });
  const without = papers.filter((paper) => paper.topics.length === 0).map(({ id }) => `  ${id}`);
  return [
    `${withTopic} of ${papers.length} papers have a topic (${share} %).`,
    '   all  main',
    ...rows,
    ...(without.length > 0 ? ['Without a topic:', ...without] : []),
  ].join('\n');
}
