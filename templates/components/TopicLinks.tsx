import { topicPath } from '../../src/addresses.ts';
import type { Topic, TopicId } from '../../src/model.ts';
import { phrase } from '../../src/wording/wording.ts';
import { cacheFragment } from '../cached-fragment.ts';
import type { PageContext } from '../page.ts';

interface TopicLinksProps {
  readonly topics: readonly TopicId[];
  readonly page: PageContext;
}

/** Comma-separated links to a paper's topics. */
export function TopicLinks({ topics, page }: TopicLinksProps) {
  return (
    <>
      {topics.map((id, index) => {
        const topic = page.archive.topics.get(id);
        return [index > 0 && phrase(', '), topic === undefined ? id : topicLink(topic, page)];
      })}
    </>
  );
}

const topicLink = cacheFragment(({ id, label }: Topic, page) => (
  <a href={page.link(topicPath(id))}>{label}</a>
));
