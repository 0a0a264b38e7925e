import type { ReachOptions } from '#steps/agent/reach'
import type { Outcome } from './run-command.ts'
import { commandWith, type CommandContext, type MakeCommand } from './command.ts'
import { argument, formerly, option, type Inputs, type ValuesOf } from './inputs.ts'

/** The options of every command that goes to a host. */
export const reachInputs = {
  directory: option('<folder>', "the application's folder, with grind-to-prod.yml", '.'),
  identityFile: formerly(
    'identity',
    option('<file>', 'private key to connect with, or the public key of one in the ssh agent (default: what the agent offers)'),
  ),
}

/** Reads the configuration and how to reach its hosts from these options. Throws InputError for an invalid configuration. */
export async function reachFrom(
  { directory, identityFile }: ValuesOf<typeof reachInputs>,
  { at, environment }: CommandContext,
): Promise<Omit<ReachOptions, 'hostName'>> {
  const { readConfig } = await import('#steps/config/read')
  return { config: await readConfig(at(directory)), environment, ...(identityFile === undefined ? {} : { identityFile: at(identityFile) }) }
}

interface HostDeclaration<Options extends Inputs> {
  readonly name: string
  readonly summary: string
  /** What the host's argument is, when "a host of grind-to-prod.yml" is not all. */
  readonly host?: string
  readonly options: Options
  readonly examples: readonly string[]
  readonly changesHost?: boolean
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
    run: async (values, context) => run({ ...values, reach: { ...(await reachFrom(values, context)), hostName: values.host } }, context),
  })
}
