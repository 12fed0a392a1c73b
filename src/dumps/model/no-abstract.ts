/** What programs write in the place of an abstract that a paper doesn't have: `[No abstract available]`. */

const opening = '[\\s[({"“*_]{0,5}';
const ending = '[\\s\\])}"”*_.!]{0,5}(?:©.{0,200})?$';
const ofPaper =
  '(?: (?:for|of|in) (?:this|the) (?:article|paper|item|record|entry|publication|document|work))?';
const given = '(?:available|provided|given|supplied|found)';

const forms = [
  // The heading of an abstract alone, as ScienceDirect has it.
  'abstract(?=[\\s\\])}"”*_.!]{0,5}$)',
  `(?:there is )?no abstract(?: (?:is|was))?(?: yet)?(?: ${given})?${ofPaper}`,
  `(?:(?:the )?abstract (?:is |was )?)?(?:currently )?not (?:yet )?${given}${ofPaper}`,
  `(?:the )?abstract (?:is |was )?(?:unavailable|missing)${ofPaper}`,
  'keine?n? (?:abstract|zusammenfassung)(?: (?:verfügbar|vorhanden))?',
  '(?:pas de|sans) résumé(?: disponible)?|résumé (?:non |in)disponible',
  '(?:sin|sem) resum(?:en|o)|resumen no disponible|resumo não disponível',
  '(?:暂|暫)?[无無]摘要|没有摘要|抄録なし|要旨なし|초록 ?없음|аннотация отсутствует',
];

const noAbstract = new RegExp(`^${opening}(?:${forms.join('|')})${ending}`, 'iu');

/** Whether a text in the place of an abstract says that there is none. */
export const saysNoAbstract = (text: string): boolean => text.length < 400 && noAbstract.test(text);
