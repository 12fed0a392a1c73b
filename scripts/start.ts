/** `npm start [-- --port 8080]`: builds the archive and serves it on this machine with live reload. */
import { parseArgs } from 'node:util';
import { startDevServer } from '../src/serve/dev-server.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: process.env.PORT ?? '8080' } } });
const port = Number(values.port);
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error(`--port ${values.port}: expected a port number such as 8080.`);
  process.exit(1);
}
try {
  console.log('Building the archive …');
  const server = await startDevServer({
    contentDir: 'content',
    templatesDir: 'templates',
    sourcesDir: 'src',
    outDir: '_site',
    port,
    say: (line) => console.log(line),
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
