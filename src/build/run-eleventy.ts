/** Runs Eleventy from code, as its own command does from a terminal. */
import type UserConfig from '@11ty/eleventy/UserConfig';

/**
 * Builds into `out`, with the function that a config file exports.
 * @throws {Error} what an event handler or a page threw, without the errors that Eleventy wraps it in
 */
export async function runEleventy(out: string, config: (config: UserConfig) => void): Promise<void> {
  // Templates are handed to Eleventy as objects; it need not watch over all imports by a thread of its own.
  process.env.ELEVENTY_SKIP_ESM_RESOLVER = '1';
  // Loaded only when it is needed: that takes a fifth of a second.
  const { default: Eleventy } = await import('@11ty/eleventy');
  const eleventy = new Eleventy(undefined, out, { quietMode: true, source: 'script', config });
  eleventy.disableLogger();
  await eleventy.init();
  try {
    await eleventy.write();
  } catch (error) {
    throw innermost(error);
  }
}

function innermost(error: unknown): unknown {
  if (!(error instanceof Error) || !('originalError' in error) || error.originalError === undefined)
    return error;
  const inner = innermost(error.originalError);
  if (inner instanceof Error && !inner.message.includes(error.message))
    inner.message = `${error.message} ${inner.message}`;
  return inner;
}
