/** Whether a text ends as a finished sentence does: how a capture that was cut off gives itself away. */

/** True where the last mark is a full stop or its like, behind any closing quotes and brackets. */
export function endsSentence(text: string): boolean {
  return /[.!?…。:;][)\]}'"’”*$`»\s]*$|https?:\S+$|\$$/u.test(text);
}
