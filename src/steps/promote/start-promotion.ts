import { join } from 'node:path'
import { homedir } from 'node:os'
import { differenceFrom } from '#domain/closure/difference'
import { InputError } from '#domain/errors/errors'
import { parseApprovalsOf } from '#domain/statement/approval'
import { quote } from '#domain/errors/quote'
import { makeTemporaryFolder } from '#tools/files/temporary-folder'
import { stateFolder } from '#tools/files/state-folder'
import { inPhase } from '#domain/report/event'
import { requireBackupPossible } from '../plan/backup.ts'
import { grindClosure } from '../bundle/grind-closure.ts'
import type { KnownClosure } from '../agent/ask-prepare.ts'
import { lastPromoted } from '../deltas/promoted.ts'
import { committedInventory } from '../deltas/promoted-closure.ts'
import { encodeEarly, type EarlyEncodings } from '../deltas/encode-early.ts'
import { knownLineRate } from '../deltas/line-rate.ts'
import { firstProgram } from '../agent/first-program.ts'
import { sshHost } from '../agent/reach.ts'
import { readApprovals, readBundleHead, withInventory, type BundleHead } from '../bundle/read.ts'
import { manifestOfOtherApplication } from '#domain/errors/catalogue'
import type { Context } from '../context.ts'
import { connectTo } from '../agent/host-client.ts'
import { wholeExpected } from '../agent/whole-expected.ts'
import type { PromoteOptions, StartedPromotion } from './promotion.ts'

/** Reads the release, connects to its host, and continues with both. */
export async function withPromotion<Result>(
  options: PromoteOptions,
  context: Context,
  work: (promotion: StartedPromotion) => Promise<Result>,
): Promise<Result> {
  const head = await readChecked(options)
  await using stack = new AsyncDisposableStack()
  // Not below /tmp: a runner's service may have one of its own, and a collection that does not see our links removes what they keep.
  const folder = stack.use(await makeTemporaryFolder(join(stateFolder(options.environment, homedir()), 'temporary'), 'promote'))
  const connecting = firstProgram(context.runner)
  const release = inPhase(context.reporter, 'manifest', async () => {
    // A closure of thousands of paths is read while ssh connects.
    if (options.client === undefined && options.ahead === undefined) await connecting.begun
    const bundle = await withInventory(head)
    return { bundle, grind: await grindClosure(bundle, join(folder.path, 'root'), context.runner) }
  })
  // What is reported then does not depend on the host.
  release.catch((error: unknown) => error instanceof InputError && options.ahead?.giveUp())
  const reading = release.then(({ grind }) => grind)
  // Once the release is read: by then ssh has been started, and the connection takes longer than this.
  const read = () => committedInventory({ ...placeOf(options), host: options.hostName })
  const committed = reading.then(read, () => undefined)
  if (options.dryRun !== true) void expectMissing(options, { reading, committed }).catch(() => undefined)
  const root = join(folder.path, 'base')
  const lineRate = knownLineRate({ ...placeOf(options), host: options.hostName })
  const early = options.dryRun === true ? undefined : encodeAhead(options, { bundle: head, reading, root, lineRate, stack }, context)
  const connect = () => connectTo(options, { ...context, runner: connecting.runner }).then((client) => stack.use(client))
  const [connection, found] = await Promise.allSettled([
    options.client?.reportingTo(context.reporter) ?? connect().finally(connecting.end),
    release,
  ])
  // A release that cannot be used is not the host's fault.
  if (found.status === 'rejected' && found.reason instanceof InputError) throw found.reason
  if (connection.status === 'rejected') throw connection.reason
  if (found.status === 'rejected') throw found.reason
  const bases = { root, stateFolder: stateFolder(options.environment, homedir()), early, committed, lineRate }
  const asked = { ...options, expectCurrent: await wholeExpected(connection.value, options.expectCurrent) }
  return await work({ options: asked, context, client: connection.value, ...found.value, bases })
}

interface Reading {
  readonly bundle: BundleHead
  readonly reading: ReturnType<typeof grindClosure>
  /** Path of the GC roots of bases. */
  readonly root: string
  readonly lineRate: Promise<number | undefined>
  /** Ends what was begun in vain. */
  readonly stack: AsyncDisposableStack
}

/** Begins to encode what changed since the last promote to this host, while the connection is made. */
function encodeAhead(options: PromoteOptions, { bundle, reading, root, lineRate, stack }: Reading, { runner }: Context): EarlyEncodings {
  const ended = new AbortController()
  const place = placeOf(options)
  const release = reading.then(({ packable }) => ({ ...place, releaseId: bundle.releaseId, paths: packable }))
  // Nix is asked about them now, and not when the host has answered.
  const expect = (paths: readonly string[]) => void reading.then(({ narInfos }) => narInfos(paths)).catch(() => undefined)
  const holding = { root: `${root}-committed`, signal: ended.signal }
  const early = encodeEarly({ release, host: options.hostName, ...holding, lineRate, expect }, runner)
  stack.defer(async () => {
    ended.abort()
    // Nix may still be making that root, in a folder that is removed next.
    await early.committed()
  })
  return early
}

interface Expecting {
  readonly reading: ReturnType<typeof grindClosure>
  readonly committed: Promise<KnownClosure | undefined>
}

/**
 * Asks Nix about the paths that the host probably needs, while the connection is made and the host is asked: those that differ from what it
 * committed last, and all of a release if nothing was promoted to it before.
 */
async function expectMissing(options: PromoteOptions, { reading, committed }: Expecting): Promise<void> {
  const { packable, narInfos } = await reading
  const known = await committed
  const isFirst = known === undefined && (await lastPromoted(placeOf(options), options.hostName)).length === 0
  const expected = known === undefined ? [] : differenceFrom(known.paths, [...packable.values()])
  await narInfos(isFirst ? [...packable.keys()] : expected.map(({ path }) => path))
}

function placeOf({ environment, config }: PromoteOptions): { readonly stateFolder: string; readonly application: string } {
  return { stateFolder: stateFolder(environment, homedir()), application: config.application }
}

/** Returns the bundle. Refuses what can be refused without the host. */
export async function readChecked(options: PromoteOptions): Promise<BundleHead> {
  const { config, hostName } = options
  const bundle = await readBundleHead(options.bundle, options.expectedReleaseId)
  sshHost(config, hostName)
  if (bundle.manifest.application !== config.application) {
    throw manifestOfOtherApplication(bundle.manifest, config.application)
  }
  requireBackupPossible(bundle.manifest, options.schemaChange === true)
  return options.approvalsFile === undefined ? bundle : { ...bundle, approvals: await approvalsOf(options.approvalsFile) }
}

/** Returns the text of a file of approvals. Throws InputError `file-unreadable` for one that is not there. */
async function approvalsOf(file: string): Promise<string> {
  const text = await readApprovals(file)
  if (text !== undefined) {
    parseApprovalsOf(file, text)
    return text
  }
  throw new InputError('file-unreadable', `There is no file of approvals ${quote(file)}.`, { hint: 'Make one with grind-to-prod approve.' })
}
