/** RIS, read by EndNote, Zotero and Mendeley. */
import { toFullFamily } from '../../people/full-family.ts';
import { toOneLine } from '../one-line.ts';
import { toSlashedDate } from './cited-date.ts';
import type { CitedWork } from './cited-work.ts';

const types: Readonly<Record<CitedWork['kind'], string>> = {
  preprint: 'UNPB',
  conference: 'CONF',
  workshop: 'CONF',
  journal: 'JOUR',
  other: 'GEN',
};

/**
 * One record in UTF-8, from `TY` to `ER` and an empty line, with CR LF as the format requires. Line breaks in values
 * are replaced by spaces, so a value can't start a new field.
 */
export function renderRis(record: CitedWork): string {
  const { kind, authors, issued, venue, arxiv } = record;
  const [first, last] = venue?.pages?.split('-') ?? [];
  const isConference = kind === 'conference' || kind === 'workshop';
  const lines: (readonly [tag: string, value: string | undefined])[] = [
    ['TY', types[kind]],
    ['ID', record.key],
    ['TI', record.title],
    ...authors.map((author) => ['AU', toRisName(author)] as const),
    ['PY', issued === undefined ? undefined : String(issued.year)],
    ['DA', issued === undefined ? undefined : toSlashedDate(issued)],
    ['T2', venue?.fullName],
    ['C3', isConference ? venue?.fullName : undefined],
    ['T3', venue?.bookSeries],
    ['VL', venue?.volume],
    ['IS', venue?.number],
    ['SP', first],
    ['EP', last],
    ['PB', kind === 'preprint' ? 'arXiv' : undefined],
    ['M1', kind === 'preprint' && arxiv !== undefined ? `arXiv:${arxiv}` : undefined],
    ['AB', record.abstract],
    ['DO', record.doi],
    ['UR', record.url],
    ['LA', record.language],
  ];
  const filled = lines.flatMap(([tag, value]) => {
    const line = value === undefined ? '' : toOneLine(value);
    return line === '' ? [] : [`${tag}  - ${line}`];
  });
  return `${[...filled, 'ER  - ', ''].join('\r\n')}\r\n`;
}

/** `Family, Given, Suffix`; groups and single names as printed. */
function toRisName({ name, parts }: CitedWork['authors'][number]): string {
  if (parts.group === true || parts.given === '') return name;
  return [toFullFamily(parts), parts.given, parts.suffix ?? ''].filter((part) => part !== '').join(', ');
}
