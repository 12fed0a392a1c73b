/** Splits a feed into a head and closed archive documents (RFC 5005, section 4). A closed document never changes. */

/** A feed split into blocks, all in publication order. */
export interface ArchiveBlocks<Member> {
  /** One archive document each, oldest first. */
  readonly closed: readonly (readonly Member[])[];
  readonly head: readonly Member[];
}

export interface BlockLimits {
  /** Maximum size of one block: half of the head's maximum, so that the head is always at least half full. */
  readonly entries: number;
  readonly bytes: number;
}

/** The head's maximum is twice this: 100 entries, and less than 1 MB. */
export const blockLimits: BlockLimits = { entries: 50, bytes: 480_000 };

interface Block<Member> {
  readonly members: Member[];
  bytes: number;
}

/**
 * Packs members into blocks. `groups` are the members in publication order, those of one issue together; an issue
 * stays in one block if it fits. The head is the longest run of newest blocks within twice the limits; all older
 * blocks are closed. Every member is in exactly one block.
 *
 * Block boundaries depend only on earlier members, and the start of the head only moves forward, so a closed block
 * never changes when issues are added. The newest issue is always complete in the head, unless it exceeds the head's
 * limits.
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
