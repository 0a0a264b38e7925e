import type { Cell } from './cell.ts'

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Calls, how often the busiest thread of an undisturbed attempt makes them, and how likely each is to be chosen. */
const reach = {
  rename: [5, 7, 12],
  symlink: [4, 5, 6],
  unlink: [3, 3, 3],
  mkdir: [9, 9, 14],
  fsync: [19, 22, 35],
  write: [500, 900, 600],
  openat: [170, 300, 200],
} as const
const ways = [{ name: 'release' }, { name: 'failing release', release: 'status500' }, { name: 'take-over', before: 'plain' }] as const

/** Crash points chosen by chance: the n-th of some system call of some attempt; every tenth is a power cut. */
export function randomCells(count: number, seed: number): Cell[] {
  const next = randomFrom(seed)
  const choose = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!
  return Array.from({ length: count }, (_, index) => {
    const chance = next()
    const way = chance < 0.5 ? 0 : chance < 0.8 ? 1 : 2
    const { name, ...rest } = ways[way]
    const call = choose(['rename', 'rename', 'symlink', 'unlink', 'mkdir', 'fsync', 'fsync', 'fsync', 'write', 'write', 'openat'] as const)
    const nth = 1 + Math.floor(next() * reach[call][way])
    const strike = next() < 0.1 ? 'power-cut' : 'kill'
    return {
      name: `random ${index + 1} of seed ${seed}: ${strike} of a ${name} at ${call} ${nth}`,
      fault: strike === 'kill' ? 'agent-killed' : 'power-cut',
      phase: 'verify to rollback',
      at: { call, nth },
      strike,
      owed: 'disk',
      mayMiss: true,
      ...rest,
    } satisfies Cell
  })
}
