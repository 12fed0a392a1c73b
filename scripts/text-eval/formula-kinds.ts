/** Generators of formulas by kind. Letters and numbers are random, so that a kind is not one fixed string. */
import type { Random } from '../../src/seeded-random.ts';
import { formula, type Item } from './item.ts';

type Maker = (random: Random) => Item;

const size = ['n', 'm', 'd', 'k', 'T', 'N', 'K', 'L', 'H', 'S'];
const variable = ['x', 'y', 'z', 'u', 'v', 'w', 'X', 'Y', 'Z', 'W'];
const index = ['i', 'j', 'k', 't', 'n'];
const greek = [
  '\\alpha',
  '\\beta',
  '\\gamma',
  '\\delta',
  '\\epsilon',
  '\\lambda',
  '\\mu',
  '\\sigma',
  '\\theta',
  '\\phi',
  '\\rho',
  '\\tau',
  '\\eta',
  '\\kappa',
  '\\omega',
  '\\psi',
  '\\xi',
  '\\varepsilon',
  '\\Lambda',
  '\\Omega',
  '\\Delta',
  '\\Phi',
];
const smallGreek = greek.filter((name) => /^\\[a-z]/.test(name));
const label = ['max', 'min'];
const wordLabel = [
  'eff',
  'tot',
  'obs',
  'crit',
  'train',
  'test',
  'gas',
  'opt',
  'rms',
  'pred',
  'init',
  'stack',
];
const set = ['\\mathbb{R}', '\\mathbb{Z}', '\\mathbb{C}', '\\mathbb{N}'];
const script = ['\\mathcal{L}', '\\mathcal{H}', '\\mathcal{M}', '\\mathcal{X}', '\\mathcal{D}'];
const relation = ['\\leq', '\\geq', '\\ll', '\\gg', '\\approx', '\\sim', '\\lesssim', '\\gtrsim'];
const order = ['O', '\\Omega', '\\Theta', '\\mathcal{O}', '\\tilde{O}', '\\tilde{\\mathcal{O}}'];

const decimal = (random: Random): string => `${random.below(20)}.${1 + random.below(9)}`;
const whole = (random: Random): string => String(2 + random.below(60));
const power = (random: Random): string => String(3 + random.below(17));

const make =
  (kind: string, tex: (random: Random) => string): Maker =>
  (random) =>
    formula(kind, tex(random));

/** Two different random items of a list. */
function two(random: Random, list: readonly string[]): readonly [string, string] {
  const first = random.pick(list);
  return [first, random.pick(list.filter((other) => other !== first))];
}

export const formulaKinds: Readonly<Record<string, readonly Maker[]>> = {
  complexity: [
    make('complexity', (r) => `${r.pick(order)}(${r.pick(size)}^${2 + r.below(3)})`),
    make('complexity', (r) => {
      const n = r.pick(size);
      return `${r.pick(order)}(${n} \\log ${n})`;
    }),
    make('complexity', (r) => `${r.pick(order)}(\\sqrt{${r.pick(size)}})`),
    make('complexity', (r) => `${r.pick(order)}(1/${r.pick(smallGreek)}^2)`),
    make('complexity', (r) => {
      const t = r.pick(size);
      return `${r.pick(order)}(\\sqrt{${t} \\log ${t}})`;
    }),
    make('complexity', (r) => {
      const [a, b] = two(r, size);
      return `${r.pick(order)}(${a}^2 ${b})`;
    }),
    make('complexity', (r) => `${r.pick(order)}(2^{${r.pick(size)}/2})`),
    make('complexity', (r) => `${r.pick(order)}(\\log ${r.pick(size)})`),
    make('complexity', (r) => `${r.pick(order)}(${r.pick(size)})`),
  ],
  script: [
    make('script', (r) => `${r.pick(variable)}_${r.pick(index)}`),
    make('script', (r) => `${r.pick(variable)}_{${r.pick(index)}+1}`),
    make('script', (r) => `${r.pick(greek)}_${r.pick(index)}`),
    make('script', (r) => `${r.pick(smallGreek)}_{\\${r.pick(label)}}`),
    make('script', (r) => `${r.pick(variable)}_{\\mathrm{${r.pick(wordLabel)}}}`),
    make('script', (r) => `${r.pick(variable)}^{(${r.pick(index)})}`),
    make('script', (r) => `${r.pick(variable)}_{${r.pick(index)}}^{2}`),
    make('script', (r) => `2^{${r.pick(size)}}`),
    make('script', (r) => `${r.pick(size)}^{3/2}`),
    make('script', (r) => `${r.pick(variable)}^*`),
    make('script', (r) => `${r.pick(variable)}^\\top ${r.pick(variable)}`),
  ],
  power: [
    make('power', (r) => `10^{-${power(r)}}`),
    make('power', (r) => `10^{${10 + r.below(9)}}`),
    make('power', (r) => `10^${3 + r.below(6)}`),
    make('power', (r) => `${decimal(r)} \\times 10^{${power(r)}}`),
    make('power', (r) => `${decimal(r)} \\times 10^{-${power(r)}}`),
  ],
  relation: [
    make('relation', (r) => `${r.pick(variable)} ${r.pick(relation)} ${whole(r)}`),
    make('relation', (r) => {
      const [a, b] = two(r, size);
      return `${a} ${r.pick(['\\gg', '\\ll', '\\leq', '\\geq'])} ${b}`;
    }),
    make('relation', (r) => `${r.pick(smallGreek)} = ${decimal(r)}`),
    make('relation', (r) => `${r.pick(smallGreek)} > 0`),
    make('relation', (r) => `${r.pick(size)} = ${whole(r)}`),
    make('relation', (r) => `p < 0.0${1 + r.below(9)}`),
    make('relation', (r) => `${r.pick(smallGreek)} \\propto ${r.pick(variable)}^{-${2 + r.below(3)}}`),
    make('relation', (r) => `${r.pick(variable)}_${r.pick(index)} \\neq 0`),
    make('relation', (r) => `0 < ${r.pick(smallGreek)} < 1`),
    make('relation', (r) => `${r.pick(size)} \\geq 2^{${r.pick(size)}}`),
  ],
  set: [
    make('set', (r) => `${r.pick(variable)} \\in ${r.pick(set)}^${r.pick(size)}`),
    make('set', (r) => {
      const [a, b] = two(r, size);
      return `${r.pick(variable)} \\in ${r.pick(set)}^{${a} \\times ${b}}`;
    }),
    make('set', (r) => `${r.pick(smallGreek)} \\in [0, 1]`),
    make('set', (r) => `${r.pick(smallGreek)} \\in (0, ${1 + r.below(5)})`),
    make('set', (r) => `${r.pick(size)} \\to \\infty`),
    make('set', (r) => `f: ${r.pick(['X', 'A', 'M'])} \\to ${r.pick(['Y', 'B', 'N'])}`),
    make('set', (r) => `f: ${r.pick(set)}^${r.pick(size)} \\to ${r.pick(set)}`),
    make('set', (r) => `${r.pick(set)}^{${r.pick(size)}}`),
    make('set', () => 'x_1, \\ldots, x_n'),
    make('set', (r) => `${r.pick(script)} \\subset ${r.pick(script)}`),
  ],
  big: [
    make('big', (r) => `\\sum_{i=1}^{${r.pick(size)}} x_i`),
    make('big', (r) => `\\sum_{i=1}^${r.pick(size)} ${r.pick(variable)}_i^2`),
    make('big', (r) => `\\int_0^1 f(${r.pick(variable)}) d${r.pick(variable)}`),
    make('big', (r) => `\\frac{${r.pick(size)}}{${whole(r)}}`),
    make('big', (r) => `\\sqrt{${r.pick(size)}}`),
    make('big', (r) => `\\prod_{i=1}^{${r.pick(size)}} p_i`),
    make('big', (r) => `\\frac{1}{\\sqrt{${r.pick(size)}}}`),
  ],
  function: [
    make('function', () => 'D_{\\mathrm{KL}}(p \\| q)'),
    make('function', (r) => `p_\\theta(${r.pick(['x', 'y', 'z'])} | ${r.pick(['s', 't', 'c'])})`),
    make('function', (r) => `${r.pick(script)}(${r.pick(smallGreek)})`),
    make('function', (r) => `\\mathcal{N}(0, \\sigma^2)`.replace('2', String(2 + r.below(2)))),
    make('function', (r) => `\\langle ${r.pick(['x', 'u'])}, ${r.pick(['y', 'v'])} \\rangle`),
    make('function', (r) => `\\log ${r.pick(size)}`),
    make('function', (r) => `\\|${r.pick(variable)}\\|_2`),
    make('function', (r) => `\\hat{${r.pick(['x', 'y', 'f', 'p'])}}_${r.pick(index)}`),
    make('function', (r) => `f(x) = x^${2 + r.below(4)}`),
    make('function', (r) => `\\mathbb{E}[${r.pick(['X', 'Y', 'Z'])}^2]`),
  ],
  physics: [
    make('physics', (r) => `M_\\star/M_\\odot > 10^{${power(r)}}`),
    make('physics', (r) => `z \\sim ${1 + r.below(9)}`),
    make('physics', (r) => `${r.pick(['H', 'D', 'K', 'B'])} \\to \\mu^+ \\mu^-`),
    make('physics', (r) => `\\Lambda_{\\mathrm{QCD}} \\sim ${whole(r)}`),
    make('physics', (r) => `\\sqrt{s} = ${whole(r)}`),
    make('physics', (r) => `SU(${2 + r.below(3)}) \\times U(1)`),
    make('physics', (r) => `(1+z)^{${1 + r.below(4)}/2}`),
    make('physics', (r) => `T_c \\approx ${whole(r)}`),
    make('physics', (r) => `\\Omega_m = 0.${20 + r.below(15)}`),
    make('physics', (r) => `H_0 = ${65 + r.below(10)}`),
    make('physics', () => '\\nabla^2 \\phi = 0'),
    make('physics', () => '\\hbar \\omega'),
  ],
  symbol: [
    make('symbol', (r) => r.pick(['\\alpha', '\\lambda', '\\theta', '\\sigma', '\\epsilon', '\\phi'])),
    make('symbol', (r) => r.pick(['n', 'k', 'd', 'm', 'T', 'N'])),
    make('symbol', (r) => r.pick(script)),
  ],
};
