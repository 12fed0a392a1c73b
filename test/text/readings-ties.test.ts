/** Ties of TeX in names and around signs, where a formula has the sign for “about”, with their reading in plain text. */
import { describe, expect, test } from 'vitest';
import { parseMarkup } from '../../src/text/markup.ts';

const readings: readonly (readonly [listed: string, reading: string])[] = [
  ['We study jets of M~87 in the radio band.', 'We study jets of M 87 in the radio band.'],
  ['Globular clusters M~13 and M~3 are compared.', 'Globular clusters M 13 and M 3 are compared.'],
  ['The galaxy M~81 hosts an AGN, as M~82 can.', 'The galaxy M 81 hosts an AGN, as M 82 can.'],
  ['Of 3C~279, 4C~+21.35, Arp~220 and Mrk~421.', 'Of 3C 279, 4C +21.35, Arp 220 and Mrk 421.'],
  ['Abell~2744 (A~2744) and Terzan~5.', 'Abell 2744 (A 2744) and Terzan 5.'],
  [
    'The quasar B~1938+666, Q~0957 and the S~255 region.',
    'The quasar B 1938+666, Q 0957 and the S 255 region.',
  ],
  ['K~5 dwarfs, M~dwarfs, B~stars and K~giants', 'K 5 dwarfs, M dwarfs, B stars and K giants'],
  ['T~cells, D~mesons, s~wave pairing', 'T cells, D mesons, s wave pairing'],
  ['In Q~1, Q~2 of 2020 and Q~4~2021', 'In Q 1, Q 2 of 2020 and Q 4 2021'],
  ['By GPT~4, Llama~2, GPT~3.5 on WMT~14', 'By GPT 4, Llama 2, GPT 3.5 on WMT 14'],
  ['In~2020, COVID~19 and Run~2 of it', 'In 2020, COVID 19 and Run 2 of it'],
  ['It is. In~20% of it, From~1990 By~2030', 'It is. In 20% of it, From 1990 By 2030'],
  ['[N~{\\sc ii}], H~{\\sc i}, Mg~{\\sc ii} and [O~\\textsc{iii}]', '[N II], H I, Mg II and [O III]'],
  ['A $>$~30~GHz band, $<$~5~km, $\\sim$~3~pc', 'A > 30 GHz band, < 5 km, ∼ 3 pc'],
  ['T~$\\simeq$~4~K, $\\gtrsim$~5~$\\sigma$, R~$\\approx$~5000', 'T ≃ 4 K, ≳ 5 σ, R ≈ 5000'],
  ['$N$~=~12, T$_c$~=~39~K, S/N~$>$~10', 'N = 12, T_c = 39 K, S/N > 10'],
  ['$\\lambda$~=~1.55~$\\mu$m, accuracy~=~95~\\%', 'λ = 1.55 μm, accuracy = 95 %'],
  ['log~$g$~=~4.4, X~=~Cl, H$_2$~+~O$_2$', 'log g = 4.4, X = Cl, H₂ + O₂'],
  ['a~--~b and Hartree~-- Fock', 'a – b and Hartree – Fock'],
  [
    'Proofs in \\textsc{Lean}~4, \\emph{Kepler}~10 and {\\it Gaia}~3',
    'Proofs in Lean 4, Kepler 10 and Gaia 3',
  ],
  ['The binary PSR~B1259/LS~2883 and WR~140', 'The binary PSR B1259/LS 2883 and WR 140'],
  ['At Dec.~$-$45$^{\\circ}$ and about~$-$5~K', 'At Dec. −45° and about −5 K'],
  ['§~3 and 1~000~000 bees in a 3~T~magnet', '§ 3 and 1 000 000 bees in a 3 T magnet'],
  ['Smith~\\&~Jones at 5~W~m$^{-2}$ and 10~m~s-1', 'Smith & Jones at 5 W m⁻² and 10 m s⁻¹'],
];

/** Here the sign means “about”, or belongs to a program. */
const kept: readonly string[] = [
  'At SNR~10, PSNR~30, GPT~4x and accuracy~95%',
  'if (a ~= b) or a ~== b, y ~ group, lmer(y~x), ~/.bashrc and ~user',
  'takes ~10 runs at >~30 GHz and Y~treatment',
  'rates of 0.1C~4C and 3C~10C, stored at 4C~20 °C',
  'IMF By~5 nT, an In~20% alloy and In~0.2 content',
];
const relations: readonly (readonly [listed: string, reading: string])[] = [
  ['for N~100 stars and R~2.3', 'for N ∼ 100 stars and R ∼ 2.3'],
  ['shocks with M~2 in galaxy clusters', 'shocks with M ∼ 2 in galaxy clusters'],
  ['galaxies of mass M~10 and M~50 machines', 'galaxies of mass M ∼ 10 and M ∼ 50 machines'],
  ['galaxies with M~10^8 at z~2', 'galaxies with M ∼ 10⁸ at z ∼ 2'],
  ['disks with Q~1 and Q~2', 'disks with Q ∼ 1 and Q ∼ 2'],
  ['order Phi~0.5, an angle Phi~3 rad', 'order Φ ∼ 0.5, an angle Φ ∼ 3 rad'],
  ['Galaxies with M~11 and M~9', 'Galaxies with M ∼ 11 and M ∼ 9'],
  ['low-mass galaxies (M~9) and holes (M~5)', 'low-mass galaxies (M ∼ 9) and holes (M ∼ 5)'],
  ['galaxies of M~11 and above', 'galaxies of M ∼ 11 and above'],
  ['the nebula of mass M~3, a star M~20 with', 'the nebula of mass M ∼ 3, a star M ∼ 20 with'],
  ['in quarter-wave plates, Q~3 and Q~4', 'in quarter-wave plates, Q ∼ 3 and Q ∼ 4'],
  ['the B~100 region of a magnet', 'the B ∼ 100 region of a magnet'],
  ['a set B~1422, S~5 and K~5 of it', 'a set B ∼ 1422, S ∼ 5 and K ∼ 5 of it'],
];

const plain = (text: string): string => parseMarkup(text).plain;

describe('a tie', () => {
  test.each(readings)('%s', (listed, reading) => {
    const html = parseMarkup(listed).html;
    expect(plain(listed).replaceAll('\u00A0', ' ')).toBe(reading);
    expect(html).not.toContain('~');
    expect(parseMarkup(listed).latex).not.toContain('textasciitilde');
  });
  test.each(kept)('stays: %s', (text) => expect(plain(text).replaceAll('\u00A0', ' ')).toBe(text));
  test.each(relations)('is none: %s', (listed, reading) =>
    expect(plain(listed).replaceAll('\u00A0', ' ')).toBe(reading),
  );
});
