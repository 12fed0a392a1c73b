/** Parses venue labels of facts. */
import { monthNumber } from '../calendar.ts';
import type { PaperVenue, VenueId } from '../model.ts';
import { cleanText } from '../text/clean-text.ts';
import { toAsciiSlug } from '../words/ascii-slug.ts';
import { knownSeries } from './known-series.ts';

/** All fields of a label. */
export interface VenueDetails {
  readonly id: VenueId;
  /** Name of the series in lists of venues: `NeurIPS`, `ICML workshops`, `Neural Networks`. */
  readonly name: string;
  /** Normalised label for pages: `ICML 2024`, `Neural Networks 2020`, `ICLR 2020 workshop (DeepDiffEq)`. */
  readonly label: string;
  /** Full name for citations: `Advances in Neural Information Processing Systems`, `DeepDiffEq Workshop at ICLR`. */
  readonly fullName: string;
  readonly kind: PaperVenue['kind'];
  readonly year: number | undefined;
  /** 1 to 12, if the label has a month (`Dec 2017`). */
  readonly month: number | undefined;
  readonly volume: string | undefined;
  /** Book series that `volume` belongs to, e.g. `PMLR`. */
  readonly bookSeries: string | undefined;
}

const journalWords =
  /\b(?:journal|transactions|letters|annals|surveys|reviews?|magazine|archives|bulletin|quarterly|zeitschrift|revista|revue|rivista|proceedings of the (?:acm on|ieee|national academy))\b|^(?:nature|plos|science|cell|acta|physical review|ieee access)\b|[学學][报報刊]|[杂雜][志誌]|期刊|論文誌|学会誌|논문지|학회지/i;

/** The same in German (also at the end of a compound), French, Spanish, Portuguese, Russian, Polish, Hebrew and Arabic. */
const foreignJournalWords =
  /(?<!\p{L})(?:\p{L}{0,30}(?:zeitschrift|mitteilungen|annalen|blätter|jahrb(?:uch|ücher))|cahiers|annales|anales|boletín|boletim|cuadernos|cadernos|quaderni|giornale|журнал|вестник|известия|czasopismo|רבעון|כתב[ ־-]עת|(?:ال)?مجلة|دورية|حوليات)(?!\p{L})|저널/iu;

/** What is a conference also for programs that call all of their records articles. */
const conferenceWords =
  /\b(?:conference|symposium|congress) on\b|\bannual (?:meeting|conference) of\b|^proceedings of .*\b(?:conference|symposium)\b|^advances in neural information processing/i;

/**
 * The venue of a label. A label of unknown form is a conference of that name, unless the source has `said` that it is a
 * journal.
 */
export function parseVenue(label: string, said?: 'journal' | 'conference'): PaperVenue {
  const details = parseVenueDetails(label);
  const { id, label: printed, year } = details;
  const kind = said === undefined ? details.kind : saidKind(details, said);
  return { id, label: printed, recorded: label, kind, year };
}

function saidKind({ name, kind }: VenueDetails, said: 'journal' | 'conference'): PaperVenue['kind'] {
  const isCertain = kind === 'workshop' || knownSeries.has(name);
  return isCertain || (said === 'journal' && conferenceWords.test(name)) ? kind : said;
}

/**
 * Parses a label. Known forms, with or without year: `ICML 2024`, `ICLR 2020 Workshop (Name)`, `Name @ ICML 2025
 * (workshop)`, `Name (Host 2023 workshop)`, `Name 2025 (poster)`, `Journal 504 (2024)`, `Journal (Dec 2017)`,
 * `Conference 2024 (PMLR 234)`.
 */
export function parseVenueDetails(label: string): VenueDetails {
  const text = cleanText(label);
  const years = [...text.matchAll(/\b(?:19|20)\d\d\b/g)];
  const year = years.length === 0 ? undefined : Number(years.at(-1)?.[0]);
  const dated = { year, month: parseMonth(text), volume: undefined, bookSeries: undefined };
  if (/\bworkshops?\b/i.test(text)) return { ...dated, ...parseWorkshop(text, year), kind: 'workshop' };
  const bookSeries = /\(([A-Z]{2,}[A-Za-z]*) (\d+)\)$/.exec(text);
  const volume = / (\d{1,4})(?: ?\(\d+\))?(?:,? \((?:\w+ )?(?:19|20)\d\d\))$/.exec(text);
  const name = withoutYear(text.replace(bookSeries?.[0] ?? '', '').replace(volume?.[0] ?? '', '')) || text;
  const known = knownSeries.get(name);
  return {
    ...dated,
    id: toVenueId(name),
    name,
    label: withYear(name, year),
    fullName: known?.fullName ?? name,
    kind:
      known?.kind ??
      (volume !== null || journalWords.test(name) || foreignJournalWords.test(name)
        ? 'journal'
        : 'conference'),
    volume: bookSeries?.[2] ?? volume?.[1],
    bookSeries: bookSeries?.[1],
  };
}

type WorkshopNames = Pick<VenueDetails, 'id' | 'name' | 'label' | 'fullName'>;

const withYear = (name: string, year: number | undefined): string =>
  year === undefined ? name : `${name} ${year}`;

/** Workshops are grouped by their host conference if the label has it, because single workshops rarely recur. */
function parseWorkshop(text: string, year: number | undefined): WorkshopNames {
  const bare = text.replace(/\(\s*workshops?\s*\)/i, '').trim();
  const at = /^(.+?) (?:@|at) (.+)$/i.exec(bare);
  const inside = /^(.+?) \((.+)\)$/.exec(bare);
  const [before = bare, within = ''] = inside?.slice(1) ?? [];
  const insideIsHost = /\bworkshops?\b/i.test(within);
  const [own, host] = at?.slice(1) ?? (insideIsHost ? [before, within] : [within, before]);
  return nameWorkshop(withoutWorkshop(own ?? ''), withoutWorkshop(host ?? ''), year);
}

function nameWorkshop(own: string, host: string, year: number | undefined): WorkshopNames {
  if (own === '' || host === '') {
    const only = own || host || 'Workshop';
    const series = knownSeries.get(only);
    const label = only === 'Workshop' ? withYear(only, year) : `${withYear(only, year)} workshop`;
    if (series === undefined || series.kind === 'workshop')
      return { id: toVenueId(only), name: only, label, fullName: series?.fullName ?? `${only} Workshop` };
    return {
      id: toVenueId(`${only} workshops`),
      name: `${only} workshops`,
      label,
      fullName: `${only} Workshop`,
    };
  }
  const fullName = `${knownSeries.get(own)?.fullName ?? `${own} Workshop`} at ${host}`;
  const label = `${withYear(host, year)} workshop (${own})`;
  return { id: toVenueId(`${host} workshops`), name: `${host} workshops`, label, fullName };
}

function withoutWorkshop(text: string): string {
  return withoutYear(text.replace(/\bworkshops?\b(?: on\b)?/gi, ' '));
}

function withoutYear(text: string): string {
  return text
    .replace(/\((?:(?:[A-Za-z]+ )?(?:19|20)\d\d|poster|oral|spotlight|to appear)\)/gi, ' ')
    .replace(/\b(?:19|20)\d\d\b/g, ' ')
    .replace(/\(\s*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,:-]+|[\s,:-]+$/g, '');
}

function parseMonth(text: string): number | undefined {
  const found = /\b([A-Z][a-z]{2})[a-z]* (?:19|20)\d\d\b/.exec(text)?.[1];
  return found === undefined ? undefined : monthNumber(found);
}

function toVenueId(name: string): VenueId {
  return toAsciiSlug(name) || 'venue';
}
