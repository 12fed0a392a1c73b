/** `offprint shards OUT 2024=_site-2024 …`: joins separately built sites, see docs/scale.md. */
import { defineCommand, reportFailures, UsageError } from './command.ts';

interface ShardsOptions {
  readonly out: string;
  readonly shards: readonly string[];
}

export const shards = defineCommand<ShardsOptions>({
  command: 'shards <out> <shards..>',
  describe: 'Join sites that were built apart into one',
  builder: (options) =>
    options
      .positional('out', { type: 'string', demandOption: true, describe: "The joined site's folder" })
      .positional('shards', {
        type: 'string',
        array: true,
        demandOption: true,
        describe:
          'Sites as NAME=FOLDER, e.g. 2024=_site-2024; names are lower-case letters, digits and hyphens',
      }),
  handler: ({ out, shards: pairs }) =>
    reportFailures(async () => {
      const { joinShards } = await import('../shards/join-shards.ts');
      const named = pairs.map(toShard);
      await joinShards(named, out);
      console.log(`${out}/: ${named.map(({ name }) => name).join(', ')}`);
    }),
});

function toShard(pair: string): { readonly name: string; readonly folder: string } {
  // A folder's name may have the sign, too.
  const [, name = '', folder = ''] = /^([^=]*)=(.*)$/s.exec(pair) ?? [];
  if (/^[a-z0-9-]+$/.test(name) && folder !== '') return { name, folder };
  throw new UsageError(`"${pair}": expected NAME=FOLDER, e.g. 2024=_site-2024.`);
}
