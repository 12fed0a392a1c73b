/** Options of development tools: `--help` lists them, and a wrong one is a message rather than a stack trace. */
import { type ParseArgsConfig, parseArgs } from 'node:util';

/**
 * `parseArgs`. With `--help`, or where it refuses, this prints how the tool is called and ends the process.
 *
 * @param name - of the npm script
 * @param words - for positional arguments, e.g. `<date>`
 */
export function readOptions<const Config extends ParseArgsConfig>(
  name: string,
  config: Config,
  words = '',
): ReturnType<typeof parseArgs<Config>> {
  const wanted = process.argv.slice(2);
  const isHelp = wanted.some((word) => word === '--help' || word === '-h');
  if (isHelp) {
    console.log(usageOf(name, config, words));
    process.exit(0);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.error(`${error.message.split('. ')[0]}.\n${usageOf(name, config, words)}`);
    process.exit(1);
  }
}

function usageOf(name: string, { options = {} }: ParseArgsConfig, words: string): string {
  const lines = Object.entries(options).map(([option, { type, default: otherwise }]) => {
    const value = type === 'string' ? ' <value>' : '';
    const usual = otherwise === undefined || otherwise === '' || otherwise === false ? '' : ` (${otherwise})`;
    return `  --${option}${value}${usual}`;
  });
  return [`npm run ${name} -- ${words === '' ? '' : `${words} `}[options]`, ...lines].join('\n');
}
