/** Paths of feed documents, which `permalinks.json` does not list one by one. */
import type { SitePath } from '../addresses.ts';
import type { Permalinks } from '../content/permalinks-file.ts';

const fileNames = ['rss.xml', 'atom.xml', 'feed.json'];

export function* feedPaths({ feeds }: Permalinks): Iterable<SitePath> {
  for (const { folder, documents } of feeds.values()) {
    for (const name of fileNames) yield `${folder}${name}`;
    for (let number = 1; number <= documents; number += 1)
      for (const name of fileNames) yield `${folder}archive/${number}/${name}`;
  }
}
