/** Ranges, quotes and primes as listings type them, with their reading in plain text. */
import { describe, expect, test } from 'vitest';
import { parseMarkup } from '../../src/text/markup.ts';

const readings: readonly (readonly [listed: string, reading: string])[] = [
  [
    "The 't Hooft anomaly, van 't Hoff, in 's-Hertogenbosch, NeurIPS '24 and KDD '25.",
    'The ’t Hooft anomaly, van ’t Hoff, in ’s-Hertogenbosch, NeurIPS ’24 and KDD ’25.',
  ],
  [
    "The summer of '68, (ICML '24), the '24 and '28 games.",
    'The summer of ’68, (ICML ’24), the ’24 and ’28 games.',
  ],
  ["La lirica del '900, nel '500 e gli anni '70.", 'La lirica del ’900, nel ’500 e gli anni ’70.'],
  ["Rock 'n' roll of the '90s; 'tis 'cause of 'em.", 'Rock ’n’ roll of the ’90s; ’tis ’cause of ’em.'],
  [
    "The '24 hours' rule, 'Text', the 'cause' of it and 't' or 's'.",
    'The ‘24 hours’ rule, ‘Text’, the ‘cause’ of it and ‘t’ or ‘s’.',
  ],
  [
    "A 5'-AMP-activated kinase, 5'-P, 5'-nucleotidase and '5'-STAR'.",
    'A 5′-AMP-activated kinase, 5′-P, 5′-nucleotidase and ‘5’-STAR’.',
  ],
  ["A 5'-d(GCG)-3' and 5'-r(AUG)-3' strand.", 'A 5′-d(GCG)-3′ and 5′-r(AUG)-3′ strand.'],
  ["What's in a Name? - A Survey", 'What’s in a Name? – A Survey'],
  ["Reads of 5' and 3' ends, a 5'-to-3' or 3'→5' way.", 'Reads of 5′ and 3′ ends, a 5′-to-3′ or 3′→5′ way.'],
  [
    "A 2'-O-methylation, 2'-deoxy, 3',5'-cyclic AMP, 4',6-diamidino and 2,2'-bipyridine, N,N'-dimethyl.",
    'A 2′-O-methylation, 2′-deoxy, 3′,5′-cyclic AMP, 4′,6-diamidino and 2,2′-bipyridine, N,N′-dimethyl.',
  ],
  ["The Z' boson, W' bosons, 30' x 20' and 12°30' N.", 'The Z′ boson, W′ bosons, 30′ × 20′ and 12°30′ N.'],
  [
    "'GPT-4'-based and 'Llama 2'-like; '5', '6' and the 1990s' end.",
    '‘GPT-4’-based and ‘Llama 2’-like; ‘5’, ‘6’ and the 1990s’ end.',
  ],
  [
    'A 27" screen and a 3.5" disk; "27" or "the 27" are it.',
    'A 27″ screen and a 3.5″ disk; “27” or “the 27” are it.',
  ],
  ['研究"大模型"的能力，以及\'单引号\'的"GPT-4"。', '研究“大模型”的能力，以及‘单引号’的“GPT-4”。'],
  [
    '「Qwen」"通义"报告, LLM"幻觉"问题, "中文" and O\'Neil的"书"',
    '「Qwen」“通义”报告, LLM“幻觉”问题, “中文” and O’Neil的“书”',
  ],
  [
    'Pages 3-5, 10-20 nm, 5-10% of 0.1-2000 Hz, in 2019-2021.',
    'Pages 3–5, 10–20 nm, 5–10% of 0.1–2000 Hz, in 2019–2021.',
  ],
  [
    'Months 06-12, ages 05-10, nm 727-800 nm, samples 1-800.',
    'Months 06–12, ages 05–10, nm 727–800 nm, samples 1–800.',
  ],
  [
    'Sie sagt „im Jahr 2020" und „so“, "quoted" at 3" here.',
    'Sie sagt „im Jahr 2020“ und „so“, “quoted” at 3″ here.',
  ],
  [
    "2,2':6',2''-terpyridine, N,N,N',N'-tetra, N,N'-DCC, p,p'-DDT, 'p,p'-x, 'A,B'-type, the 4'-long.",
    '2,2′:6′,2″-terpyridine, N,N,N′,N′-tetra, N,N′-DCC, p,p′-DDT, ‘p,p’-x, ‘A,B’-type, the 4’-long.',
  ],
  ['A 5"x5" or 3" x 4" one, "5x" of "x5".', 'A 5″x5″ or 3″ × 4″ one, “5x” of “x5”.'],
  ['In No. 22-451, Nos. 3-5 and vol. 2, no. 3-4.', 'In No. 22-451, Nos. 3–5 and vol. 2, no. 3–4.'],
  ['Calls with n_jobs=-1 or top_p=-0.5, a = -1.', 'Calls with n_jobs=-1 or top_p=-0.5, a = −1.'],
  ['Wstęp do „uczenia" maszynowego, źródła i „sieć".', 'Wstęp do „uczenia” maszynowego, źródła i „sieć”.'],
  [
    "Alzheimer 's disease patients do n't forget, they ca n't, we 've shown; it 's ours.",
    'Alzheimer’s disease patients don’t forget, they can’t, we’ve shown; it’s ours.',
  ],
  ["Parkinson 's and I 'm; she 'll.", 'Parkinson’s and I’m; she’ll.'],
  [
    "The suffix 's is, words of 's' and 'd or 're' in it.",
    'The suffix ‘s is, words of ‘s’ and ‘d or ‘re’ in it.',
  ],
  ['L\'article et l\'"autre", d\'"abord" qu\'"il".', 'L’article et l’“autre”, d’“abord” qu’“il”.'],
  ['They don`t, it`s `code` and I`m.', 'They don’t, it’s code and I’m.'],
  [
    "Sie sagte ‚so' und ‚nein‘ und ‚geht's' bei 1‚5 'x'.",
    'Sie sagte ‚so‘ und ‚nein‘ und ‚geht’s‘ bei 1‚5 ‘x’.',
  ],
  ['At 45°30\'15"N, 30\'15" E of it.', 'At 45°30′15″N, 30′15″ E of it.'],
  [
    'It´s Alzheimer´s, they don´t, I´m; it′s Bob＇s 5´-end, 5´ and 3´.',
    'It’s Alzheimer’s, they don’t, I’m; it’s Bob’s 5′-end, 5′ and 3′.',
  ],
  [
    'Alzheimer ’s disease; they don ’t, we do n’t, we ’ve.',
    'Alzheimer’s disease; they don’t, we don’t, we’ve.',
  ],
  [
    'Of 1,000-2,000 in a 1.5-2.5-fold, 5-10-year range of 30-50-year-olds.',
    'Of 1,000–2,000 in a 1.5–2.5-fold, 5–10-year range of 30–50-year-olds.',
  ],
  [
    'A "quoted" word,"another" one, key="value", he:"Yes", "c"."d" and 3.5"-disks.',
    'A “quoted” word,“another” one, key=“value”, he:“Yes”, “c”.“d” and 3.5″-disks.',
  ],
  ['ראו ב"הארץ" וב"כלכלה חדשה", ו\'שכר\'', 'ראו ב“הארץ” וב“כלכלה חדשה”, ו‘שכר’'],
  ['ה"ה כהן וב"כ הנתבע של צה"ל', 'ה״ה כהן וב״כ הנתבע של צה״ל'],
  ["ב'ורג'יה, ל\"א", 'ב׳ורג׳יה, ל״א'],
  ['זה "מבחן" של צה"ל וצ\'אט', 'זה “מבחן” של צה״ל וצ׳אט'],
  ['The "X"\'s and "\'Y\' of Z".', 'The “X”’s and “‘Y’ of Z”.'],
  ['From 95.3%-97.1%, 10°-20°, 5 °C-10 °C, 10mg-20mg.', 'From 95.3%–97.1%, 10°–20°, 5 °C–10 °C, 10mg–20mg.'],
  ['From 20 kHz-20 MHz, 5 nm-10 nm and 5 min-10 min.', 'From 20 kHz–20 MHz, 5 nm–10 nm and 5 min–10 min.'],
  ['For $5-$10, US$5-US$10, $1.5M-$2M or €5-€10.', 'For $5–$10, US$5–US$10, $1.5M–$2M or €5–€10.'],
  ['At 10:00-12:00, 9am-5pm, 10 a.m.-2 p.m. daily.', 'At 10:00–12:00, 9am–5pm, 10 a.m.–2 p.m. daily.'],
  ['In 2019-20, 1998-99 and the 1980s-2000s.', 'In 2019–20, 1998–99 and the 1980s–2000s.'],
  [
    'In Jan-Mar, May 2019-June 2020, 5 May-10 June, Mon-Fri.',
    'In Jan–Mar, May 2019–June 2020, 5 May–10 June, Mon–Fri.',
  ],
  ['Bees of Sweden, 1990-2020: a Cohort Study', 'Bees of Sweden, 1990–2020: a Cohort Study'],
];

const kept: readonly string[] = [
  'The steps are: - collect data - train a model - evaluate.',
  '- one thing - another thing',
  'The 1️⃣ first, 2️⃣ second and #️⃣ last.',
  'At the 6-31G(d) level, 6-31+G** and 6-311++G(d,p).',
  'By 802.11-2016 or the 802.3-2018, IEEE 754-2008, ISO 639-3500, EN 301-489.',
  'The 737-800, a Boeing 747-800 and Airbus 320-900.',
  'Call 1-800 numbers or dial 988-1234; ZIP 02139-4307; ISSN 1476-4687; PSR 0437-4715; PKS 0637-752.',
  'The 2-5A synthetase, 60%-50%, a May-Thurner syndrome, Mon-Khmer, Sun-like stars.',
  'At 2020-01-05T10:00-05:00 by ISO 9001-15, in 2010-11 and 2000-10.',
  'El método ma´s usado, en ingle´s; f′s and x´.',
  'A 17-20-lyase, 3-4-methyl, 10,000-1,000 and 1,2-3,4.',
  'By git commit --amend, pip install torch==2.1.0 --upgrade or npm run build --silent here, -O3 --fast.',
  'A flow of 5 m-2 s, 10 min-5 m and 7%-point.',
  'Mixed 2-3:1, at 10-12:30, by ISO 639-3500: codes.',
];

describe('typography of a text', () => {
  test.each(readings)('%s', (listed, reading) =>
    expect(parseMarkup(listed).plain.replaceAll('\u00A0', ' ')).toBe(reading),
  );
  test.each(kept)('stays: %s', (text) =>
    expect(parseMarkup(text).plain.replaceAll('\u00A0', ' ')).toBe(text),
  );
  test('a number and its unit stay on one line', () =>
    expect(parseMarkup('At 5 °C, 13 TeV, 5 mL, 3 kPa, 5 mM, 5 A and 5 s-1.').html).toBe(
      'At 5\u00A0°C, 13\u00A0TeV, 5\u00A0mL, 3\u00A0kPa, 5\u00A0mM, 5 A and 5 s-1.',
    ));
});
