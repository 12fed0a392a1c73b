/** Redirects for every kind of host: rules for those that have rules, and pages for those that have none. */
import type { SitePath } from '../../addresses.ts';
import type { Permalinks } from '../../content/permalinks-file.ts';
import type { Export, ExportedFile } from '../export.ts';
import { renderApacheRules, renderHostRules, renderNginxRules } from './host-rules.ts';
import type { RedirectMap } from './redirect-map.ts';
import { renderStub } from './redirect-stub.ts';

const text = 'text/plain; charset=utf-8';

/** The row of the table of exports. `published` tells which pages there were below a redirected folder. */
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

/** Every redirected address that a page can stand at: folders and `.html` files, and the published ones below them. */
function stubPaths(map: RedirectMap, published: Permalinks): ReadonlySet<SitePath> {
  const isPage = (path: SitePath) => path.endsWith('/') || path.endsWith('.html');
  const paths = new Set(map.redirects.map(({ from }) => from).filter(isPage));
  if (paths.size === 0) return paths;
  for (const path of published.pages) if (isPage(path) && map.follow(path) !== undefined) paths.add(path);
  return paths;
}
