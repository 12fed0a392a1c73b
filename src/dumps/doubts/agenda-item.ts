/** Items of a programme that are no papers, in English, German and French. */

const words = '(?:remarks|address|ceremony|session|words|reception|statement|notes)';

const item = new RegExp(
  `^(?:${[
    `(?:opening|closing|concluding|introductory|welcome|welcoming)(?: (?:and|&) (?:opening|closing|welcome|introductory))? ${words}`,
    'welcome(?: (?:and|&) (?:introductions?|opening|registration|overview))?',
    'registration(?: (?:and|&) .{1,30})?',
    '(?:(?:mid-?)?(?:morning|afternoon) )?(?:coffee|tea|lunch)(?: break)?s?(?: (?:and|&) .{1,30})?',
    '(?:short )?break',
    '(?:panel|open|general|group|plenary|round-?table) discussions?',
    'poster (?:sessions?|spotlights?|break)(?: \\w{1,4})?',
    '(?:conference |gala )?(?:dinner|banquet)',
    '(?:best paper )?awards?(?: ceremony| session)?',
    'business meeting',
    'q ?(?:&|and) ?a(?: session)?',
    '(?:invited|keynote|plenary) (?:talk|lecture|speech|session|address|speaker)s?(?: \\d{1,2})?',
    'networking(?: .{1,30})?',
    '(?:begrüßung|eröffnung|schlusswort|mittagspause|kaffeepause|podiumsdiskussion|abendessen|grußworte?)(?: und .{1,30})?',
    "(?:mots? de bienvenue|(?:discours|séance) d['’]ouverture|pause(?:[- ]café)?|pause déjeuner|déjeuner|table ronde|clôture)",
  ].join('|')})(?: (?:by|from|with|von|mit|par|de) .{1,60}|[.:])?$`,
  'iu',
);

export const isAgendaItem = (title: string): boolean => title.length <= 120 && item.test(title);
