import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  ALLOWED_SIGNERS,
  forgetReleases,
  grindToProd,
  installHost,
  makeApplication,
  mergeUpstream,
  RELEASE_KEY,
  succeedOnHost,
} from '../../lab/client.ts'
import type { PromoteResult } from '#steps/promote/promotion'
import { onGrind } from '../support/grind.ts'

/** A host whose policy demands that a person approves each release. */

const BUNDLE = '/home/runner/bundles/approved'
const KEY = '/home/runner/approver'
const reach = ['--identity-file', '/etc/lab/keys/deploy'] as const

const approve = (...words: string[]) => grindToProd('approve', BUNDLE, 'prod', ...words, ...reach, '--json')
const promote = (...words: string[]) => grindToProd('promote', 'prod', '--manifest', BUNDLE, '--json', ...reach, ...words)
const current = () => succeedOnHost('prod', ['sh', '-c', 'readlink /opt/choiros/current || echo none'])

function install(...words: string[]): Promise<unknown> {
  return succeedOnHost(
    'grind',
    [
      'sh',
      '-euc',
      'cd /home/runner/choiros/work; exec grind-to-prod host install prod --admin admin@prod --identity-file /etc/lab/keys/admin "$@"',
      'sh',
      ...words,
    ],
    { user: 'runner' },
  )
}

beforeAll(async () => {
  await makeApplication()
  await installHost('prod')
  await forgetReleases()
  await mergeUpstream('main')
  await onGrind(['sh', '-euc', `rm -f ${KEY} ${KEY}.pub; ssh-keygen -q -t ed25519 -N '' -f ${KEY}`])
  await onGrind([
    'sh',
    '-euc',
    `echo "ann@grind namespaces=\\"grind-to-prod-approval\\" $(cut -d' ' -f1,2 ${KEY}.pub)" >>${ALLOWED_SIGNERS}`,
  ])
  await install('--allowed-signers', ALLOWED_SIGNERS, '--minimum-approvals', '1')
  for (const words of [
    ['build-manifest', '--ref', 'main', '--output', BUNDLE],
    ['sign', BUNDLE, '--signing-key-file', RELEASE_KEY],
  ]) {
    const { status, stderr } = await grindToProd(...words)
    if (status !== 0) throw new Error(stderr)
  }
})

afterAll(async () => {
  await install('--minimum-approvals', '0')
})

test('a release without an approval is refused, and nothing of it is on the host', async () => {
  const planned = await promote('--dry-run')
  expect(planned.status, planned.stderr).toBe(0)
  expect(planned.stderr).toContain('prod needs the approval of a person')
  const { status, stdout } = await promote()
  expect({ status, ...(JSON.parse(stdout) as object) }).toMatchObject({ status: 10, error: { code: 'not-approved' } })
  expect((await current()).trim()).toBe('none')
})

test('the key that signed the release does not approve it', async () => {
  const approved = await approve('--yes', '--approval-key-file', RELEASE_KEY)
  expect(JSON.parse(approved.stdout)).toMatchObject({ isApproved: true, approvals: 1 })
  const { stdout } = await promote()
  expect(JSON.parse(stdout)).toMatchObject({
    error: { code: 'not-approved', message: expect.stringContaining('does not permit to approve') },
  })
})

test('a release that a person approved is committed, and its record names the person and the plan', async () => {
  const approved = await approve('--yes', '--approval-key-file', KEY)
  const { plans, fingerprint } = JSON.parse(approved.stdout) as { plans: { host: string; sha256: string }[]; fingerprint: string }
  expect(plans).toMatchObject([{ host: 'prod' }])
  const { status, stdout, stderr } = await promote()
  expect(status, stderr).toBe(0)
  const { verdict, record } = JSON.parse(stdout) as PromoteResult
  expect(verdict).toBe('COMMITTED')
  expect(record?.approvers).toMatchObject([{ principals: ['ann@grind'], fingerprint, planSha256: plans[0]!.sha256 }])
  expect(record?.decidedBy).toMatchObject({ minimumApprovals: 1 })
})
