/** Macros that authors and journal styles define, and the standard TeX that each stands for in practice. */

const words = (list: string): readonly string[] => list.split(' ');

/** Operators named as their macro is; TeX itself has no command for them. */
const OPERATORS = words(
  'Hom Ext Tor Aut End Inn Spec Proj Pic Gal Frac Sym Alt GL SL PGL PSL SO SU Sp Spin Ad ad Irr Ind Coh QCoh Mod Var ' +
    'Cov Corr KL JS TV rk diag sign supp conv vol Vol dist diam ord lcm Id poly polylog softmax ReLU esssup Lip Bern Unif ' +
    'proj prox dom hull cone codim coker Ker',
);

/** Complexity classes, as the package of that name defines them. */
const CLASSES = words(
  'NP coNP PSPACE EXP EXPTIME NEXP NEXPTIME BPP BQP QMA PPAD PLS APX FPT RP ZPP IP MIP TFNP SAT',
);

/** Macros without arguments. */
const OTHERS: Readonly<Record<string, string>> = {
  eps: '\\epsilon',
  veps: '\\varepsilon',
  sharpP: '\\#\\mathsf{P}',
  lsim: '\\lesssim',
  gsim: '\\gtrsim',
  Msun: 'M_\\odot',
  msun: 'M_\\odot',
  Lsun: 'L_\\odot',
  Rsun: 'R_\\odot',
  half: '\\tfrac{1}{2}',
};

/** Macro → TeX, for those that have one reading wherever they stand. */
export const MACROS: ReadonlyMap<string, string> = new Map([
  ...OPERATORS.map((name) => [name, `\\operatorname{${name}}`] as const),
  ...CLASSES.map((name) => [name, `\\mathsf{${name}}`] as const),
  ...Object.entries(OTHERS),
]);
