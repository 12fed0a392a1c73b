/** What a web server answers, and the ways in which it can fail to. */

export interface WebAnswer {
  /** The address that answered, after redirects. */
  readonly url: string;
  /** Media type and charset as sent, e.g. `text/html; charset=utf-8`; empty where none was sent. */
  readonly contentType: string;
  /** The body, without the compression of the transfer. */
  readonly bytes: Uint8Array;
}

/** The answer is not what such a server sends: broken XML, half a file, a proxy's page. Asking again may help. */
export class MalformedAnswer extends Error {
  override readonly name = 'MalformedAnswer';
}

/** The server gave no useful answer and is not asked again; `message` says what it did last, without a full stop. */
export class SourceUnavailable extends Error {
  override readonly name = 'SourceUnavailable';
  /** The HTTP status, where the server refused the request. */
  readonly status: number | undefined;

  constructor(message: string, status?: number) {
    super(message);
    this.status = status;
  }
}
