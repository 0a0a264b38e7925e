import type { SeenHead } from './seen-head.ts'

/** What a host has of its ledger now, as far as it was asked. */
export interface LedgerNow {
  /** The host's name in the configuration. */
  readonly name: string
  /** Lines in its ledger. */
  readonly total: number
  /** Digests of lines, by their numbers. */
  readonly digests: ReadonlyMap<number, string>
}

/**
 * Returns how a ledger contradicts newest lines that were seen of it, each as one sentence: a line that is another one now, or lines that
 * are missing at the end, as after a restore from an older disk. What was not asked for is not compared.
 */
export function ledgerContradictions({ name, total, digests }: LedgerNow, heads: readonly SeenHead[]): string[] {
  const [lost] = heads.filter(({ line }) => line > total).toSorted((left, right) => right.line - left.line)
  const changed = heads.find(({ line, digest }) => digests.has(line) && digests.get(line) !== digest)
  const both = heads.find((one) => heads.some(({ line, digest }) => line === one.line && digest !== one.digest))
  const rewritten = changed ?? both
  return [
    ...(rewritten === undefined
      ? []
      : [
          `Line ${rewritten.line} of the ledger of ${name} had the digest ${rewritten.digest} at ${rewritten.at}, by ${rewritten.path}, ${
            changed === undefined ? 'and another one later' : `and now has ${digests.get(changed.line)}`
          }: its history was rewritten.`,
        ]),
    ...(lost === undefined
      ? []
      : [
          `The ledger of ${name} ends with line ${total}, and had line ${lost.line} at ${lost.at}, by ${lost.path}: lines were removed, or the host was restored from an older disk.`,
        ]),
  ]
}

/** Heads at this many newest lines are compared, and within this many lines: an answer has each record between them. */
const COMPARED_HEADS = 8
const COMPARED_LINES = 64

/** Returns the lines that a host must be asked for, as the words of its `ledger`; undefined when none of the heads is in it. */
export function linesToAsk(total: number, heads: readonly SeenHead[]): { readonly limit: number; readonly skip: number } | undefined {
  const lines = [...new Set(heads.map(({ line }) => line))].filter((line) => line <= total).toSorted((left, right) => right - left)
  const [newest] = lines
  if (newest === undefined) return undefined
  const oldest = lines.slice(0, COMPARED_HEADS).findLast((line) => newest - line < COMPARED_LINES) ?? newest
  return { limit: newest - oldest + 1, skip: total - newest }
}
