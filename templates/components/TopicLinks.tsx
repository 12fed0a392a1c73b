import { topicPath } from '../../src/addresses.ts';
import type { TopicId } from '../../src/model.ts';
import type { PageContext } from '../page.ts';

interface TopicLinksProps {
  readonly topics: readonly TopicId[];
  readonly page: PageContext;
}

/** The topics of a paper, parted by commas. */
export function TopicLinks({ topics, page }: TopicLinksProps) {
  return (
    <>
      {topics.map((id, index) => (
        <>
          {index > 0 && ', '}
          <a href={page.link(topicPath(id))}>{page.archive.topics.get(id)?.label ?? id}</a>
        </>
      ))}
    </>
  );
}
