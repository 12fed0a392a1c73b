/** JSON in a `<script>` that is a data block. */

/**
 * JSON for the inside of `<script type="application/json">` and the like. `<`, `>`, `&`, U+2028 and U+2029 become JSON
 * escapes, so nothing can close the element or open a comment.
 */
export function renderScriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
