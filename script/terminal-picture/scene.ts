import { APPLICATION_FOLDER, forgetReleases, installHost, makeApplication, succeedOnHost, WORK_FOLDER } from '../../lab/client.ts'
import { atTerminal } from '../../lab/terminal.ts'
import type { Picture } from './svg.ts'
import { rowsOf } from './screen.ts'

/** The scene of the README's picture: a good release, which a person approves, and a bad one, which rolls back. */

const COLUMNS = 100

const TITLE =
  'A terminal: grind-to-prod release shows the plan, asks, and ends with COMMITTED; a release that fails its health check ends with ROLLED_BACK.'

interface Step {
  /** The branch of the example that becomes the protected branch before. */
  readonly branch: string
  readonly command: string
  /** What a person types when asked. */
  readonly answer?: string
  readonly status: number
}

export const steps: readonly Step[] = [
  { branch: 'next', command: 'grind-to-prod release prod', answer: 'y\n', status: 0 },
  { branch: 'fails-health', command: 'grind-to-prod release prod --yes 2> release.log | head -n 1', status: 0 },
]

/** The keys that `init` keeps for its user, and a terminal with colors. */
const environment = {
  GRIND_TO_PROD_IDENTITY: '/etc/lab/keys/deploy',
  GRIND_TO_PROD_SIGNING_KEY: '/etc/lab/keys/release',
  XDG_STATE_HOME: '/home/runner/state',
  TERM: 'xterm-256color',
}

/** Plays the scene on the hosts of the lab that is up, and returns what a terminal shows then. */
export async function playScene(): Promise<Picture> {
  await makeApplication()
  await installHost('prod')
  await forgetReleases()
  // A run before may have kept the tip of another upstream.
  await succeedOnHost('grind', ['rm', '-rf', environment.XDG_STATE_HOME])
  await using _ = await clockInSync()
  await shownBy({ command: 'grind-to-prod release prod --yes', status: 0 })
  const shown: string[] = []
  for (const { branch, ...step } of steps) {
    await push(branch)
    shown.push(`${shown.length === 0 ? '' : '\r\n'}\u001B[1;34m$\u001B[0m \u001B[1m${step.command}\u001B[0m\r\n${await shownBy(step)}`)
  }
  return { title: TITLE, columns: COLUMNS, rows: await rowsOf(shown.join(''), COLUMNS) }
}

/** Moves the protected branch of the upstream forward to another one, which begins at it. */
async function push(branch: string): Promise<void> {
  const git = ['git', '--git-dir', `${APPLICATION_FOLDER}/upstream.git`, 'update-ref', 'refs/heads/main', `refs/heads/${branch}`]
  await succeedOnHost('grind', git, { user: 'runner' })
}

/** Runs a command at a terminal of its own on the build host, and returns all that it wrote there. */
async function shownBy({ command, answer, status }: Omit<Step, 'branch'>): Promise<string> {
  const session = `stty cols ${COLUMNS} rows 50; ${command}`
  const ended = await atTerminal('grind', { user: 'runner', directory: WORK_FOLDER, environment, command: session, answer })
  if (ended.status !== status) throw new Error(`${command} ended with ${ended.status}:\n${ended.shown}`)
  return ended.shown
}

/** A host of the lab has the clock of this machine, and a promote warns of one that is not synchronized: the picture is the same everywhere. */
async function clockInSync(): Promise<AsyncDisposable> {
  const file = '/usr/local/sbin/timedatectl'
  await succeedOnHost('prod', ['sh', '-c', 'cat >"$0" && chmod 755 "$0"', file], { input: '#!/bin/sh\necho yes\n' })
  return { [Symbol.asyncDispose]: async () => void (await succeedOnHost('prod', ['rm', '-f', file])) }
}
