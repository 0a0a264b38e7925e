import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseAddress } from '#domain/config/address'
import { findHost } from '#domain/config/find-host'
import type { Config } from '#domain/config/schema'
import { isKnownError, VerdictError } from '#domain/errors/errors'
import { exitCodeOf } from '#domain/errors/exit-code'
import { writeAtomically } from '#tools/files/write-atomically'
import { warn } from '#github/annotations'
import { artifactName } from '#github/artifact-name'
import { writeOutputs } from '#github/finish'
import { readInputs } from '#github/inputs'
import { jobLogReporter } from '#github/job-log'
import { snapshotText } from '#domain/snapshot/parse'
import { readConfig } from '#steps/config/read'
import { snapshot } from '#verbs/snapshot'
import { artifactOutputs } from './conclude.ts'
import { archiveName } from './context.ts'
import { snapshotInputs } from './inputs.ts'
import { deployKey } from './keys.ts'
import { actionRunner } from './runner.ts'
import { reasonOf } from '#domain/errors/reason-of'

/** Takes down each host, also when another cannot be reached; then the step fails with those that could not. */
export async function snapshotAction(): Promise<void> {
  const inputs = readInputs(snapshotInputs)
  const reporter = jobLogReporter()
  await using key = await deployKey(inputs, actionRunner)
  const config = await readConfig(inputs.directory)
  const hosts = inputs.host.length > 0 ? inputs.host : hostsBySsh(config)
  for (const host of hosts) findHost(config, host)
  const folder = resolve(inputs.output)
  await mkdir(folder, { recursive: true })
  const files: string[] = []
  const failures: unknown[] = []
  for (const hostName of hosts) {
    try {
      const taken = await snapshot({ config, hostName, ...key.reach }, { runner: actionRunner, reporter })
      const name = `snapshot-${hostName}.json`
      await writeAtomically(join(folder, name), snapshotText(taken))
      files.push(name)
    } catch (error) {
      if (!isKnownError(error)) throw error
      failures.push(error)
      if (hosts.length > 1) warn(reasonOf(error))
    }
  }
  await writeOutputs({ snapshots: files.map((name) => join(folder, name)) })
  if (inputs.artifact && files.length > 0) {
    const { uploadFiles } = await import('#github/artifacts')
    const name = artifactName(config.application, archiveName(inputs.incident), `snapshot-${hosts.length === 1 ? hosts[0]! : 'hosts'}`)
    const uploaded = await uploadFiles({ name, root: folder, files, retentionDays: inputs.retentionDays }, reporter)
    await writeOutputs(artifactOutputs(uploaded))
  }
  const [first] = failures
  if (first === undefined) return
  if (hosts.length === 1) throw first
  throw new VerdictError(
    exitCodeOf(first),
    `No snapshot could be taken of ${failures.length} of ${hosts.length} hosts; see the warnings above.`,
  )
}

function hostsBySsh({ hosts }: Config): string[] {
  return Object.entries(hosts).flatMap(([name, { address }]) => (parseAddress(address) === undefined ? [] : [name]))
}
