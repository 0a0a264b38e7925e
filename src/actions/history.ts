import { join, relative, resolve } from 'node:path'
import { productionHosts } from '#domain/config/production-hosts'
import { findHost } from '#domain/config/find-host'
import type { Config } from '#domain/config/schema'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { formatCount } from '#domain/report/amount'
import { evidenceLines } from '#domain/history/site/evidence-lines'
import { figuresLines } from '#domain/report/figures-lines'
import { info, warn } from '#domain/report/event'
import { artifactName } from '#github/artifact-name'
import { writeOutputs } from '#github/finish'
import { readInputs, type InputsOf } from '#github/inputs'
import { readConfig } from '#steps/config/read'
import { isOfEvidence } from '#steps/config/part-of-evidence'
import { usableSigstore } from '#steps/config/sigstore-policy'
import { filesBelow } from '#steps/evidence/found-files'
import { makeTemporaryFolder } from '#tools/files/temporary-folder'
import { history, type HistoryResult } from '#verbs/history'
import { historyInputs } from './inputs.ts'
import { deployKey } from './keys.ts'
import { artifactOutputs } from './report-attempt.ts'
import { archiveName } from './step-state.ts'
import { withGitHub, type ActionStep, type GitHubStep } from './step.ts'

type Inputs = InputsOf<typeof historyInputs>

/** Writes the site of all releases, of the ledgers of hosts and of what earlier runs kept, and keeps it as an artifact. */
export async function historyAction(opened: ActionStep): Promise<void> {
  const inputs = readInputs(historyInputs)
  refuseIdleInputs(inputs)
  const step = withGitHub(opened, inputs)
  await using stack = new AsyncDisposableStack()
  const key = stack.use(await deployKey(inputs, step.runner))
  const config = await readConfig(inputs.directory)
  const hosts = hostsOf(inputs, config)
  for (const host of hosts) findHost(config, host)
  const fetched = stack.use(await makeTemporaryFolder(step.run.folder, 'grind-to-prod-history'))
  await fetchRuns(inputs, { application: config.application, into: fetched.path }, step)
  const result = await history(
    {
      hosts: hosts.map((hostName) => Object.assign({ config, hostName }, key.reach)),
      artifacts: inputs.runIds.length > 0 ? fetched.path : fileOf(inputs.evidence),
      artifactsName: inputs.runIds.length > 0 ? 'the artifacts of the runs' : undefined,
      output: resolve(inputs.output),
      allowedSignersFile: fileOf(inputs.allowedSigners),
      revokedKeysFile: fileOf(inputs.revokedKeys),
      nixKeysFile: fileOf(inputs.nixKeys),
      sigstore: inputs.allowedSigners === undefined ? undefined : await trustedPolicy(resolve(inputs.directory), step),
      knownHostsFile: fileOf(inputs.knownHosts),
      since: undefined,
    },
    step,
  )
  await report(result, { inputs, config }, step)
}

/** Returns the policy of Sigstore in the configuration; undefined, with a warning, for one that is part of evidence. */
async function trustedPolicy(directory: string, step: ActionStep) {
  const policy = await usableSigstore(directory, step)
  if (policy === undefined || !(await isOfEvidence(directory))) return policy
  warn(step.reporter, `The policy of Sigstore in ${quote(directory, 200)} is not used: it is part of the evidence.`)
  return undefined
}

/** Throws InputError `conflicting-options` or `missing-option` for an input that would have no effect. */
function refuseIdleInputs({ runIds, evidence, allowedSigners, knownHosts, revokedKeys, nixKeys }: Inputs): void {
  if (runIds.length > 0 && evidence !== undefined) {
    throw new InputError('conflicting-options', 'The inputs "run-ids" and "evidence" are both given.', { hint: 'Give one of them.' })
  }
  if (allowedSigners !== undefined) return
  if (revokedKeys !== undefined && knownHosts === undefined) throw idleInput('revoked-keys', '"allowed-signers" or "known-hosts"')
  if (nixKeys !== undefined) throw idleInput('nix-keys', '"allowed-signers"')
}

function idleInput(name: string, needed: string): InputError {
  return new InputError('missing-option', `The input "${name}" has no effect without ${needed}.`, {
    hint: `Give ${needed} too, or remove it.`,
  })
}

const fileOf = (path: string | undefined) => (path === undefined ? undefined : resolve(path))

/** Returns the hosts whose ledgers are read: those that are named; all, when there is no other evidence. */
function hostsOf({ host, runIds, evidence }: Inputs, config: Config): readonly string[] {
  return host.length > 0 || runIds.length > 0 || evidence !== undefined ? host : productionHosts(config)
}

interface FetchPlace {
  readonly application: string
  readonly into: string
}

/** Fetches the releases and the records that earlier runs kept. */
async function fetchRuns({ runIds }: Inputs, { application, into }: FetchPlace, { github, reporter }: GitHubStep): Promise<void> {
  if (runIds.length === 0) return
  const { fetchAll, fetchAllowance } = await import('#github/fetch-artifact')
  const isSought = (name: string) => name.startsWith(`${application}-`) && /-(?:release(?:-[0-9]+)?|record-[^/]+)$/.test(name)
  const allowance = fetchAllowance()
  for (const runId of runIds) {
    const names = await fetchAll(github, { runId, isSought, into: join(into, runId), allowance })
    info(reporter, `Run ${runId}: ${names.length === 0 ? 'no evidence of this application' : names.join(', ')}.`)
  }
}

interface Configured {
  readonly inputs: Inputs
  readonly config: Config
}

async function report(result: HistoryResult, { inputs, config }: Configured, step: ActionStep): Promise<void> {
  const { releases, incidents, figures, notice, page, evidence } = result
  info(step.reporter, `Wrote ${formatCount(releases.length, 'release')} and ${formatCount(incidents.length, 'incident')}.`)
  for (const line of figuresLines(figures)) info(step.reporter, line)
  for (const words of [notice, ...evidenceLines(evidence)]) if (words !== null) warn(step.reporter, words)
  await writeOutputs({ page, folder: resolve(inputs.output), releases: releases.length, incidents: incidents.length })
  if (!inputs.artifact) return
  const { uploadFiles } = await import('#github/artifacts')
  const root = resolve(inputs.output)
  const files = filesBelow(root).map(({ file }) => relative(root, file))
  const name = artifactName(config.application, archiveName(step.run, undefined), 'history')
  await writeOutputs(artifactOutputs(await uploadFiles(step, { name, root, files, retentionDays: inputs.retentionDays })))
}
