import { dirname, join } from 'node:path'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { info, warn } from '#domain/report/event'
import type { PinnedHosts } from '#steps/config/pinned-hosts'
import type { Distrust } from '#steps/config/reason-to-distrust'
import type { ConfiguredSigstore } from '#steps/evidence/sigstore-trust'
import type { CommandContext } from './command.ts'
import { allowedSignersIn } from './kept-file.ts'

/** What the configuration of the user has evidence checked with, where no option gives it. */
export interface EvidenceTrust {
  readonly configured: ConfiguredSigstore | undefined
  readonly pinnedHosts: PinnedHosts | undefined
  /** Who may sign a release: the list that was given, or that `init` made. */
  readonly allowedSignersFile: string | undefined
  /** True when something of the configuration is used. */
  readonly isOfUse: boolean
  /** Whose keys count. */
  readonly source: TrustSource
}

interface Asked {
  readonly evidence: string
  readonly directory: string | undefined
  readonly allowedSigners: string | undefined
  readonly record: string | undefined
  readonly ledger: string | undefined
  readonly signature: string | undefined
  /** True for a manifest, its folder, and the folder of a kept release: a build leaves these in the checkout. */
  readonly isRelease: boolean
  /** False when other keys of signers are used, or none. */
  readonly findsSigners: boolean
  /** False when other keys of hosts are used, or none. */
  readonly findsHosts: boolean
}

/** Where trust comes from: `refusal` is the reason for which a configuration is not trusted. */
interface TrustSource {
  readonly folder: string | undefined
  /** The folder whose application names the list of signers that `init` keeps outside of the repository. */
  readonly signersFolder: string | undefined
  readonly refusal?: { readonly message: string; readonly hint: string; readonly isOfEvidence: boolean }
}

/**
 * Finds what evidence is checked with: by the configuration in the folder that was named, or around the working directory. Reports what
 * is used without being named. Throws InputError for a named configuration that cannot be used, or that is part of the evidence.
 */
export async function evidenceTrust(asked: Asked, context: CommandContext): Promise<EvidenceTrust> {
  const given = context.at(asked.allowedSigners)
  const source = await trustSource(asked, context)
  const { folder, signersFolder, refusal } = source
  if (refusal !== undefined && (refusal.isOfEvidence || (await wouldBeUsed(asked, context))))
    warn(context.reporter, `${refusal.message} ${refusal.hint}`)
  const findsSigners = given === undefined && asked.findsSigners && signersFolder !== undefined
  const found = findsSigners ? await allowedSignersIn(signersFolder, context) : undefined
  if (found !== undefined) info(context.reporter, `Who may sign a release is known from ${quote(found, 200)}, which init created.`)
  const { configured, pinnedHosts } = folder === undefined ? nothing : await configurationIn(folder, asked, context)
  const isOfUse = [configured, pinnedHosts, found].some((one) => one !== undefined)
  return { configured, pinnedHosts, allowedSignersFile: given ?? found, isOfUse, source }
}

type Configuration = Pick<EvidenceTrust, 'configured' | 'pinnedHosts'>

const nothing: Configuration = { configured: undefined, pinnedHosts: undefined }

async function configurationIn(folder: string, { directory, findsHosts }: Asked, context: CommandContext): Promise<Configuration> {
  const { configuredSigstore, namedSigstore } = await import('#steps/config/sigstore-policy')
  const { pinnedHostsIn } = await import('#steps/config/pinned-hosts')
  const configured = directory === undefined ? await configuredSigstore(folder, context) : await namedSigstore(folder)
  const pinnedHosts = findsHosts ? await pinnedHostsIn(folder, context) : undefined
  if (pinnedHosts !== undefined) info(context.reporter, `The keys of hosts are those that ${quote(pinnedHosts.file, 200)} pins.`)
  return { configured, pinnedHosts }
}

/**
 * Returns whose keys count. What was found around the working directory does not count when it may have come with the evidence; what was
 * named is the user's own, unless it is part of the evidence, for which this throws InputError `conflicting-options`.
 */
async function trustSource(asked: Asked, context: CommandContext): Promise<TrustSource> {
  const folder = await context.foundFolder(asked.directory)
  const distrust = await distrustOf(folder, asked, context)
  if (distrust === undefined) return { folder, signersFolder: folder }
  const refusal = await refusalOf(folder, distrust)
  if (asked.directory !== undefined) throw new InputError('conflicting-options', refusal.message, { hint: refusal.hint })
  // The list of init is the user's own, and the author of evidence must not choose of which application.
  return { folder: undefined, signersFolder: asked.isRelease && !refusal.isOfEvidence ? folder : undefined, refusal }
}

async function distrustOf(folder: string, asked: Asked, context: CommandContext): Promise<Distrust | undefined> {
  const { isFolder } = await import('#steps/config/part-of-evidence')
  const { reasonToDistrust } = await import('#steps/config/reason-to-distrust')
  const { evidence, record, ledger, signature, isRelease, directory } = asked
  const paths = [evidence, record, ledger, signature].filter((one) => one !== undefined).map((one) => context.at(one))
  const place = context.at(evidence)
  const around = isRelease && !(await isFolder(place)) ? [dirname(place)] : []
  return reasonToDistrust(folder, { isNamed: directory !== undefined, paths, around })
}

async function refusalOf(folder: string, { kind, clause, hint }: Distrust): Promise<NonNullable<TrustSource['refusal']>> {
  const { CONFIG_FILE } = await import('#domain/config/schema')
  const file = quote(join(folder, CONFIG_FILE), 200)
  const message =
    kind === 'not-named' ? `${file} is not used: ${clause}.` : `${file} is part of the evidence, and nothing in it is trusted.`
  return { message, hint, isOfEvidence: kind === 'below-evidence' }
}

/** True when a configuration that is not trusted has something that would be used otherwise. */
async function wouldBeUsed({ directory, allowedSigners, isRelease, findsSigners, findsHosts }: Asked, context: CommandContext) {
  const { readConfig } = await import('#steps/config/read')
  const { pinnedHostLines } = await import('#domain/config/pinned-hosts')
  const folder = await context.foundFolder(directory)
  const config = await readConfig(folder).catch(() => undefined)
  if (config === undefined) return false
  if (config.sigstore !== undefined || (findsHosts && pinnedHostLines(config).length > 0)) return true
  return !isRelease && findsSigners && allowedSigners === undefined && (await allowedSignersIn(folder, context)) !== undefined
}
