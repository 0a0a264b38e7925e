import { preparedDeltasLines } from '#domain/report/prepared-deltas-lines'
import { info } from '#domain/report/event'
import { writeOutputs } from '#github/finish'
import { readInputs } from '#github/inputs'
import { readConfig } from '#steps/config/read'
import { prepareReleaseDeltas } from '#verbs/prepare-deltas'
import { bundleSource } from './bundle-source.ts'
import { prepareDeltasInputs } from './inputs.ts'
import { obtainBundle } from './obtain-bundle.ts'
import { userStateFolder } from './step-state.ts'
import { withGitHub, type ActionStep } from './step.ts'

/** Makes the deltas for a promote that is still waiting for its approval. Needs no key: no host is contacted. */
export async function prepareDeltasAction(opened: ActionStep): Promise<void> {
  const inputs = readInputs(prepareDeltasInputs)
  const step = withGitHub(opened, inputs)
  const config = await readConfig(inputs.directory)
  await using bundle = await obtainBundle(bundleSource(inputs), inputs, step.github)
  const { host: hosts, releaseId: expectedReleaseId } = inputs
  const options = { config, bundle: bundle.path, expectedReleaseId, hosts, stateFolder: userStateFolder() }
  const prepared = await prepareReleaseDeltas(options, step)
  for (const line of preparedDeltasLines(prepared)) info(step.reporter, line)
  await writeOutputs({ deltas: prepared.made + prepared.ready, 'delta-bytes': prepared.deltaBytes, 'nar-bytes': prepared.narBytes })
}
