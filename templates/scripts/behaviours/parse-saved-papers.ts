/** Parses a stored reading list; invalid entries are ignored. */

export interface SavedPaper {
  readonly id: string;
  readonly title: string;
  readonly byline: string;
}

/** `text` is the stored JSON. It is untrusted, since any page of the origin can write it. Never throws. */
export function parseSavedPapers(text: string): readonly SavedPaper[] {
  try {
    const stored: unknown = JSON.parse(text);
    return Array.isArray(stored) ? stored.filter(isSavedPaper) : [];
  } catch {
    return [];
  }
}

function isSavedPaper(value: unknown): value is SavedPaper {
  if (typeof value !== 'object' || value === null) return false;
  const { id, title, byline } = value as Record<keyof SavedPaper, unknown>;
  return (
    typeof id === 'string' &&
    /^[a-z0-9-]+$/.test(id) &&
    typeof title === 'string' &&
    typeof byline === 'string'
  );
}
