/** Splits a feed into a head and closed archive documents (RFC 5005 §4); a closed document never changes. */

/** Where a feed is cut. All in order of publication. */
export interface ArchiveBlocks<Member> {
  /** One archive document each, the oldest first. */
  readonly closed: readonly (readonly Member[])[];
  readonly head: readonly Member[];
}

export interface BlockLimits {
  /** Of one block: half of what a head may hold, so that a head is never less than half full. */
  readonly entries: number;
  readonly bytes: number;
}

/** A head holds at most twice this: 100 entries, and with its frame less than a megabyte. */
export const blockLimits: BlockLimits = { entries: 50, bytes: 480_000 };

interface Block<Member> {
  readonly members: Member[];
  bytes: number;
}

/**
 * `groups` are the members in order of publication, those of one issue together. They are packed into blocks, an issue
 * whole in one block where it fits. The head is the longest run of newest blocks within twice the limits; all
 * others are closed. No member is both. Where blocks end depends only on what arrived before, and the head's start
 * only moves forwards, so a closed block never changes as issues arrive; and the newest issue is whole in the head
 * unless it alone exceeds the head.
 */
export function splitBlocks<Member>(
  groups: Iterable<readonly Member[]>,
  bytesOf: (member: Member) => number,
  limits: BlockLimits = blockLimits,
): ArchiveBlocks<Member> {
  const blocks = packBlocks(groups, bytesOf, limits);
  const start = headStart(blocks, limits);
  return {
    closed: blocks.slice(0, start).map(({ members }) => members),
    head: blocks.slice(start).flatMap(({ members }) => members),
  };
}

function packBlocks<Member>(
  groups: Iterable<readonly Member[]>,
  bytesOf: (member: Member) => number,
  limits: BlockLimits,
): readonly Block<Member>[] {
  const blocks: Block<Member>[] = [];
  let open: Block<Member> = { members: [], bytes: 0 };
  const openNext = () => {
    open = { members: [], bytes: 0 };
    blocks.push(open);
  };
  const fits = (entries: number, bytes: number) =>
    blocks.length > 0 &&
    open.members.length + entries <= limits.entries &&
    open.bytes + bytes <= limits.bytes;
  for (const group of groups) {
    const weights = group.map(bytesOf);
    const groupBytes = weights.reduce((sum, bytes) => sum + bytes, 0);
    if (group.length > 0 && !fits(group.length, groupBytes)) openNext();
    for (const [index, member] of group.entries()) {
      const bytes = weights[index] ?? 0;
      if (open.members.length > 0 && !fits(1, bytes)) openNext();
      open.members.push(member);
      open.bytes += bytes;
    }
  }
  return blocks;
}

function headStart<Member>(blocks: readonly Block<Member>[], limits: BlockLimits): number {
  let entries = 0;
  let bytes = 0;
  let start = blocks.length;
  for (const block of blocks.toReversed()) {
    entries += block.members.length;
    bytes += block.bytes;
    if (start < blocks.length && (entries > 2 * limits.entries || bytes > 2 * limits.bytes)) break;
    start -= 1;
  }
  return start;
}
