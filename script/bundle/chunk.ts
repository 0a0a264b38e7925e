/** Reads and writes the files that webpack gives: each carries a table of modules, from a module's number to the function that runs it. */
import { parse, type Expression, type Program } from 'acorn'

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

function findTable(program: Program): Expression | null | undefined {
  for (const statement of program.body) {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
    if (declaration?.type !== 'VariableDeclaration') continue
    const found = declaration.declarations.find(({ id }) => id.type === 'Identifier' && tables.has(id.name))
    if (found !== undefined) return found.init
  }
  return undefined
}
