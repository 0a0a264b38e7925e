import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { forgetReleases, makeApplication, mergeUpstream, RELEASE_KEY, succeedOnHost, WORK_FOLDER } from '../../lab/client.ts'
import { packageOf, parseDrvName } from '#domain/closure/name-version'
import { storePathName } from '#domain/closure/store-path'
import { planSchema, type Plan } from '#domain/plan/schema'
import { signedBytes, versionsText } from '#domain/plan/format'
import type { PromoteResult } from '#steps/promote/promotion'
import { builds, clone, onGrind, result } from '../support/grind.ts'
import { atRest } from '../support/at-rest.ts'

const deploy = ['--identity', '/etc/lab/keys/deploy']

/** Builds the tip of the upstream into a folder of its own; gives its manifest's store path. */
async function build(name: string): Promise<{ bundle: string; manifestPath: string; releaseId: string }> {
  const bundle = `/home/runner/bundles/plan-${name}`
  const { manifestPath, releaseId } = await result<{ manifestPath: string; releaseId: string }>(WORK_FOLDER, [
    'build-manifest',
    '--ref',
    'main',
    '--output',
    bundle,
  ])
  return { bundle, manifestPath, releaseId }
}

const sign = (bundle: string) => result(WORK_FOLDER, ['sign', bundle, '--key', RELEASE_KEY])
const plan = async (...words: string[]): Promise<Plan> => planSchema.parse(await result(WORK_FOLDER, ['plan', ...words]))
const promote = (bundle: string) => result<PromoteResult>(WORK_FOLDER, ['promote', 'prod', '--manifest', bundle, ...deploy])

/** Everything that a promote writes on the host. */
const writtenOnProd = () =>
  succeedOnHost('prod', [
    'sh',
    '-c',
    "find /opt/choiros /var/lib/grind-to-prod /nix/var/nix/gcroots /nix/store -maxdepth 4 -printf '%p %T@ %l\\n' 2>/dev/null | sort | sha256sum",
  ])

let first: Awaited<ReturnType<typeof build>>
let next: Awaited<ReturnType<typeof build>>
beforeAll(async () => {
  await makeApplication()
  await forgetReleases()
  first = await build('first')
  await mergeUpstream('next')
  next = await build('next')
})

test('a plan against a host without a release shows everything as new', async () => {
  expect(await plan(first.bundle, '--host', 'prod', ...deploy)).toMatchObject({
    against: { kind: 'host', name: 'prod' },
    from: null,
    notes: [expect.stringContaining('not signed')],
  })
})

test("a promote does what the host's plan reports, and the plan changes nothing", async () => {
  await sign(first.bundle)
  await sign(next.bundle)
  await promote(first.bundle)
  await atRest()
  const before = await writtenOnProd()
  const planned = await plan(next.bundle, '--host', 'prod', ...deploy)
  expect(await writtenOnProd()).toBe(before)
  expect(planned).toMatchObject({
    from: { releaseId: first.releaseId },
    to: { releaseId: next.releaseId },
    copy: { source: 'host' },
    units: { source: 'host' },
    refusal: null,
  })
  expect(planned.disk!.bytesFree).toBeGreaterThan(planned.disk!.bytesNeeded)
  expect(planned.components.filter(({ change }) => change === 'changed').length).toBeGreaterThan(0)

  const { verdict, copy, record } = await promote(next.bundle)
  expect(verdict).toBe('COMMITTED')
  expect({ paths: copy.copiedPaths, narBytes: copy.copiedNarBytes }).toEqual({ paths: planned.copy.paths, narBytes: planned.copy.narBytes })
  const done = record!.units.map(({ unit, action, because }) => ({ unit, step: action, because }))
  expect(done).toEqual(planned.units.list)
  expect(done.some(({ step }) => step === 'restart') && done.some(({ step }) => step === 'none')).toBe(true)

  const again = await plan(next.bundle, '--host', 'prod', ...deploy)
  expect(again.units.list.every(({ step }) => step === 'none')).toBe(true)
  expect(again.copy).toMatchObject({ paths: 0, narBytes: 0 })
})

test('a plan shows why the host would refuse', async () => {
  const work = '/home/runner/bundles/plan-foreign'
  await onGrind(['sh', '-euc', 'rm -rf $1; cp -R $0 $1; rm $1/manifest.sig; ssh-keygen -q -t ed25519 -N "" -f $1/key', next.bundle, work])
  await result(WORK_FOLDER, ['sign', work, '--key', `${work}/key`])
  expect((await plan(work, '--host', 'prod', ...deploy)).refusal).toMatch(/signature|signed/)
})

test('packages are those that nix store diff-closures names', async () => {
  const { packages, copy } = await plan(next.bundle, '--against', first.bundle)
  const words = ['store', 'diff-closures', '--extra-experimental-features', 'nix-command', first.manifestPath, next.manifestPath]
  // oxlint-disable-next-line no-control-regex -- it colours what grew and shrank
  const said = (await onGrind(['nix', ...words])).replaceAll(/\u001b\[[0-9;]*m/g, '')
  const named = said
    .split('\n')
    .flatMap((line) => /^([^:]+): (?:(.+?) → ([^,\n]+(?:, [^+\-,]+)*))?/.exec(line)?.slice(1, 4).join('|') ?? [])
  const ours = packages
    .filter(({ change, sizeDelta }) => change !== 'rebuilt' || Math.abs(sizeDelta) >= 8 * 1024)
    .map(({ name, change, from, to }) => `${name}|${change === 'rebuilt' ? '|' : `${versionsText(from)}|${versionsText(to)}`}`)
  expect(named.length, said).toBeGreaterThan(0)
  expect(ours).toEqual(named)
  expect(copy.narBytes, signedBytes(copy.narBytes)).toBeGreaterThan(0)
})

test('a plan splits names and versions as Nix does', async () => {
  const inventory = z
    .object({ paths: z.array(z.object({ path: z.string() })) })
    .parse(JSON.parse(await onGrind(['cat', `${next.bundle}/inventory.json`])))
  const hard = ['nix-0.12pre12876', 'a--b', 'a-', '-1', '1-2', 'a-b-c', 'x-_y', 'python3.12-foo-1.0-beta', 'a-+1', 'A-1-b-2']
  const names = [...inventory.paths.map(({ path }) => storePathName(path)), ...hard]
  const expression = `map builtins.parseDrvName (builtins.fromJSON ''${JSON.stringify(names)}'')`
  const split = JSON.parse(await onGrind(['nix-instantiate', '--eval', '--strict', '--json', '--expr', expression])) as unknown
  expect(split).toEqual(names.map(parseDrvName))
  expect(inventory.paths.map(({ path }) => packageOf(path).name)).not.toContain('')
})

test('a commit that is on no protected branch is planned, and leaves nothing to promote', async () => {
  const folder = await clone('candidate', ['--branch', 'next'])
  await onGrind(
    ['git', '-c', 'user.name=Ada', '-c', 'user.email=a@b.example', 'commit', '--quiet', '--allow-empty', '-m', 'Not merged'],
    folder,
  )
  const before = await builds()
  const planned = planSchema.parse(await result(folder, ['plan', '--against', first.bundle]))
  expect(await builds()).toBe(before)
  expect(planned.to.commit).toBe(await onGrind(['git', 'rev-parse', 'HEAD'], folder))
  expect(planned.commits.ahead?.list[0]).toMatchObject({ author: 'Ada', subject: 'Not merged' })
  expect(planned.notes).toEqual([expect.stringContaining('once it is merged')])
  expect(planned.components.some(({ change }) => change === 'changed')).toBe(true)
})
