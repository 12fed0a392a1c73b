import { describe, expect, test } from 'vitest';
import { parseMarkup } from '../../src/text/markup.ts';

/** `text` as it reads when its UTF-8 is taken for Latin-1. */
const misread = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

const readings: readonly (readonly [listed: string, reading: string])[] = [
  ['SchrÃ¶dinger, GÃ¶del, cafÃ©, naÃ¯ve, StraÃŸe', 'Schrödinger, Gödel, café, naïve, Straße'],
  ['Ã‰cole, Ã–sterreich, ErdÅ‘s', 'École, Österreich, Erdős'],
  ['â€œquotedâ€\u009D, itâ€™s, â€“ or x â‰¤ y', '“quoted”, it’s, – or x ≤ y'],
  ['25Â°C, 5 Âµm, Â± 3, 25Â\u00A0K', '25°C, 5 µm, ± 3, 25 K'],
  ['Î±-helix, Ïƒ', 'α-helix, σ'],
  ['Î”G and Î”T at the Î“-point', 'ΔG and ΔT at the Γ-point'],
  [
    'PaweÅ‚, DvoÅ™Ã¡k, Å½iÅ¾ek, BaÅŸar, DoÄŸan, GrÄ±, MiloÅ¡, ÄŒech and Å‚Ã³dÅº',
    'Paweł, Dvořák, Žižek, Başar, Doğan, Grı, Miloš, Čech and łódź',
  ],
  ['Ð¼Ð¾Ð´ÐµÐ»ÑŒ and æ—¥æœ¬èªž', 'модель and 日本語'],
  [misread('модель и 深度学习 の 研究 모델 العربية עברית'), 'модель и 深度学习 の 研究 모델 العربية עברית'],
  [misread('Paweł Žižek'), 'Paweł Žižek'],
  [misread('Poincaré and Erdős – “so”'), 'Poincaré and Erdős – “so”'],
  [
    'Alzheimer‚Äôs ‚Äúnew‚Äù ‚Äì √©tude of caf√©s, M√∂bius, P√≥lya, Erd≈ës, Dvo≈ô√°k, ≈Åukasz, Milo≈°, ƒåech',
    'Alzheimer’s “new” – étude of cafés, Möbius, Pólya, Erdős, Dvořák, Łukasz, Miloš, Čech',
  ],
  [
    'At 20 ¬∞C, p ‚â§ 0.05, Œ±-helix, œÉ, Œîg, EfÔ¨Åcient, Foo‚Ñ¢',
    'At 20 °C, p ≤ 0.05, α-helix, σ, Δg, Efficient, Foo™',
  ],
  [misread(misread('Gödel’s')), 'Gödel’s'],
];

const kept: readonly string[] = [
  '10 Å”, 5–10 Å–, “Å”, MAÇÃ”, «MAÇÃ», Îles, âge, forêt…”, café…”, pâ…”, SÃO, “Â”, Å‚',
  '10 Å², 5 Å³, 3 Å±0.2, 2×…×…, «café»…, Ñandú…, Ø…, Ð…, Šå…, été…»,',
  '2√π, x√∂, 3√∞, √Ω, x√πy, a≈±b, ≈°, 3 ≈ π, ¬∃x, ¬∞, ‚Änderung‘, ‚Übung‘, œuvre, f√Σ',
  'Le «Î», “Î”, la lettre “Î”-même, “lettre Î”.',
  'Çelik, Nguyễn, Łukasz, Ångström, 5 µm ± 3°, naïve façade',
];

describe('a text that was encoded twice', () => {
  test.each(readings)('%s', (listed, reading) => {
    const { plain, repairs } = parseMarkup(listed);
    expect(plain.replaceAll('\u00A0', ' ')).toBe(reading);
    expect(repairs.map(({ rule }) => rule)).toContain('double-encoding');
  });
  test.each(kept)('stays: %s', (text) => {
    expect(parseMarkup(text).plain).toBe(text);
    expect(parseMarkup(text).repairs).toEqual([]);
  });
});
