/** Generators of other items: units, chemistry, signed numbers, quotes, dashes, links, emphasis. */
import type { Random } from '../../src/seeded-random.ts';
import { asMaths, asText, type Item, mixed, words } from './item.ts';

type Maker = (random: Random) => Item;

const decimal = (random: Random): string => `${1 + random.below(90)}.${random.below(10)}`;
const whole = (random: Random): string => String(2 + random.below(95));
const make =
  (kind: string, source: (random: Random) => readonly [source: string, text: string]): Maker =>
  (random) =>
    words(kind, ...source(random));

const compounds = [
  'bias--variance',
  'train--test',
  'speed--accuracy',
  'input--output',
  'exploration--exploitation',
  'encoder--decoder',
  'protein--ligand',
  'predator--prey',
  'human--robot',
  'cost--benefit',
  'host--pathogen',
  'light--matter',
];
const names = [
  'Rao--Blackwell',
  'Navier--Stokes',
  'Bose--Einstein',
  'Feynman--Kac',
  'Kolmogorov--Smirnov',
  'Cahn--Hilliard',
  'Weisfeiler--Leman',
];
const quoted = ['latent', 'cold start', 'long tail', 'dark matter', 'model zoo', 'burn-in', 'wet lab'];
const owners = ['google', 'acme-lab', 'deepgraph', 'uni-astro', 'openbio'];
const repositories = ['mamba-kit', 'fold2', 'gwsim', 'fairseq-mini', 'cellseg'];

export const proseKinds: Readonly<Record<string, readonly Maker[]>> = {
  sign: [
    make('sign', (r) => {
      const n = whole(r);
      return [`$\\sim$${n}`, `∼${n}`];
    }),
    make('sign', (r) => {
      const [a, b] = [decimal(r), `0.${1 + r.below(9)}`];
      return [`${a}$\\pm$${b}`, `${a}±${b}`];
    }),
    make('sign', (r) => {
      const [a, b] = [decimal(r), `0.${1 + r.below(9)}`];
      return [`${a} $\\pm$ ${b}`, `${a} ± ${b}`];
    }),
    make('sign', (r) => {
      const n = decimal(r);
      return [`${n}$\\times$`, `${n}×`];
    }),
    make('sign', (r) => {
      const n = whole(r);
      return [`$>$${n}\\%`, `>${n}%`];
    }),
    make('sign', (r) => {
      const n = whole(r);
      return [`$\\approx$${n}\\%`, `≈${n}%`];
    }),
    make('sign', (r) => {
      const [a, b] = [`${1 + r.below(3)}.${1 + r.below(8)}`, `${4 + r.below(4)}.${1 + r.below(8)}`];
      return [`${a}$\\times$--${b}$\\times$`, `${a}×–${b}×`];
    }),
    make('sign', (r) => {
      const n = r.pick(['16', '32', '64', '224', '256', '512']);
      return [`${n}$\\times$${n}`, `${n}×${n}`];
    }),
    make('sign', (r) => {
      const n = whole(r);
      return [`${n}$^\\circ$`, `${n}°`];
    }),
    make('sign', (r) => {
      const n = whole(r);
      return [`${n}\\%`, `${n}%`];
    }),
  ],
  unit: [
    make('unit', (r) => {
      const n = whole(r);
      return [`${n} km s$^{-1}$`, `${n} km s⁻¹`];
    }),
    make('unit', (r) => {
      const n = whole(r);
      return [`${n} kg m$^{-3}$`, `${n} kg m⁻³`];
    }),
    make('unit', (r) => {
      const n = whole(r);
      return [`${n} m/s$^2$`, `${n} m/s²`];
    }),
    make('unit', (r) => {
      const n = whole(r);
      return [`${n} $\\mu$m`, `${n} μm`];
    }),
    make('unit', (r) => {
      const n = whole(r);
      return [`${n} W m$^{-2}$`, `${n} W m⁻²`];
    }),
    make('unit', (r) => {
      const n = whole(r);
      return [`${n} cm$^{-2}$`, `${n} cm⁻²`];
    }),
    make('unit', (r) => {
      const n = whole(r);
      return [`${n}~K`, `${n} K`];
    }),
    make('unit', (r) => {
      const n = whole(r);
      return [`${n} fb$^{-1}$`, `${n} fb⁻¹`];
    }),
  ],
  chemistry: [
    make('chemistry', () => ['CO$_2$', 'CO₂']),
    make('chemistry', () => ['H$_2$O', 'H₂O']),
    make('chemistry', (r) =>
      r.pick([
        ['Ca$^{2+}$', 'Ca²⁺'],
        ['Na$^+$', 'Na⁺'],
        ['Fe$^{3+}$', 'Fe³⁺'],
        ['Zn$^{2+}$', 'Zn²⁺'],
      ] as const),
    ),
    make('chemistry', (r) =>
      r.pick([
        ['$^{13}$C', '¹³C'],
        ['$^{18}$O', '¹⁸O'],
        ['$^{235}$U', '²³⁵U'],
        ['$^{3}$He', '³He'],
      ] as const),
    ),
    make('chemistry', (r) =>
      r.pick([
        ['TiO$_2$', 'TiO₂'],
        ['MoS$_2$', 'MoS₂'],
        ['Fe$_2$O$_3$', 'Fe₂O₃'],
        ['CH$_4$', 'CH₄'],
        ['N$_2$O', 'N₂O'],
        ['LaFeAsO', 'LaFeAsO'],
      ] as const),
    ),
  ],
  dash: [
    (r) => {
      const pair = r.pick(compounds);
      return words('dash', pair, pair.replace('--', '–'));
    },
    (r) => {
      const pair = r.pick(names);
      return words('dash', pair, pair.replace('--', '–'));
    },
    make('dash', (r) => {
      const [a, b] = [2 + r.below(9), 20 + r.below(70)];
      return [`${a}--${b}`, `${a}–${b}`];
    }),
    make('dash', (r) => {
      const aside = r.pick([
        'the first of its kind',
        'and not its size',
        'which few have seen',
        'a surprising result',
      ]);
      return [`results---${aside}---there`, `results—${aside}—there`];
    }),
  ],
  quote: [
    (r) => {
      const word = r.pick(quoted);
      return words('quote', `\`\`${word}''`, `“${word}”`);
    },
    (r) => {
      const word = r.pick(quoted);
      return words('quote', `\`${word}'`, `‘${word}’`);
    },
  ],
  emphasis: [
    (r) => {
      const word = r.pick(quoted);
      return { kind: 'emphasis', source: `\\emph{${word}}`, plain: word, html: `<em>${word}</em>` };
    },
    (r) => {
      const word = r.pick(['Alpaca', 'Fold', 'GrowNet', 'StarCat']);
      return { kind: 'emphasis', source: `\\textbf{${word}}`, plain: word, html: `<strong>${word}</strong>` };
    },
  ],
  link: [
    (r) => {
      const url = `https://github.com/${r.pick(owners)}/${r.pick(repositories)}`;
      const html = `<a href="${url}" rel="external">${url}</a>`;
      return { kind: 'link', source: `\\url{${url}}`, plain: url, html };
    },
    (r) => {
      const url = `https://github.com/${r.pick(owners)}/${r.pick(repositories)}`;
      return { kind: 'link', source: url, plain: url, html: `<a href="${url}" rel="external">${url}</a>` };
    },
  ],
  tie: [
    make('tie', (r) => {
      const n = whole(r);
      const word = r.pick(['Fig.', 'Eq.', 'Sec.', 'Table', 'Theorem', 'Section']);
      return [`${word}~${n}`, `${word} ${n}`];
    }),
    make('tie', () => ['e.g.~the first', 'e.g. the first']),
  ],
  accent: [
    make('accent', (r) =>
      r.pick([
        ['Schr\\"odinger', 'Schrödinger'],
        ['Erd\\H{o}s', 'Erdős'],
        ["Poincar\\'e", 'Poincaré'],
        ['K\\"ahler', 'Kähler'],
        ['{\\L}ojasiewicz', 'Łojasiewicz'],
      ] as const),
    ),
  ],
  suffix: [
    (r) => {
      const n = r.pick(['k', 'n', 'i', 'm']);
      return mixed('suffix', `$${n}$-th`, asMaths(n), asText('-th'));
    },
    (r) => {
      const n = r.pick(['\\alpha', '\\beta', '\\gamma', '\\epsilon']);
      return mixed('suffix', `$${n}$-divergence`, asMaths(n), asText('-divergence'));
    },
  ],
};
