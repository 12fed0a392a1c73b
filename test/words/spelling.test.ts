import fc from 'fast-check';
import { expect, test } from 'vitest';
import { americanSpelling } from '../../src/words/spelling.ts';

const pairs =
  `colour color,colours colors,coloured colored,behaviour behavior,behavioural behavioral,neighbourhood
  neighborhood,quantisation quantization,quantise quantize,quantised quantized,generalising generalizing,normaliser
  normalizer,analyse analyze,analysing analyzing,catalyse catalyze,modelling modeling,modelled modeled,labelled labeled,
  signalling signaling,unlabelled unlabeled,centre center,centred centered,centring centering,fibres fibers,programme
  program,programmes programs,catalogue catalog,catalogued cataloged,dialogues dialogs,defence defense,licence license,
  artefacts artifacts,grey gray,tumours tumors,anaemia anemia,leukaemia leukemia,manoeuvre maneuver,practising practicing,
  judgement judgment,sceptical skeptical,organisational organizational,initialisation initialization`
    .split(',')
    .map((pair) => pair.trim().split(/\s+/));

test.each(pairs)('%s is %s in American spelling', (british, american) => {
  expect(americanSpelling(british ?? '')).toBe(american);
  expect(americanSpelling(american ?? '')).toBe(american);
});

const unchanged =
  `noise raise rise wise otherwise precise exercise promise premise comprise surprise advise devise revise
  supervised expertise enterprise concise four hour our your source course resource tour programming programmer programmed
  model level size analysis basis this is his laboratory humans colon valid order metric center`
    .trim()
    .split(/\s+/);

test.each(unchanged)('%s stays', (word) => {
  expect(americanSpelling(word)).toBe(word);
});

test('the American form of an American form is itself', () => {
  const word = fc.string({ unit: fc.constantFrom(...'aceilmnorstuyz'), minLength: 1, maxLength: 14 });
  fc.assert(
    fc.property(word, (text) => {
      const once = americanSpelling(text);
      expect(americanSpelling(once)).toBe(once);
    }),
  );
});
