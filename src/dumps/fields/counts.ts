/** What pages count of a paper: `12 pages`, `5 min read`, `30 comments`, `⭐ 1.2k`. */
const approval = String.raw`[⭐★☆▲△👍❤🔥💬]\uFE0F?\s?`;
const number = String.raw`\d[\d.,]{0,6}k?`;

/** Words behind the number of such a count, as the source of a regular expression. */
export const COUNTED =
  '(?:comments?|points?|pages?|(?:up)?votes?|likes?|stars?|views?|citations?|min(?:ute)?s?(?: read)?)';
/** Such a count, as the source of a regular expression with the flag `u`. */
export const COUNT = String.raw`(?:(?:${approval})?${number}\s${COUNTED}|${approval}${number})`;
