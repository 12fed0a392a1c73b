/**
 * Required by every Node 20 that tests start (`NODE_OPTIONS` in vitest.config.ts), because `NODE_OPTIONS` takes no options of
 * V8. V8 then optimises code that runs fifteen times as long as usual: most code of a small build runs a few times, and
 * optimising it takes a sixth of the processor time.
 */
const { setFlagsFromString } = require('node:v8');

setFlagsFromString('--interrupt-budget=1000000');
