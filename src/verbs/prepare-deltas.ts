import { join } from 'node:path'
import { findHost } from '#domain/config/find-host'
import { parseAddress } from '#domain/config/address'
import type { Config } from '#domain/config/schema'
import { manifestOfOtherApplication } from '#domain/errors/catalogue'
import { inPhase } from '#domain/report/event'
import { grindClosure } from '#steps/bundle/grind-closure'
import { readBundle } from '#steps/bundle/read'
import type { Context } from '#steps/context'
import { prepareDeltas, type PreparedDeltas } from '#steps/deltas/prepare'
import { makeTemporaryFolder } from '#tools/files/temporary-folder'

export interface PrepareDeltasOptions {
  readonly config: Config
  /** A manifest.json, or the folder that contains it. */
  readonly bundle: string
  /** The release that was built: any other is refused. */
  readonly expectedReleaseId?: string | undefined
  /** Names of hosts; all that are reached by ssh when there are none. */
  readonly hosts: readonly string[]
  /** Where this user's builds and deltas are kept; see `tools/files/state-folder.ts`. */
  readonly stateFolder: string
}

export interface PrepareDeltasResult extends PreparedDeltas {
  readonly releaseId: string
}

/**
 * Makes the deltas from the release that each host committed last to a new one, so that its promote does not compute them. Contacts no
 * host. Throws InputError for the release and the hosts, and HostError for a path that this machine does not have.
 */
export async function prepareReleaseDeltas(options: PrepareDeltasOptions, context: Context): Promise<PrepareDeltasResult> {
  const { config, expectedReleaseId, stateFolder } = options
  for (const host of options.hosts) findHost(config, host)
  const bundle = await readBundle(options.bundle, expectedReleaseId)
  const { manifest, releaseId } = bundle
  if (manifest.application !== config.application) throw manifestOfOtherApplication(manifest, config.application)
  const hosts = options.hosts.length > 0 ? options.hosts : hostsBySsh(config)
  await using folder = await makeTemporaryFolder(join(stateFolder, 'temporary'), 'deltas')
  const grind = await inPhase(context.reporter, 'manifest', () => grindClosure(bundle, join(folder.path, 'root'), context.runner))
  // The manifest's own path is not a file of the store of every machine.
  const paths = new Map([...grind.packable].filter(([path]) => path !== grind.manifestPath))
  const release = { stateFolder, application: config.application, releaseId, paths }
  return { releaseId, ...(await prepareDeltas(release, hosts, context)) }
}

function hostsBySsh({ hosts }: Config): string[] {
  return Object.entries(hosts).flatMap(([name, { address }]) => (parseAddress(address) === undefined ? [] : [name]))
}
