import { access, constants } from 'node:fs/promises'
import { join } from 'node:path'
import { failedReadOf } from '#tools/files/failed-read'
import type { Manifest } from '#domain/manifest/schema'
import { inPhase, warn } from '#domain/report/event'
import { countPaths, type ComparedPath, type PathCounts } from '#domain/reproduce/compare'
import type { ComparedComponent } from '#domain/reproduce/components'
import { manifestNotCompared, type ComparedManifest } from '#domain/reproduce/manifest'
import { reproduceVerdict, type ReproduceVerdict } from '#domain/reproduce/verdict'
import type { Builder } from '#steps/build-manifest/build-statements'
import { readBundle, type Bundle } from '#steps/bundle/read'
import { SIGNATURES } from '#steps/bundle/write'
import type { Context } from '#steps/context'
import { comparePaths } from '#steps/reproduce/compare-paths'
import { evaluateHere } from '#steps/reproduce/evaluate-here'
import { keepDifferences, type KeptDifference } from '#steps/reproduce/keep-differences'
import { compareOwnManifest } from '#steps/reproduce/own-manifest'
import { recordedBuild, type RecordedBuild } from '#steps/reproduce/recorded-build'
import { requireRoom, stateReproduction } from '#steps/reproduce/state-reproduction'
import { signPaths, type SignedPaths } from '#steps/reproduce/sign-paths'
import { reproductionSource } from '#steps/reproduce/source'
import { makeTemporaryFolder } from '#tools/files/temporary-folder'
import { nixVersionCommand, parseNixVersion } from '#tools/nix/version'
import { expectSuccess } from '#tools/run/expect-success'
import type { SigningKey } from '#tools/ssh/keygen-sign'
import { sign } from './sign.ts'

export interface ReproduceOptions {
  /** A manifest.json, or the folder that contains it. */
  readonly bundle: string
  /** The release that it must be. */
  readonly expectedReleaseId?: string | undefined
  /** A clone, which is only read, or an address to clone from: needed to sign. The manifest's repository is cloned when absent. */
  readonly source?: string | undefined
  /** Every path of the closure is rebuilt, and not the components alone. */
  readonly closure?: boolean
  /** A folder for both contents of each path that differs. */
  readonly output?: string | undefined
  /** Where this runs, as the statement names it; the machine of a person when absent. */
  readonly builder?: Builder | undefined
  /** What signs a release that was reproduced, and the statement of what was found; when absent, nothing is signed. */
  readonly signing?: ReproductionKeys | undefined
  /** Only the derivations are compared: nothing is built, kept or signed. */
  readonly dryRun?: boolean
  /** Where this user's builds are kept; see `tools/files/state-folder.ts`. */
  readonly stateFolder: string
}

/** Keys of this machine; at least one is there. */
export interface ReproductionKeys {
  /** Lends the key that signs the manifest: to see that it can be read, and again to sign, so that no build finds it. */
  readonly lend?: (<Result>(work: (key: SigningKey) => Promise<Result>) => Promise<Result>) | undefined
  /** A secret key of Nix, which signs the store paths; the Nix daemon may have signed them already. */
  readonly nixKeyFile?: string | undefined
}

/** What was added to a release that was reproduced. */
interface AddedSignatures {
  readonly manifest: { readonly fingerprint: string; readonly output: string; readonly signatures: number } | null
  readonly paths: SignedPaths
}

export interface ReproduceResult {
  /** Null in a dry run that found no difference. */
  readonly verdict: ReproduceVerdict | null
  readonly releaseId: string
  readonly application: string
  readonly source: Manifest['source']
  readonly components: readonly ComparedComponent[]
  /** Every path of the release that is known; without an inventory, those of the components. */
  readonly paths: readonly ComparedPath[]
  readonly counts: PathCounts
  readonly manifest: ComparedManifest
  /** What the provenance names of the release's own build. */
  readonly recorded: RecordedBuild | null
  /** The version of Nix that built here. */
  readonly nix: string
  readonly differences: readonly KeptDifference[]
  /** Null when nothing was signed. */
  readonly signed: AddedSignatures | null
  /** The file of the signed statement of what was found; null without an ssh key, and in a dry run. */
  readonly statement: string | null
}

/**
 * Builds a release again from its commit, and compares path by path what this machine makes of it with what the release names. On success
 * this machine signs it, too, if it is given keys; with an ssh key it signs a statement of what it found, whatever that is. Throws
 * InputError and SourceError for a release or a commit that cannot be used.
 */
export async function reproduce(options: ReproduceOptions, context: Context): Promise<ReproduceResult> {
  const { reporter, runner } = context
  const { dryRun = false, output, signing } = options
  await requireKeys(signing)
  const bundle = await readBundle(options.bundle, options.expectedReleaseId)
  // Found before hours of building, and not after.
  await signing?.lend?.((key) => requireRoom(bundle.folder, key, runner))
  const startedOn = new Date().toISOString()
  await using temporary = await makeTemporaryFolder(join(options.stateFolder, 'temporary'), 'reproduce')
  const compared = await compare({ ...options, bundle, temporary: temporary.path }, context)
  const verdict = reproduceVerdict(compared)
  const isSigned = verdict === 'REPRODUCED' && signing !== undefined && !dryRun
  if (signing !== undefined && !isSigned && !dryRun) warn(reporter, 'The release was not reproduced here, so nothing of it was signed.')
  const nix = parseNixVersion(await expectSuccess(runner, nixVersionCommand))
  // Before anything signs: a key that fails must not lose what hours of building found.
  const differences = output === undefined ? [] : await keepDifferences(compared.paths, output, context)
  const signed = isSigned ? await addSignatures(bundle, { paths: compared.paths, signing }, context) : null
  const { builder = { kind: 'local' } } = options
  const stated = { bundle, compared, builder, nix, startedOn }
  const statement = dryRun ? undefined : await signing?.lend?.((key) => stateReproduction(stated, key, runner))
  return {
    verdict: dryRun && verdict !== 'DIFFERS' ? null : verdict,
    releaseId: bundle.releaseId,
    application: bundle.manifest.application,
    source: bundle.manifest.source,
    components: compared.components,
    paths: compared.paths,
    counts: countPaths(compared.paths),
    manifest: compared.manifest,
    recorded: compared.recorded,
    nix,
    differences,
    signed,
    statement: statement ?? null,
  }
}

interface ToCompare extends Omit<ReproduceOptions, 'bundle'> {
  readonly bundle: Bundle
  readonly temporary: string
}

async function compare({ bundle, temporary, source: given, signing, closure = false, dryRun = false }: ToCompare, context: Context) {
  const { reporter, runner } = context
  const { manifest } = bundle
  const recorded = await recordedBuild(bundle, context)
  const source = await inPhase(reporter, 'source', () =>
    reproductionSource({ manifest, source: given, temporary, isToBeSigned: signing !== undefined }, context),
  )
  const { components, paths } = await inPhase(reporter, 'build', async () => {
    const evaluated = await evaluateHere({ source, manifest, recorded }, runner)
    const built = dryRun ? [] : await comparePaths({ bundle, components: evaluated, closure, temporary }, context)
    return { components: evaluated, paths: built }
  })
  const own = dryRun
    ? manifestNotCompared('It is not made again in a dry run.')
    : await inPhase(reporter, 'verify', () => compareOwnManifest({ source, manifest, components, paths }, runner))
  return { recorded, components, paths, manifest: own, closure }
}

interface ToSign {
  readonly paths: readonly ComparedPath[]
  readonly signing: ReproductionKeys
}

/** Adds this machine's signatures beside those of the release. Statements of its builder are not signed: they are about that machine. */
async function addSignatures(bundle: Bundle, { paths, signing }: ToSign, context: Context): Promise<AddedSignatures> {
  const ofPaths = await signPaths({ bundle, paths, keyFile: signing.nixKeyFile }, context.runner)
  const output = join(bundle.folder, SIGNATURES)
  const made = await signing.lend?.((key) => sign({ bundle: bundle.file, expectedReleaseId: bundle.releaseId, key, output }, context))
  const { fingerprint, signatures } = made ?? {}
  return {
    manifest: fingerprint === undefined || signatures === undefined ? null : { fingerprint, output, signatures },
    paths: ofPaths,
  }
}

/** A key that is missing is found before hours of building, and not after. Throws InputError `file-unreadable`. */
async function requireKeys({ lend, nixKeyFile }: ReproductionKeys = {}): Promise<void> {
  await lend?.((key) => requireReadable('signing key', key.kind === 'file' ? key.file : key.publicKeyFile))
  if (nixKeyFile !== undefined) await requireReadable('secret key of Nix', nixKeyFile)
}

async function requireReadable(what: string, file: string): Promise<void> {
  await access(file, constants.R_OK).catch((cause: unknown) => {
    throw failedReadOf(what, file, cause)
  })
}
