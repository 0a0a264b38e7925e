import { quote } from '../errors/quote.ts'
import type { RunnerFacts, SelfHostedRunner } from '../runner/runner-facts.ts'
import { failed, passed, warned, type Finding } from './check.ts'

/** Earlier runners do not know the references of the workflows to their own repository (`uses: $/`). */
const OLDEST = [2, 336, 0] as const

/** The label that each job asks for besides that of the build host. */
const SELF_HOSTED = 'self-hosted'

/** Checks whether the registered runners can take the jobs of the workflows. What could not be read is a finding elsewhere. */
export function runnerChecks({ label, own, groups }: Pick<RunnerFacts, 'label' | 'own' | 'groups'>): Finding[] {
  const registered = [...('value' in own ? own.value : []), ...('value' in groups ? groups.value.flatMap(({ runners }) => runners) : [])]
  if (registered.length === 0) return []
  return [onlineCheck(label, registered), ...registered.flatMap((runner) => labelCheck(label, runner)), ...registered.flatMap(versionCheck)]
}

function onlineCheck(label: string, registered: readonly SelfHostedRunner[]): Finding {
  const online = registered.filter(({ isOnline }) => isOnline)
  if (online.length > 0)
    return passed('runner-online', `${online.length} of ${registered.length} runners with the label ${label} are online.`)
  return warned(
    'runner-online',
    `No runner with the label ${label} is online, so that its jobs wait (${registered.map(({ name }) => quote(name)).join(', ')}).`,
    'Start its service on the build host.',
  )
}

function labelCheck(label: string, { name, labels }: SelfHostedRunner): Finding[] {
  if (labels.some((one) => one.toLowerCase() === SELF_HOSTED)) return []
  const message = `Runner ${quote(name)} does not have the label ${SELF_HOSTED}, so it takes no job that asks for ["${SELF_HOSTED}", "${label}"].`
  return [failed('runner-labels', message, 'Register it again with its default labels.')]
}

/** GitHub knows the version of a runner that has been online. */
function versionCheck({ name, version }: SelfHostedRunner): Finding[] {
  const parts = /^(\d+)\.(\d+)\.(\d+)/
    .exec(version ?? '')
    ?.slice(1)
    .map(Number)
  if (parts === undefined) return []
  const differing = OLDEST.findIndex((part, index) => parts[index] !== part)
  if (differing === -1 || parts[differing]! > OLDEST[differing]!)
    return [passed('runner-version', `Runner ${quote(name)} is version ${version}.`)]
  return [
    failed(
      'runner-version',
      `Runner ${quote(name)} is version ${version}, and the workflows need ${OLDEST.join('.')} or newer.`,
      'Update the runner on the build host.',
    ),
  ]
}
