import { describe, expect, test } from 'vitest';
import { parseMarkup } from '../../src/text/markup.ts';

/** `text` as it reads when its UTF-8 is taken for Latin-1. */
const misread = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

/** Windows-1252 from 0x80 on; unassigned bytes stay control characters. */
const HIGH_HALF = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
/** The same for Windows-1252. */
const misread1252 = (text: string): string =>
  misread(text).replace(/[\u0080-\u009F]/g, (byte) => HIGH_HALF[byte.charCodeAt(0) - 0x80] ?? byte);

const readings: readonly (readonly [listed: string, reading: string])[] = [
  ['SchrÃ¶dinger, GÃ¶del, cafÃ©, naÃ¯ve, StraÃŸe', 'Schrödinger, Gödel, café, naïve, Straße'],
  ['Ã‰cole, Ã–sterreich, ErdÅ‘s', 'École, Österreich, Erdős'],
  ['â€œquotedâ€\u009D, itâ€™s, â€“ or x â‰¤ y', '“quoted”, it’s, – or x ≤ y'],
  ['25Â°C, 5 Âµm, Â± 3, 25Â\u00A0K', '25°C, 5 µm, ± 3, 25 K'],
  ['Î±-helix, Ïƒ', 'α-helix, σ'],
  ['MÃ¼ller, Å imon and Å\u00A0oltÃ©s; 5 Å long', 'Müller, Šimon and Šoltés; 5 Å long'],
  ['Å være; a â€œtestâ€\u009D of Å units', 'Å være; a “test” of Å units'],
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
    'ΓÇ£SoΓÇ¥ donΓÇÖt, 5ΓÇô10, M├╝ller, P ΓëÑ 0.05, caf├⌐s, 20 ┬░C, ╬▒-helix',
    '“So” don’t, 5–10, Müller, P ≥ 0.05, cafés, 20 °C, α-helix',
  ],
  ['SchrÃ¶dinger’s PoincarÃ©'.normalize('NFD'), 'Schrödinger’s Poincaré'],
  ['æ·±åº¦å\u00AD¦ä¹  survey', '深度学习 survey'],
  ['ÔÇ£SoÔÇØ donÔÇÖt, M├╝ller, ├®t├®, S├©ren, P├¢', '“So” don’t, Müller, été, Søren, Pý'],
  [
    'Alzheimer‚Äôs ‚Äúnew‚Äù ‚Äì √©tude of caf√©s, M√∂bius, P√≥lya, Erd≈ës, Dvo≈ô√°k, ≈Åukasz, Milo≈°, ƒåech',
    'Alzheimer’s “new” – étude of cafés, Möbius, Pólya, Erdős, Dvořák, Łukasz, Miloš, Čech',
  ],
  [
    'At 20 ¬∞C, p ‚â§ 0.05, Œ±-helix, œÉ, Œîg, EfÔ¨Åcient, Foo‚Ñ¢',
    'At 20 °C, p ≤ 0.05, α-helix, σ, Δg, Efficient, Foo™',
  ],
  [misread(misread('Gödel’s')), 'Gödel’s'],
  ['BucureÈ™ti, IaÈ™i, ConstanÈ›a, È˜tefan', 'București, Iași, Constanța, Ștefan'],
  ['Nguyá»…n of Viá»‡t Nam, Tráº§n, DÆ°Æ¡ng', 'Nguyễn of Việt Nam, Trần, Dương'],
  ['MuÌˆller, UÌˆber, FrancÌ§ois', 'Müller, Über, François'],
  ['ï»¿By GarcÃa and RÃ­o, Ã la PoincarÃ©, Ã  la carte', 'By García and Río, à la Poincaré, à la carte'],
  ['Î»-calculus of Î›, 10â\u0081»Â³ m', 'λ-calculus of Λ, 10⁻³ m'],
  [
    'Donaldson\u0092s \u0093new\u0094 caf\u00E9\u0092s \u0096 for \u00805',
    'Donaldson’s “new” café’s – for €5',
  ],
  ['MÃœLLER, RÄ«ga, ðŸ˜€, Â«soÂ»', 'MÜLLER, Rīga, 😀, «so»'],
];

/** In all languages that have letters of two bytes and more. */
const encoded: readonly string[] = [
  'Nguyễn Văn Hùng và Trần Thị Mỹ Dung ở Hà Nội, Việt Nam',
  'Universitatea din București și Iași, Ștefan cel Mare, Țara',
  'García Márquez, José Ángel Íñiguez, Óscar Núñez, ¿Qué es?',
  'À la recherche du cœur: l’été à Paris, ça va, Œuvre, où',
  'İstanbul Üniversitesi, Şişli, Gökçeoğlu, ığdır',
  'Łódź, Kraków, Wrocław, Gdańsk, żółw, ćma, Świętokrzyskie',
  'Dvořák, Řehoř, Žižka, Čapek, ďábel, Ťok',
  'Größe, Maß, Übung, Äpfel, Öl; Århus, Ærø, Øresund, Ålesund, blåbær',
  'Þórður Guðmundsson, ýmislegt, Ísland; Māori, Rīga, Šķēde, Ķekava, ģimene',
  'Ελληνική γλώσσα και μηχανική μάθηση: λ, π, Λ, Σ, Ω',
  'Глубокое обучение «в медицине» — обзор',
  '深度学习综述：方法、应用与展望; 「日本語」の自然言語処理について; 한국어 자연어 처리',
  'התלמידים למידה עמוקה; التعلم العميق مراجعة; गहन शिक्षण; การเรียนรู้เชิงลึก',
  'x ≤ y ≥ z ≠ w ≈ v → u ∈ ℝ ∞ ∑ ∫ √2 × 3 ± 1° · … – — “a” ‘b’ • ™ ® © § ¶ † ‡ 𝒪(n) 😀 10⁻³',
];

const kept: readonly string[] = [
  'CÔTÉ, a Γ-point, ├── file │ x, └─é, Ô Çatal, Γé, ΓÇ',
  '10 Å”, 5–10 Å–, “Å”, MAÇÃ”, «MAÇÃ», Îles, âge, forêt…”, café…”, pâ…”, SÃO, “Â”, Å‚',
  '10 Å², 5 Å³, 3 Å±0.2, 2×…×…, «café»…, Ñandú…, Ø…, Ð…, Šå…, été…»,',
  '2√π, x√∂, 3√∞, √Ω, x√πy, a≈±b, ≈°, 3 ≈ π, ¬∃x, ¬∞, ‚Änderung‘, ‚Übung‘, œuvre, f√Σ',
  'Le «Î», “Î”, la lettre “Î”-même, “lettre Î”.',
  'CAFÈ™, ‹CAFÈ›, «olá»…no, «Panamá»‡, “É”…, ÉTÉ…», olé», a letter Ã is, MAÇÃ e, Æ°, PIÙ…, COSÌ…',
  'CAFÉ® NIÑO™ Ò³, Å⁻¹, Å·mol, l’É…, naïf…», Ö–Ü, Ä‘, aƒ, œuvre, ÎLE',
  'Çelik, Nguyễn, Łukasz, Ångström, 5 µm ± 3°, naïve façade',
];

describe('a text that was encoded twice', () => {
  test.each(readings)('%s', (listed, reading) => {
    const { plain, repairs } = parseMarkup(listed);
    expect(plain.replaceAll('\u00A0', ' ')).toBe(reading);
    expect(repairs.map(({ rule }) => rule)).toContain('double-encoding');
  });
  test.each(encoded)('%s', (text) => {
    for (const damage of [misread, misread1252, (one: string) => misread1252(misread1252(one))])
      expect(parseMarkup(damage(text)).plain).toBe(parseMarkup(text).plain);
  });
  test.each(kept)('stays: %s', (text) => {
    expect(parseMarkup(text).plain).toBe(text);
    expect(parseMarkup(text).repairs).toEqual([]);
  });
});
