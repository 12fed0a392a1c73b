/** Sentence templates by field; `{kind}` is a placeholder for an item of that kind. */
export const fields: Readonly<Record<string, readonly string[]>> = {
  theory: [
    'We give an algorithm that runs in time {complexity} and uses {complexity} space.',
    'The lower bound is {complexity} for every {relation}.',
    'Our proof reduces the problem to {function} and holds for {set}.',
    'Let {set} be the input; we bound {big} by {complexity}.',
    'The {suffix} moment is finite whenever {relation}.',
    'This improves on the previous {complexity} bound of the {dash} type.',
  ],
  learning: [
    'The model reaches {sign} accuracy after {power} steps.',
    'Training is {sign} faster than the baseline, with {relation} layers.',
    'We minimise {function} over {set}, as shown in {tie}.',
    'The regret is {complexity}, a known {dash} trade-off.',
    'Code is available at {link}.',
    'We call this the {quote} problem and study it at scale {power}.',
    'The parameter {script} controls the {emphasis} regime.',
  ],
  statistics: [
    'The estimator converges at rate {big} as {set}.',
    'We test whether {relation} holds under {function}.',
    'The variance {script} depends on {symbol} alone.',
    'Coverage was {sign} in all simulations, see {tie}.',
  ],
  astronomy: [
    'We detect galaxies at {physics} with a velocity of {unit}.',
    'The mass ratio is {physics}, and the flux reaches {power} in cgs units.',
    'At {physics} the temperature is {unit}.',
    'We find {sign} sources within {sign} of the centre.',
  ],
  particle: [
    'The data correspond to {unit} at {physics}.',
    'We search for {physics} decays and set a limit of {power}.',
    'The gauge group is {physics}, broken at {relation}.',
    'The {accent} equation gives {physics} in this limit.',
  ],
  condensed: [
    'Superconductivity appears at {physics} in {chemistry} films.',
    'The gap scales as {relation} near {physics}.',
    'A {dash} condensate forms at {unit}.',
    'The field {script} is screened over {unit}.',
  ],
  chemistry: [
    'Adsorption of {chemistry} on {chemistry} is measured at {unit}.',
    'The rate constant is {power} in water.',
    'Isotope ratios of {chemistry} agree with theory to {sign}.',
    'We observe {emphasis} order between {chemistry} layers.',
  ],
  biology: [
    'Influx of {chemistry} raises the signal by {sign} in mice.',
    'A {dash} model explains the growth of {power} cells.',
    'The effect was significant ({relation}) in all groups.',
    'Cells of {unit} diameter divide within {sign} of the mean.',
  ],
  climate: [
    'Emissions of {chemistry} grew by {sign} per decade.',
    'Forcing reaches {unit} by the end of the century.',
    'Models on a {sign} grid resolve {quote} events.',
  ],
};
