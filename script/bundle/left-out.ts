import {
  parse,
  parseExpressionAt,
  type ModuleDeclaration,
  type Node,
  type ObjectExpression,
  type Pattern,
  type Property,
  type Statement,
} from 'acorn'
import { statementsOf, withoutUnusedData, withoutUnusedStatements } from './unused.ts'

/**
 * Packages that are left out of the bundle: one that we use knows how to use them and can do without.
 *
 * - apache-arrow: the storage client imports it to read listings of blobs in Arrow's format, which no artifact needs.
 * - encoding: optional for minipass-fetch, which attests through it, and decodes answers that are not in UTF-8 with it.
 */
export const leftOut: ReadonlySet<string> = new Set(['apache-arrow', 'encoding'])

/** Makes the source of a module's function, or of a part of it, from the source that webpack gives. `program` is all that is carried. */
type Form = (source: string, program: string) => string

/** Files of the storage client whose classes and functions are unused, below `dist/esm`. */
const unusedStorage: readonly string[] = [
  ...['service', 'container', 'blob', 'pageBlob', 'appendBlob'].map((name) => `generated/src/operations/${name}`),
  ...['BlobSASPermissions', 'BlobSASSignatureValues', 'ContainerSASPermissions', 'SASQueryParameters', 'SasIPRange'].map(
    (name) => `sas/${name}`,
  ),
  'BlobDownloadResponse',
  'BlobLeaseClient',
  'BlobQueryResponse',
  'PageBlobRangeResponse',
  'pollers/BlobStartCopyFromUrlPoller',
]

/**
 * Files of packages that are carried in another form, by their path in `node_modules`. What only they need is not carried either.
 *
 * - @actions/artifact unpacks with unzip-stream, but we have it keep the archive, and unpack with our own checks.
 * - archiver is given streams: it lists no folder.
 * - readable-stream is Node's own stream: its variable READABLE_STREAM=disable asks for the same.
 * - make-fetch-happen keeps answers in cacache when it has a folder for them, which no attestation gives. Only then it compares what it keeps
 *   with a request, too.
 * - archiver takes a queue from async, and nothing else.
 * - The storage client has a WebAssembly program for CRC64 checksums, which uploads ask for by an option. An artifact is a block blob that is
 *   uploaded in blocks: what the client does with containers and other blobs, with signatures and leases, and with what it downloads is unused.
 * - Of the interface of protobuf's services, an artifact uses the type of a service.
 * - GitHub's client has a table of all methods of the REST API.
 * - undici is read for a proxy's agent and fetch. It compiles its parser with SIMD instructions if it can, and else without.
 * - cyclonedx-library writes XML too, and has the titles of SPDX's licences besides their names.
 */
export const otherForms: Readonly<Record<string, Form>> = {
  ...Object.fromEntries(unusedStorage.map((file) => [`@azure/storage-blob/dist/esm/${file}.js`, withUnusedDeclarations])),
  'unzip-stream/unzip.js': () => unusedForm('unzip-stream'),
  'archiver-utils/file.js': () => unusedForm('archiver-utils/file.js'),
  'readdir-glob/index.js': () => unusedForm('readdir-glob'),
  'readable-stream/lib/ours/index.js': () => builtinForm('node:stream', ''),
  'readable-stream/passthrough.js': () => builtinForm('node:stream', '.PassThrough'),
  'cacache/lib/index.js': () => unusedForm('cacache'),
  'make-fetch-happen/lib/cache/entry.js': () => unusedForm('make-fetch-happen/lib/cache/entry.js'),
  'http-cache-semantics/index.js': () => unusedForm('http-cache-semantics'),
  'negotiator/index.js': () => unusedForm('negotiator'),
  'async/dist/async.js': (source) => withFactoryExportsOnly(source, ['queue']),
  '@protobuf-ts/runtime-rpc/build/commonjs/index.js': withoutUnusedReads,
  '@protobuf-ts/runtime/build/commonjs/index.js': withoutUnusedReads,
  '@azure/storage-common/dist/esm/crc64.js': withoutCrc64,
  '@octokit/plugin-rest-endpoint-methods/dist-src/generated/endpoints.js': withMethodsOnly,
  'undici/index.js': (source) => withExportsOnly(source, ['ProxyAgent', 'fetch']),
  'undici/lib/llhttp/llhttp_simd-wasm.js': () => absentForm('undici/lib/llhttp/llhttp_simd-wasm.js'),
  '@cyclonedx/cyclonedx-library/dist.node/serialize/xml/normalize.js': () => unusedForm("cyclonedx-library's XML"),
  '@cyclonedx/cyclonedx-library/res/schema/spdx.SNAPSHOT.schema.json': withNamesOnly,
}

/** The path of a file of a package below the last `node_modules`; undefined for a file of this repository. */
export function pathInPackages(file: string): string | undefined {
  return /.*node_modules\/(.*)$/.exec(file)?.[1]
}

/** Each part of a module that webpack put together from several files begins with a comment that names its file. */
const partHeader = /^(?=;?\/\/ CONCATENATED MODULE: (.*)$)/m

/** A module of the bundle, and what it is a part of. */
export interface Original {
  readonly source: string
  /** The files that it was made of. */
  readonly files: readonly string[]
  /** The text of the whole bundle. */
  readonly program: string
}

/** Replaces what is carried in another form in a module's source, and adds the paths of the files concerned to `replaced`. */
export function inOtherForm({ source, files, program }: Original, replaced: Set<string>): string {
  const change = (text: string, file: string | undefined) => {
    const path = file === undefined ? undefined : pathInPackages(file)
    const form = path === undefined ? undefined : otherForms[path]
    if (path === undefined || form === undefined) return text
    replaced.add(path)
    return form(text, program)
  }
  const parts = source.split(partHeader)
  if (parts.length === 1) return change(source, files[0])
  // Before each part but the first, `split` gives the name of its file.
  const changed = parts
    .map((part, index) => (index % 2 === 0 && index > 0 ? change(part, parts[index - 1]) : index === 0 ? part : ''))
    .join('')
  return changed.includes(storageTypes) ? withoutUnusedData(changed, storageTypes) : changed
}

/** Name of the object in which the storage client finds what it knows of requests and answers. */
const storageTypes = 'mappers_namespaceObject'

/** Name of the package that a file belongs to; undefined for a file of this repository. */
export function packageOf(file: string): string | undefined {
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1]
}

/** Keeps the methods that a program calls of the table from which GitHub's client makes them. */
export function withMethodsOnly(source: string, program: string): string {
  const called = new Set([...program.matchAll(/\.rest\.(\w+\.\w+)/g)].map(([, name]) => name!))
  const { body } = parse(source, { ecmaVersion: 'latest', sourceType: 'module' })
  const table = body.map(tableOf).find((one) => one !== undefined)
  if (table === undefined) throw new Error("The table of GitHub's methods is not found; @octokit/plugin-rest-endpoint-methods has changed.")
  const scopes = membersOf(table).flatMap(({ key, value }) => {
    if (value.type !== 'ObjectExpression') throw new Error(`The methods of ${textOf(key, source)} are not an object.`)
    const scope = textOf(key, source)
    const methods = membersOf(value).filter((method) => called.has(`${scope}.${textOf(method.key, source)}`))
    return methods.length === 0 ? [] : [`${scope}: {\n${methods.map((method) => textOf(method, source)).join(',\n')}\n}`]
  })
  return `${source.slice(0, table.start)}{\n${scopes.join(',\n')}\n}${source.slice(table.end)}`
}

/** The object in `const NAME = {…}`. */
function tableOf(statement: Statement | ModuleDeclaration): ObjectExpression | undefined {
  const init = statement.type === 'VariableDeclaration' ? statement.declarations[0]?.init : undefined
  return init?.type === 'ObjectExpression' ? init : undefined
}

function membersOf({ properties }: ObjectExpression): Property[] {
  return properties.filter((property) => property.type === 'Property')
}

/** Replaces a module of a package that is left out: an import of it fails as if it were not installed. */
export function absentForm(name: string): string {
  return `() => { throw Object.assign(new Error(${messageOf(name)}), { code: 'MODULE_NOT_FOUND' }); }`
}

/** Replaces a module that is imported but never used: a use of one of its exports fails. */
export function unusedForm(name: string): string {
  return `(module) => {
    const fail = () => { throw new Error(${messageOf(name)}); };
    module.exports = new Proxy(fail, { get: (_, key) => (key === '__esModule' ? undefined : fail()) });
  }`
}

/** Replaces a module by a module of Node, or by what this has. */
function builtinForm(name: string, member: string): string {
  return `(module) => { module.exports = process.getBuiltinModule('${name}')${member}; }`
}

function messageOf(name: string): string {
  return JSON.stringify(`The package ${name} is left out of this bundle.`)
}

/** Replaces the classes and functions of a file that is a part of a module: a call of one fails, and so does a use of an instance. */
function withUnusedDeclarations(source: string): string {
  const { body } = parse(source, { ecmaVersion: 'latest', sourceType: 'module' })
  return body.reduceRight((text, statement) => {
    if (statement.type !== 'ClassDeclaration' && statement.type !== 'FunctionDeclaration') return text
    return `${text.slice(0, statement.start)}${unusedFunction(statement.id.name)}${text.slice(statement.end)}`
  }, source)
}

function unusedFunction(name: string): string {
  return `function ${name}() {
    const fail = () => { throw new Error(${messageOf(name)}); };
    return new.target ? new Proxy({}, { get: fail }) : fail();
  }`
}

/** Keeps of a module that gives its exports to a function those that are named, with what they use. */
function withFactoryExportsOnly(source: string, names: readonly string[]): string {
  const [wrapped] = statementsOf(source)
  const factory =
    wrapped?.type === 'ExpressionStatement' && wrapped.expression.type === 'CallExpression' && wrapped.expression.arguments.at(-1)
  if (!factory || factory.type !== 'FunctionExpression') throw new Error('This module gives its exports to no function.')
  return withoutUnusedStatements(source, factory.body.body, (statement) => {
    if (statement.type === 'FunctionDeclaration' || statement.type === 'ClassDeclaration') return [statement.id.name]
    if (statement.type === 'VariableDeclaration') return statement.declarations.flatMap(({ id }) => namesOf(id))
    const name = memberOfExports(statement)
    return name === undefined || names.includes(name) ? undefined : []
  })
}

/** The name in `exports.NAME = …`. */
function memberOfExports(statement: Statement | ModuleDeclaration): string | undefined {
  if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'AssignmentExpression') return undefined
  const { left } = statement.expression
  if (left.type !== 'MemberExpression' || left.object.type !== 'Identifier' || left.property.type !== 'Identifier') return undefined
  return left.object.name === 'exports' ? left.property.name : undefined
}

/** Removes what a module reads for exports that nothing uses. Reading it must have no effect, as its package states. */
function withoutUnusedReads(source: string): string {
  const statements = statementsOf(source)
  return withoutUnusedStatements(source, statements, (statement) => {
    if (/^__webpack_unused_export__\b/.test(textOf(statement, source))) return []
    return statement.type === 'VariableDeclaration' ? readModuleNames(statement, source) : undefined
  })
}

/** Replaces the function that makes the program for CRC64 checksums. */
function withoutCrc64(source: string): string {
  const program = /^var NativeCRC64 = \(\(\) => \{\n.*\n\}\)\(\);$/ms
  if (!program.test(source)) throw new Error('The program for CRC64 checksums is not found; @azure/storage-common has changed.')
  return source.replace(program, () => `function NativeCRC64() { throw new Error(${messageOf('@azure/storage-common/crc64')}); }\n`)
}

/** Keeps the names of a JSON schema that is an enumeration, without their titles. */
function withNamesOnly(source: string): string {
  const [, before, text] = /^(.*=\s*(?:\/\*#__PURE__\*\/)?\s*)JSON\.parse\(('.*')\)/s.exec(source) ?? []
  if (text === undefined) throw new Error('This is not a module of JSON.')
  const schema: { enum: string[] } = JSON.parse(valueOf(text))
  return `${before}${JSON.stringify({ enum: schema.enum })};\n}`
}

/** The value of a string in JavaScript, as webpack writes one. */
function valueOf(text: string): string {
  const node = parseExpressionAt(text, 0, { ecmaVersion: 'latest' })
  if (node.type !== 'Literal' || typeof node.value !== 'string') throw new Error('This is not a string.')
  return node.value
}

/**
 * Keeps of a CommonJS module's exports those that are named, and of the modules that it reads those which it then still uses. Throws when it
 * does not have one of the exports.
 */
export function withExportsOnly(source: string, names: readonly string[]): string {
  const module = parseExpressionAt(source, 0, { ecmaVersion: 'latest' })
  if (module.type !== 'ArrowFunctionExpression' || module.body.type !== 'BlockStatement') throw new Error('This is not a CommonJS module.')
  const exported = new Set(module.body.body.map(exportOf))
  const missing = names.find((name) => !exported.has(name))
  if (missing !== undefined) throw new Error(`The module has no export ${missing}.`)
  let kept = module.body.body.filter((statement) => {
    const name = exportOf(statement)
    return name === undefined || names.includes(name)
  })
  for (;;) {
    const texts = kept.map(({ start, end }) => source.slice(start, end))
    const used = kept.filter((statement, index) => {
      const bound = readModuleNames(statement, source)
      return bound === undefined || bound.some((name) => texts.some((text, other) => other !== index && hasWord(text, name)))
    })
    if (used.length === kept.length) return `${source.slice(0, module.body.start)}{\n${texts.join('\n')}\n}`
    kept = used
  }
}

/** The name in `module.exports.NAME = …`. */
function exportOf(statement: Statement): string | undefined {
  if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'AssignmentExpression') return undefined
  const { left } = statement.expression
  if (left.type !== 'MemberExpression' || left.object.type !== 'MemberExpression' || left.property.type !== 'Identifier') return undefined
  const { object, property } = left.object
  const isExports =
    object.type === 'Identifier' && object.name === 'module' && property.type === 'Identifier' && property.name === 'exports'
  return isExports ? left.property.name : undefined
}

/** The names that a statement binds which does nothing but read a module; undefined for another statement. */
function readModuleNames(statement: Statement, source: string): string[] | undefined {
  if (statement.type !== 'VariableDeclaration') return undefined
  const [declaration, ...others] = statement.declarations
  if (declaration?.init == null || others.length > 0) return undefined
  const isRead = /^__(?:nccwpck|webpack)_require__\(\d+\)(?:\.\w+)?$/.test(textOf(declaration.init, source))
  return isRead ? namesOf(declaration.id) : undefined
}

function namesOf(pattern: Pattern): string[] {
  if (pattern.type === 'Identifier') return [pattern.name]
  if (pattern.type !== 'ObjectPattern') throw new Error('A module is read into a pattern that is not one of names.')
  return pattern.properties.flatMap((property) => (property.type === 'Property' ? namesOf(property.value) : namesOf(property.argument)))
}

function textOf({ start, end }: Node, source: string): string {
  return source.slice(start, end)
}

function hasWord(text: string, word: string): boolean {
  return new RegExp(String.raw`(?<![\w$])${RegExp.escape(word)}(?![\w$])`).test(text)
}
