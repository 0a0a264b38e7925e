import { join } from 'node:path'
import { keptFiles, type KeptFile } from '#domain/init/kept-files'
import { keyFolder } from '#tools/files/config-folder'
import { isThere } from '#tools/files/is-there'
import { InputError } from '#domain/errors/errors'
import type { CommandContext } from './command.ts'
import type { World } from './world.ts'

/** Returns the path of a file that `init` keeps for an application; undefined when it is not there. */
export async function keptFile(
  file: KeptFile,
  application: string,
  { environment, home }: Pick<World, 'environment' | 'home'>,
): Promise<string | undefined> {
  const path = join(keyFolder(environment, home, application), keptFiles[file])
  return (await isThere(path)) ? path : undefined
}

/**
 * Returns the file of the key that signs releases: the one that the user named, or the one that `init` made for the application of the
 * folder. Throws InputError `missing-option` without one.
 */
export async function signingKeyFile(
  named: Named & { readonly signingKeyFile: string | undefined },
  context: CommandContext,
): Promise<string> {
  const file = context.at(named.signingKeyFile) ?? (await keptFileOf('release', named, context))
  if (file !== undefined) return file
  throw new InputError('missing-option', 'There is no key to sign with.', {
    hint: 'Give its file with --signing-key-file, or let "grind-to-prod init" create one.',
  })
}

/** The folder that a user named. */
interface Named {
  readonly directory?: string | undefined
}

/** Returns the file of who may sign a release that `init` made for the application of this folder; undefined without one. */
export function allowedSignersIn(folder: string, context: CommandContext): Promise<string | undefined> {
  return keptFileIn('allowedSigners', folder, context)
}

async function keptFileOf(file: KeptFile, { directory }: Named, context: CommandContext): Promise<string | undefined> {
  return keptFileIn(file, await context.applicationFolder(directory), context)
}

async function keptFileIn(file: KeptFile, folder: string, context: CommandContext): Promise<string | undefined> {
  const { readConfig } = await import('#steps/config/read')
  const config = await readConfig(folder).catch(() => undefined)
  return config === undefined ? undefined : await keptFile(file, config.application, context)
}

/** Returns the administrator of a host that `init` was given. Throws InputError `missing-option` without one. */
export async function keptAdmin(application: string, host: string, { environment, home }: CommandContext): Promise<string> {
  const { readSettings } = await import('#steps/init/read-settings')
  const { hosts } = await readSettings(keyFolder(environment, home, application))
  const admin = Object.hasOwn(hosts, host) ? hosts[host]?.admin : undefined
  if (admin !== undefined) return admin
  throw new InputError('missing-option', `It is unknown who administers ${host}.`, {
    hint: 'Give user@host with --admin, or "local" when this is run as root on the host itself.',
  })
}
