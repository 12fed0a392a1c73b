/** All topics, in the order of their file. */
import { topicPath, topicsPath } from '../../src/addresses.ts';
import { definePage } from '../../src/eleventy/define-page.ts';
import { PageTitle } from '../components/PageTitle.tsx';
import { count } from '../count.ts';
import { PageLayout } from '../layouts/PageLayout.tsx';

export default definePage<undefined>({
  items: () => [undefined],
  path: () => topicsPath,
  render: (_none, page) => {
    const { topics, papers } = page.archive;
    return (
      <PageLayout
        page={page}
        title="Topics"
        description={`${count(topics.size, 'topic')} across ${count(papers.size, 'paper')}, each with a page and a feed.`}
      >
        <PageTitle title="Topics">
          <p>
            {count(topics.size, 'topic')} across {count(papers.size, 'paper')}. A paper has up to three; each
            topic has a feed of its own.
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
