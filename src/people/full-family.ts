/** The family name as it is printed. */
import type { PersonName } from './parse-name.ts';

/** The family name with its particle: `van den Berg`, `al-Khwarizmi`. */
export function toFullFamily(name: PersonName): string {
  if (name.particle === undefined) return name.family;
  return name.particle + (/[-'’]$/u.test(name.particle) ? '' : ' ') + name.family;
}
