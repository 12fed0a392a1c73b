/** Names with bare initials behind the family, as medicine writes them: `Dee CE`. */

const initialsBehind = /^(\p{L}[\p{L}'’ -]*\p{Ll}) (\p{Lu}{1,4})(?: (Jr|Sr|2nd|3rd|[4-9]th|I{2,3}|IV))?\.?$/u;

const kinds =
  /^(?:Appendix|Class|Figure|Grade|Group|Hepatitis|Influenza|Level|Model|Option|Phase|Plan|Section|Stage|Type|Version|Vitamin) \p{Lu}$/u;
/** `Type A, Type B`, `Vitamin D`: kinds that letters tell, where all of a list are such. */
export const areKinds = (names: readonly string[]): boolean => names.every((name) => kinds.test(name));

/** `Dee CE`, as medicine writes names, as `C. E. Dee`; undefined for a name of another form. */
export function fromInitials(name: string): string | undefined {
  const [, family, initials, behind] = initialsBehind.exec(name) ?? [];
  if (family === undefined || initials === undefined) return undefined;
  const given = [...initials].map((letter) => `${letter}.`).join(' ');
  return [given, family, behind].filter((part) => part !== undefined).join(' ');
}
