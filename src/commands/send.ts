/** `offprint send <date>`: sends an issue by e-mail, once to each recipient, or as a draft to a mail service. */
import { type ContentOption, defineCommand, reportFailures, UsageError, withContent } from './command.ts';

interface SendOptions extends ContentOption {
  readonly date: string;
  readonly test: string | undefined;
  readonly list: string | undefined;
  readonly yes: boolean;
  readonly verify: boolean;
  readonly 'accept-changes': boolean;
  readonly 'resend-doubtful': boolean;
  readonly 'retry-refused': boolean;
  readonly 'retry-seconds': number;
}

export const send = defineCommand<SendOptions>({
  command: 'send <date>',
  describe: 'Send an issue by e-mail, or make it a draft at a sending service',
  builder: (options) =>
    withContent(options)
      .positional('date', {
        type: 'string',
        demandOption: true,
        describe: 'The day of the issue, e.g. 2025-10-29',
      })
      .option('test', {
        type: 'string',
        requiresArg: true,
        describe: 'Send it to this address alone; nothing is recorded',
      })
      .option('list', {
        type: 'string',
        requiresArg: true,
        describe: 'A CSV file of recipients, or one address',
      })
      .option('yes', { type: 'boolean', default: false, describe: 'Send without asking' })
      .option('verify', {
        type: 'boolean',
        default: true,
        describe: 'Ask first whether the issue is published (--no-verify: do not)',
      })
      .option('accept-changes', {
        type: 'boolean',
        default: false,
        describe: 'Send although the issue has changed since it was first sent',
      })
      .option('resend-doubtful', {
        type: 'boolean',
        default: false,
        describe: 'Send again to those who may have it already',
      })
      .option('retry-refused', {
        type: 'boolean',
        default: false,
        describe: 'Try those again that the server refused',
      })
      .option('retry-seconds', {
        type: 'number',
        default: 30,
        describe: 'Before the first retry; later ones wait longer',
      })
      .epilogue(
        'How to send is said under "mail" in site.yaml. The password is OFFPRINT_MAIL_PASSWORD, or in the system\'s store.',
      ),
  handler: (options) =>
    reportFailures(async () => {
      if (!(options['retry-seconds'] > 0))
        throw new UsageError('--retry-seconds is not a number of seconds, such as 30.');
      if (options.test !== undefined && options.list !== undefined)
        throw new UsageError('--test sends to its address alone: leave out --list.');
      const { sendIssue } = await import('./send-issue.ts');
      await sendIssue({
        ...options,
        acceptChanges: options['accept-changes'],
        resendDoubtful: options['resend-doubtful'],
        retryRefused: options['retry-refused'],
        retrySeconds: options['retry-seconds'],
      });
    }),
});
