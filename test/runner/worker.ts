/**
 * A model of the worker of GitHub's runner 2.336.0, run as a program named Runner.Worker: it takes a job as JSON on stdin and runs the
 * job-started hook and the steps as src/Runner.Worker does.
 *
 * - The hook is the first step, with the condition `always()` (JobExtension.cs: `preJobSteps.Add`). It is started as
 *   `bash -e <file>`, with no argument (JobHookProvider.cs, ScriptHandler.cs).
 * - A step that fails makes the job's status a failure; each later step is decided by its own condition alone (StepsRunner.cs).
 * - The exit status is 100 + the result (TaskResultUtil.cs).
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'

export interface Job {
  readonly hook: string
  readonly environment: Readonly<Record<string, string>>
  readonly steps: readonly { readonly if: keyof typeof conditions; readonly run: string }[]
}

/** The value of a condition for a job's status. */
const conditions = {
  'success()': (failed: boolean) => !failed,
  'failure()': (failed: boolean) => failed,
  'always()': () => true,
  '!cancelled()': () => true,
}

const { hook, environment, steps } = JSON.parse(readFileSync(0, 'utf8')) as Job
const queue = [
  { if: 'always()', argv: ['-e', hook] } as const,
  ...steps.map(({ if: condition, run }) => ({ if: condition, argv: ['-ec', run] })),
]
// The runner searches for bash in its own PATH.
const bash = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'bash'))
  .find((file) => existsSync(file))!
let failed = false
for (const step of queue) {
  if (!conditions[step.if](failed)) continue
  // The real worker sends what a step prints to GitHub as the log of the job; here the log is file descriptor 3.
  const { status } = spawnSync(bash, step.argv, { env: { ...environment }, stdio: ['ignore', 3, 3] })
  if (status !== 0) failed = true
}
process.exitCode = failed ? 102 : 100
