import { expect, it } from 'vitest';
import { renderOai } from '../../src/editions/library/oai.ts';
import { toCitationRecord } from '../../src/exports/citation/citation-record.ts';
import { toCslJson } from '../../src/exports/citation/csl-json.ts';
import { toHeadMeta } from '../../src/exports/citation/head-meta.ts';
import { toJsonLd } from '../../src/exports/citation/json-ld.ts';
import { paperLanguage } from '../../src/exports/citation/paper-language.ts';
import { renderRis } from '../../src/exports/citation/ris.ts';
import { inSegments } from '../../src/exports/export.ts';
import { contentText } from '../content-text.ts';
import { buildSampleArchive } from '../feeds/sample-archive.ts';

it.each<[string, string, string | undefined]>([
  ['Erbschaften und Ungleichheit', 'de', undefined],
  ['Inflation', 'de-AT', undefined],
  ['Rent control and the supply of housing', 'de', 'en'],
  ['Inflation for a while', 'sv', undefined],
  ['Inflation and the price of time', 'sv', 'en'],
  ['Inflation', 'ar', 'en'],
  ['Über die Bienen. Die Bienen sind fleißig.', 'en', 'de'],
])('%s in an archive in %s: %s', (text, archive, language) => {
  expect(paperLanguage(text, archive)).toBe(language);
});

it.each<[string, string | undefined]>([
  ['Attention is all you need', 'en'],
  ['On ℝⁿ and α, β, γ, δ, ε, ζ', 'en'],
  ['Ψ', 'en'],
  ['The hanzi 学习 and the kana の in one tokenizer', 'en'],
  ['基于深度学习的图像识别方法研究', 'zh'],
  ['使用 GPT-4 与 Transformer 的图像识别方法研究', 'zh'],
  ['深層学習による音声認識の改善について', 'ja'],
  ['딥러닝을 이용한 음성 인식', 'ko'],
  ['Η μάθηση των μηχανών', 'el'],
  ['למידה עמוקה בעברית', 'he'],
  ['การเรียนรู้เชิงลึก', 'th'],
  ['О сходимости градиентных методов', undefined],
  ['التعلم العميق لمعالجة اللغة', undefined],
  ['', 'en'],
  ['Tiefes Lernen für die Wettervorhersage in den Alpen', 'de'],
  ['Über die Bienen. Die Bienen sind fleißig.', 'de'],
  ['Apprentissage profond pour la prévision du temps. Les résultats sont bons.', 'fr'],
  ['El aprendizaje profundo para el tiempo. Los resultados son buenos y se comparan con otros.', 'es'],
  ['Apprendimento profondo per le previsioni. I risultati sono buoni e gli errori della rete calano.', 'it'],
  ['Aprendizagem profunda para o tempo. Os resultados são bons e não há uma rede pior em português.', 'pt'],
  ['Diep leren voor het weer. De resultaten zijn goed en worden met andere vergeleken.', 'nl'],
  // Languages without a list of words here, or too few words to tell.
  [
    'Syväoppiminen sään ennustamisessa. Tutkimme neuroverkkojen käyttöä Alppien sään ennustamiseen, ja tulokset ovat hyviä ja verrataan muihin menetelmiin niiden avulla laajasti.',
    undefined,
  ],
  ['Über die Bienen', undefined],
  ['Die Bienen', 'en'],
  // English ones, with names, words and titles of other languages.
  ['LA and the MIT: Le Pen, Las Casas, El Niño, La Niña, der Spiegel, von Neumann and de Broglie', 'en'],
  [
    'On the “Kritik der reinen Vernunft” and “Sein und Zeit”: we show that these are read by the machine',
    'en',
  ],
  ['Une étude: Learning to read French with the help of a machine that we have built from it', 'en'],
  ['Do Transformers Need No Attention? Per-Pixel Van Hove, Then and Now', 'en'],
  ['L-BFGS in 3-D: Big-O, e-Commerce and Type I Errors', 'en'],
  ['Deep Residual Learning, Image Recognition, Object Detection, Semantic Segmentation', 'en'],
])('the language of %j is %s', (text, language) => expect(paperLanguage(text)).toBe(language));

it('is what all citations, the page and the library’s record say, or nothing', () => {
  const chinese = { id: 'a', title: '基于深度学习的图像识别', abstract: '本文研究了一种方法。' };
  const russian = { id: 'b', title: 'О сходимости методов', abstract: 'Показано, что оценка точна.' };
  const archive = buildSampleArchive([{ day: '2025-10-29', papers: [chinese, russian] }], { language: 'de' });
  const [zh, ru] = [...archive.papers.values()].map((paper) => toCitationRecord(paper, archive));
  if (zh === undefined || ru === undefined) throw new Error('no record');
  expect(renderRis(zh)).toContain('LA  - zh\r\n');
  expect(toCslJson(zh)).toMatchObject({ language: 'zh' });
  expect(toJsonLd(zh)).toMatchObject({ inLanguage: 'zh' });
  expect(toHeadMeta(zh)).toContainEqual({ name: 'citation_language', content: 'zh' });
  expect(renderRis(ru)).not.toContain('LA  -');
  expect(toCslJson(ru)).not.toHaveProperty('language');
  expect(JSON.stringify(toHeadMeta(ru))).not.toContain('anguage');
  const records = contentText(inSegments(() => renderOai(archive)).render());
  expect(records.match(/<dc:language>[^<]*/g)).toEqual(['<dc:language>zh']);
});

it('and what a venue is, are as the source says them', () => {
  const archive = buildSampleArchive([
    { day: '2025-10-29', papers: [{ id: 'a', title: 'Gut Feelings of Bees', venue: 'Gut' }] },
  ]);
  const [paper] = archive.papers.values();
  if (paper?.venue === undefined) throw new Error('no paper');
  const venue = { ...paper.venue, kind: 'journal' as const };
  const record = toCitationRecord({ ...paper, venue, language: 'pt-BR' }, archive);
  expect(renderRis(record)).toMatch(/^TY {2}- JOUR\r\n(?:.*\r\n)*LA {2}- pt-BR\r\n/);
  expect(toCslJson(record)).toMatchObject({ type: 'article-journal', language: 'pt-BR' });
  expect(renderRis(toCitationRecord(paper, archive))).toMatch(/^TY {2}- CONF\r\n(?:.*\r\n)*LA {2}- en\r\n/);
});
