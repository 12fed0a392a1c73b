/** Redirects for all kinds of hosts: rule files, and stub pages for hosts without rules. */
import type { SitePath } from '../../addresses.ts';
import type { Permalinks } from '../../content/permalinks-file.ts';
import type { Export, ExportedFile } from '../export.ts';
import { renderApacheRules, renderHostRules, renderNginxRules } from './host-rules.ts';
import type { RedirectMap } from './redirect-map.ts';
import { renderStub } from './redirect-stub.ts';

const text = 'text/plain; charset=utf-8';

/** The exports. `published` has the pages that existed below a redirected folder. */
export function redirectExports(map: RedirectMap, published: Permalinks): readonly Export[] {
  return [
    {
      name: 'redirects',
      files: function* ({ site }): Iterable<ExportedFile> {
        const base = new URL(site.url).pathname;
        yield { path: '/_redirects', mediaType: text, render: () => renderHostRules(map.redirects, base) };
        yield {
          path: '/redirects.nginx.conf',
          mediaType: text,
          render: () => renderNginxRules(map.redirects, base),
        };
        yield {
          path: '/redirects.apache.conf',
          mediaType: text,
          render: () => renderApacheRules(map.redirects, base),
        };
        for (const path of stubPaths(map, published)) {
          const followed = map.follow(path);
          if (followed === undefined) continue;
          yield {
            path: path.endsWith('/') ? `${path}index.html` : path,
            mediaType: 'text/html; charset=utf-8',
            render: () => renderStub(path, followed, site),
          };
        }
      },
    },
  ];
}

/** All redirected paths that can have a stub page: folders and `.html` files, and published ones below them. */
function stubPaths(map: RedirectMap, published: Permalinks): ReadonlySet<SitePath> {
  const isPage = (path: SitePath) => path.endsWith('/') || path.endsWith('.html');
  const paths = new Set(map.redirects.map(({ from }) => from).filter(isPage));
  if (paths.size === 0) return paths;
  for (const path of published.pages) if (isPage(path) && map.follow(path) !== undefined) paths.add(path);
  return paths;
}
