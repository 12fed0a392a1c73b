/** The dot between Japanese names; within those in katakana it divides a given name from the family's: `ドナルド・クヌース`. */

const kana = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々]';
/** Chinese writes foreign names of two characters and more with the dot, as `卡尔・马克思`. */
const KANJI = `(?=\\p{Script=Han})(?:${kana}{3,8}|${kana}{1,5} ${kana}{1,5})`;
const betweenNames = new RegExp(`^${KANJI}(?: ?・ ?${KANJI})+$`, 'u');
const besideKanji = /\p{Script=Han} ?・|・ ?\p{Script=Han}/u;
const organisation =
  /(?:機構|大学|学部|研究所|研究室|研究会|センター|学会|協会|法人|会社|省|庁|グループ|チーム)$/u;

/** Japanese names of two or more persons that the dot divides; any other text stays whole. */
export const atMiddleDots = (text: string): readonly string[] =>
  betweenNames.test(text) && !organisation.test(text) ? text.split(/ ?・ ?/) : [text];

/** `山田太郎・ドナルド・クヌース`, `林忠・李明`: nobody can say what the dot is in one name. */
export const mayBeSeveral = (name: string): boolean => besideKanji.test(name) && !organisation.test(name);
