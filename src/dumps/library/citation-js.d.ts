/** Type declarations for the used API of citation-js, which has none. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      /** One parsing step: input of the given type → its content. */
      data(input: unknown, type: string): unknown;
      /** All parsing steps, to a list of CSL-JSON. */
      chain(input: unknown, options: { forceType: string; generateGraph: boolean }): unknown;
    };
  };
  export class Cite {
    constructor(data: unknown, options?: unknown);
    readonly data: readonly Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
