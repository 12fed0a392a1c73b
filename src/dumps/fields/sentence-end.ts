/** Detects truncated text: whether it ends like a complete sentence. */

/** True if the text ends with a full stop or similar, before closing quotes and brackets. */
export function endsSentence(text: string): boolean {
  return /[.!?…。:;][)\]}'"’”*$`»\s]*$|https?:\S+$|\$$/u.test(text);
}
