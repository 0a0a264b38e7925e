import { beforeAll, expect, test } from 'vitest'
import { forgetReleases, installHost, makeApplication, mergeUpstream, RELEASE_KEY, succeedOnHost, WORK_FOLDER } from '../../lab/client.ts'
import type { Manifest } from '#domain/manifest/schema'
import type { PrepareDeltasResult } from '#verbs/prepare-deltas'
import type { PromoteResult } from '#steps/promote/promotion'
import { command, onGrind, result } from '../support/grind.ts'

/** The example on one host, and its next release, which has another version of a program of 10 MB. */

const STATE = '/home/runner/.local/state/grind-to-prod'
const BUNDLE = '/home/runner/bundles/deltas'

interface Built {
  readonly releaseId: string
  readonly manifest: Manifest
}

async function build(): Promise<Built> {
  const built = await result<Built>(WORK_FOLDER, ['build-manifest', '--ref', 'main', '--output', BUNDLE])
  await result(WORK_FOLDER, ['sign', BUNDLE, '--signing-key-file', RELEASE_KEY])
  return built
}

async function promote(): Promise<PromoteResult> {
  const words = ['promote', 'prod', '--manifest', BUNDLE, '--identity-file', '/etc/lab/keys/deploy', '--json']
  return JSON.parse((await command(WORK_FOLDER, words)).stdout) as PromoteResult
}
const prepareDeltas = () => result<PrepareDeltasResult>(WORK_FOLDER, ['prepare-deltas', 'prod', '--manifest', BUNDLE])

let first: Built
beforeAll(async () => {
  await makeApplication()
  await installHost('prod')
  await forgetReleases()
  await onGrind(['rm', '-rf', STATE])
  first = await build()
})

test('a committed release stays on the build host when all of its builds are let go', async () => {
  const none = await prepareDeltas()
  expect(none).toMatchObject({ hosts: [{ host: 'prod', committed: null }], made: 0, ready: 0 })
  expect(await promote()).toMatchObject({ verdict: 'COMMITTED' })
  await onGrind(['rm', '-rf', `${STATE}/roots`])
  await succeedOnHost('grind', ['nix-store', '--gc'])
  for (const { storePath } of Object.values(first.manifest.components)) await onGrind(['nix-store', '--check-validity', storePath])
  await onGrind(['rm', '-rf', `${STATE}/promoted`])
  await succeedOnHost('grind', ['nix-store', '--gc'])
  const { storePath } = Object.values(first.manifest.components)[0]!
  await expect(onGrind(['nix-store', '--check-validity', storePath])).rejects.toThrow('not valid')
  // The host has what this machine has lost: it is built again, and the promote only finds that it runs.
  await build()
  expect(await promote()).toMatchObject({ verdict: 'UNCHANGED' })
})

test('the deltas to the next release are made once, are small, and are ready for its promote', async () => {
  await mergeUpstream('next')
  const next = await build()
  const made = await prepareDeltas()
  expect(made).toMatchObject({ releaseId: next.releaseId, hosts: [{ host: 'prod', committed: first.releaseId }], ready: 0, left: [] })
  expect(made.made).toBeGreaterThan(0)
  expect(made.narBytes).toBeGreaterThan(9_000_000)
  expect(made.deltaBytes).toBeLessThan(made.narBytes / 12)
  expect(await prepareDeltas()).toEqual({ ...made, made: 0, ready: made.made })
  expect(await promote()).toMatchObject({ verdict: 'COMMITTED', releaseId: next.releaseId })
  expect(await prepareDeltas()).toMatchObject({ hosts: [{ host: 'prod', committed: next.releaseId }], made: 0, ready: 0 })
  const kept = (await onGrind(['ls', `${STATE}/promoted/choiros/prod`])).split('\n')
  expect(kept.toSorted()).toEqual([first.releaseId, next.releaseId].toSorted())
})
