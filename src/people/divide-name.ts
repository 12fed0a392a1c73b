/** Divides a printed name as its source does. */
import { cleanText } from '../text/clean-text.ts';
import { toFullFamily } from './full-family.ts';
import { inverted, type PersonName, parseName } from './parse-name.ts';

/**
 * As `parseName`, but that the family name is `family`, where that is a part of the name: `García Márquez` of `Gabriel
 * García Márquez`. Where it is all of it, the name is a group's.
 */
export function divideName(printed: string, family?: string): PersonName {
  const parsed = parseName(printed);
  const said = cleanText(family ?? '');
  const name = cleanText(printed);
  if (said === '' || (parsed.group !== true && said === toFullFamily(parsed))) return parsed;
  if (said === name) return { family: name, given: '', group: true };
  const bare = withoutWords(name, parsed.suffix?.split(' ').length ?? 0);
  if (bare.endsWith(` ${said}`)) return inverted(said, bare.slice(0, -said.length - 1), parsed.suffix);
  if (bare.startsWith(`${said} `)) return inverted(said, bare.slice(said.length + 1), parsed.suffix);
  return parsed;
}

/** Without so many words at the end. */
function withoutWords(name: string, count: number): string {
  const bare = name.split(/(?<=[^ ,])[ ,]+/);
  return count === 0 ? name : bare.slice(0, -count).join(' ');
}
