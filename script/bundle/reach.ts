import type { Chunk } from './chunk.ts'

/** Removes the modules that no file asks for any more, because what asked for them is carried in another form or left out. */
export function withoutUnreached(chunks: ReadonlyMap<string, Chunk>): Map<string, Chunk> {
  const all = [...chunks.values()]
  const sources = new Map(all.flatMap(({ modules }) => modules.entries().toArray()))
  const reached = new Set<string>()
  const pending = all.flatMap(({ before, after }) => askedFor(`${before}\n${after}`))
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    const source = sources.get(id)
    if (source === undefined || reached.has(id)) continue
    reached.add(id)
    pending.push(...askedFor(source))
  }
  return new Map(
    [...chunks].map(([name, chunk]) => [name, { ...chunk, modules: new Map([...chunk.modules].filter(([id]) => reached.has(id))) }]),
  )
}

/** The numbers of the modules that a program asks for, and some numbers besides: each that is an argument of webpack's runtime. */
function askedFor(program: string): string[] {
  return [...program.matchAll(/__(?:nccwpck|webpack)_require__[\w.]*\(([^()]*)\)/g)].flatMap(([, words]) =>
    // 15,000 is printed as 15e3.
    (words!.match(/\b\d+(?:e\d+)?\b/g) ?? []).map((number) => String(Number(number))),
  )
}
