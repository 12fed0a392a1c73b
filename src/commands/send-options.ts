/** Options of `offprint send`, and the checks that precede every way of sending. */
import { findPassword } from '../send/secrets.ts';
import { UsageError } from './command.ts';
import { openTerminal } from './terminal.ts';

export interface SendIssueOptions {
  readonly date: string;
  readonly content: string | undefined;
  readonly test: string | undefined;
  readonly list: string | undefined;
  readonly yes: boolean;
  readonly verify: boolean;
  readonly acceptChanges: boolean;
  readonly resendDoubtful: boolean;
  readonly retryRefused: boolean;
  readonly retrySeconds: number;
}

export async function confirm(lines: readonly string[], { yes }: SendIssueOptions): Promise<void> {
  for (const line of lines) console.log(line);
  if (yes) return;
  if (!process.stdin.isTTY)
    throw new UsageError('Nothing was sent: there is no terminal to ask at. Add --yes.');
  const terminal = openTerminal();
  const answer = await terminal.ask('Send it? [y/N] ');
  terminal.close();
  if (answer === undefined || !/^y(es)?$/i.test(answer.trim())) throw new UsageError('Nothing was sent.');
}

export function requirePassword(account: string): string {
  const password = findPassword(account);
  if (password !== undefined) return password;
  throw new UsageError(
    `There is no password for "${account}": set OFFPRINT_MAIL_PASSWORD, or keep it in the system's store under "offprint".`,
  );
}

export function assertUnchanged(changes: readonly string[], { acceptChanges }: SendIssueOptions): void {
  if (changes.length === 0 || acceptChanges) return;
  const shown = changes.slice(0, 10).map((change) => `  ${change}`);
  const more = changes.length > shown.length ? [`  and ${changes.length - shown.length} more`] : [];
  throw new UsageError(
    [
      'This issue was sent before, and has changed since:',
      ...shown,
      ...more,
      'Add --accept-changes to send it as it is now to those who have not had it.',
    ].join('\n'),
  );
}

/** Whether `host` is this machine, so that nothing sent there passes a network. */
export const isThisMachine = (host: string): boolean =>
  /^(localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/.test(host);
