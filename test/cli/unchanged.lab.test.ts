import { beforeAll, expect, test } from 'vitest'
import { forgetReleases, grindToProd, installHost, makeApplication, RELEASE_KEY, WORK_FOLDER } from '../../lab/client.ts'
import { atTerminal } from '../../lab/terminal.ts'
import { rowsOf } from '../../script/terminal-picture/screen.ts'
import { linesOf } from '../support/picture-lines.ts'

const BUNDLE = '/home/runner/bundles/unchanged'
const promote = ['promote', 'prod', '--manifest', BUNDLE, '--identity-file', '/etc/lab/keys/deploy']
const UNCHANGED = 'UNCHANGED: prod already runs this release.'

beforeAll(async () => {
  await forgetReleases()
  await makeApplication()
  await installHost('prod')
  for (const words of [
    ['build-manifest', '--ref', 'main', '--output', BUNDLE],
    ['sign', BUNDLE, '--signing-key-file', RELEASE_KEY],
  ]) {
    const { status, stderr } = await grindToProd(...words)
    if (status !== 0) throw new Error(stderr)
  }
  const first = await grindToProd(...promote)
  if (first.status !== 0) throw new Error(first.stdout + first.stderr)
})

test('a second promote of the same release prints one line', async () => {
  const { status, stdout } = await grindToProd(...promote)
  expect({ status, stdout }).toEqual({ status: 10, stdout: `${UNCHANGED}\n` })
})

test('a terminal shows one line after a second promote of the same release', async () => {
  const session = { user: 'runner', directory: WORK_FOLDER, environment: { TERM: 'xterm-256color' } } as const
  const { status, shown } = await atTerminal('grind', { ...session, command: `stty cols 100; grind-to-prod ${promote.join(' ')}` })
  expect({ status, lines: linesOf(await rowsOf(shown, 100)) }).toEqual({ status: 10, lines: [UNCHANGED] })
})
