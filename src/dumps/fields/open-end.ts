/** Words with which no title and no name ends: what stands behind them belongs to it. */
const open =
  /(?<!\p{L})(?:an?|and|are|as|at|beyond|by|for|from|in|into|is|of|on|or|the|through|to|using|vs\.?|via|with|without)\s{0,9}$/iu;

export const endsOpen = (text: string): boolean => open.test(text);
