/** Signs that look like that of a degree: the ordinal of Spanish, a ring of mathematics, an accent, a raised o. */

const TEMPERATURE = /(?<=\d ?)(?:[◦∘˚⁰] ?|[º°]|(?<=\d\d ?)[º°] |° |o)(?=[CF](?![\p{L}\p{N}]))/gu;
const ANGLE = /(?<=\d) ?[◦∘˚](?![\p{L}\p{N}])/gu;
const DIRECTION = /(?<=\d)[º◦∘˚](?= ?[NSEW](?![\p{L}\p{N}])|\d{1,2}[′'’])/gu;
const LOOKALIKE = /\d ?(?:[º◦∘˚⁰]|° [CF]|o[CF])/;

/** `body` with degree signs behind its numbers, and those of one character with their letter spelt. */
export function setDegrees(body: string): string {
  const spelt = /[℃℉]/.test(body) ? body.replaceAll('℃', '°C').replaceAll('℉', '°F') : body;
  return LOOKALIKE.test(spelt)
    ? spelt.replace(TEMPERATURE, '°').replace(ANGLE, '°').replace(DIRECTION, '°')
    : spelt;
}
