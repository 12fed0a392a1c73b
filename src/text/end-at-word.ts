/** The start of a longer text with an ellipsis, between words where that leaves more than half of it. */
export function endAtWord(start: string): string {
  const whole = start.replace(/[\ud800-\udbff]$/, '');
  const space = whole.lastIndexOf(' ');
  return `${(space > start.length / 2 ? whole.slice(0, space) : whole).trimEnd()}…`;
}
