/** Exits with a message if Node is too old. Must be syntax that old versions can parse. */
export function assertNodeVersion() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  // 21 and the first versions of 22 have no `zlib.crc32`.
  if (major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19)) return;
  console.error(
    `Offprint needs Node 20.19, 22.12 or newer; this is ${process.versions.node}. Install a newer Node and try again.`,
  );
  process.exit(1);
}
