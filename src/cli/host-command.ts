import type { Config } from '#domain/config/schema'
import type { AskedOfHost } from '#domain/report/interruption'
import type { ReachOptions } from '#steps/agent/reach'
import type { Outcome } from './run-command.ts'
import { commandWith, type CommandContext, type MakeCommand } from './command.ts'
import { keptAdmin, keptFile } from './kept-file.ts'
import { argument, formerly, option, orVariable, type Inputs, type ValuesOf } from './inputs.ts'

/** The option for the folder of the application. */
export const directoryInput = option(
  '<folder>',
  "the application's folder, with grind-to-prod.yml (default: the current folder, or the nearest one above it that has the file)",
)

/** The options of every command that goes to a host. */
export const reachInputs = {
  directory: directoryInput,
  identityFile: orVariable(
    'GRIND_TO_PROD_IDENTITY',
    formerly(
      'identity',
      option(
        '<file>',
        'private key to connect with, or the public key of one in the ssh agent (default: that of init, or what the agent offers)',
      ),
    ),
  ),
}

/**
 * Reads the configuration and how to reach its hosts from these options. Throws InputError for an invalid configuration, and `unknown-host`
 * for a name of `hosts` that it does not have: a command calls this before it asks a question or demands another option.
 */
export async function reachFrom(
  { directory, identityFile }: ValuesOf<typeof reachInputs>,
  hosts: readonly string[],
  context: CommandContext,
): Promise<Omit<ReachOptions, 'hostName'>> {
  const { environment } = context
  const config = await configWith(hosts, await context.applicationFolder(directory))
  const identity = context.at(identityFile) ?? (await keptFile('deploy', config.application, context))
  return { config, environment, ...(identity === undefined ? {} : { identityFile: identity }) }
}

/** Reads the configuration of a folder. Throws InputError `unknown-host` for one of these hosts that it does not name. */
async function configWith(hosts: readonly string[], folder: string): Promise<Config> {
  const { readConfig } = await import('#steps/config/read')
  const { findHost } = await import('#domain/config/find-host')
  const config = await readConfig(folder)
  for (const host of hosts) findHost(config, host)
  return config
}

interface HostDeclaration<Options extends Inputs> {
  readonly name: string
  readonly summary: string
  /** What the host's argument is, when "a host of grind-to-prod.yml" is not all. */
  readonly host?: string
  readonly options: Options
  readonly examples: readonly string[]
  readonly changesHost?: AskedOfHost
  readonly run: (values: ValuesOf<Options> & ValuesOf<typeof reachInputs> & HostValues, context: CommandContext) => Promise<Outcome>
}

interface HostValues {
  readonly host: string
  readonly reach: ReachOptions
}

/** Returns a command that goes to one host of the configuration: it takes the host and how to reach it besides its own options. */
export function hostCommand<Options extends Inputs>(declared: HostDeclaration<Options>): MakeCommand {
  const { host: described = 'a host of grind-to-prod.yml', run } = declared
  return commandWith(reachInputs, {
    ...declared,
    arguments: { host: argument('<host>', described) },
    run: async (values, context) => {
      const { host } = values
      return run({ ...values, reach: { ...(await reachFrom(values, [host], context)), hostName: host } }, context)
    },
  })
}

/** The options of every command that goes to a host as an administrator. */
const adminInputs = {
  directory: directoryInput,
  identityFile: orVariable(
    'GRIND_TO_PROD_ADMIN_IDENTITY',
    formerly('identity', option('<file>', "the administrator's private key, or its public key (default: what the ssh agent offers)")),
  ),
  admin: option(
    '<address>',
    'user@host of an administrator, or "local" when run as root on the host itself (default: the one that init was given)',
  ),
}

interface AdminDeclaration<Options extends Inputs> extends Omit<HostDeclaration<Options>, 'run'> {
  readonly run: (values: ValuesOf<Options> & AdminValues, context: CommandContext) => Promise<Outcome>
}

/** An administrator's way to a host. `reach` has the administrator's key. */
interface AdminValues extends HostValues {
  readonly admin: string
  readonly directory: string
}

/** The same for a command that needs an administrator's login: its key is another than the one that deploys. */
export function adminCommand<Options extends Inputs>(declared: AdminDeclaration<Options>): MakeCommand {
  const { host: described = 'a host of grind-to-prod.yml', run } = declared
  return commandWith(adminInputs, {
    ...declared,
    arguments: { host: argument('<host>', described) },
    run: async (values, context) => {
      const { environment, at } = context
      const directory = await context.applicationFolder(values.directory)
      const config = await configWith([values.host], directory)
      const identityFile = at(values.identityFile)
      const reach = { config, environment, hostName: values.host, ...(identityFile === undefined ? {} : { identityFile }) }
      const admin = values.admin ?? (await keptAdmin(config.application, values.host, context))
      return run({ ...values, reach, admin, directory }, context)
    },
  })
}
