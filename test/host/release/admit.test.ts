import { mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '#domain/manifest/canonical'
import { releaseId } from '#domain/manifest/release-id'
import type { Manifest } from '#domain/manifest/schema'
import type { AttemptRecord } from '#domain/protocol/record'
import { appendRecord } from '#host/attempt/append-record'
import { requireAdmitted } from '#host/release/admit'
import { planPrune } from '#host/release/plan-prune'
import { prepareFrom } from '#host/verbs/prepare'
import type { Host } from '#machine/host'
import type { ScriptedAnswer } from '../../support/scripted-runner.ts'
import { sampleRecord } from '../../domain/activation/sample-record.ts'
import { hostWithRelease, manifestOf } from '../signed-release.ts'
import { treeOf } from '../tree.ts'

/** The commit with this number of one line of history, the first of the year being 1. */
function commit(number: number): Partial<Manifest['source']> {
  const id = (one: number) => one.toString(16).padStart(40, '0')
  const ancestors = Array.from({ length: number - 1 }, (_, back) => id(number - 1 - back))
  return { commit: id(number), commitTime: `2026-01-0${number}T00:00:00Z`, history: { commits: number, ancestors } }
}

const releaseOf = (host: Host, number: number) => {
  const manifest = manifestOf(host.paths.prefix, commit(number))
  return { releaseId: releaseId(canonicalJson(manifest)), source: manifest.source, text: canonicalJson(manifest) }
}

/** Has a host keep the release of a commit. */
async function keep(host: Host, number: number): Promise<string> {
  const release = releaseOf(host, number)
  const folder = join(host.paths.releases, release.releaseId)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'manifest.json'), release.text)
  return release.releaseId
}

let attempts = 0
async function record(host: Host, facts: Partial<AttemptRecord>): Promise<void> {
  attempts += 1
  await appendRecord(host, sampleRecord({ attempt: `00000000-0000-4000-8000-${String(attempts).padStart(12, '0')}`, ...facts }))
}

/** Makes it the current release. */
async function makeCurrent(
  host: Host,
  number: number,
  verb: 'apply' | 'rollback' = 'apply',
  previous: number | null = null,
): Promise<void> {
  const id = await keep(host, number)
  await rm(host.paths.current, { force: true })
  await symlink(`releases/${id}`, host.paths.current)
  const previousRelease = previous === null ? null : releaseOf(host, previous).releaseId
  await record(host, { verb, releaseId: id, previousRelease })
}

const nix: ScriptedAnswer = { when: ['nix-store', '--check-validity'], stdout: '' }
const rooting: ScriptedAnswer = { when: ['nix-store', '--realise'] }
const prepare = (host: Host, request: object) => prepareFrom(host, Readable.from([Buffer.from(JSON.stringify(request))]))
const permitting = <Of extends Host>(host: Of, more: Partial<Host['permitted']>): Of => ({
  ...host,
  permitted: { ...host.permitted, ...more },
})

describe('prepare refuses by name, and writes nothing', () => {
  test('prepare refuses an older release by name, even when its client marks it as intended', async () => {
    await using host = await hostWithRelease([nix, rooting], commit(1))
    await makeCurrent(host, 2)
    const before = await treeOf(host.folder)
    for (const asked of [{}, { allowOlder: true }, { dryRun: true }]) {
      await expect(prepare(host, { ...host.release.request, ...asked })).rejects.toMatchObject({
        code: 'older-release',
        message: expect.stringMatching(
          /^Release \w{12} \(commit 0{12} of 2026-01-01T00:00:00Z\) is older than release \w{12} .*, which prod runs since 2026-01-01T00:00:01\.000Z\..*Nothing was changed\.$/,
        ),
      })
    }
    expect(await treeOf(host.folder)).toEqual(before)
    const allowing = permitting(host, { allowOlder: true })
    await expect(prepare(allowing, host.release.request)).rejects.toMatchObject({ code: 'older-release' })
    expect(await prepare(allowing, { ...host.release.request, allowOlder: true })).toMatchObject({ missing: [] })
  })

  test('prepare refuses a release that failed on the host, until its client requests a retry', async () => {
    await using host = await hostWithRelease([nix, rooting], commit(3))
    await makeCurrent(host, 2)
    const failed = { releaseId: host.release.request.releaseId, verdict: 'ROLLED_BACK', reason: 'the check web did not pass' } as const
    await record(host, failed)
    // A refusal does not clear the failure.
    await record(host, { ...failed, verdict: 'UNCHANGED' })
    await expect(prepare(host, host.release.request)).rejects.toMatchObject({
      code: 'failed-release',
      message: expect.stringMatching(/ended ROLLED_BACK at .* \(the check web did not pass\)/),
    })
    expect(await prepare(host, { ...host.release.request, retry: true })).toMatchObject({ missing: [] })
  })

  test('prepare refuses a release whose commit is too old for the policy', async () => {
    await using host = await hostWithRelease([nix, rooting], { ...commit(3), commitTime: '2020-01-01T00:00:00Z' })
    const limited = permitting(host, { releaseMaxAgeDays: 30 })
    const asked = { ...host.release.request, allowOlder: true, retry: true }
    await expect(prepare(limited, asked)).rejects.toMatchObject({ code: 'expired-release' })
    expect(await prepare(host, host.release.request)).toMatchObject({ missing: [] })
  })
})

describe('what prevents a release', () => {
  const admitted = (host: Host, number: number, asked: object = {}) => requireAdmitted(host, releaseOf(host, number), asked)

  test('the last promoted release refuses anything older, after a rollback too', async () => {
    await using host = await hostWithRelease()
    await makeCurrent(host, 2)
    await makeCurrent(host, 5, 'apply', 2)
    await makeCurrent(host, 2, 'rollback', 5)
    await expect(admitted(host, 3)).rejects.toMatchObject({ code: 'older-release', message: expect.stringContaining('rolled back since') })
    await expect(admitted(host, 5)).rejects.toMatchObject({
      code: 'failed-release',
      message: expect.stringContaining('was rolled back on prod'),
    })
    await admitted(host, 6)
    await admitted(host, 5, { retry: true })
    // The current release may be applied again.
    await admitted(host, 2)
  })

  test('the last promoted release stays known: a prune never removes it', async () => {
    await using host = await hostWithRelease()
    for (const number of [1, 2, 3, 4]) await makeCurrent(host, number, 'apply', number === 1 ? null : number - 1)
    for (const [to, from] of [
      [1, 4],
      [2, 1],
      [3, 2],
    ] as const)
      await makeCurrent(host, to, 'rollback', from)
    const { removed, kept } = await planPrune(host)
    expect(removed.map(({ generation }) => generation)).toEqual([releaseOf(host, 1).releaseId])
    expect(kept.find(({ generation }) => generation === releaseOf(host, 4).releaseId)?.why).toBe('the last that was promoted')
  })

  test('a host without releases refuses none, nor does a release that was never promoted', async () => {
    await using host = await hostWithRelease()
    await expect(admitted(host, 1)).resolves.toBeUndefined()
    await record(host, { releaseId: releaseOf(host, 5).releaseId, verdict: 'UNCHANGED' })
    await expect(admitted(host, 1)).resolves.toBeUndefined()
  })

  test('the last promoted release must be readable, unless it is released again: that repairs it', async () => {
    await using host = await hostWithRelease()
    await makeCurrent(host, 2)
    await writeFile(join(host.paths.releases, releaseOf(host, 2).releaseId, 'manifest.json'), '{}')
    await expect(admitted(host, 3)).rejects.toMatchObject({ code: 'state-damaged', message: expect.stringContaining('damaged') })
    await admitted(host, 2)
  })
})
