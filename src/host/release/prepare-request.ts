import { closurePathSchema, isClosurePath, type ClosurePath, type Inventory } from '#domain/closure/inventory'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { MANIFEST_LIMIT_BYTES, type Manifest } from '#domain/manifest/schema'
import { JsonReader, JsonTextError } from '#domain/protocol/json-reader'
import { LIMITS } from '#domain/protocol/limits'
import { prepareRequestSchema, type PrepareRequest } from '#domain/protocol/requests'
import { checkRequest } from '#domain/protocol/parse-request'
import { APPROVALS_LIMIT_BYTES, SIGNATURE_LIMIT_BYTES } from '#domain/trust/signature'

const headSchema = prepareRequestSchema.omit({ closure: true })
/** A request without its closure: all of it that is small. */
export type PrepareHead = Omit<PrepareRequest, 'closure'>

/** A request whose manifest was checked. */
export interface JudgedPrepare {
  readonly request: PrepareRequest
  readonly manifest: Manifest
}

/** As JSON: a canonical manifest has quotes and backslashes, which take two bytes each. */
const memberLimits = new Map([
  ['manifest', 2 * MANIFEST_LIMIT_BYTES + 2],
  ['signature', 2 * SIGNATURE_LIMIT_BYTES + 2],
  ['approvals', 2 * APPROVALS_LIMIT_BYTES + 2],
])
const OTHER_MEMBER_BYTES = 16 * 1024
const MEMBER_LIMIT = 64
/** The fields needed to check a release; a runner that sends these first has its closure read as a stream. */
const judgedBy = ['protocol', 'releaseId', 'manifest', 'manifestPath', 'signature'] as const

/**
 * Of a closure that comes before the signature, as earlier runners send it: what 28,000 paths need. It is held unread until the signature
 * is good.
 */
const EARLY_CLOSURE_BYTES = 20 * 1024 * 1024
/** One path with as many references as it may have. */
const ENTRY_BYTES = 10_000 * 260 + 1024

/**
 * Reads a request of `prepare` as a stream. `judge` throws for a release that this host does not accept; only otherwise is the closure
 * read, path by path, and never more paths than the manifest lists. Throws InputError `request-invalid` and the errors of `judge`.
 */
export async function readPrepareRequest(
  input: AsyncIterable<Uint8Array>,
  judge: (head: PrepareHead) => Promise<Manifest>,
): Promise<JudgedPrepare> {
  try {
    return await read(new JsonReader(input), judge)
  } catch (error) {
    if (!(error instanceof JsonTextError)) throw error
    const message = `The request on standard input is not JSON that the agent reads (${error.message}).`
    throw new InputError('request-invalid', message, { hint: 'Check that the other side is of the same version.', cause: error })
  }
}

async function read(reader: JsonReader, judge: (head: PrepareHead) => Promise<Manifest>): Promise<JudgedPrepare> {
  const members = new Map<string, unknown>()
  const readHead = (): PrepareHead => checkRequest(headSchema, Object.fromEntries(members))
  let early: Buffer[] | undefined
  let closure: Inventory | undefined
  // Already checked, unless more fields come after it.
  let judged: { readonly head: PrepareHead; readonly manifest: Manifest } | undefined
  await reader.enterObject()
  for (let name = await reader.nextMember(); name !== undefined; name = await reader.nextMember()) {
    const isClosure = name === 'closure'
    if (members.has(name) || (isClosure && (early ?? closure) !== undefined))
      throw invalid(`The request has the field ${quote(name)} twice.`)
    if (isClosure && judgedBy.every((needed) => members.has(needed))) {
      const head = readHead()
      judged = { head, manifest: await judge(head) }
      closure = await readClosure(reader, judged.manifest)
    } else if (isClosure) {
      early = await reader.raw(EARLY_CLOSURE_BYTES)
    } else {
      members.set(name, await reader.value(memberLimits.get(name) ?? OTHER_MEMBER_BYTES))
      judged = undefined
      if (members.size > MEMBER_LIMIT) throw invalid(`The request has more than ${MEMBER_LIMIT} fields.`)
    }
  }
  await reader.end()
  const head = judged?.head ?? readHead()
  if (closure === undefined && early === undefined) throw invalid("The request's closure is missing; add it.")
  const manifest = judged?.manifest ?? (await judge(head))
  closure ??= await readClosure(new JsonReader(inTurn(early!)), manifest)
  return { request: { ...head, closure }, manifest }
}

/** The closure, in the order in which it comes. Each of its texts is kept once: a path is named by all that refer to it. */
async function readClosure(reader: JsonReader, { closure }: Manifest): Promise<Inventory> {
  // The manifest's own path is not in its inventory.
  const most = Math.min(closure.paths + 1, LIMITS.closurePaths)
  const texts = new Map<string, string>()
  const once = (text: string): string => {
    const known = texts.get(text)
    if (known !== undefined) return known
    if (texts.size >= most) throw tooMany(closure.paths)
    texts.set(text, text)
    return text
  }
  let paths: ClosurePath[] | undefined
  let schemaVersion: unknown
  await reader.enterObject()
  for (let name = await reader.nextMember(); name !== undefined; name = await reader.nextMember()) {
    if (name !== 'paths') {
      if (name !== 'schemaVersion') throw unknownField(`closure.${quote(name, 60)}`, 'schemaVersion, paths')
      schemaVersion = await reader.value(OTHER_MEMBER_BYTES)
      continue
    }
    if (paths !== undefined) throw invalid('The request has closure.paths twice.')
    paths = []
    await reader.enterList()
    while (await reader.nextEntry()) {
      if (paths.length >= most) throw tooMany(closure.paths)
      const value = await reader.value(ENTRY_BYTES)
      const entry = isClosurePath(value) ? value : checkRequest(closurePathSchema, value, ['closure', 'paths', paths.length])
      paths.push({ ...entry, path: once(entry.path), references: entry.references.map(once) })
    }
  }
  if (schemaVersion !== 1) throw invalid("The request's closure.schemaVersion must be 1.")
  if (paths === undefined) throw invalid("The request's closure.paths is missing; add it.")
  return { schemaVersion, paths }
}

function tooMany(paths: number): InputError {
  return invalid(
    `The closure in the request names more paths than the ${paths} that its manifest lists; use the inventory that was built with it.`,
  )
}

/** Uses the words by which an older runner recognizes a newer one; see `domain/protocol/remote-error.ts`. */
function unknownField(field: string, known: string): InputError {
  return new InputError('unknown-field', `The request's ${field} is not a known field; the fields here are ${known}.`, {
    unknown: { field },
  })
}

function invalid(message: string): InputError {
  return new InputError('request-invalid', message)
}

async function* inTurn(parts: readonly Buffer[]): AsyncGenerator<Buffer> {
  yield* parts
}
