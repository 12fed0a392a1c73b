/** Layers of the code: which rooms (folders) each room may import. Checked by `test/architecture.test.ts`. */

interface Room {
  /** True for rooms without side effects: no disk, network, Eleventy, clock, randomness, environment or locale. */
  readonly pure: boolean;
  /** The other rooms whose files it may import, types included. */
  readonly imports: readonly string[];
}

const pure = (imports = ''): Room => ({ pure: true, imports: imports.split(' ').filter(Boolean) });
const edge = (imports = ''): Room => ({ pure: false, imports: imports.split(' ').filter(Boolean) });

/**
 * A room is a folder of `src` or `templates`, or a single file there. A file with side effects in a pure room has its
 * own row. Lower layers first.
 */
export const rooms: Readonly<Record<string, Room>> = {
  diagnostic: pure('group-by words'),
  'seeded-random': pure(),
  'parse-url': pure(),
  memoize: pure(),
  'group-by': pure(),
  'separated-rows': pure(),
  words: pure(),
  text: pure('diagnostic parse-url'),
  // All strings of the interface.
  'wording/phrases': pure(),
  'wording/english.ts': pure('wording/phrases'),
  'site-settings': pure('wording/english.ts'),
  model: pure('diagnostic site-settings text'),
  calendar: pure('model'),
  wording: pure('calendar model wording/english.ts wording/phrases'),
  addresses: pure('model'),
  // Input of an archive, and code that reads it.
  content: pure('addresses calendar diagnostic model parse-url site-settings text wording/english.ts'),
  // Captures: what all formats share, each format's own room, doubts about what was read, and the table of formats.
  'dumps/html': pure('text'),
  'dumps/model': pure('diagnostic dumps/html model text'),
  'dumps/days': pure('calendar dumps/model model'),
  'dumps/fields': pure('dumps/model model'),
  'dumps/names': pure('diagnostic dumps/model separated-rows text'),
  'dumps/decoding': pure('diagnostic dumps/fields dumps/model words'),
  'dumps/references': pure('dumps/fields dumps/model dumps/names'),
  'dumps/items': pure('diagnostic dumps/days dumps/fields dumps/model dumps/names dumps/references model'),
  'dumps/sources': pure(
    'calendar diagnostic dumps/days dumps/decoding dumps/fields dumps/html dumps/model text',
  ),
  'dumps/arxiv': pure('diagnostic dumps/days dumps/fields dumps/model dumps/names dumps/sources'),
  'dumps/daily': pure(
    'diagnostic dumps/days dumps/fields dumps/html dumps/model dumps/names dumps/sources model',
  ),
  'dumps/library': pure(
    'diagnostic dumps/days dumps/fields dumps/html dumps/model dumps/names dumps/references dumps/sources model text words',
  ),
  'dumps/tables': pure(
    'diagnostic dumps/days dumps/fields dumps/items dumps/library dumps/model dumps/names dumps/references separated-rows text',
  ),
  'dumps/labels': pure('dumps/fields dumps/items dumps/model dumps/names dumps/tables'),
  'dumps/pages': pure(
    'calendar diagnostic dumps/days dumps/decoding dumps/fields dumps/html dumps/items dumps/library dumps/model dumps/names dumps/references dumps/sources dumps/tables',
  ),
  'dumps/blocks': pure(
    'diagnostic dumps/days dumps/decoding dumps/fields dumps/items dumps/labels dumps/model dumps/names dumps/sources',
  ),
  'dumps/lists': pure(
    'calendar diagnostic dumps/blocks dumps/days dumps/fields dumps/items dumps/labels dumps/model dumps/names dumps/references dumps/sources dumps/tables model',
  ),
  'dumps/doubts': pure(
    'calendar dumps/daily dumps/days dumps/decoding dumps/fields dumps/items dumps/lists dumps/model dumps/names dumps/pages dumps/references separated-rows text',
  ),
  'dumps/losses': pure('diagnostic dumps/fields dumps/items dumps/lists dumps/model dumps/names words'),
  'dumps/feeds': pure(
    'diagnostic dumps/days dumps/fields dumps/html dumps/items dumps/library dumps/lists dumps/model dumps/names dumps/sources model',
  ),
  'dumps/labelled': pure(
    'diagnostic dumps/blocks dumps/days dumps/fields dumps/items dumps/labels dumps/lists dumps/model dumps/names dumps/sources dumps/tables',
  ),
  'dumps/records': pure(
    'diagnostic dumps/days dumps/fields dumps/html dumps/items dumps/library dumps/lists dumps/model dumps/names dumps/sources dumps/tables separated-rows text',
  ),
  'dumps/xml': pure(
    'diagnostic dumps/days dumps/feeds dumps/fields dumps/html dumps/library dumps/model dumps/names dumps/sources',
  ),
  dumps: pure(
    'diagnostic dumps/arxiv dumps/blocks dumps/daily dumps/decoding dumps/doubts dumps/feeds dumps/fields dumps/html dumps/labelled dumps/labels dumps/library dumps/lists dumps/losses dumps/model dumps/names dumps/pages dumps/records dumps/sources dumps/xml',
  ),
  people: pure('diagnostic memoize model text words'),
  venues: pure('calendar model text words'),
  topics: pure('content diagnostic model words'),
  queries: pure('group-by memoize model words'),
  related: pure('memoize model words'),
  archive: pure('content diagnostic group-by memoize model people queries related text topics venues words'),
  // Output made from an archive.
  plots: pure('calendar group-by model people'),
  search: pure('model words'),
  'search/complete': pure('group-by memoize words'),
  'search/lexicon': pure('words'),
  'search/query': pure('search search/lexicon words'),
  exports: pure(
    'addresses calendar content group-by memoize model people search search/complete search/lexicon site-settings text venues wording wording/english.ts words',
  ),
  editions: pure('addresses content exports group-by memoize model site-settings text wording'),
  // The table of all exports, editions included.
  'exports/table.ts': pure('addresses content editions exports model'),
  permanence: pure('addresses content diagnostic exports model people words'),
  'templates/jsx': pure(),
  templates: pure(
    'addresses exports group-by model site-settings templates/jsx wording wording/english.ts words',
  ),
  'templates/components': pure(
    'addresses calendar editions exports model people plots site-settings templates templates/jsx text wording wording/english.ts',
  ),
  'templates/layouts': pure('addresses exports model templates templates/components templates/jsx wording'),
  'templates/pages': pure(
    'addresses calendar eleventy exports group-by model people plots templates templates/components templates/layouts wording wording/english.ts words',
  ),
  // Code for the browser.
  'templates/scripts': edge(
    'exports offline search search/complete search/lexicon search/query wording/phrases words',
  ),
  'templates/service-worker': edge('offline'),
  // The edges: disk, network, processes, Eleventy.
  disk: edge('addresses diagnostic words'),
  network: edge('model network/response.ts parse-url site-settings'),
  'network/response.ts': pure('model'),
  'network/describe-response.ts': pure(''),
  shards: edge('build bundling calendar diagnostic disk text'),
  load: edge('content diagnostic disk model site-settings topics'),
  ingest: edge(
    'calendar content diagnostic disk dumps dumps/days dumps/html dumps/model group-by load model text words',
  ),
  facts: edge('calendar content disk exports model network network/response.ts text'),
  'search/index': edge('addresses bundling diagnostic disk model search text words'),
  bundling: edge('disk'),
  offline: edge('addresses bundling model templates'),
  assets: edge('addresses bundling content diagnostic disk load templates wording/phrases'),
  eleventy: edge(
    'addresses archive assets content diagnostic disk exports load model templates templates/jsx templates/pages',
  ),
  build: edge(
    'addresses archive assets content diagnostic disk eleventy eleventy.config.ts exports exports/table.ts ingest load memoize model offline parse-url permanence search/index site-settings templates text wording',
  ),
  serve: edge(
    'addresses archive assets build bundling diagnostic disk eleventy ingest load model parse-url search/index templates/jsx',
  ),
  capture: pure(
    'calendar content diagnostic dumps model network/describe-response.ts network/response.ts parse-url words',
  ),
  'capture/run-capture.ts': edge('calendar capture model network network/response.ts'),
  'capture/dump-folder.ts': edge('capture content disk ingest words'),
  'capture/capture-listings.ts': edge(
    'capture capture/dump-folder.ts capture/run-capture.ts content disk ingest load network',
  ),
  // The inspection page for editors.
  'inspect/inspection-notes.ts': pure('diagnostic dumps/model group-by'),
  'inspect/inspection.ts': pure(
    'diagnostic dumps/decoding dumps/model dumps inspect/inspection-notes.ts model text',
  ),
  'templates/inspect': pure(
    'calendar inspect/inspection.ts inspect/inspection-notes.ts templates templates/components templates/jsx words',
  ),
  inspect: edge(
    'bundling content diagnostic disk dumps dumps/decoding dumps/model ingest inspect/inspection.ts load model templates/inspect templates/jsx',
  ),
  send: edge(
    'addresses content diagnostic disk editions model network/describe-response.ts parse-url separated-rows site-settings text',
  ),
  starter: edge('content diagnostic disk parse-url'),
  migrate: edge('content diagnostic disk load'),
  commands: edge(
    'addresses archive build calendar capture capture/capture-listings.ts content diagnostic disk editions exports facts ingest inspect load migrate model network parse-url permanence seeded-random send serve shards site-settings starter templates topics wording',
  ),
};

export function isPure(room: string): boolean {
  return rooms[room]?.pure === true;
}
