import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { ReachOptions } from '#steps/agent/reach'
import { readConfig } from '#steps/config/read'
import type { World } from '../world.ts'

/** The options of every command that goes to a host. */
export interface ReachFlags {
  readonly directory: string
  readonly identity?: string
}

export function withReachOptions(command: Command): Command {
  return command
    .option('--directory <folder>', "the application's repository, with grind-to-prod.yml", '.')
    .option('--identity <file>', 'private key to connect with (default: what the ssh agent offers)')
}

export async function reachOptions(world: World, hostName: string, { directory, identity }: ReachFlags): Promise<ReachOptions> {
  return {
    config: await readConfig(resolve(world.directory, directory)),
    hostName,
    environment: world.environment,
    ...(identity === undefined ? {} : { identityFile: resolve(world.directory, identity) }),
  }
}
