import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { onHost, succeedOnHost } from '../../lab/client.ts'
import type { RunEvent } from './events.ts'
import type { GitHubOnGrind } from './github-on-grind.ts'
import * as places from './places.ts'
import { HOSTED_USER } from './publish.ts'
import { emptyLog, readLine, type RunLog } from './run-log.ts'
import { ACT_ARTIFACT_PORT } from './serve.ts'
import { CHECKOUT_COMMIT, COMMIT, REPOSITORY } from './substitute.ts'

/** Runs a workflow of the application under act, on the lab's build host. */

export interface RunOptions extends RunEvent {
  readonly github: GitHubOnGrind
  /** Name of the workflow's file. */
  readonly workflow: string
  readonly token: string
  readonly secrets?: Readonly<Record<string, string>>
  /** The runners that there are: by label, who the job runs as. */
  readonly runner?: 'grind' | 'hosted' | 'both'
  /** Leaves secrets in act's log as they were printed, so that one that is printed is found. */
  readonly showsSecrets?: true
  /** Environments that are approved from the start. */
  readonly approved?: readonly string[]
}

export interface Run {
  readonly id: number
  readonly log: RunLog
  /** Ends when act does; with its exit status, which is not 0 when a job failed. */
  readonly ended: Promise<number | null>
  approve(environment: string): Promise<void>
  /** Waits until a line was printed that matches. Throws when the run ends before. */
  saw(pattern: RegExp): Promise<void>
  /** Kills act and every process of the run at one blow, as when the runner's machine loses power. */
  kill(): Promise<void>
}

const labels = {
  grind: ['self-hosted', 'grind', 'second-builder'],
  hosted: ['ubuntu-24.04'],
  both: ['self-hosted', 'grind', 'ubuntu-24.04'],
} as const

let lastRunId = 100

/** Starts a run. */
export async function startRun(options: RunOptions): Promise<Run> {
  lastRunId += 1
  const id = lastRunId
  const user = options.runner === 'hosted' ? HOSTED_USER : 'runner'
  const folder = join(places.RUNS, String(id))
  await succeedOnHost('grind', ['mkdir', '-p', '-m', '755', folder])
  await succeedOnHost('grind', ['tee', join(folder, 'event.json')], { input: JSON.stringify(options.payload) })
  for (const environment of options.approved ?? []) await approve(folder, environment)

  const unit = `e2e-run-${id}.service`
  const child = spawn(
    resolve('lab/lab'),
    ['exec', 'grind', '--', ...inUnit(unit, user, options), ...actCommand(id, folder, user, options)],
    {
      stdio: ['pipe', 'pipe', 'pipe'],
    },
  )
  child.stdin.end(dotenv({ GITHUB_TOKEN: options.token, ...options.secrets }))
  const log = emptyLog()
  const waiting = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr]) {
    let rest = ''
    stream.setEncoding('utf8').on('data', (text: string) => {
      const lines = (rest + text).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) readLine(log, line)
      for (const look of waiting) look()
    })
  }
  let over = false
  const ended = new Promise<number | null>((done) => {
    child.once('close', (status) => {
      over = true
      for (const look of waiting) look()
      done(status)
    })
  })
  return {
    id,
    log,
    ended,
    approve: (environment) => approve(folder, environment),
    saw: (pattern) =>
      new Promise((found, failed) => {
        const look = () => {
          const seen = log.lines.some((line) => pattern.test(line))
          if (!seen && !over) return
          waiting.delete(look)
          if (seen) found()
          else failed(new Error(`The run ended without a line like ${pattern}:\n${log.lines.join('\n')}`))
        }
        waiting.add(look)
        look()
      }),
    async kill() {
      await onHost('grind', ['systemctl', 'kill', '--signal=KILL', unit])
      await ended
    },
  }
}

/** A unit of its own, so that a kill reaches every process of the run. */
function inUnit(unit: string, user: string, { github }: RunOptions): string[] {
  const environment = {
    HOME: `/home/${user}`,
    PATH: '/usr/local/bin:/usr/bin:/bin:/nix/var/nix/profiles/default/bin',
    LANG: 'C.UTF-8',
    // act gives this to steps as the place where artifacts are kept.
    ACTIONS_RUNTIME_URL: github.results,
  }
  return [
    'systemd-run',
    '--quiet',
    '--pipe',
    '--wait',
    '--collect',
    `--unit=${unit}`,
    `--uid=${user}`,
    `--working-directory=${places.CALLER}`,
    ...Object.entries(environment).map(([name, value]) => `--setenv=${name}=${value}`),
    // Secrets are passed by a pipe: every step would see them in act's environment.
    'bash',
    '-c',
    'exec "$@" --secret-file <(cat)',
    'act',
  ]
}

function actCommand(id: number, folder: string, user: string, options: RunOptions): string[] {
  const environment = {
    GITHUB_RUN_ID: String(id),
    GITHUB_REPOSITORY: 'example/choiros',
    GITHUB_API_URL: options.github.api,
    SHA_REF: options.sha,
    GITHUB_REF: options.ref,
    RUNNER_ENVIRONMENT: user === HOSTED_USER ? 'github-hosted' : 'self-hosted',
    E2E_UPSTREAM: places.UPSTREAM,
    E2E_APPROVALS: folder,
  }
  return [
    ['/opt/grind-to-prod/.lab/tools/act', options.event],
    ['--directory', places.CALLER, '--workflows', join('.github/workflows', options.workflow), '--eventpath', join(folder, 'event.json')],
    labels[options.runner ?? 'grind'].flatMap((label) => ['--platform', `${label}=-self-hosted`]),
    options.showsSecrets === true ? ['--insecure-secrets'] : [],
    ['--json', '--no-cache-server', '--no-skip-checkout', '--actor', 'maintainer', '--defaultbranch', 'main'],
    [
      '--artifact-server-path',
      places.ARTIFACTS,
      '--artifact-server-addr',
      '127.0.0.1',
      '--artifact-server-port',
      String(ACT_ARTIFACT_PORT),
    ],
    ['--action-cache-path', join(places.JOBS, user)],
    ['--local-repository', `${REPOSITORY}@${COMMIT}=${places.PUBLISHED}`],
    ['--local-repository', `actions/checkout@${CHECKOUT_COMMIT}=${places.CHECKOUT}`],
    Object.entries(environment).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
  ].flat()
}

async function approve(folder: string, environment: string): Promise<void> {
  await succeedOnHost('grind', ['touch', join(folder, environment)])
}

/** Lines of `NAME="value"`, as act reads secrets. */
function dotenv(secrets: Readonly<Record<string, string>>): string {
  return Object.entries(secrets)
    .map(([name, value]) => `${name}="${value.replaceAll('\n', '\\n')}"\n`)
    .join('')
}
