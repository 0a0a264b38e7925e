/** A part of a page: lines that stay together, and rows between them of which some may have to go. */
export interface Block {
  readonly before: readonly string[]
  readonly rows?: readonly string[]
  /** The line for rows that did not fit; it follows the rows that did. */
  readonly more?: (missing: number) => string
  readonly after?: readonly string[]
}

/** Lines that stay together. */
export function lines(...before: readonly string[]): Block {
  return { before }
}

/**
 * Joins the blocks to one text of at most so many bytes. When not everything fits, the longest tables lose whole rows, with a line that
 * counts them; if that is not enough, whole blocks are dropped from the end. A line or a block is never cut.
 */
export function page(blocks: readonly Block[], limitBytes: number): string {
  const kept = blocksThatFit(blocks, limitBytes)
  const room = shares(kept, limitBytes - bytes(kept.flatMap(leastOf)))
  return kept.map((block) => text(block.before) + text(rowsThatFit(block, room.get(block) ?? 0)) + text(block.after ?? [])).join('')
}

/** Returns what each block may have beyond the least: a short one all that it asks for, the long ones the rest in equal parts. */
function shares(blocks: readonly Block[], spare: number): Map<Block, number> {
  const asked = blocks.map((block) => ({ block, need: bytes(block.rows ?? []) - bytes(leastRowsOf(block)) }))
  let left = spare
  return new Map(
    asked
      .toSorted((one, other) => one.need - other.need)
      .map(({ block, need }, index) => {
        const share = Math.min(need, Math.floor(left / (asked.length - index)))
        left -= share
        return [block, share] as const
      }),
  )
}

/** Returns a block with no more of its rows than must be. */
function leastOf(block: Block): string[] {
  return [...block.before, ...leastRowsOf(block), ...(block.after ?? [])]
}

/** Returns all rows, or the line that replaces them, whichever is shorter. */
function leastRowsOf({ rows = [], more }: Block): readonly string[] {
  if (rows.length === 0 || more === undefined) return rows
  const instead = [more(rows.length)]
  return bytes(instead) < bytes(rows) ? instead : rows
}

function rowsThatFit(block: Block, spare: number): readonly string[] {
  const { rows = [], more } = block
  const room = spare + bytes(leastRowsOf(block))
  if (more === undefined || bytes(rows) <= room) return rows
  let left = room - bytes([more(rows.length)])
  let count = 0
  for (let row = rows[count]; row !== undefined && bytes([row]) <= left; row = rows[count]) {
    left -= bytes([row])
    count += 1
  }
  return count === 0 ? leastRowsOf(block) : [...rows.slice(0, count), more(rows.length - count)]
}

function blocksThatFit(blocks: readonly Block[], limitBytes: number): readonly Block[] {
  if (bytes(blocks.flatMap(leastOf)) <= limitBytes) return blocks
  let left = limitBytes - bytes(omitted(blocks.length).before)
  let count = 0
  for (let block = blocks[count]; block !== undefined && bytes(leastOf(block)) <= left; block = blocks[count]) {
    left -= bytes(leastOf(block))
    count += 1
  }
  return [...blocks.slice(0, count), omitted(blocks.length - count)]
}

function omitted(count: number): Block {
  return lines('', `_${count} more parts of this page did not fit._`)
}

function text(all: readonly string[]): string {
  return all.map((line) => `${line}\n`).join('')
}

function bytes(all: readonly string[]): number {
  return all.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0)
}
