import type { Reporter } from '#domain/report/event'
import { timedReporter, type TimedReporter } from '#domain/report/timed-reporter'
import { openGitHub, type GitHub } from '#github/client'
import { jobLogReporter } from '#github/job-log'
import { readRun, type RunContext } from '#github/run'
import type { Context } from '#steps/context'
import { actionRunner } from './runner.ts'

/** What an action works with: the context of a verb, and the run that it belongs to. */
export interface ActionStep extends Context, RunContext {
  /** Prints into the job's log, and keeps the time of each phase. */
  readonly reporter: TimedReporter
}

/** A step that was given a token for GitHub. */
export interface GitHubStep extends ActionStep {
  readonly github: GitHub
}

/** Opens a step of this process, whose events go to a reporter: the job's log unless another is given. */
export function openStep(reporter: Reporter = jobLogReporter()): ActionStep {
  return { runner: actionRunner, reporter: timedReporter(reporter), run: readRun() }
}

/** Opens GitHub for a step, with the token of its inputs. */
export function withGitHub(step: ActionStep, { githubToken: token }: { readonly githubToken: string }): GitHubStep {
  return { ...step, github: openGitHub({ token, ...step }) }
}
