import { resolve } from 'node:path'
import { unitNames } from '#domain/config/released-unit'
import { readConfig } from '#steps/config/read'
import { readSeenReleases } from '#steps/commits/seen-releases'
import { stateFolder } from '#tools/files/state-folder'
import type { World } from './world.ts'

interface Candidate {
  readonly value: string
  readonly description?: string | undefined
}

/** Returns what the configuration, and what was seen of its hosts, has for a placeholder. Throws InputError without a configuration. */
export async function completeFrom(placeholder: string, folder: string, world: World): Promise<Candidate[]> {
  const from = sources[placeholder]
  if (from === undefined) return []
  return from(await readConfig(resolve(world.directory, folder)), world)
}

type Source = (config: Awaited<ReturnType<typeof readConfig>>, world: World) => Candidate[] | Promise<Candidate[]>

const hosts: Source = (config) =>
  Object.entries(config.hosts).map(([value, { role, address }]) => ({ value, description: role ?? address }))

const sources: Readonly<Record<string, Source>> = {
  host: hosts,
  hosts,
  unit: (config) => unitNames(config.units).map((value) => ({ value })),
  release: async ({ application }, { environment, home }) => {
    const seen = await readSeenReleases(stateFolder(environment, home), application)
    return seen.map(({ id, commit, commitTime, remarks = [] }) => ({
      value: id.slice(0, 12),
      description: [`commit ${commit.slice(0, 12)} of ${commitTime}`, ...remarks].join(', '),
    }))
  },
}
