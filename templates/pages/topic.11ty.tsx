/** Page of a topic: its papers, newest first. */

import { listPagePath, topicPath, topicsPath } from '../../src/addresses.ts';
import { definePage } from '../../src/eleventy/define-page.ts';
import type { PaperId, Topic } from '../../src/model.ts';
import { plotDataOf } from '../../src/plots/plot-data.ts';
import { count, phrase } from '../../src/wording/wording.ts';
import { TopicPlot } from '../components/plots/TopicPlot.tsx';
import { PaperListPage, papersPerPage } from '../layouts/PaperListPage.tsx';
import { excerptOfListPage, type ListPage, paginate } from '../list-pages.ts';

export default definePage<ListPage<Topic, PaperId>>({
  items: (archive) =>
    [...archive.topics.values()].flatMap((topic) => paginate(topic, topic.papers, papersPerPage)),
  path: ({ subject, number }) => listPagePath(topicPath(subject.id), number),
  basis: (part, archive) => [
    excerptOfListPage(part, archive),
    part.number === 1 ? plotDataOf(archive) : undefined,
  ],
  render: (part, page) => {
    const topic = part.subject;
    return (
      <PaperListPage
        page={page}
        part={part}
        kicker={<a href={page.link(topicsPath)}>{phrase('Topics')}</a>}
        title={topic.label}
        list={topicPath(topic.id)}
        total={topic.papers.length}
        description={`${topic.description} ${phrase('{papers} in the archive.', { papers: count(topic.papers.length, 'paper') })}`}
      >
        <p>{topic.description}</p>
        {part.number === 1 && <TopicPlot topic={topic} page={page} />}
      </PaperListPage>
    );
  },
});
