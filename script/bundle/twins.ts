import type { Chunk } from './chunk.ts'

/** Where a module reads another, with the other's number. */
const read = /(?<=__(?:nccwpck|webpack)_require__\()\d+(?:e\d+)?(?=\))/g

/** A number at another place of webpack's runtime, where a module may be named, too: `__webpack_require__.bind(__webpack_require__, 20)`. */
const otherPlace = /__(?:nccwpck|webpack)_require__\.[\w.]+\(([^()]*)\)/g

/**
 * Makes one module of those that have the same program, because two packages have each a copy of a third. `pathOf` is a module's file in its package;
 * modules of different paths, and those without one, stay apart.
 */
export function withoutTwins(chunks: ReadonlyMap<string, Chunk>, pathOf: (id: string) => string | undefined): Map<string, Chunk> {
  const sources = new Map([...chunks.values()].flatMap(({ modules }) => modules.entries().toArray()))
  const named = namedElsewhere([...sources.values(), ...[...chunks.values()].flatMap(({ before, after }) => [before, after])])
  const classes = classesOf(sources, (id) => (named.has(id) ? undefined : pathOf(id)))
  const first = new Map<string, string>()
  for (const [id, name] of classes) if (!first.has(name)) first.set(name, id)
  const oneOf = (id: string) => first.get(classes.get(id) ?? '') ?? id
  const changed = (program: string) => program.replaceAll(read, (number) => oneOf(String(Number(number))))
  return new Map(
    [...chunks].map(([name, { before, modules, after }]) => {
      const kept = [...modules].map(([id, source]) => [oneOf(id), changed(source)] as const)
      return [name, { before: changed(before), modules: new Map(kept), after: changed(after) }]
    }),
  )
}

/** A name for each module: two have the same if their programs and those that they read are the same. */
function classesOf(sources: ReadonlyMap<string, string>, pathOf: (id: string) => string | undefined): Map<string, string> {
  const reads = new Map([...sources].map(([id, source]) => [id, (source.match(read) ?? []).map((number) => String(Number(number)))]))
  const start = [...sources].map(
    ([id, source]) => [id, pathOf(id) === undefined ? id : `${pathOf(id)}\n${source.replaceAll(read, '')}`] as const,
  )
  let classes = numbered(start)
  for (;;) {
    const refined = numbered(
      [...classes].map(([id, name]) => [id, [name, ...reads.get(id)!.map((other) => classes.get(other) ?? other)].join()] as const),
    )
    if (new Set(refined.values()).size === new Set(classes.values()).size) return classes
    classes = refined
  }
}

/** Short names for long ones. */
function numbered(entries: readonly (readonly [string, string])[]): Map<string, string> {
  const numbers = new Map<string, string>()
  for (const [, name] of entries) if (!numbers.has(name)) numbers.set(name, `#${numbers.size}`)
  return new Map(entries.map(([id, name]) => [id, numbers.get(name)!]))
}

function namedElsewhere(programs: readonly string[]): Set<string> {
  const words = programs.flatMap((program) =>
    [...program.matchAll(otherPlace)].flatMap(([, given]) => given!.match(/\b\d+(?:e\d+)?\b/g) ?? []),
  )
  return new Set(words.map((number) => String(Number(number))))
}
