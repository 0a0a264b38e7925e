import { expect, test } from 'vitest'
import { ALLOWED_SIGNERS, onHost, succeedOnHost } from '../../lab/client.ts'
import { restoreSharedPlaces } from './shared-places.ts'

const SIGNERS = '/etc/grind-to-prod/signers/choiros'
const STATE = '/home/runner/.local/state/grind-to-prod'

/** What a file of a lab may leave for the next one. */
const LEFT = [
  { host: 'grind', script: `echo another >>${ALLOWED_SIGNERS}; mkdir -p ${STATE}/builds/left; echo left >/home/runner/left` },
  { host: 'prod', script: `echo another >>${SIGNERS}; echo left >/etc/sudoers.d/grind-to-prod` },
] as const

test('a lab file finds the signers, permissions and releases that the first file of its lab found', async () => {
  const before = [await succeedOnHost('grind', ['cat', ALLOWED_SIGNERS]), await succeedOnHost('prod', ['cat', SIGNERS])]
  for (const { host, script } of LEFT) await succeedOnHost(host, ['sh', '-euc', script])
  await restoreSharedPlaces()
  expect([await succeedOnHost('grind', ['cat', ALLOWED_SIGNERS]), await succeedOnHost('prod', ['cat', SIGNERS])]).toEqual(before)
  expect(before.join()).not.toContain('another')
  expect(await succeedOnHost('prod', ['visudo', '--check', '--strict', '--file', '/etc/sudoers.d/grind-to-prod'])).toContain('parsed OK')
  for (const left of ['/home/runner/left', `${STATE}/builds/left`]) expect((await onHost('grind', ['test', '-e', left])).status).toBe(1)
})

test('a file of a lab finds no host of the pair that knows of an earlier ledger of the other', async () => {
  const file = '/var/lib/grind-to-prod/choiros/witnessed.ndjson'
  for (const host of ['prod', 'prod-b'] as const) {
    await succeedOnHost(host, ['sh', '-c', `mkdir --parents "\${1%/*}"; echo 'a line' > "$1"`, '-', file])
  }
  await restoreSharedPlaces()
  for (const host of ['prod', 'prod-b'] as const) expect((await onHost(host, ['test', '-e', file])).status).toBe(1)
})
