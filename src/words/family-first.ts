/** The order of names in Chinese, Japanese and Korean. */

const hanFamily = /^[\p{Script=Han}々]{1,3}$/u;
const hanGiven = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]{1,4}$/u;
/** Korean family names have one syllable, but for these. */
const hangulFamily = /^(?:\p{Script=Hangul}|남궁|황보|제갈|사공|선우|서문|독고)$/u;
const hangulGiven = /^\p{Script=Hangul}{1,3}$/u;

/**
 * Whether `family` stands before `given` in a name that is printed in its own script: `佐藤 花子`, `김 민수`. Foreign names
 * in that script (`ドナルド クヌース`, `도널드 커누스`) are printed the other way round.
 */
export function isFamilyFirst(family: string, given: string): boolean {
  return (
    (hanFamily.test(family) && hanGiven.test(given)) || (hangulFamily.test(family) && hangulGiven.test(given))
  );
}
