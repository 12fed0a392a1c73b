/** The part of `@11ty/eleventy-dev-server` that is used here; the package has no types of its own. */
declare module '@11ty/eleventy-dev-server' {
  interface Answer {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  }
  interface Options {
    readonly port?: number;
    /** By path pattern, what answers in place of a file; undefined leaves the request to the files. */
    readonly onRequest?: Readonly<
      Record<string, (request: { readonly url: URL }) => Promise<Answer | undefined>>
    >;
    readonly logger?: Readonly<Record<'info' | 'log' | 'error', (line: string) => void>>;
  }
  export default class EleventyDevServer {
    static getServer(name: string, dir: string, options?: Options): EleventyDevServer;
    serve(port: number): void;
    ready(): Promise<void>;
    reload(event?: object): void;
    getServerUrl(host: string, pathname?: string): string;
    close(): Promise<void>;
  }
}
