import { readSettings } from '#steps/runner/read-settings'
import type { Context } from '#steps/context'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { runnerFindings, type RunnerFinding } from '#domain/runner/runner-findings'

export interface RunnerCheckOptions {
  /** `owner/name` on GitHub. */
  readonly repository: string
  /** The label of the build host's runners. */
  readonly label: string
}

export interface RunnerCheckResult extends RunnerCheckOptions {
  readonly findings: readonly RunnerFinding[]
}

/** Asks GitHub what keeps a stranger's job from the build host's runners. Changes nothing. */
export async function runnerCheck({ repository, label }: RunnerCheckOptions, { runner }: Context): Promise<RunnerCheckResult> {
  if (!/^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100}$/.test(repository)) {
    throw new InputError('invalid-option', `The repository ${quote(repository)} is not of the form owner/name.`, {
      hint: 'Give it as its address on GitHub has it, without https://github.com/.',
    })
  }
  return { repository, label, findings: runnerFindings(await readSettings({ repository, label }, runner)) }
}
