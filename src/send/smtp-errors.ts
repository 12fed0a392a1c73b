/** What errors of nodemailer say of the server's reply. */

export function isRefusal(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && ['EAUTH', 'ETLS', 'EENVELOPE'].includes(String(error.code))
  );
}

export function replyCode(error: unknown): number | undefined {
  return error instanceof Error && 'responseCode' in error && typeof error.responseCode === 'number'
    ? error.responseCode
    : undefined;
}

/** The server's reply on one line; never a client command, which may contain a password. */
export function toReply(error: unknown): string {
  const text =
    error instanceof Error
      ? 'response' in error && typeof error.response === 'string'
        ? error.response
        : error.message
      : String(error);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: removes terminal control sequences of the server
  return text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ').slice(0, 300);
}

/** Whether the server has refused the sender for good (5xx to MAIL FROM), which is no fault of a recipient. */
export function isSenderRefused(error: unknown): boolean {
  return (
    error instanceof Error &&
    'command' in error &&
    error.command === 'MAIL FROM' &&
    (replyCode(error) ?? 0) >= 500
  );
}
