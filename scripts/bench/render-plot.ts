/** SVG log-log plot of time by number of papers. A line of slope 1 means constant cost per paper. */
import { type Contender, contenders, type SizeResult } from './bench-size.ts';
import { medianRun } from './medians.ts';

const width = 720;
const height = 460;
const frame = { left: 60, right: 520, top: 20, bottom: 410 };
/** Colours that differ in lightness as well as hue, for colour-blind readers and print. */
const strokes: Readonly<Record<Contender, string>> = {
  'Offprint, without search': '#9d2f1f',
  'Offprint, nothing changed': '#d98b5f',
  'Offprint, search included': '#5b2a6e',
  'Offprint, one new issue': '#a56cc1',
  'Offprint, one topic word': '#c9a3dc',
  'write limit': '#777777',
  'Hugo, pages': '#3d6fb0',
  'Hugo, pages and files': '#1b365f',
  'Offprint, search index': '#3f8f5b',
  'Pagefind CLI': '#9aa21f',
};

interface Line {
  readonly contender: Contender;
  readonly points: readonly { readonly papers: number; readonly seconds: number }[];
}

/** What a plot shows: of which contenders, and which time. */
export interface PlotContent {
  readonly of: readonly Contender[];
  readonly time: 'wall' | 'processor';
}

export function renderPlot(
  results: readonly SizeResult[],
  { of, time }: PlotContent = { of: contenders, time: 'wall' },
): string {
  const title = `${time === 'wall' ? 'Seconds' : 'Seconds of processor time'} by number of papers, on logarithmic scales`;
  const lines = of.map(
    (contender): Line => ({
      contender,
      points: results.flatMap((result) => {
        const seconds = medianRun(result, contender)?.[time];
        return seconds === undefined ? [] : [{ papers: result.papers, seconds }];
      }),
    }),
  );
  const seconds = lines.flatMap(({ points }) => points.map((point) => point.seconds));
  const x = logScale(
    results.map(({ papers }) => papers),
    frame.left,
    frame.right,
  );
  const y = logScale(seconds, frame.bottom, frame.top);
  const drawn = lines.filter(({ points }) => points.length > 0);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">`,
    `<title>${title}</title>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...results.map(
      ({ papers }) =>
        `<path d="M${x(papers)} ${frame.top}V${frame.bottom}" stroke="#e4e4e4"/><text x="${x(papers)}" y="${frame.bottom + 18}" text-anchor="middle">${papers}</text>`,
    ),
    ...decades(seconds).map(
      (decade) =>
        `<path d="M${frame.left} ${y(decade)}H${frame.right}" stroke="#e4e4e4"/><text x="${frame.left - 8}" y="${y(decade) + 4}" text-anchor="end">${decade} s</text>`,
    ),
    `<text x="${(frame.left + frame.right) / 2}" y="${height - 12}" text-anchor="middle">papers</text>`,
    ...drawn.map((line) => renderLine(line, x, y)),
    ...labels(drawn, y),
    '</svg>\n',
  ].join('\n');
}

type Scale = (value: number) => number;

function renderLine({ contender, points }: Line, x: Scale, y: Scale): string {
  const places = points.map(({ papers, seconds }) => ({ left: x(papers), top: y(seconds) }));
  const dots = places.map(({ left, top }) => `<circle cx="${left}" cy="${top}" r="3"/>`).join('');
  const path = places.map(({ left, top }) => `${left} ${top}`).join('L');
  return `<g stroke="${strokes[contender]}" fill="${strokes[contender]}"><path d="M${path}" fill="none" stroke-width="2"/>${dots}</g>`;
}

/** Labels at the ends of the lines, moved apart where they would overlap. */
function labels(lines: readonly Line[], y: Scale): string[] {
  const wanted = lines
    .map(({ contender, points }) => ({ contender, top: y(points.at(-1)?.seconds ?? 1) }))
    .sort((a, b) => a.top - b.top);
  let free = frame.top;
  return wanted.map(({ contender, top }) => {
    const place = Math.max(top, free);
    free = place + 16;
    return `<text x="${frame.right + 10}" y="${round(place + 4)}" fill="${strokes[contender]}">${contender}</text>`;
  });
}

function decades(values: readonly number[]): number[] {
  const [low, high] = [
    Math.floor(Math.log10(Math.min(...values))),
    Math.ceil(Math.log10(Math.max(...values))),
  ];
  return Array.from({ length: high - low + 1 }, (_, step) => Number(`1e${low + step}`));
}

/** Times: from the power of ten below the minimum to the one above the maximum. Sizes: from minimum to maximum. */
function logScale(values: readonly number[], from: number, to: number): Scale {
  const isSeconds = from > to;
  const ends = isSeconds ? decades(values) : values;
  const [low, high] = [Math.log10(Math.min(...ends)), Math.log10(Math.max(...ends))];
  const span = high - low || 1;
  return (value) => round(from + ((Math.log10(value) - low) / span) * (to - from));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
