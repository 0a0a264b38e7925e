import { resolve } from 'node:path'
import { checkLines, countOutcomes, countsText, doctorExitCode, type Check } from '#domain/doctor/check'
import { InputError, VerdictError } from '#domain/errors/errors'
import { info } from '#domain/report/event'
import { requireOwnEvent } from '#github/event'
import { writeOutputs } from '#github/finish'
import { readInputs, type InputsOf } from '#github/inputs'
import { setSecret } from '#github/toolkit'
import { withGhToken } from '#tools/gh/with-token'
import { doctor } from '#verbs/doctor'
import { summarize } from './best-effort.ts'
import { doctorInputs } from './inputs.ts'
import { deployKey } from './keys.ts'
import type { ActionStep } from './step.ts'
import { writeFile } from '#tools/files/write-file'

type Inputs = InputsOf<typeof doctorInputs>

/** Checks what a release needs, as far as this job can know it. A failed check fails the step, with the exit code of the command. */
export async function doctorAction(step: ActionStep): Promise<void> {
  const inputs = readInputs(doctorInputs)
  refuseContradictions(inputs)
  if (!inputs.withoutHosts) await requireOwnEvent('production', step.run)
  if (inputs.buildHost) await requireOwnEvent('build', step.run)
  const checks = await check(inputs, step)
  for (const line of checkLines(checks)) info(step.reporter, line)
  await report(checks, step)
  const exitCode = doctorExitCode(checks)
  if (exitCode === 0) return
  const first = checks.find(({ outcome }) => outcome === 'failed')!
  throw new VerdictError(exitCode, `${countsText(checks)}. The first that failed, of ${first.about}: ${first.message}`)
}

function refuseContradictions({ withoutHosts, host, sshKey, identityFile }: Inputs): void {
  if (!withoutHosts) return
  const given = host.length > 0 ? 'host' : sshKey === undefined ? (identityFile === undefined ? null : 'identity-file') : 'ssh-key'
  if (given === null) return
  throw new InputError('conflicting-options', `The inputs "without-hosts" and "${given}" are both given.`, {
    hint: 'Leave one of them out.',
  })
}

async function check(inputs: Inputs, step: ActionStep): Promise<Check[]> {
  const { githubToken: token } = inputs
  if (token !== '') setSecret(token)
  await using key = await deployKey(inputs, step.runner)
  // The key is gone when this returns.
  return await doctor(
    {
      directory: resolve(inputs.directory),
      hosts: inputs.withoutHosts ? [] : inputs.host.length === 0 ? undefined : inputs.host,
      isBuildHost: inputs.buildHost,
      isJob: true,
      nixKeyFilesOf: () => [],
      ...(inputs.github ? { githubLabel: inputs.label } : {}),
      reach: key.reach,
    },
    { ...step, runner: withGhToken(step.runner, token) },
  )
}

async function report(checks: readonly Check[], { run, reporter }: ActionStep): Promise<void> {
  const json = resolve(run.folder, 'doctor.json')
  await writeFile(json, `${JSON.stringify({ checks }, null, 2)}\n`)
  const { passed, failed, warning: warnings, unknown } = countOutcomes(checks)
  await writeOutputs({ outcome: failed === 0 ? 'passed' : 'failed', passed, failed, warnings, unknown, json })
  await summarize(reporter, async () => {
    const { doctorSummary } = await import('#domain/summary/doctor-summary')
    return (limitBytes) => doctorSummary(checks, limitBytes)
  })
}
