/** Reads and writes the files that webpack gives: each carries a table of modules, from a module's number to the function that runs it. */
import { parse, type Expression, type ObjectExpression, type Program } from 'acorn'

export interface Chunk {
  /** The text before the table's entries. */
  readonly before: string
  /** The source of each module's function, by the module's number. */
  readonly modules: ReadonlyMap<string, string>
  /** The text after the table's entries. */
  readonly after: string
}

/** Names of the table in an asynchronous chunk, and in the file that has the runtime. */
const tables = new Set(['modules', '__webpack_modules__'])

/** Takes a chunk apart. Throws when there is no table of modules at its top level. */
export function parseChunk(text: string): Chunk {
  const table = findTable(parse(text, { ecmaVersion: 'latest', sourceType: 'module' }))
  if (table?.type !== 'ObjectExpression') throw new Error('There is no table of modules in this chunk; ncc has changed what it writes.')
  const modules = new Map<string, string>()
  for (const entry of table.properties) {
    // What another file carries.
    if (entry.type === 'SpreadElement') continue
    if (entry.type !== 'Property' || entry.key.type !== 'Literal') throw new Error('A table of modules holds an entry without a number.')
    modules.set(String(entry.key.value), text.slice(entry.value.start, entry.value.end))
  }
  return { before: text.slice(0, table.start + 1), modules, after: text.slice(table.end - 1) }
}

/** Puts a chunk together again. `nameOf` gives what a module is called in the comment above it. */
export function printChunk({ before, modules, after }: Chunk, nameOf: (id: string) => string | undefined): string {
  const entries = [...modules].map(([id, source]) => `\n/***/ ${id}:${commentOf(nameOf(id))}\n/***/ (${source}),\n`)
  return `${before}\n${entries.join('')}\n${after}`
}

function commentOf(name: string | undefined): string {
  return name === undefined ? '' : ` // ${name}`
}

/**
 * The program of a single file with each module's function in parentheses: V8 compiles such a function with the program, not at its
 * first call, and Node's compile cache holds only what is compiled with the program.
 */
export function withEagerModules(program: string): string {
  const table = findLargestTable(parse(program, { ecmaVersion: 'latest', sourceType: 'module', allowHashBang: true }))
  const functions = table.properties.map((entry) => {
    if (entry.type !== 'Property' || entry.value.type !== 'ArrowFunctionExpression') {
      throw new Error('The table of modules holds what is not a function; ncc has changed what it writes.')
    }
    return entry.value
  })
  let end = 0
  const parts = functions.map(({ start, end: next }) => {
    const part = `${program.slice(end, start)}(${program.slice(start, next)})`
    end = next
    return part
  })
  return parts.join('') + program.slice(end)
}

/** A minified program does not name its table of modules: it is the largest object at the top level. */
function findLargestTable(program: Program): ObjectExpression {
  const objects = program.body.flatMap((statement) =>
    statement.type === 'VariableDeclaration'
      ? statement.declarations.flatMap(({ init }) => (init?.type === 'ObjectExpression' ? [init] : []))
      : [],
  )
  const [largest] = objects.toSorted((one, other) => other.properties.length - one.properties.length)
  if (largest === undefined) throw new Error('There is no table of modules in this program; ncc has changed what it writes.')
  return largest
}

function findTable(program: Program): Expression | null | undefined {
  for (const statement of program.body) {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
    if (declaration?.type !== 'VariableDeclaration') continue
    const found = declaration.declarations.find(({ id }) => id.type === 'Identifier' && tables.has(id.name))
    if (found !== undefined) return found.init
  }
  return undefined
}
