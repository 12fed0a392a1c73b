/** The layers of the house: what each room may import. A wrong import fails `test/architecture.test.ts`. */

interface Room {
  /** True for rooms that decide and never touch: no disk, network, Eleventy, clock, chance, environment or locale. */
  readonly pure: boolean;
  /** The other rooms whose files it may import, types included. */
  readonly imports: readonly string[];
}

const pure = (imports = ''): Room => ({ pure: true, imports: imports.split(' ').filter(Boolean) });
const edge = (imports = ''): Room => ({ pure: false, imports: imports.split(' ').filter(Boolean) });

/**
 * A room is a folder of `src` or `templates`, or a file that stands there alone. A file of a pure room that touches what the
 * others decide has a row of its own. From the ground up.
 */
export const rooms: Readonly<Record<string, Room>> = {
  diagnostic: pure(),
  'seeded-random': pure(),
  words: pure(),
  text: pure('diagnostic'),
  // The table of all words of the interface.
  'wording/phrases': pure(),
  'wording/english.ts': pure('wording/phrases'),
  model: pure('diagnostic text wording/english.ts'),
  calendar: pure('model'),
  wording: pure('calendar model wording/english.ts wording/phrases'),
  addresses: pure('model'),
  // What an archive is made of, and what reads it.
  content: pure('addresses calendar diagnostic model text wording/english.ts'),
  dumps: pure('calendar diagnostic model'),
  people: pure('diagnostic model text words'),
  venues: pure('calendar model text words'),
  topics: pure('content diagnostic model words'),
  queries: pure('model words'),
  related: pure('model words'),
  archive: pure('content diagnostic model people queries related text topics venues words'),
  // What is made from an archive.
  plots: pure('calendar model people'),
  search: pure('model'),
  'search/query': pure('search words'),
  exports: pure(
    'addresses calendar content model people search text venues wording wording/english.ts words',
  ),
  editions: pure('addresses content exports model text wording'),
  // The table of all that is exported, editions included.
  'exports/table.ts': pure('addresses content editions exports model'),
  permanence: pure('addresses content diagnostic exports model people words'),
  'templates/jsx': pure(),
  templates: pure('addresses exports model templates/jsx wording wording/english.ts words'),
  'templates/components': pure(
    'addresses calendar exports model people plots templates templates/jsx text wording wording/english.ts',
  ),
  'templates/layouts': pure('addresses exports model templates templates/components templates/jsx wording'),
  'templates/pages': pure(
    'addresses calendar eleventy exports model people templates templates/components templates/layouts wording wording/english.ts words',
  ),
  // What runs in the browser.
  'templates/scripts': edge('offline search search/query wording/phrases words'),
  'templates/service-worker': edge('offline'),
  // The edges: disk, network, processes, Eleventy.
  disk: edge('addresses diagnostic'),
  network: edge('model network/answer.ts'),
  'network/answer.ts': pure('model'),
  shards: edge('calendar disk text'),
  load: edge('content diagnostic disk model topics'),
  ingest: edge('calendar content diagnostic disk dumps load model words'),
  facts: edge('calendar content disk exports model network network/answer.ts text'),
  'search/index': edge('addresses diagnostic model search text words'),
  offline: edge('addresses model templates'),
  assets: edge('addresses content diagnostic disk load templates wording/phrases'),
  eleventy: edge(
    'addresses archive assets content diagnostic disk load model templates templates/jsx templates/pages',
  ),
  build: edge(
    'addresses archive assets content diagnostic disk eleventy eleventy.config.ts exports exports/table.ts ingest load model offline search/index templates text wording',
  ),
  serve: edge('addresses archive assets build diagnostic disk eleventy ingest load model templates/jsx'),
  capture: pure('calendar content diagnostic dumps model network/answer.ts words'),
  'capture/run-capture.ts': edge('calendar capture model network network/answer.ts'),
  'capture/dump-folder.ts': edge('capture content'),
  'capture/capture-listings.ts': edge(
    'capture capture/dump-folder.ts capture/run-capture.ts content disk ingest load network',
  ),
  // The editor's page of a capture.
  'inspect/inspection.ts': pure('diagnostic dumps model text'),
  'templates/inspect': pure('calendar inspect/inspection.ts templates templates/components templates/jsx'),
  inspect: edge(
    'content diagnostic disk dumps ingest inspect/inspection.ts load model templates/inspect templates/jsx',
  ),
  send: edge('addresses content diagnostic editions model text'),
  starter: edge('content disk'),
  migrate: edge('content diagnostic disk load'),
  commands: edge(
    'addresses archive build calendar capture capture/capture-listings.ts content diagnostic disk editions exports facts ingest inspect load migrate model network permanence seeded-random send serve shards starter templates topics wording',
  ),
};

export function isPure(room: string): boolean {
  return rooms[room]?.pure === true;
}
