import type { Chunk } from './chunk.ts'

/** What one more file costs at a start, as characters of source that take as long to read. */
const FILE_COST = 30_000

interface Group {
  readonly modules: readonly string[]
  readonly size: number
  /** Chunks that carry one of the modules. */
  readonly holders: ReadonlySet<string>
}

/**
 * Moves modules that are in several chunks into separate files, which those chunks import: ncc's webpack leaves a module below a certain
 * size in every chunk that needs it. Modules of the entry file are always present, so the others do without them.
 */
export function shareModules(chunks: ReadonlyMap<string, Chunk>, entry: string): Map<string, Chunk> {
  const holders = holdersOf(chunks)
  const sourceOf = (id: string) => chunks.get(holders.get(id)![0]!)!.modules.get(id)!
  const groups = new Map<string, Group>()
  for (const [id, names] of holders) {
    if (names.length === 1 || names.includes(entry)) continue
    const { modules, size } = groups.get(names.join()) ?? { modules: [], size: 0 }
    groups.set(names.join(), { modules: [...modules, id], size: size + sourceOf(id).length, holders: new Set(names) })
  }
  const shared = merged([...groups.values()]).map(({ modules, holders: users }) => ({
    file: `shared-${modules[0]}.js`,
    modules: new Map(modules.map((id) => [id, sourceOf(id)])),
    users,
  }))
  const result = new Map<string, Chunk>()
  for (const [name, chunk] of chunks) {
    const own = [...chunk.modules].filter(([id]) => name === entry || holders.get(id)!.length === 1)
    const files = shared.filter(({ users }) => users.has(name)).map(({ file }) => file)
    result.set(name, withShared({ ...chunk, modules: new Map(own) }, files))
  }
  for (const { file, modules } of shared) result.set(file, { before: 'export const modules = {', modules, after: '};\n' })
  return result
}

/** Puts groups together for as long as that costs the chunks that read them less in files than it costs them in source. */
function merged(groups: readonly Group[]): Group[] {
  const left = [...groups]
  for (;;) {
    let best: { gain: number; first: number; second: number } | undefined
    for (let first = 0; first < left.length; first += 1) {
      for (let second = first + 1; second < left.length; second += 1) {
        const gain = cost(left[first]!) + cost(left[second]!) - cost(union(left[first]!, left[second]!))
        if (gain > (best?.gain ?? 0)) best = { gain, first, second }
      }
    }
    if (best === undefined) return left
    const [second] = left.splice(best.second, 1)
    left[best.first] = union(left[best.first]!, second!)
  }
}

function union(one: Group, other: Group): Group {
  return {
    modules: [...one.modules, ...other.modules],
    size: one.size + other.size,
    holders: one.holders.union(other.holders),
  }
}

/** What a group costs all that read it. */
function cost({ size, holders }: Group): number {
  return holders.size * (size + FILE_COST)
}

/** The chunks that carry each module. Throws when a module is not the same in all of them. */
function holdersOf(chunks: ReadonlyMap<string, Chunk>): Map<string, string[]> {
  const holders = new Map<string, string[]>()
  for (const [name, { modules }] of chunks) {
    for (const id of modules.keys()) holders.set(id, [...(holders.get(id) ?? []), name])
  }
  for (const [id, [first, ...others]] of holders) {
    const different = others.find((other) => chunks.get(other)!.modules.get(id) !== chunks.get(first!)!.modules.get(id))
    if (different !== undefined) throw new Error(`Module ${id} is not the same in ${first} and in ${different}.`)
  }
  return holders
}

function withShared(chunk: Chunk, files: readonly string[]): Chunk {
  if (files.length === 0) return chunk
  const imports = files.map((file, index) => `import { modules as shared${index} } from './${file}';\n`)
  const spread = files.map((_, index) => `\n...shared${index},`)
  return { ...chunk, before: `${imports.join('')}${chunk.before}${spread.join('')}\n` }
}
