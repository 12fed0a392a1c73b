/**
 * Paths that Windows can't have, by its rules for names
 * (https://learn.microsoft.com/windows/win32/fileio/naming-a-file): signs, device names, ends, length, and names that differ
 * in case alone.
 */
export function unsafeOnWindows(paths: readonly string[]): readonly string[] {
  const seen = new Map<string, string>();
  return paths.filter((path) => {
    const folded = path.replace(/[\\/]+$/, '').toLowerCase();
    const twin = seen.get(folded);
    seen.set(folded, path);
    return (twin !== undefined && twin !== path) || path.length > 200 || folded.split(/[\\/]/).some(isUnsafe);
  });
}

function isUnsafe(name: string): boolean {
  return (
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    /[<>:"|?*\u0000-\u001f]/.test(name) ||
    /[. ]$/.test(name) ||
    /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/.test(name)
  );
}
