import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { parseAddress } from '../config/address.ts'
import { findHost } from '../config/find-host.ts'
import type { Config } from '../config/schema.ts'
import { isKnownError, VerdictError } from '../errors/errors.ts'
import { exitCodeOf } from '../errors/exit-code.ts'
import { writeAtomically } from '../files/write-atomically.ts'
import { warn } from '../github/annotations.ts'
import { artifactName } from '../github/artifact-name.ts'
import { writeOutputs } from '../github/finish.ts'
import { readInputs } from '../github/inputs.ts'
import { jobLogReporter } from '../github/job-log.ts'
import { snapshotText } from '../snapshot/parse.ts'
import { readConfig } from '../verbs/read-config.ts'
import { snapshot } from '../verbs/snapshot.ts'
import { artifactOutputs } from './conclude.ts'
import { archiveName } from './context.ts'
import { snapshotInputs } from './inputs.ts'
import { deployKey } from './keys.ts'
import { actionRunner } from './runner.ts'

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
      const taken = await snapshot({ config, hostName, identityFile: key.file, environment: process.env }, actionRunner, reporter)
      const name = `snapshot-${hostName}.json`
      await writeAtomically(join(folder, name), snapshotText(taken))
      files.push(name)
    } catch (error) {
      if (!isKnownError(error)) throw error
      failures.push(error)
      if (hosts.length > 1) warn(error.message)
    }
  }
  writeOutputs({ snapshots: files.map((name) => join(folder, name)) })
  if (inputs.artifact && files.length > 0) {
    const { uploadFiles } = await import('../github/artifacts.ts')
    const name = artifactName(config.application, archiveName(inputs.incident), `snapshot-${hosts.length === 1 ? hosts[0]! : 'hosts'}`)
    const uploaded = await uploadFiles({ name, root: folder, files, retentionDays: inputs['retention-days'] }, reporter)
    writeOutputs(artifactOutputs(uploaded))
  }
  const [first] = failures
  if (first === undefined) return
  if (hosts.length === 1) throw first
  throw new VerdictError(
    exitCodeOf(first),
    `There are no snapshots of ${failures.length} of ${hosts.length} hosts; the warnings above say why.`,
  )
}

function hostsBySsh({ hosts }: Config): string[] {
  return Object.entries(hosts).flatMap(([name, { address }]) => (parseAddress(address) === undefined ? [] : [name]))
}
