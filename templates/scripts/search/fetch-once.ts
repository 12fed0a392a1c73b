/** Fetches and caches text files. One that can't be fetched counts as empty, and is fetched again the next time. */
export function fetchOnce<Parsed>(parse: (text: string) => Parsed): (url: URL) => Promise<Parsed> {
  const files = new Map<string, Promise<Parsed>>();
  return ({ href }) => {
    const known = files.get(href);
    if (known !== undefined) return known;
    const file = fetchText(href).then(parse, () => {
      files.delete(href);
      return parse('');
    });
    files.set(href, file);
    return file;
  };
}

async function fetchText(href: string): Promise<string> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  return response.text();
}
