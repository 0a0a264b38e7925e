import { parseSync } from 'oxc-parser'
import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'

/** One import in a source file, whether of values or of types alone, static or dynamic. */
export interface Import {
  /** The importing file, below the source folder. */
  readonly from: string
  /** The imported file, below the source folder. */
  readonly to: string
  /** The text in the source. */
  readonly specifier: string
}

/** The source files below a folder, sorted. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .toSorted()
}

/** Every import of a file that leads to another file of the source. Packages and Node's own modules are left out. */
export function importsOf(folder: string, file: string): Import[] {
  const { program, module, errors } = parseSync(file, readFileSync(posix.join(folder, file), 'utf8'))
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]!.message}`)
  const specifiers = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) => entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? [])),
    ...nestedImports(program),
  ]
  return [...new Set(specifiers)].flatMap((specifier) => {
    const to = resolved(file, specifier)
    return to === undefined ? [] : [{ from: file, to, specifier }]
  })
}

/** `import('…')` as an expression and as a type, anywhere in the tree. */
function nestedImports(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(nestedImports)
  if (typeof node !== 'object' || node === null) return []
  const { type, source } = node as { readonly type?: unknown; readonly source?: { readonly value?: unknown } }
  const own = (type === 'ImportExpression' || type === 'TSImportType') && typeof source?.value === 'string' ? [source.value] : []
  return [...own, ...Object.values(node).flatMap(nestedImports)]
}

function resolved(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('#')) return `${specifier.slice(1)}.ts`
  return specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : undefined
}
