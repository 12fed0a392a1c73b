/** All topics, in the order of `topics.yaml`. */

import { topicPath, topicsPath } from '../../src/addresses.ts';
import { definePage } from '../../src/eleventy/define-page.ts';
import { count, phrase } from '../../src/wording/wording.ts';
import { PageTitle } from '../components/PageTitle.tsx';
import { PageLayout } from '../layouts/PageLayout.tsx';

export default definePage<undefined>({
  items: ({ topics }) => (topics.size > 0 ? [undefined] : []),
  path: () => topicsPath,
  render: (_none, page) => {
    const { topics, papers } = page.archive;
    return (
      <PageLayout
        page={page}
        title={phrase('Topics')}
        description={phrase('{topics} across {papers}, each with a page and a feed.', {
          topics: count(topics.size, 'topic'),
          papers: count(papers.size, 'paper'),
        })}
      >
        <PageTitle title={phrase('Topics')}>
          <p>
            {phrase('{topics} across {papers}. A paper has up to three; each topic has a feed of its own.', {
              topics: count(topics.size, 'topic'),
              papers: count(papers.size, 'paper'),
            })}
          </p>
        </PageTitle>
        <ul class="directory">
          {[...topics.values()].map((topic) => (
            <li>
              <p class="directory-name">
                <a href={page.link(topicPath(topic.id))}>{topic.label}</a>{' '}
                <span class="note">{count(topic.papers.length, 'paper')}</span>
              </p>
              <p class="directory-about">{topic.description}</p>
            </li>
          ))}
        </ul>
      </PageLayout>
    );
  },
});
