import { timedReporter } from '#domain/report/timed-reporter'
import type { Reporter } from '#domain/report/event'
import type { GitHubStep } from '#actions/step'
import { openGitHub, type GitHub } from '#github/client'
import { readRun } from '#github/run'
import { collectingReporter } from './collecting-reporter.ts'
import { GITHUB_TOKEN } from './github/server.ts'
import { scriptedRunner } from './scripted-runner.ts'

interface OpenedFor {
  readonly reporter?: Reporter
  readonly token?: string
}

/** Opens GitHub as an action does, for the run that the environment describes now. */
export function openedGitHub({ reporter = collectingReporter(), token = GITHUB_TOKEN }: OpenedFor = {}): GitHub {
  return openGitHub({ token, run: readRun(), reporter })
}

/** Returns the step of an action that starts no program, in the run that the environment describes now. */
export function gitHubStep(given: OpenedFor = {}): GitHubStep {
  const github = openedGitHub(given)
  return { runner: scriptedRunner([]), reporter: timedReporter(github.reporter), run: github.run, github }
}
