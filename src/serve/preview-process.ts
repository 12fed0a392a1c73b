/** Preview process: renders single pages on request. */
import type { PreviewRequest, PreviewResponse } from './preview-messages.ts';
import { reasonOf } from './reason-of.ts';

// By `import()`, so that a module that throws is a failed reload, and no end of the process.
const starting = import('./preview-site.ts');
starting.catch(() => undefined);

/** Prepares and reloads one after another, so that the pages are those of the last one. */
let working = Promise.resolve();

const post = (message: PreviewResponse): void =>
  void process.send?.(message, undefined, undefined, () => undefined);

process.once('disconnect', () => process.exit());
process.on('message', (message: PreviewRequest) => {
  if (message.request === 'page') void answerPage(message);
  // Not before what follows: its thread takes seconds for a large archive.
  else if (message.request === 'index') void answerIndex(message);
  else working = working.then(() => (message.request === 'prepare' ? prepare(message) : reload(message)));
});

type Request<Kind> = PreviewRequest & { readonly request: Kind };

async function answerPage({ number, path }: Request<'page'>): Promise<void> {
  const site = await starting.catch(() => undefined);
  post({ response: 'page', number, html: site?.renderPath(path) });
}

async function answerIndex({ number, folders }: Request<'index'>): Promise<void> {
  const site = await starting.catch(() => undefined);
  post({ response: 'index', number, folder: await site?.updateSearch(folders) });
}

async function prepare({ folders }: Request<'prepare'>): Promise<void> {
  // The next reload says what is wrong.
  await starting.then((site) => site.prepare(folders)).catch(() => undefined);
  post({ response: 'prepared' });
}

async function reload({ folders }: Request<'reload'>): Promise<void> {
  try {
    const site = await starting;
    await site.reload(folders);
    post({ response: 'reloaded' });
  } catch (error) {
    post({ response: 'failed', reason: await reasonOf(error) });
  }
}
