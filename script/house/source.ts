import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { parseSync, type EcmaScriptModule, type ParseResult, type StaticExportEntry } from 'oxc-parser'

/** One import in a source file, whether of values or of types alone, static or dynamic. */
export interface Import {
  /** The importing file, below the source folder. */
  readonly from: string
  /** The imported file, below the source folder; it begins with `../` when it is elsewhere. */
  readonly to: string
  /** The text in the source. */
  readonly specifier: string
}

/** A declaration at the top of a file, and its contents. */
export interface Declaration {
  readonly name: string
  /** Every identifier in it, whatever it names. */
  readonly names: ReadonlySet<string>
  /** It has a property `effect: 'write'`. */
  readonly hasWriteEffect: boolean
}

/** What the rules of the house ask of a source file. */
export interface Source {
  /** Its path below the source folder. */
  readonly file: string
  /** Its imports of other files of this repository. */
  readonly imports: readonly Import[]
  /** Specifiers of packages, of modules of Node, and of anything else that is not a file of this repository. */
  readonly outside: readonly string[]
  /**
   * The names that it takes from other modules: local name, name in the module, specifier. `*` is the whole module, as of an `import()`. A
   * name that it exports again has that name here; it is `*` for all of them.
   */
  readonly bindings: readonly { readonly local: string; readonly name: string; readonly specifier: string }[]
  /** Every name in it that is a value or a declaration: not the name of a property. */
  readonly names: ReadonlySet<string>
  /** Every name of a property that is read from an object, such as `getBuiltinModule` of `process`. */
  readonly members: ReadonlySet<string>
  readonly declarations: readonly Declaration[]
  /** It has a property `effect: 'write'` anywhere. */
  readonly hasWriteEffect: boolean
  /** Lines of commands that have no time limit. */
  readonly unlimitedCommands: readonly number[]
  /** Lines of comments that are wider than the code: the formatter does not wrap them. */
  readonly wideComments: readonly number[]
  /** How many `import()` in it have anything but a plain string literal. */
  readonly hiddenImports: number
  /** How often it reads a property of `process` whose name is an expression. */
  readonly hiddenMembers: number
}

interface Node {
  readonly type: string
  readonly [key: string]: unknown
}

const CODE = /\.[cm]?[jt]sx?$/

/** The files of code below a folder, sorted, whatever their extension is. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => CODE.test(file))
    .toSorted()
}

/** Reads what the rules of the house need from a file. Throws when it is not TypeScript. */
export function readSource(folder: string, file: string): Source {
  const { text, parsed } = parse(folder, file)
  const { program, module, comments } = parsed
  const nodes = nodesIn(program)
  const called = nodes.flatMap(importedBy)
  const specifiers = specifiersOf(module, called)
  return {
    file,
    imports: [...specifiers].flatMap((specifier) => resolved(file, specifier) ?? []),
    outside: [...specifiers].filter((specifier) => resolved(file, specifier) === undefined),
    bindings: [
      ...module.staticImports.flatMap(({ moduleRequest, entries }) =>
        entries.map(({ importName, localName }) => ({
          local: localName.value,
          name: importName.name ?? '*',
          specifier: moduleRequest.value,
        })),
      ),
      ...module.staticExports.flatMap(({ entries }) => entries.flatMap(exportedAgain)),
      ...called.flatMap((specifier) => (specifier === undefined ? [] : [{ local: '*', name: '*', specifier }])),
    ],
    names: namesIn(nodes),
    members: new Set(nodes.flatMap(memberOf)),
    declarations: program.body.flatMap(declarationsOf),
    hasWriteEffect: nodes.some(isWriteEffect),
    unlimitedCommands: nodes.filter(isUnlimitedCommand).map(({ start }) => lineOf(text, Number(start))),
    wideComments: comments.flatMap(({ start, end }) => wideLines(text, lineOf(text, start), lineOf(text, end))),
    hiddenImports: called.filter((one) => one === undefined).length,
    hiddenMembers: nodes.filter(isHiddenMember).length,
  }
}

/**
 * Reads what a file imports, as `readSource` does. The syntax tree, which takes most of the time, is read only where the text has an import
 * that is not a statement.
 */
export function readImports(folder: string, file: string): Pick<Source, 'file' | 'imports'> {
  const { text, parsed } = parse(folder, file)
  const called = /\bimport\b(?!\s+[\w{*'"])|\brequire\b/.test(text) ? nodesIn(parsed.program).flatMap(importedBy) : []
  return { file, imports: [...specifiersOf(parsed.module, called)].flatMap((specifier) => resolved(file, specifier) ?? []) }
}

function parse(folder: string, file: string): { readonly text: string; readonly parsed: ParseResult } {
  const text = readFileSync(posix.join(folder, file), 'utf8')
  const parsed = parseSync(file, text)
  const [error] = parsed.errors
  if (error !== undefined) throw new Error(`${file}: ${error.message}`)
  return { text, parsed }
}

function specifiersOf({ staticImports, staticExports }: EcmaScriptModule, called: readonly (string | undefined)[]): Set<string> {
  return new Set([
    ...staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...staticExports.flatMap(({ entries }) => entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? [])),
    ...called.filter((one) => one !== undefined),
  ])
}

/** What `.prettierrc` has as `printWidth`. */
const WIDTH = 140

function wideLines(text: string, first: number, last: number): number[] {
  const lines = text.split('\n').slice(first - 1, last)
  return lines.flatMap((line, index) => (line.length > WIDTH ? [first + index] : []))
}

function resolved(from: string, specifier: string): Import | undefined {
  if (specifier.startsWith('#')) return { from, to: posix.normalize(`${specifier.slice(1)}.ts`), specifier }
  if (!/^\.{1,2}(\/|$)/.test(specifier)) return undefined
  return { from, to: posix.join(posix.dirname(from), specifier), specifier }
}

/** The nodes of a syntax tree, outer ones first. */
function nodesIn(tree: unknown, found: Node[] = []): Node[] {
  if (isNode(tree)) found.push(tree)
  if (typeof tree === 'object' && tree !== null) for (const part of Object.values(tree)) nodesIn(part, found)
  return found
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

/** What `import('…')`, an import in a type or `import a = require('…')` imports; undefined for anything but a string literal. */
function importedBy(node: Node): (string | undefined)[] {
  const isImport = node.type === 'ImportExpression' || node.type === 'TSImportType'
  const source = isImport ? node['source'] : node.type === 'TSExternalModuleReference' ? node['expression'] : undefined
  if (!isNode(source)) return []
  return [source.type === 'Literal' && typeof source['value'] === 'string' ? source['value'] : undefined]
}

function exportedAgain({ moduleRequest, importName, exportName }: StaticExportEntry): Source['bindings'][number][] {
  if (moduleRequest === null) return []
  return [{ local: exportName.name ?? '*', name: importName.name ?? '*', specifier: moduleRequest.value }]
}

/** True for `process[name]`: which property that is shows only when it runs. */
function isHiddenMember({ type, computed, object, property }: Node): boolean {
  if (type !== 'MemberExpression' || computed !== true || !isNode(object) || object['name'] !== 'process') return false
  return isNode(property) && property.type !== 'Literal' && property.type !== 'TemplateLiteral'
}

/** The name of a property that a node reads, as `a.name`, `a['name']` or `const { name } = a`. */
function memberOf(node: Node): string[] {
  const isRead = node.type === 'MemberExpression' || node.type === 'Property'
  const key = node.type === 'MemberExpression' ? node['property'] : node['key']
  if (!isRead || !isNode(key)) return []
  if (key.type === 'TemplateLiteral') return [templateText(key)]
  const name = key.type === 'Identifier' ? key['name'] : key['value']
  return typeof name === 'string' ? [name] : []
}

/** The fixed text of a template. */
function templateText({ quasis }: Node): string {
  return nodesIn(quasis)
    .map(({ value }) => (typeof value === 'object' && value !== null && 'raw' in value ? String(value.raw) : ''))
    .join('')
}

/** Identifiers that are not names of properties or of members of a type. */
function namesIn(nodes: readonly Node[]): Set<string> {
  const properties = new Set<unknown>(
    nodes.flatMap((node) => {
      if (node.type === 'MemberExpression') return node['computed'] === true ? [] : [node['property']]
      return node['computed'] !== true && node['shorthand'] !== true && isNode(node['key']) ? [node['key']] : []
    }),
  )
  return new Set(nodes.flatMap((node) => (node.type === 'Identifier' && !properties.has(node) ? [String(node['name'])] : [])))
}

function declarationsOf(statement: unknown): Declaration[] {
  if (!isNode(statement)) return []
  const declared = isNode(statement['declaration']) ? statement['declaration'] : statement
  const { declarations } = declared
  const parts: unknown[] = Array.isArray(declarations) ? declarations : [declared]
  return parts.filter(isNode).flatMap((part) => {
    const { id } = part
    if (!isNode(id) || id.type !== 'Identifier') return []
    const nodes = nodesIn(part)
    return [{ name: String(id['name']), names: namesIn(nodes), hasWriteEffect: nodes.some(isWriteEffect) }]
  })
}

function isWriteEffect(node: Node): boolean {
  if (node.type !== 'Property' || !isNode(node['key']) || node['key']['name'] !== 'effect') return false
  return nodesIn(node['value']).some((one) => one.type === 'Literal' && one['value'] === 'write')
}

/**
 * True for an object that is a command, or a part of one that others spread: it has an effect, and no limit. A call of the agent has an
 * effect and a verb, or words; an object that spreads a command has the limit of that.
 */
function isUnlimitedCommand({ type, properties }: Node): boolean {
  if (type !== 'ObjectExpression' || !Array.isArray(properties)) return false
  const parts: Node[] = properties.filter(isNode)
  const keys = new Set(parts.flatMap(({ key }) => (isNode(key) ? [key['name']] : [])))
  return (
    keys.has('effect') &&
    !keys.has('verb') &&
    !keys.has('words') &&
    !keys.has('timeout') &&
    !parts.some((part) => part.type === 'SpreadElement')
  )
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}
