/** A `u` typed for μ: `10 uM`, `5 ug/mL`; `5 um 3` may be German or Portuguese, so a micrometre has no space or no word behind it. */
const MICRO =
  /(?<=\d ?)u(?=(?:[gLlMAWVFJ]|mol|Pa)(?![\p{L}\p{N}]))|(?<=\d)u(?=m(?![\p{L}\p{N}]))|(?<=(?<![$€£]\d{0,3})\d)u(?=s(?![\p{L}\p{N}]))|(?<=\d )u(?=m(?:[,.;)²³]|$| (?:thick|long|wide|deep|pixels?|resolution|diameter|in (?:diameter|length|size))))/gu;

export const setMicro = (body: string): string => (/\d ?u/.test(body) ? body.replace(MICRO, 'μ') : body);
