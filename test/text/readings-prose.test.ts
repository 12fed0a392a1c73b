/** Numbers, hyphens, quotation marks and prices in prose, with their reading in plain text. */
import { describe, expect, test } from 'vitest';
import { parseMarkup } from '../../src/text/markup.ts';

const readings: readonly (readonly [listed: string, reading: string])[] = [
  [
    'K¨ ahler, Schr¨ odinger, Dvoˇ rák, Miloˇ s, Nˇ emec and f(x) - as above - of Smith (2010) - Jones (2011).',
    'Kähler, Schrödinger, Dvořák, Miloš, Němec and f(x) – as above – of Smith (2010) – Jones (2011).',
  ],
  [
    'Edges a--b and (x--y), two things-- one old; the letter x--a sign.',
    'Edges a–b and (x–y), two things – one old; the letter x—a sign.',
  ],
  [
    'A non - linear type: ma non - come si dice - sempre; Anti - una well-known.',
    'A non-linear type: ma non – come si dice – sempre; Anti – una well-known.',
  ],
  [
    'Vitamin B -12, vitamin B - 6 and omega -3 fatty acids.',
    'Vitamin B-12, vitamin B-6 and omega-3 fatty acids.',
  ],
  ["A 2'-5' oligoadenylate and 2'-5'-linked RNA.", 'A 2′-5′ oligoadenylate and 2′-5′-linked RNA.'],
  ['HbA1c >= 7%, LDL-C <= 190 mg/dL.', 'HbA1c ≥ 7%, LDL-C ≤ 190 mg/dL.'],
  [
    'With p‹0·0001, p=0·03, p &lt; 0&middot;001, r=0·7, d = 1·25, x = 1·05·10^3 and 5·0-10·2 mL.',
    'With p < 0·0001, p = 0·03, p < 0·001, r = 0·7, d = 1·25, x = 1·05 ⋅ 10³ and 5·0–10·2 mL.',
  ],
  [
    'HR 1·65 (95% CI 1·10-1·92), OR 5·10-6·20, 1·2%-3·4%; median 2·5 (1-3·5).',
    'HR 1·65 (95% CI 1·10–1·92), OR 5·10–6·20, 1·2%–3·4%; median 2·5 (1–3·5).',
  ],
  [
    'Of 3·10^-5, k = 2·3·5, N = 2·3^k, n = 4·5, 2·0.5^n and x = 0·5·y.',
    'Of 3 ⋅ 10⁻⁵, k = 2 ⋅ 3 ⋅ 5, N = 2 ⋅ 3^k, n = 4 ⋅ 5, 2 ⋅ 0.5ⁿ and x = 0·5 ⋅ y.',
  ],
  [
    'Rents of $500--$700, $1,000--$2,000, US$5--$6 and $5---$10 at $r=5\\%$ of $20--30$.',
    'Rents of $500–$700, $1,000–$2,000, US$5–$6 and $5—$10 at r = 5% of 20–30.',
  ],
  [
    'By 10~\\%, $10$~\\%, 3~$\\times$~4 and x~$\\sim$~5, H~\\textsc{ii} and C~IV, of~$\\approx$5.',
    'By 10 %, 10 %, 3 × 4 and x ∼ 5, H II and C IV, of ≈5.',
  ],
  [
    'We use state - of - the - art self - attention, pre - trained, multi - task and X - ray models - a first.',
    'We use state-of-the-art self-attention, pre-trained, multi-task and X-ray models – a first.',
  ],
  [
    'Cost - effective t - test of low - income, anti - PD - 1, BERT - based, pre - and post - test k - means.',
    'Cost-effective t-test of low-income, anti-PD-1, BERT-based, pre- and post-test k-means.',
  ],
  [
    'A deep-learning and a deep - learning model - based on it.',
    'A deep-learning and a deep-learning model – based on it.',
  ],
  [
    'An end - to - end brain - computer interface - or not.',
    'An end-to-end brain - computer interface – or not.',
  ],
  [
    'COVID -19, COVID - 19, SARS-CoV -2, IL- 6, caspase -3, MMP- 9, GPT -3.5, PD -1/2, HIV - 12 and type -2 diabetes.',
    'COVID-19, COVID-19, SARS-CoV-2, IL-6, caspase-3, MMP-9, GPT-3.5, PD-1/2, HIV - 12 and type-2 diabetes.',
  ],
  ['At TNF -308 G/A, IL -6 -174, score -1, of -3.', 'At TNF −308 G/A, IL-6 −174, score −1, of −3.'],
  [
    'Title - a subtitle; Meta - A New Way; Re - Smith; self - and so on; brain - computer.',
    'Title – a subtitle; Meta – A New Way; Re – Smith; self – and so on; brain – computer.',
  ],
  [
    "A 0.6\" beam, a 2\" pixel and 1.2'' of f''(x); a 27\" screen, the 24'' one and a 3''-long jet.",
    'A 0.6″ beam, a 2″ pixel and 1.2″ of f″(x); a 27″ screen, the 24″ one and a 3″-long jet.',
  ],
  ["At 15\" resolution, y'' + y = 0; 5'10'' and f'''(x).", 'At 15″ resolution, y″ + y = 0; 5′10″ and f‴(x).'],
  [
    "Of 0.\"5 and 1.''2, 0\".5, 3'.5 and 3.'5; \"version 2.\"5 more, 'in 2'.5 and \"a 20% drop''.",
    'Of 0.″5 and 1.″2, 0″.5, 3′.5 and 3.′5; “version 2.”5 more, ‘in 2’.5 and “a 20% drop”.',
  ],
  [
    "2'3'-cGAMP, 2',3'-cGAMP, 2',3',5'-tri-O-acetyl, 5'cap; '5','6'-x, '2',3'-x and the 5'ends.",
    '2′3′-cGAMP, 2′,3′-cGAMP, 2′,3′,5′-tri-O-acetyl, 5′cap; ‘5’,’6’-x, ‘2’,3’-x and the 5’ends.',
  ],
  [
    'Zˇizˇek, Cˇech, Sˇkoda, Milosˇevic´, Kosˇtunica, Dvoˇr´ak, Kˇr´ıˇzek, Nˇemec, Janˇcar, Gu¨ndog˘an, Erdo˘gan.',
    'Žižek, Čech, Škoda, Milošević, Koštunica, Dvořák, Křížek, Němec, Jančar, Gündoğan, Erdoğan.',
  ],
  [
    'ResNet-50x4 on ImageNet-64x64, VGA-640x480 and a 50x4 grid.',
    'ResNet-50x4 on ImageNet-64×64, VGA-640×480 and a 50×4 grid.',
  ],
  ['CO (1$-$0), 10$-$5, 5$-$10, p$-$value and $-$5.', 'CO (1–0), 10–5, 5–10, p-value and −5.'],
  [
    'χ<sup>2</sup><sub>(1)</sub>, R<sup>2</sup><sub>adj</sub>, χ<sup>2</sup><sub>1</sub>, O<sub>3</sub><sup>max</sup>',
    'χ_((1))², R_adj², χ²₁, O₃^(max)',
  ],
  [
    'The "good"--but not "great"--model; \'great\'--"excellent"--and; [1]--[3]; \'a\'--\'b\'; "yes"--"no"; really?--yes; \'60s--\'70s.',
    'The “good”—but not “great”—model; ‘great’—“excellent”—and; [1]–[3]; ‘a’–‘b’; “yes”–“no”; really?—yes; ’60s–’70s.',
  ],
  [
    "Heideggers ,,Seinsfrage'' und ,,Geist\" oder ,,so“; the “quoted’’ word, “it’s ‘fine’’’.",
    'Heideggers „Seinsfrage“ und „Geist“ oder „so“; the “quoted” word, “it’s ‘fine’”.',
  ],
  [
    'A signi fi cant, ef fi cient e ff ect of speci fi c di ff usion.',
    'A significant, efficient effect of specific diffusion.',
  ],
  ['SO~4~^2-^, NO~3~^-^ and NH~4~^+^ at 10(14) cm(-3).', 'SO₄²⁻, NO₃⁻ and NH₄⁺ at 10¹⁴ cm⁻³.'],
  [
    "A human - in - the - loop, in - context p - adic x - axis; 5'--3' and 5'--ATG--3'.",
    'A human-in-the-loop, in-context p-adic x-axis; 5′–3′ and 5′–ATG–3′.',
  ],
  ["SELECT a FROM x WHERE b = 'c'--comment; a[i]--b", 'SELECT a FROM x WHERE b = ‘c’--comment; a[i]--b'],
  ["The '68ers, the '90ers and rock-'n'-roll", 'The ’68ers, the ’90ers and rock-’n’-roll'],
  ['From 3 Jan.--5 Feb. 2020', 'From 3 Jan.–5 Feb. 2020'],
  ['From -10--5 °C to 5--10 °C', 'From -10--5 °C to 5–10 °C'],
];

const kept: readonly string[] = [
  'Of 5·10-12 M, 2·3 = 6, CuSO4·5H2O, 2·n and col·lecció.',
  'Takes ~10 s; ~×; SNR~10; user~#5; a~=b and H~x.',
  'The dual rˇ of Cˇ and a ˇ b, bˇ(x).',
  'A regex ^[a-z]+$, LaTeX’s \\section, Bash $HOME/bin and $\\foo{ x $ here.',
  'use “--help” or (--fast), [--a], “x”--; and C++--Java',
  'Of sci fi films, the fi rst, 10(14) cm and “a” b’’ c; a,,b.',
  'Figure -1, Table -2 and Python -m venv; x - y.',
  'In C, p->next and *p++ are common; i-- decrements it, C-- is a language.',
  'The value of omega - 3 and vitamin B - 12.5% of it.',
  'Let x¨ and X¨ in Y, αˇ of α, xˇ is dual and Gˇ exists, a Tˇ eigenvalue.',
  'We bound f(x) - g(x) and F(t) - F(0) of it.',
];

const plain = (text: string): string => parseMarkup(text).plain.replaceAll('\u00A0', ' ');

describe('prose', () => {
  test.each(readings)('%s', (listed, reading) => expect(plain(listed)).toBe(reading));
  test.each(kept)('stays: %s', (text) => expect(plain(text)).toBe(text));
});
