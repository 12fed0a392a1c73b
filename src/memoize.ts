/** Memoisation: results of pure functions, each computed once. */

/** Keeps all results, by the argument's identity. */
export function memoize<Given, Result>(
  compute: (given: Given) => NonNullable<Result>,
): (given: Given) => NonNullable<Result> {
  const results = new Map<Given, NonNullable<Result>>();
  return (given) => {
    const known = results.get(given);
    if (known !== undefined) return known;
    const result = compute(given);
    results.set(given, result);
    return result;
  };
}

/** Keeps the last result only, for equal arguments that come one after the other and results that take much memory. */
export function memoizeLast<Given extends object, Result>(
  compute: (given: Given) => Result,
): (given: Given) => Result {
  let last: { readonly given: Given; readonly result: Result } | undefined;
  return (given) => {
    if (last?.given !== given) last = { given, result: compute(given) };
    return last.result;
  };
}

/** Computes at the first call. */
export function once<Result>(compute: () => Result): () => Result {
  let first: { readonly result: Result } | undefined;
  return () => {
    first ??= { result: compute() };
    return first.result;
  };
}
