/** Type declarations for the used API of `@11ty/eleventy-dev-server`, which has none. */
declare module '@11ty/eleventy-dev-server' {
  import type { IncomingMessage, Server, ServerResponse } from 'node:http';

  /** `WebSocketServer` of the package `ws`. */
  interface Sockets {
    readonly options: {
      maxPayload?: number;
      verifyClient?: (info: { readonly req: IncomingMessage }) => boolean;
    };
    on(event: 'connection', listener: (socket: Socket) => void): void;
  }
  interface Socket {
    on(event: 'error', listener: () => void): void;
    terminate(): void;
  }
  interface Answer {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string | Uint8Array;
  }
  export interface Options {
    readonly port?: number;
    readonly portReassignmentRetryCount?: number;
    /** Path pattern → request handler; if it returns undefined, the file is served. */
    readonly onRequest?: Readonly<
      Record<string, (request: { readonly url: URL }) => Promise<Answer | undefined>>
    >;
    readonly logger?: Readonly<Record<'info' | 'log' | 'error', (line: string) => void>>;
  }
  export default class EleventyDevServer {
    constructor(name: string, dir: string, options?: Options);
    readonly server: Server;
    updateServer: Sockets | undefined;
    serve(port: number): void;
    ready(): Promise<void>;
    reload(event?: object): void;
    getServerUrl(host: string, pathname?: string): string;
    close(): Promise<void>;
    onRequestHandler(request: IncomingMessage, response: ServerResponse): Promise<void>;
    augmentContentWithNotifier(content: string, inline?: boolean, options?: object): string;
    setupReloadNotifier(): void;
    _serverListen(port: number): void;
    _serverErrorHandler(error: Error): void;
  }
}
