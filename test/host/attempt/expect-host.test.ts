import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { readMachineId } from '#tools/files/machine-id'
import type { ExpectedHost } from '#domain/protocol/expected-host'
import { PROTOCOL_VERSION } from '#domain/protocol/agent-program'
import type { PrepareRequest } from '#domain/protocol/requests'
import type { ScriptedAnswer } from '../../support/scripted-runner.ts'
import { apply } from '#host/verbs/apply'
import { requireExpectedHost } from '#host/attempt/expect-host'
import { appendRecord } from '#host/attempt/append-record'
import { confirm } from '#host/verbs/confirm'
import type { Host } from '#machine/host'
import { prepareFrom } from '#host/verbs/prepare'
import { pruneOnRequest } from '#host/verbs/prune'
import { setRole } from '#host/verbs/role'
import { rollback } from '#host/verbs/rollback'
import { sampleRecord } from '../../domain/activation/sample-record.ts'
import { shownUnit, temporaryHost, type TemporaryHost } from '../temporary-host.ts'
import { treeOf } from '../tree.ts'

const [mine, other] = ['1'.repeat(32), '2'.repeat(32)]
const releaseId = 'a'.repeat(64)
const idle: ScriptedAnswer = { when: ['systemctl', 'show'], stdout: shownUnit({ ActiveState: 'inactive' }) }

/** A host that runs a release and has a role. */
async function runningHost(): Promise<TemporaryHost> {
  const host = await temporaryHost({ answers: [idle], role: 'active' })
  await mkdir(join(host.paths.releases, releaseId))
  await symlink(`releases/${releaseId}`, host.paths.current)
  await appendRecord(host, sampleRecord({ releaseId }))
  return host
}

describe('the host that is meant', () => {
  test.each<{ name: string; expected: ExpectedHost | undefined; code: string | undefined }>([
    { name: 'any', expected: undefined, code: undefined },
    { name: 'this machine', expected: { machineId: mine }, code: undefined },
    { name: 'this machine with the role that it was given', expected: { machineId: mine, role: 'standby' }, code: undefined },
    { name: 'another machine', expected: { machineId: other, role: 'standby' }, code: 'wrong-host' },
    { name: 'one with the role that its policy says, and it has not any more', expected: { role: 'active' }, code: 'wrong-host' },
  ])('the expected host is $name: $code', async ({ expected, code }) => {
    await using host = await runningHost()
    await appendRecord(
      host,
      sampleRecord({ verb: 'set-role', attempt: '3f1c2b9e-7d55-4f0e-9c35-0a8f1f7b2d12', role: { from: 'active', to: 'standby' } }),
    )
    const file = join(host.folder, 'machine-id')
    await writeFile(file, `${mine}\n`)
    const checked = requireExpectedHost(host, expected, file)
    if (code === undefined) await expect(checked).resolves.toBeUndefined()
    else
      await expect(checked).rejects.toMatchObject({
        code,
        host: 'prod',
        message: expect.stringMatching(/was expected.*Nothing was changed\.$/),
      })
  })

  test('a machine id that cannot be read is not the expected one', async () => {
    await using host = await runningHost()
    await expect(requireExpectedHost(host, { machineId: mine }, join(host.folder, 'nothing'))).rejects.toMatchObject({ code: 'wrong-host' })
    expect(await readMachineId(join(host.folder, 'nothing'))).toBe('')
  })
})

const requestOf = (request: PrepareRequest) => Readable.from([Buffer.from(JSON.stringify(request))])

/** Every request that changes something. */
const verbs: { verb: string; ask: (host: Host, expectHost: ExpectedHost) => Promise<unknown> }[] = [
  {
    verb: 'prepare',
    ask: (host, expectHost) =>
      prepareFrom(
        host,
        requestOf({
          protocol: PROTOCOL_VERSION,
          releaseId,
          manifest: '{}',
          manifestPath: '/nix/store/0c8lqb8qm6kxpdw2fcrfr9v3b9qhnnmc-sample-release.json',
          closure: { schemaVersion: 1, paths: [] },
          dryRun: false,
          expectHost,
        }),
      ),
  },
  {
    verb: 'apply',
    ask: (host, expectHost) =>
      apply(host, {
        protocol: PROTOCOL_VERSION,
        releaseId,
        manifestPath: '/nix/store/0c8lqb8qm6kxpdw2fcrfr9v3b9qhnnmc-sample-release.json',
        attempt: '3f1c2b9e-7d55-4f0e-9c35-0a8f1f7b2d11',
        actor: { name: 'tester' },
        copy: { copiedPaths: 0, copiedNarBytes: 0, packBytes: 0, presentPaths: 0, substitutedPaths: [] },
        expectHost,
      }),
  },
  {
    verb: 'rollback',
    ask: (host, expectHost) => rollback(host, { attempt: '3f1c2b9e-7d55-4f0e-9c35-0a8f1f7b2d11', actor: { name: 'tester' }, expectHost }),
  },
  { verb: 'confirm', ask: (host, expectHost) => confirm(host, { decision: 'keep', actor: { name: 'tester' }, expectHost }) },
  { verb: 'prune', ask: (host, expectHost) => pruneOnRequest(host, { dryRun: false, expectHost }) },
  {
    verb: 'role',
    ask: (host, expectHost) =>
      setRole(host, { attempt: '3f1c2b9e-7d55-4f0e-9c35-0a8f1f7b2d11', actor: { name: 'tester' }, role: 'standby', expectHost }),
  },
]

describe.each(verbs)('$verb', ({ ask }) => {
  test.each<{ name: string; expectHost: ExpectedHost }>([
    { name: 'another machine', expectHost: { machineId: '0'.repeat(31) + 'f' } },
    { name: 'another role', expectHost: { role: 'standby' } },
  ])('a request for $name is refused, and nothing is written or started', async ({ expectHost }) => {
    await using host = await runningHost()
    const before = await treeOf(host.folder)
    await expect(ask(host, expectHost)).rejects.toMatchObject({ name: 'HostError', code: 'wrong-host' })
    expect(await treeOf(host.folder)).toEqual(before)
    expect(host.commands.filter(({ effect }) => effect === 'write')).toEqual([])
  })
})
