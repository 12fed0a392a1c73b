/**
 * Key–value storage in `localStorage`. If it is blocked, values are kept in `window.name`, which lasts as long as the
 * tab, so that saving works across pages.
 */
const prefix = 'offprint:';

/** Whether the browser allows `localStorage`; if not, values go into `window.name`, which other pages of the tab may see. */
export function keepsStored(): boolean {
  try {
    return localStorage.length >= 0;
  } catch {
    return false;
  }
}

/** The stored text, or undefined. */
export function readStored(key: string): string | undefined {
  try {
    return localStorage.getItem(prefix + key) ?? undefined;
  } catch {
    return readWindowName()[key];
  }
}

/** Stores `text`, or deletes the key; returns false if the value is lost when the tab is closed. */
export function writeStored(key: string, text: string | undefined): boolean {
  try {
    if (text === undefined) localStorage.removeItem(prefix + key);
    else localStorage.setItem(prefix + key, text);
    return true;
  } catch {
    const { [key]: _old, ...others } = readWindowName();
    window.name = prefix + JSON.stringify(text === undefined ? others : { ...others, [key]: text });
    return false;
  }
}

function readWindowName(): Record<string, string> {
  if (!window.name.startsWith(prefix)) return {};
  try {
    const stored: unknown = JSON.parse(window.name.slice(prefix.length));
    const entries = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
    return Object.fromEntries(
      entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return {};
  }
}
