import { join } from 'node:path'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { info, warn } from '#domain/report/event'
import type { PinnedHosts } from '#steps/config/pinned-hosts'
import type { ConfiguredSigstore } from '#steps/evidence/sigstore-trust'
import { isThere } from '#tools/files/is-there'
import type { CommandContext } from './command.ts'
import { allowedSignersIn } from './kept-file.ts'

/** What the configuration of the user has evidence checked with, where no option gives it. */
export interface EvidenceTrust {
  readonly configured: ConfiguredSigstore | undefined
  readonly pinnedHosts: PinnedHosts | undefined
  /** Who may sign a release: the list that was given, or that `init` made. */
  readonly allowedSignersFile: string | undefined
}

interface Asked {
  readonly evidence: string
  readonly directory: string | undefined
  readonly allowedSigners: string | undefined
  /** False when other keys of signers are used, or none. */
  readonly findsSigners: boolean
  /** False when other keys of hosts are used, or none. */
  readonly findsHosts: boolean
}

/**
 * Finds what evidence is checked with: by the configuration in the folder that was named, or around the working directory. Reports what
 * is used without being named. Throws InputError for a named configuration that cannot be used, or that is part of the evidence.
 */
export async function evidenceTrust(asked: Asked, context: CommandContext): Promise<EvidenceTrust> {
  const given = context.at(asked.allowedSigners)
  const folder = await trustedFolder(asked, context)
  if (folder === undefined) return { configured: undefined, pinnedHosts: undefined, allowedSignersFile: given }
  const { configuredSigstore, namedSigstore } = await import('#steps/config/sigstore-policy')
  const { pinnedHostsIn } = await import('#steps/config/pinned-hosts')
  const configured = asked.directory === undefined ? await configuredSigstore(folder, context) : await namedSigstore(folder)
  const pinnedHosts = asked.findsHosts ? await pinnedHostsIn(folder, context) : undefined
  if (pinnedHosts !== undefined) info(context.reporter, `The keys of hosts are those that ${quote(pinnedHosts.file, 200)} pins.`)
  const found = given === undefined && asked.findsSigners ? await allowedSignersIn(folder, context) : undefined
  if (found !== undefined) info(context.reporter, `Who may sign a release is known from ${quote(found, 200)}, which init created.`)
  return { configured, pinnedHosts, allowedSignersFile: given ?? found }
}

/** Returns the folder of the user's configuration; undefined for one that came with the evidence, which is a warning. */
async function trustedFolder({ evidence, directory }: Asked, context: CommandContext): Promise<string | undefined> {
  const folder = await context.applicationFolder(directory)
  const { CONFIG_FILE } = await import('#domain/config/schema')
  const { isPartOfEvidence } = await import('#steps/config/part-of-evidence')
  if (!(await isThere(join(folder, CONFIG_FILE))) || !(await isPartOfEvidence(folder, context.at(evidence)))) return folder
  const message = `${quote(join(folder, CONFIG_FILE), 200)} is part of the evidence, and nothing in it is trusted.`
  if (directory === undefined) {
    warn(context.reporter, message)
    return undefined
  }
  throw new InputError('conflicting-options', message, { hint: 'Name the folder of your own configuration with the option "directory".' })
}
