/** A zip's entries in their order, read by hand: what a reader of EPUB relies on must not depend on the writer's library. */
import { inflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  /** 0: stored as it is; 8: deflated (APPNOTE.TXT §4.4.5). */
  readonly method: number;
  /** MS-DOS date and time, as one number. */
  readonly time: number;
  readonly extraLength: number;
  readonly bytes: Uint8Array;
}

/** Local file headers one after another, from the first byte on (APPNOTE.TXT §4.3.7). */
export function readZip(zip: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const entries: ZipEntry[] = [];
  let at = 0;
  while (view.getUint32(at, true) === 0x04034b50) {
    const [method, time] = [view.getUint16(at + 8, true), view.getUint32(at + 10, true)];
    const size = view.getUint32(at + 18, true);
    const [nameLength, extraLength] = [view.getUint16(at + 26, true), view.getUint16(at + 28, true)];
    const name = new TextDecoder().decode(zip.subarray(at + 30, at + 30 + nameLength));
    const start = at + 30 + nameLength + extraLength;
    const data = zip.subarray(start, start + size);
    entries.push({ name, method, time, extraLength, bytes: method === 8 ? inflateRawSync(data) : data });
    at = start + size;
  }
  return entries;
}
