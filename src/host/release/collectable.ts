import type { Host } from '#machine/host'
import { generationSizes } from './generation-sizes.ts'

/** Counts the NAR bytes of the store paths that only these generations need, from what was noted when they were written. */
export async function collectableBytes(host: Host, removed: readonly string[], kept: readonly string[]): Promise<number> {
  if (removed.length === 0) return 0
  const [going, staying] = await Promise.all([sizesOf(host, removed), sizesOf(host, kept)])
  return [...going].reduce((sum, [path, size]) => (staying.has(path) ? sum : sum + size), 0)
}

/** A generation without such a note, which is what was there before the first release, counts as nothing. */
async function sizesOf(host: Host, generations: readonly string[]): Promise<Map<string, number>> {
  const lists = await Promise.all(generations.map((generation) => generationSizes(host, generation).catch(() => [])))
  return new Map(lists.flat().map(({ path, narSize }) => [path, narSize]))
}
