/** citation-js has no types of its own; this is what reading libraries uses of it. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      /** One step of parsing: from text of the given type to what that type holds. */
      data(input: unknown, type: string): unknown;
      /** All steps, to a list of CSL-JSON. */
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
