import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseAddress } from '#domain/config/address'
import { findHost } from '#domain/config/find-host'
import type { Config } from '#domain/config/schema'
import { isKnownError, VerdictError } from '#domain/errors/errors'
import { exitCodeOfError } from '#domain/errors/exit-code'
import { writeAtomically } from '#tools/files/write-atomically'
import { annotateWarning } from '#github/annotations'
import { artifactName } from '#github/artifact-name'
import { writeOutputs } from '#github/finish'
import { readInputs } from '#github/inputs'
import { snapshotText } from '#domain/snapshot/parse'
import { readConfig } from '#steps/config/read'
import { snapshot, snapshotWithManifest } from '#verbs/snapshot'
import { artifactOutputs } from './report-attempt.ts'
import { manifestBeside } from './manifest-beside.ts'
import { archiveName } from './step-state.ts'
import { snapshotInputs } from './inputs.ts'
import { deployKey, type DeployAccess } from './keys.ts'
import type { ActionStep } from './step.ts'
import { reasonOf } from '#domain/errors/reason-of'

/** Records the state of each host, also when another cannot be reached; then the step fails with those that could not. */
export async function snapshotAction(step: ActionStep): Promise<void> {
  const inputs = readInputs(snapshotInputs)
  await using key = await deployKey(inputs, step.runner)
  const config = await readConfig(inputs.directory)
  const hosts = inputs.host.length > 0 ? inputs.host : hostsBySsh(config)
  for (const host of hosts) findHost(config, host)
  const folder = resolve(inputs.output)
  await mkdir(folder, { recursive: true })
  const { snapshots, manifests, failures } = await snapshotEach(
    hosts,
    { config, folder, reach: key.reach, manifest: inputs.manifest },
    step,
  )
  const files = [...snapshots, ...manifests]
  await writeOutputs({ snapshots: snapshots.map((name) => join(folder, name)) })
  if (inputs.artifact && files.length > 0) {
    const { uploadFiles } = await import('#github/artifacts')
    const kind = `snapshot-${hosts.length === 1 ? hosts[0]! : 'hosts'}` as const
    const name = artifactName(config.application, archiveName(step.run, inputs.incident), kind)
    const uploaded = await uploadFiles(step, { name, root: folder, files, retentionDays: inputs.retentionDays })
    await writeOutputs(artifactOutputs(uploaded))
  }
  const [first] = failures
  if (first === undefined) return
  if (hosts.length === 1) throw first
  throw new VerdictError(
    exitCodeOfError(first),
    `No snapshot could be taken of ${failures.length} of ${hosts.length} hosts; see the warnings above.`,
  )
}

interface SnapshotTarget {
  readonly config: Config
  /** The folder for the files. */
  readonly folder: string
  readonly reach: DeployAccess['reach']
  /** Whether to write the manifest of each host's current release, too. */
  readonly manifest: boolean
}

interface TakenSnapshots {
  /** Names in the folder, of the snapshots and of the manifests. */
  readonly snapshots: readonly string[]
  readonly manifests: readonly string[]
  /** One for each host that could not be reached, as known errors. */
  readonly failures: readonly unknown[]
}

async function snapshotEach(
  hosts: readonly string[],
  { config, folder, reach, manifest: isManifestTaken }: SnapshotTarget,
  step: ActionStep,
): Promise<TakenSnapshots> {
  const snapshots: string[] = []
  const manifests: string[] = []
  const failures: unknown[] = []
  for (const hostName of hosts) {
    try {
      const options = { config, hostName, ...reach }
      const { snapshot: taken, manifest } = isManifestTaken
        ? await snapshotWithManifest(options, step)
        : { snapshot: await snapshot(options, step), manifest: null }
      const name = `snapshot-${hostName}.json`
      await writeAtomically(join(folder, name), snapshotText(taken))
      snapshots.push(name)
      if (manifest === null) continue
      await writeAtomically(join(folder, manifestBeside(name)), manifest)
      manifests.push(manifestBeside(name))
    } catch (error) {
      if (!isKnownError(error)) throw error
      failures.push(error)
      if (hosts.length > 1) annotateWarning(reasonOf(error))
    }
  }
  return { snapshots, manifests, failures }
}

function hostsBySsh({ hosts }: Config): string[] {
  return Object.entries(hosts).flatMap(([name, { address }]) => (parseAddress(address) === undefined ? [] : [name]))
}
