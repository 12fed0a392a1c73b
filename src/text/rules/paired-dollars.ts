/** Guard of rules that read a script with or without its own dollars (`CO$_2$`, `CO_2`). */
import type { WorkingText } from '../working-text.ts';

type Make = Parameters<WorkingText['rewrite']>[1];

/** Dollars around a script or symbol; what is left over opens or closes a longer formula. */
const OWN_DOLLARS = /\$(?:[_^{\\][^$]*|mu)\$/g;

/**
 * `make` for matches that hold both dollars of a script or none. A match with one of them reaches into a formula
 * (`$^{87}Rb$`, `$5 km s^{-1}$`), whose other dollar would be left alone in the text.
 */
export const withPairedDollars =
  (make: Make): Make =>
  (match) =>
    match[0].replace(OWN_DOLLARS, '').includes('$') ? undefined : make(match);
