import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { textStorePath } from '#domain/closure/text-path'
import { assembleManifest } from '#domain/manifest/assemble'
import { canonicalJson } from '#domain/manifest/canonical'
import { releaseId } from '#domain/manifest/release-id'
import { inventoryOf } from '#domain/closure/inventory'
import { planSchema } from '#domain/plan/schema'
import { prepareRequestSchema } from '#domain/protocol/requests'
import type { AttemptRecord } from '#domain/protocol/record'
import { realRunner } from '#tools/run/real'
import type { Runner } from '#tools/run/runner'
import { plan, type Against } from '#verbs/plan'
import { HYPERVISOR, LIBRARY, sampleConfig, sampleInventory, sampleRelease, SANDBOX } from '../domain/manifest/sample.ts'
import { sampleRecord } from '../domain/activation/sample-record.ts'
import { fakeHost, result, type AgentAnswer, type FakeHost } from './fake-host.ts'
import { config } from './sample-bundle.ts'

const silent = { report: () => undefined }
const NEW_SANDBOX = '/nix/store/3c8lqb8qm6kxpdw2fcrfr9v3b9qhnnmc-sandbox'
const HASH = `sha256-${'A'.repeat(43)}=`

let folder: string
const commits: string[] = []
const git = (...words: string[]) =>
  execFileSync('git', ['-C', join(folder, 'checkout'), '-c', 'user.name=Ada', '-c', 'user.email=a@b.example', ...words], {
    encoding: 'utf8',
  }).trim()

/** The sample with another commit, another sandbox if one is given, and so many commits in its history if that is given. */
function releaseOf(commit: string, sandbox = SANDBOX, application = 'choiros', count?: number) {
  const { components } = sampleRelease().manifest
  const paths = sampleInventory.paths.map((one) =>
    one.path === SANDBOX ? { ...one, path: sandbox, narSize: sandbox === SANDBOX ? 100 : 130 } : one,
  )
  const inventory = inventoryOf(paths)
  const hashes = (component: string) =>
    Object.fromEntries(Object.entries(components[component]!.links).map(([link, { sha256 }]) => [link, sha256]))
  const { bytes, manifest } = assembleManifest({
    config: { ...sampleConfig, application },
    source: {
      repository: 'github.com/owner/choiros',
      commit,
      commitTime: '2026-01-05T01:00:00Z',
      ...(count === undefined ? {} : { history: { commits: count, ancestors: [] } }),
    },
    system: 'x86_64-linux',
    built: {
      sandbox: { storePath: sandbox, narHash: HASH, linkHashes: hashes('sandbox') },
      hypervisor: { storePath: HYPERVISOR, narHash: HASH, linkHashes: hashes('hypervisor') },
    },
    inventory,
  })
  return { id: releaseId(bytes), bytes, manifest, inventory }
}

type Release = ReturnType<typeof releaseOf>

function bundle(name: string, { bytes, inventory }: Release, signature?: string): string {
  const path = join(folder, name)
  mkdirSync(path)
  writeFileSync(join(path, 'manifest.json'), bytes)
  writeFileSync(join(path, 'inventory.json'), canonicalJson(inventory))
  if (signature !== undefined) writeFileSync(join(path, 'manifest.sig'), signature)
  return path
}

let old: Release
let fresh: Release
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-'))
  mkdirSync(join(folder, 'checkout'))
  git('init', '--quiet', '--initial-branch=main')
  for (const subject of ['first', 'second', 'third']) {
    git('commit', '--quiet', '--allow-empty', '-m', subject)
    commits.push(git('rev-parse', 'HEAD'))
  }
  old = releaseOf(commits[0]!)
  fresh = releaseOf(commits[2]!, NEW_SANDBOX)
  bundle('old', old)
  bundle('new', fresh)
  bundle('signed', fresh, '-----BEGIN SSH SIGNATURE-----\nAAAA\n-----END SSH SIGNATURE-----\n')
  bundle('other', releaseOf(commits[0]!, SANDBOX, 'other'))
  bundle('unknown-commit', releaseOf('f'.repeat(40)))
  mkdirSync(join(folder, 'bare'))
  writeFileSync(join(folder, 'bare', 'manifest.json'), old.bytes)
})
afterAll(() => rmSync(folder, { recursive: true }))

const at = (name: string) => join(folder, name)
const against = (name: string): Against => ({ kind: 'bundle', path: at(name), name })
const planned = (
  name: string,
  before: Against,
  { runner = realRunner, expected, ...more }: { runner?: Runner; expected?: string; allowOlder?: boolean; retry?: boolean } = {},
) =>
  plan(
    { release: { kind: 'bundle', path: at(name), expectedReleaseId: expected }, against: before, directory: at('checkout'), ...more },
    { runner, reporter: silent },
  )

describe('against a bundle', () => {
  test('a plan against a bundle shows what would change', async () => {
    const change = await planned('new', against('old'))
    expect(planSchema.parse(change)).toEqual(change)
    expect(change).toMatchObject({
      from: { releaseId: old.id, commit: commits[0] },
      to: { releaseId: fresh.id, commit: commits[2] },
      components: [
        { name: 'hypervisor', change: 'same' },
        { name: 'sandbox', change: 'changed', from: SANDBOX, to: NEW_SANDBOX },
      ],
      packages: [{ name: 'sandbox', change: 'rebuilt', sizeDelta: 30 }],
      closure: { from: { paths: 3, narBytes: 350 }, to: { paths: 3, narBytes: 380 } },
      copy: { source: 'estimate', paths: 1, narBytes: 130, presentPaths: 2 },
      units: { source: 'estimate', list: [{ unit: 'hypervisor.service', step: 'none' }] },
      disk: null,
      refusal: null,
      notes: [],
    })
  })

  test('a plan against a bundle names the commits between the two, both ways', async () => {
    const link = `https://github.com/owner/choiros/compare/${commits[0]}...${commits[2]}`
    expect((await planned('new', against('old'))).commits).toEqual({
      link,
      ahead: { total: 2, list: [2, 1].map((index) => ({ id: commits[index], author: 'Ada', subject: ['', 'second', 'third'][index] })) },
      behind: { total: 0, list: [] },
    })
    const back = await planned('old', against('new'))
    expect(back.commits.ahead).toEqual({ total: 0, list: [] })
    expect(back.commits.behind).toMatchObject({ total: 2 })
  })

  test('a plan against a bundle reports from the manifests that a release is older than the one before', async () => {
    const [younger, elder] = [releaseOf(commits[2]!, NEW_SANDBOX, 'choiros', 2), releaseOf(commits[0]!, SANDBOX, 'choiros', 1)]
    bundle('younger', younger)
    bundle('elder', elder)
    expect((await planned('younger', against('elder'))).notes).toEqual([])
    const { notes, refusal } = await planned('elder', against('younger'))
    expect({ notes, refusal }).toEqual({
      notes: [
        `Release ${elder.id.slice(0, 12)} (commit ${commits[0]!.slice(0, 12)} of 2026-01-05T01:00:00Z) is older than release ${younger.id.slice(0, 12)} ` +
          `(commit ${commits[2]!.slice(0, 12)} of 2026-01-05T01:00:00Z): a host takes it only with the option "allow-older", and only if its policy lets it.`,
      ],
      refusal: null,
    })
  })

  test('a plan against a bundle names at most the given number of commits, and counts them all', async () => {
    const release = { kind: 'bundle', path: at('new') } as const
    const { commits: named } = await plan(
      { release, against: against('old'), directory: at('checkout'), commitLimit: 1 },
      { runner: realRunner, reporter: silent },
    )
    expect(named.ahead).toMatchObject({ total: 2, list: [{ id: commits[2] }] })
  })

  test.each([
    { name: 'a checkout that lacks a commit', before: 'unknown-commit', directory: 'checkout' },
    { name: 'a folder that is no checkout', before: 'old', directory: 'old' },
  ])('a plan against a bundle of $name only has a link', async ({ before, directory }) => {
    const release = { kind: 'bundle', path: at('new') } as const
    const { commits: named } = await plan(
      { release, against: against(before), directory: at(directory) },
      { runner: realRunner, reporter: silent },
    )
    expect(named).toMatchObject({ link: expect.stringContaining('/compare/'), ahead: null, behind: null })
  })

  test.each([
    { name: 'an old release of another application', release: 'new', before: 'other', code: 'wrong-application' },
    { name: 'a new release without inventory', release: 'bare', before: 'old', code: 'inventory-invalid' },
    { name: 'an old release without inventory', release: 'new', before: 'bare', code: 'inventory-invalid' },
    { name: 'an old release that is missing', release: 'new', before: 'nowhere', code: 'manifest-missing' },
  ])('a plan against a bundle refuses $name', async ({ release, before, code }) => {
    await expect(planned(release, against(before))).rejects.toMatchObject({ code, exitCode: 2 })
  })

  test('a plan against a bundle refuses another release than the expected one', async () => {
    await expect(planned('new', against('old'), { expected: old.id })).rejects.toMatchObject({ code: 'manifest-invalid' })
  })
})

test('a plan of a candidate reports that the release will have another id', async () => {
  const release = { kind: 'bundle', path: at('new'), candidate: true } as const
  const { notes } = await plan({ release, against: { kind: 'nothing' } }, { runner: realRunner, reporter: silent })
  expect(notes).toEqual([expect.stringContaining('once it is merged')])
})

test('a plan against no release gives the reason, where that is known', async () => {
  const { notes } = await planned('new', { kind: 'nothing', why: 'The last deployment is gone.' })
  expect(notes).toEqual(['The last deployment is gone.'])
})

test('a plan against no release is a first release', async () => {
  expect(await planned('new', { kind: 'nothing' })).toMatchObject({
    from: null,
    copy: { paths: 3, presentPaths: 0 },
    commits: { link: null, ahead: null },
    units: { list: [{ step: 'restart', because: 'there is no previous release' }] },
  })
})

describe('against a host', () => {
  const key = () => {
    const file = at('key')
    writeFileSync(file, 'a key')
    return file
  }
  const reach = (): Against => ({
    kind: 'host',
    reach: { config, hostName: 'prod', identityFile: key(), environment: { XDG_STATE_HOME: folder } },
  })
  const running = (change: object = {}): AgentAnswer => {
    const text = Buffer.from(old.bytes).toString()
    const own = textStorePath('choiros-release.json', Buffer.from(text), [SANDBOX, HYPERVISOR])
    const paths = [...old.inventory.paths, { path: own, narSize: 2000 }].map(({ path, narSize }) => ({ path, narSize }))
    return result({ host: 'prod', application: 'choiros', current: { releaseId: old.id, manifest: text, paths, ...change } })
  }
  const prepared = {
    missing: [NEW_SANDBOX],
    bytesNeeded: 300,
    bytesFree: 5000,
    currentRelease: '0'.repeat(64),
    alreadyCurrent: false,
    units: [{ unit: 'hypervisor.service', step: 'restart', because: 'its environment file changed' }],
  }
  const ledgerOf = (...records: AttemptRecord[]): AgentAnswer => {
    const entries = records.map((record, index) => ({ previousEntry: '0'.repeat(64), record, line: index + 1, digest: '0'.repeat(64) }))
    return result({ host: 'prod', application: 'choiros', total: records.length, entries, brokenAt: null })
  }
  const host = (answers: { release?: AgentAnswer; prepare?: AgentAnswer; ledger?: AgentAnswer } = {}): FakeHost => {
    const all: Record<string, AgentAnswer> = { release: running(), prepare: result(prepared), ledger: ledgerOf(), ...answers }
    const agent = fakeHost(({ verb }) => all[verb]!)
    return { ...agent, run: (command) => (command.argv[0] === 'git' ? realRunner.run(command) : agent.run(command)) }
  }

  test("a plan against a host shows the host's answer, and only reads", async () => {
    const runner = host()
    expect(await planned('signed', reach(), { runner })).toMatchObject({
      against: { kind: 'host', name: 'prod' },
      from: { releaseId: old.id },
      closure: { from: { paths: 3, narBytes: 350 } },
      copy: { source: 'host', paths: 1, narBytes: 130, presentPaths: 3 },
      units: { source: 'host', list: prepared.units },
      disk: { bytesNeeded: 300, bytesFree: 5000 },
    })
    expect(runner.calls.map(({ verb, words }) => [verb, ...words])).toEqual([
      ['release', 'choiros'],
      ['ledger', 'choiros', '--limit', '200'],
      ['prepare', 'choiros'],
    ])
    const request = prepareRequestSchema.parse(JSON.parse(runner.calls[2]!.stdin.toString()))
    expect(Object.keys(JSON.parse(runner.calls[2]!.stdin.toString()) as object).at(-1)).toBe('closure')
    expect(request).toMatchObject({ dryRun: true, units: true, releaseId: fresh.id, signature: expect.stringContaining('SSH') })
    // As a promote does, so that the plan reports its refusal.
    expect(request.expectHost).toEqual({ role: 'active' })
    expect(request.closure.paths.map(({ path }) => path)).toEqual([LIBRARY, HYPERVISOR, NEW_SANDBOX, request.manifestPath].toSorted())
  })

  test('a plan against a host shows why the host would refuse', async () => {
    const refused: AgentAnswer = {
      messages: [{ event: 'error', kind: 'host', code: 'disk-full', message: 'prod needs 1 byte and has none.' }],
      status: 14,
    }
    expect(await planned('signed', reach(), { runner: host({ prepare: refused }) })).toMatchObject({
      refusal: 'prod needs 1 byte and has none.',
      copy: { source: 'estimate' },
      disk: null,
    })
  })

  test('a plan against a host estimates for an unsigned bundle, and reports that', async () => {
    const runner = host()
    expect(await planned('new', reach(), { runner })).toMatchObject({
      copy: { source: 'estimate', paths: 1 },
      units: { source: 'estimate' },
      notes: [expect.stringContaining('not signed')],
    })
    expect(runner.calls.map(({ verb }) => verb)).toEqual(['release', 'ledger'])
  })

  describe('reports that the release leads back', () => {
    const failed = () =>
      sampleRecord({ application: 'choiros', releaseId: fresh.id, verdict: 'ROLLED_BACK', reason: 'the check web did not pass' })

    test('a plan reports a release that failed on the host, also when the host did not plan', async () => {
      const { notes } = await planned('new', reach(), { runner: host({ ledger: ledgerOf(failed()) }) })
      expect(notes).toEqual([
        expect.stringMatching(
          /^Release \w{12} was tried on prod before: that ended ROLLED_BACK at .* \(the check web did not pass\)\. It takes .* option "retry"\.$/,
        ),
        expect.stringContaining('not signed'),
      ])
    })

    test('a plan reports a release that leads back in the words of the host, where that refuses', async () => {
      const message = 'Release 1 is older than release 2.'
      const prepare: AgentAnswer = { messages: [{ event: 'error', kind: 'host', code: 'older-release', message }], status: 14 }
      const { refusal, notes } = await planned('signed', reach(), { runner: host({ prepare, ledger: ledgerOf(failed()) }) })
      expect({ refusal, notes }).toEqual({ refusal: message, notes: [] })
    })

    test('a plan sends the request of the promote, which marks an older release as intended', async () => {
      const runner = host({ ledger: ledgerOf(failed()) })
      const { notes } = await planned('signed', reach(), { runner, allowOlder: true, retry: true })
      expect(JSON.parse(runner.calls[2]!.stdin.toString())).toMatchObject({ allowOlder: true, retry: true })
      expect(notes).toEqual([expect.stringContaining('ended ROLLED_BACK')])
    })

    test('a plan reports that no boot has proved the release that the host has', async () => {
      const pending = sampleRecord({ application: 'choiros', provedAtBoot: { state: 'pending', boot: 'x' } })
      const { notes } = await planned('signed', reach(), { runner: host({ ledger: ledgerOf(pending) }) })
      expect(notes).toEqual([expect.stringMatching(/release a{12}, which prod has now, is not proved yet/)])
    })

    test('a plan reports a ledger that cannot be read', async () => {
      const ledger: AgentAnswer = { messages: [{ event: 'error', kind: 'host', code: 'ill', message: 'The ledger is ill.' }], status: 14 }
      const { notes } = await planned('signed', reach(), { runner: host({ ledger }) })
      expect(notes).toEqual(['It is unknown whether this release failed on prod before: The ledger is ill.'])
    })
  })

  test('a plan restarts nothing where the release is current', async () => {
    const prepare = result({ ...prepared, missing: [], alreadyCurrent: true, units: undefined })
    const { units } = await planned('signed', reach(), { runner: host({ prepare }) })
    expect(units).toEqual({
      source: 'host',
      list: [{ unit: 'hypervisor.service', step: 'none', because: 'it already runs this release' }],
    })
  })

  test('a plan against a host without one of our releases is a first release', async () => {
    const release = result({ host: 'prod', application: 'choiros', current: null })
    expect(await planned('signed', reach(), { runner: host({ release }) })).toMatchObject({ from: null, against: { name: 'prod' } })
  })

  test.each([
    { name: 'a manifest of another release', change: { releaseId: 'e'.repeat(64) } },
    { name: 'no manifest', change: { releaseId: releaseId('{}'), manifest: '{}' } },
  ])('a plan refuses an answer of the host with $name', async ({ change }) => {
    await expect(planned('signed', reach(), { runner: host({ release: running(change) }) })).rejects.toMatchObject({
      code: 'agent-protocol',
    })
  })

  test('a plan against a host that cannot be asked is an error', async () => {
    const silence: AgentAnswer = { stdout: '', status: 255 }
    await expect(planned('signed', reach(), { runner: host({ prepare: silence }) })).rejects.toMatchObject({ code: 'contact-lost' })
  })

  test('a plan against a host of another application is refused before it is asked', async () => {
    const runner = host()
    await expect(planned('other', reach(), { runner })).rejects.toMatchObject({ code: 'wrong-application' })
    expect(runner.calls).toEqual([])
  })
})
