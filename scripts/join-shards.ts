/** `node scripts/run.mjs join-shards OUT 2024=_site-2024 2025=_site-2025 …`: sites built apart → one, see docs/scale.md. */
import { joinShards } from './shards/join-shards.ts';

const [out, ...pairs] = process.argv.slice(2);
const shards = pairs.map((pair) => {
  const [name = '', folder = ''] = pair.split('=');
  return { name, folder };
});
if (out === undefined || shards.some(({ name, folder }) => !/^[a-z0-9-]+$/.test(name) || folder === '')) {
  console.error('Usage: join-shards OUT NAME=FOLDER … (names of lower-case letters, digits and hyphens)');
  process.exitCode = 1;
} else {
  await joinShards(shards, out);
  console.log(`${out}/: ${shards.map(({ name }) => name).join(', ')}`);
}
