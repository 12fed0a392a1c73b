/**
 * Reads passwords and keys from the environment or the system's credential store. Passwords never come from a file
 * and are never printed.
 */
import { spawnSync } from 'node:child_process';
import { readText } from '../disk/read-input.ts';
import type { DkimSettings } from '../site-settings.ts';

/** `OFFPRINT_MAIL_PASSWORD`, else the macOS keychain or the Secret Service under `offprint` and the account's name. */
export function findPassword(
  account: string,
  environment: NodeJS.ProcessEnv = process.env,
): string | undefined {
  const given = environment.OFFPRINT_MAIL_PASSWORD;
  if (given !== undefined && given !== '') return given;
  const [command, ...options] =
    process.platform === 'darwin'
      ? ['security', 'find-generic-password', '-s', 'offprint', '-a', account, '-w']
      : ['secret-tool', 'lookup', 'service', 'offprint', 'account', account];
  const { status, stdout } = spawnSync(command ?? '', options, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: environment,
  });
  const found = status === 0 ? stdout.replace(/\r?\n$/, '') : '';
  return found === '' ? undefined : found;
}

/** The private key as PEM: `OFFPRINT_DKIM_KEY`, else the file that `site.yaml` names; undefined without either. */
export function findDkimKey(
  dkim: DkimSettings,
  environment: NodeJS.ProcessEnv = process.env,
): string | undefined {
  const given = environment.OFFPRINT_DKIM_KEY;
  if (given !== undefined && given !== '') return given;
  return dkim.keyFile === undefined ? undefined : readText(dkim.keyFile);
}
