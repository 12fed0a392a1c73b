/** Response of a web server, and the errors of a request. */

export interface WebResponse {
  /** Final URL, after redirects. */
  readonly url: string;
  /** `Content-Type` as sent, e.g. `text/html; charset=utf-8`; empty if missing. */
  readonly contentType: string;
  /** Decoded body (without `Content-Encoding`). */
  readonly bytes: Uint8Array;
}

/** The body is not in the expected format: broken XML, a truncated file, a proxy's page. A retry may help. */
export class MalformedResponse extends Error {
  override readonly name = 'MalformedResponse';
}

/** The request failed for good. `message` describes the last failure, without a full stop. */
export class SourceUnavailable extends Error {
  override readonly name = 'SourceUnavailable';
  /** HTTP status, where the server refused the request. */
  readonly status: number | undefined;

  constructor(message: string, status?: number) {
    super(message);
    this.status = status;
  }
}
