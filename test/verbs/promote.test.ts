import { readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { verdictOfError } from '#domain/errors/exit-code'
import { textStorePath } from '#domain/closure/text-path'
import { prepareRequestSchema, applyRequestSchema } from '#domain/protocol/requests'
import { VERSION } from '#domain/protocol/version'
import { decodePack } from '#domain/transfer/decode'
import { deltaFiles, writeDelta } from '#steps/deltas/cache'
import { keepLineRate, knownLineRate } from '#steps/deltas/line-rate'
import type { PromoteOptions } from '#steps/promote/promotion'
import { promote } from '#verbs/promote'
import { HYPERVISOR, LIBRARY, SANDBOX, sampleInventory } from '../domain/manifest/sample.ts'
import { inPieces } from '../domain/transfer/sample.ts'
import { collectingReporter } from '../support/collecting-reporter.ts'
import type { ScriptedAnswer } from '../support/scripted-runner.ts'
import { agentThat, OLD_RELEASE, prepared, received, recordOf, refused, verbsOf } from '../support/scripted-agent.ts'
import { fakeHost, type AgentAnswer, type AgentRequest } from './fake-host.ts'
import { config, pathInfo, release, promoteOptions, RELEASE_ID, useSampleBundle, wholeStore } from './sample-bundle.ts'

const manifestPath = textStorePath('choiros-release.json', Buffer.from(release.bytes), [SANDBOX, HYPERVISOR])

const sample = useSampleBundle()

const run = (host: ReturnType<typeof fakeHost>, more: Partial<PromoteOptions> = {}) =>
  promote({ ...promoteOptions(sample), reconnectFor: 1000, ...more }, { runner: host, reporter: { report: () => undefined } })

describe('promote', () => {
  const transfer = { format: 2, codecs: ['raw', 'zstd', 'zstd-base', 'delta', 'one-day'], bases: [] }

  test('promote does not prepare again when the host reports after a copy what is missing', async () => {
    const receive = [received({ missing: [manifestPath] }), received({ missing: [] })]
    const host = fakeHost(agentThat({ prepare: [prepared({ missing: [manifestPath] })], receive, apply: recordOf }), wholeStore)
    expect(await run(host)).toMatchObject({ verdict: 'COMMITTED', copy: { copiedPaths: 2 } })
    expect(verbsOf(host)).toEqual(['prepare', 'receive', 'receive', 'apply'])
  })

  test('promote announces its attempt once, also when a copy has to go on', async () => {
    const receive = [received({ missing: [manifestPath] }), received({ missing: [] })]
    for (const missing of [[manifestPath], []]) {
      const host = fakeHost(agentThat({ prepare: [prepared({ missing, transfer })], receive, apply: recordOf }), wholeStore)
      await run(host)
      const { attempt } = applyRequestSchema.parse(JSON.parse(host.calls.find(({ verb }) => verb === 'apply')!.stdin.toString()))
      expect(host.announced).toEqual([attempt])
    }
  })

  test('promote commits on a host whose agent knows no announcement of an attempt', async () => {
    const unknown: AgentAnswer = { messages: [{ event: 'error', kind: 'input', code: 'usage', message: 'No.' }], status: 2 }
    const host = fakeHost(agentThat({ prepare: [prepared()], apply: recordOf, announce: [unknown] }), wholeStore)
    expect(await run(host)).toMatchObject({ verdict: 'COMMITTED' })
  })

  describe('what doctor checks of the host', () => {
    const now = () => new Date().toISOString()
    const facts = () => ({ agentVersion: VERSION, warnings: ['Nix 2.26.3 has CVE-1.'], now: now(), nixKeys: ['grind-1:k'], units: [] })
    const signedBy = (name: string): ScriptedAnswer => {
      const signatures = [`${name}:${'A'.repeat(86)}==`]
      const infos = sampleInventory.paths.map(({ path, ...info }) => [path, { ...info, signatures }])
      return { when: ['nix', 'path-info'], stdout: JSON.stringify(Object.fromEntries(infos)) }
    }
    const hostWith = (name: string, missing = [manifestPath]) =>
      fakeHost(
        agentThat({
          prepare: () => prepared({ missing, facts: facts() }),
          receive: [received({ missing: [] })],
          apply: recordOf,
        }),
        [...wholeStore.slice(0, 2), signedBy(name)],
      )
    const warningsOf = ({ events }: ReturnType<typeof collectingReporter>) =>
      events.flatMap((event) => (event.event === 'note' && event.level === 'warning' ? [event.message] : []))

    test('a hole of its Nix is a warning with the sentence of a status, once, before the copy and in a dry run', async () => {
      for (const dryRun of [false, true]) {
        const reporter = collectingReporter()
        await promote({ ...promoteOptions(sample), dryRun }, { runner: hostWith('grind-1'), reporter })
        expect(warningsOf(reporter)).toEqual(['Nix 2.26.3 has CVE-1.'])
        const copied = reporter.events.findIndex((event) => event.event === 'phase' && event.phase === 'copy')
        const warned = reporter.events.findIndex((event) => event.event === 'note' && event.level === 'warning')
        if (!dryRun) expect(warned).toBeLessThan(copied)
      }
    })

    test('a key that it does not accept is a refusal before anything is copied', async () => {
      const host = hostWith('stranger-1', [HYPERVISOR, manifestPath])
      await expect(run(host)).rejects.toMatchObject({
        code: 'path-untrusted',
        message: "prod does not accept paths that are signed by stranger-1, the key of this machine's Nix.",
        hint: 'Run "grind-to-prod host install prod".',
      })
      expect(verbsOf(host)).toEqual(['prepare'])
    })
  })

  const formatsOf = async (host: ReturnType<typeof fakeHost>) => {
    const packs = host.calls.filter(({ verb }) => verb === 'receive')
    const headers = packs.map(async ({ stdin }) => (await Array.fromAsync(decodePack(inPieces(stdin, 1000))))[0])
    return (await Promise.all(headers)).map((item) => (item?.kind === 'header' ? item.header.format : undefined))
  }

  test('promote sends again whole what the host could not make from a base, and the record names it', async () => {
    const failed = [{ path: manifestPath, codec: 'delta', reason: 'base-missing' }]
    const receive = [received({ paths: 0, missing: [manifestPath], failed }), received({ missing: [], failed: [] })]
    const host = fakeHost(agentThat({ prepare: [prepared({ missing: [manifestPath], transfer })], receive, apply: recordOf }), wholeStore)
    const promoted = await run(host)
    expect(promoted.record?.copy).toEqual({ ...promoted.copy, fallbacks: failed })
    expect(promoted.copy.codecs?.zstd?.paths).toBe(2)
    expect(await formatsOf(host)).toEqual([2, 2])
  })

  test('promote chooses how a path is sent by what the line to the host took before', async () => {
    const place = { stateFolder: join(sample.folder, 'grind-to-prod'), application: 'choiros', host: 'prod' }
    const codecsAt = async (bytesPerSecond: number) => {
      await keepLineRate(place, bytesPerSecond, ['prod'])
      const answers = { prepare: [prepared({ missing: [manifestPath], transfer })], receive: [received({ missing: [] })], apply: recordOf }
      return Object.keys((await run(fakeHost(agentThat(answers), wholeStore))).copy.codecs!)
    }
    expect(await codecsAt(100_000)).toEqual(['zstd'])
    expect(await codecsAt(1_000_000_000_000)).toEqual(['raw'])
    // Too little was sent to measure anything.
    expect(await knownLineRate(place)).toBe(1_000_000_000_000)
  })

  test('promote does not send for ever to a host that reports the same failure again and again', async () => {
    const failed = [{ path: manifestPath, codec: 'delta', reason: 'delta-corrupt' }]
    const receive = Array.from({ length: 10 }, () => received({ missing: [manifestPath], failed }))
    const host = fakeHost(agentThat({ prepare: [prepared({ missing: [manifestPath], transfer })], receive, apply: recordOf }), wholeStore)
    await expect(run(host)).rejects.toMatchObject({ code: 'path-missing' })
    expect(verbsOf(host).filter((verb) => verb === 'receive')).toHaveLength(4)
  })

  test.each([
    { name: 'answers nothing of it', more: {} },
    { name: 'reads packs of format 1 only', more: { transfer: { ...transfer, format: 1 } } },
    { name: 'has no codec that this machine has', more: { transfer: { ...transfer, codecs: ['one-day'] } } },
  ])('promote sends a pack of format 1 to an agent that $name, and its request has no new field', async ({ more }) => {
    const answers = { prepare: [prepared({ missing: [manifestPath], ...more })], receive: [received({ missing: [] })], apply: recordOf }
    const host = fakeHost(agentThat(answers), wholeStore)
    const { copy } = await run(host)
    expect(Object.keys(copy).toSorted()).toEqual(['copiedNarBytes', 'copiedPaths', 'packBytes', 'presentPaths', 'substitutedPaths'])
    expect(await formatsOf(host)).toEqual([1])
  })

  test('promote takes the snapshot before a release while its paths are copied', async () => {
    const prepare = [prepared({ missing: [manifestPath] })]
    const answers = { prepare, receive: [received({ missing: [] })], snapshot: () => refused('ill'), apply: recordOf }
    const host = fakeHost(agentThat(answers), wholeStore)
    await run(host, { snapshots: join(sample.folder, 'kept') })
    expect(verbsOf(host)).toEqual(['prepare', 'snapshot', 'receive', 'apply', 'snapshot'])
  })

  test('promote applies nothing when the copy fails, even if the snapshot fails too', async () => {
    const answers = {
      prepare: [prepared({ missing: [manifestPath] })],
      receive: () => refused('disk-full'),
      snapshot: () => refused('ill'),
    }
    const host = fakeHost(agentThat(answers), wholeStore)
    await expect(run(host, { snapshots: join(sample.folder, 'kept') })).rejects.toMatchObject({ code: 'disk-full' })
    expect(verbsOf(host)).not.toContain('apply')
  })

  test('promote prepares, copies exactly what is missing, prepares again and applies', async () => {
    const host = fakeHost(
      agentThat({ prepare: [prepared({ missing: [manifestPath] }), prepared()], receive: [received()], apply: recordOf }),
      wholeStore,
    )
    const promoted = await run(host)
    expect(verbsOf(host)).toEqual(['prepare', 'receive', 'prepare', 'apply'])
    expect(promoted).toMatchObject({
      verdict: 'COMMITTED',
      reason: 'Every check passed.',
      releaseId: RELEASE_ID,
      previousRelease: OLD_RELEASE,
      copy: { copiedPaths: 1, copiedNarBytes: 10, packBytes: 5, presentPaths: 3, substitutedPaths: [] },
    })
    expect(promoted.record?.copy).toEqual(promoted.copy)

    const request = prepareRequestSchema.parse(JSON.parse(host.calls[0]!.stdin.toString()))
    // The host checks what comes before it.
    expect(Object.keys(JSON.parse(host.calls[0]!.stdin.toString()) as object).at(-1)).toBe('closure')
    expect(request).toMatchObject({ releaseId: RELEASE_ID, manifest: release.bytes, manifestPath, dryRun: false })
    expect(request.closure.paths).toHaveLength(4)

    const items = await Array.fromAsync(decodePack(inPieces(host.calls[1]!.stdin, 1000)))
    expect(items.flatMap((item) => (item.kind === 'group' ? item.group.infos.map(({ path }) => path) : []))).toEqual([manifestPath])
    expect(items[0]).toMatchObject({ header: { releaseId: RELEASE_ID, paths: 1, substitute: [] } })
  })

  test('promote leaves no links behind', async () => {
    await run(fakeHost(agentThat({ prepare: [prepared()], apply: recordOf }), wholeStore))
    expect(readdirSync(join(sample.folder, 'grind-to-prod', 'temporary'))).toEqual([])
  })

  test('promote keeps the closure of a committed release for the next copy, and lets old deltas go', async () => {
    const kept = (host: ReturnType<typeof fakeHost>) =>
      host.commands.flatMap(({ argv }) => argv.filter((word) => word.startsWith(join(sample.folder, 'grind-to-prod', 'promoted'))))
    const root = join(sample.folder, 'grind-to-prod', 'promoted', 'choiros', 'prod', RELEASE_ID, 'root-0')
    const rolledBack = fakeHost(
      agentThat({ prepare: [prepared()], apply: (request) => recordOf(request, { verdict: 'ROLLED_BACK' }) }),
      wholeStore,
    )
    expect(await run(rolledBack)).toMatchObject({ verdict: 'ROLLED_BACK' })
    expect(kept(rolledBack)).toEqual([])
    const planned = fakeHost(agentThat({ prepare: [prepared()] }), wholeStore)
    await run(planned, { dryRun: true })
    expect(kept(planned)).toEqual([])
    for (const prepare of [prepared(), prepared({ alreadyCurrent: true })]) {
      const host = fakeHost(agentThat({ prepare: [prepare], apply: recordOf }), wholeStore)
      const stateFolder = join(sample.folder, 'grind-to-prod')
      await writeDelta(stateFolder, { baseNarHash: 'old', narHash: 'older' }, Buffer.from('delta'))
      const { data, record } = deltaFiles(stateFolder, { baseNarHash: 'old', narHash: 'older' })
      for (const file of [data, record]) utimesSync(file, new Date(0), new Date(0))
      await run(host)
      expect(kept(host)).toEqual([root])
      expect(readdirSync(join(stateFolder, 'deltas'))).toEqual([])
    }
  })

  test('promote refuses a file of approvals that is something else, before it reaches the host', async () => {
    const host = fakeHost(agentThat({}), wholeStore)
    const approvalsFile = join(sample.folder, 'garbage')
    writeFileSync(approvalsFile, 'garbage')
    await expect(run(host, { approvalsFile })).rejects.toMatchObject({
      code: 'statement-invalid',
      message: expect.stringContaining(approvalsFile),
    })
    expect(verbsOf(host)).toEqual([])
  })

  test('promote refuses a backup of data that the manifest does not name, before it reaches the host', async () => {
    const host = fakeHost(agentThat({}), wholeStore)
    await expect(run(host, { schemaChange: true })).rejects.toMatchObject({
      code: 'data-undeclared',
      text: expect.stringContaining('names no data folders'),
    })
    expect(verbsOf(host)).toEqual([])
  })

  test('promote sends only the options that a person requested, with every call', async () => {
    const answers = { prepare: [prepared({ missing: [manifestPath] }), prepared()], receive: [received()], apply: recordOf }
    const requests = async (more: Partial<PromoteOptions>) => {
      const host = fakeHost(agentThat(answers), wholeStore)
      await run(host, more)
      return host.calls.filter(({ verb }) => verb !== 'receive').map(({ stdin }) => JSON.parse(stdin.toString()) as object)
    }
    const expected = { allowOlder: true, retry: true }
    expect(await requests(expected)).toEqual(Array.from({ length: 3 }, () => expect.objectContaining(expected)))
    for (const request of await requests({ allowOlder: false })) {
      expect(request).not.toHaveProperty('allowOlder')
      expect(request).not.toHaveProperty('retry')
    }
  })

  test.each(['older-release', 'failed-release', 'expired-release'] as const)(
    'promote of a release that a host refuses as %s copies nothing, and ends UNCHANGED',
    async (code) => {
      const refusal: AgentAnswer = { messages: [{ event: 'error', kind: 'host', code, message: 'It is so.' }], status: 14 }
      const host = fakeHost(agentThat({ prepare: [refusal] }), wholeStore)
      const error: unknown = await run(host).catch((thrown: unknown) => thrown)
      expect(error).toMatchObject({ code, message: 'It is so.' })
      expect(verdictOfError(error)).toBe('UNCHANGED')
      expect(verbsOf(host)).toEqual(['prepare'])
    },
  )

  test('promote sends the signatures beside the manifest', async () => {
    writeFileSync(join(sample.bundle, 'manifest.sig'), 'a signature')
    const host = fakeHost(agentThat({ prepare: [prepared()], apply: recordOf }), wholeStore)
    await run(host)
    expect(host.calls.map(({ stdin }) => JSON.parse(stdin.toString()).signature)).toEqual(['a signature', 'a signature'])
  })

  test('promote does nothing when the host runs the release already', async () => {
    const host = fakeHost(agentThat({ prepare: [prepared({ alreadyCurrent: true, currentRelease: RELEASE_ID })] }), wholeStore)
    expect(await run(host)).toMatchObject({ verdict: 'UNCHANGED', record: null, previousRelease: RELEASE_ID })
    expect(verbsOf(host)).toEqual(['prepare'])
  })

  test('promote copies again what a collection removed meanwhile', async () => {
    const missing = prepared({ missing: [manifestPath] })
    const host = fakeHost(agentThat({ prepare: [missing, missing, prepared()], receive: [received()], apply: recordOf }), wholeStore)
    expect((await run(host)).copy).toMatchObject({ copiedPaths: 2, presentPaths: 3 })
    expect(verbsOf(host)).toEqual(['prepare', 'receive', 'prepare', 'receive', 'prepare', 'apply'])
  })

  test('promote does not copy without end', async () => {
    const host = fakeHost(agentThat({ prepare: [prepared({ missing: [manifestPath] })], receive: [received()] }), wholeStore)
    await expect(run(host)).rejects.toMatchObject({ code: 'path-missing', host: 'prod' })
    expect(verbsOf(host).filter((verb) => verb === 'receive')).toHaveLength(3)
  })

  const lost: AgentAnswer = { status: 255, stderr: 'client_loop: send disconnect: Broken pipe\r\n' }

  test('promote connects again when contact is lost during the copy, and copies what is still missing', async () => {
    const missing = prepared({ missing: [manifestPath] })
    const answers = { prepare: [missing, missing, prepared()], receive: [lost, received()], apply: recordOf }
    const host = fakeHost(agentThat(answers), wholeStore)
    host.connects.push(
      { status: 0, stderr: '' },
      { status: 255, stderr: 'ssh: connect to host prod.example port 22: Connection refused\r\n' },
      { status: 0, stderr: '' },
    )
    expect(await run(host)).toMatchObject({ verdict: 'COMMITTED', copy: { copiedPaths: 1, presentPaths: 3 } })
    expect(verbsOf(host)).toEqual(['prepare', 'receive', 'prepare', 'receive', 'prepare', 'apply'])
    expect(host.connects).toHaveLength(1)
  })

  test('promote counts what arrived before contact was lost, and does not copy it again', async () => {
    const host = fakeHost(
      agentThat({ prepare: [prepared({ missing: [manifestPath] }), prepared()], receive: [lost], apply: recordOf }),
      wholeStore,
    )
    const { copy } = await run(host)
    expect(copy).toMatchObject({ copiedPaths: 1, copiedNarBytes: expect.any(Number), presentPaths: 3 })
    expect(copy.copiedNarBytes).toBeGreaterThan(0)
    expect(verbsOf(host)).toEqual(['prepare', 'receive', 'prepare', 'apply'])
  })

  test('promote ends when contact is lost again and again and nothing arrives', async () => {
    const host = fakeHost(agentThat({ prepare: [prepared({ missing: [manifestPath] })], receive: [lost] }), wholeStore)
    const error: unknown = await run(host).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'contact-lost', host: 'prod' })
    expect(verdictOfError(error)).toBe('UNCHANGED')
    expect(verbsOf(host).filter((verb) => verb === 'receive')).toHaveLength(3)
  })

  test.each([
    {
      name: 'has no contact for too long',
      stderr: 'ssh: connect to host prod.example port 22: Connection refused\r\n',
      code: 'unreachable',
    },
    { name: 'finds another host key', stderr: 'Host key verification failed.\r\n', code: 'host-key-mismatch' },
  ])('promote ends when it lost contact during the copy and $name', async ({ stderr, code }) => {
    const host = fakeHost(agentThat({ prepare: [prepared({ missing: [manifestPath] })], receive: [lost] }), wholeStore)
    host.connects.push({ status: 0, stderr: '' }, { status: 255, stderr })
    await expect(run(host)).rejects.toMatchObject({ code, host: 'prod' })
    expect(verbsOf(host)).toEqual(['prepare', 'receive'])
  })

  test('promote ends before the copy when the agent refuses', async () => {
    const full = { messages: [{ event: 'error', kind: 'host', code: 'disk-full', message: 'Full.' }], status: 14 } as const
    const host = fakeHost(agentThat({ prepare: [full] }), wholeStore)
    await expect(run(host)).rejects.toMatchObject({ code: 'disk-full', host: 'prod' })
    expect(verbsOf(host)).toEqual(['prepare'])
  })

  test('promote names a path whose files are missing on grind, and applies nothing', async () => {
    const host = fakeHost(agentThat({ prepare: [prepared({ missing: [LIBRARY] })], receive: [received()] }), wholeStore)
    const promoted = run(host)
    await expect(promoted).rejects.toMatchObject({ code: 'path-missing', host: 'grind' })
    await expect(promoted).rejects.toThrow(LIBRARY)
    // The host saw only half a pack.
    await expect(Array.fromAsync(decodePack(inPieces(host.calls[1]!.stdin, 1000)))).rejects.toMatchObject({ code: 'pack-invalid' })
  })

  test.each([
    { name: 'a host that is missing', more: { hostName: 'prdo' }, code: 'unknown-host' },
    { name: 'the build host', more: { hostName: 'grind' }, code: 'local-host' },
    { name: 'a host with no pinned key', more: { hostName: 'keyless' }, code: 'config-invalid' },
    { name: 'another release than the approved one', more: { expectedReleaseId: OLD_RELEASE }, code: 'manifest-invalid' },
    { name: 'the manifest of another application', more: { config: { ...config, application: 'other' } }, code: 'wrong-application' },
    { name: 'a key file that is missing', more: { identityFile: '/nowhere' }, code: 'file-unreadable' },
    { name: 'no key at all', more: { identityFile: undefined }, code: 'key-missing' },
  ])('promote refuses $name before it connects to any host', async ({ more, code }) => {
    const host = fakeHost(agentThat({}), wholeStore)
    await expect(run(host, more)).rejects.toMatchObject({ name: 'InputError', code })
    expect(host.calls).toEqual([])
  })

  test('promote names the hop when there is no connection', async () => {
    const host = fakeHost(agentThat({}), wholeStore)
    host.connects.push({ status: 255, stderr: 'ssh: connect to host prod.example port 22: Connection refused' })
    await expect(run(host)).rejects.toMatchObject({ code: 'unreachable', host: 'prod' })
  })
})

describe('promote, dry', () => {
  test('promote prints its plan in a dry run, and runs nothing that writes', async () => {
    const units = [
      { unit: 'hypervisor.service', step: 'restart', because: 'its component changed' },
      { unit: 'other.service', step: 'none', because: 'nothing of it changed' },
      { unit: 'gone.service', step: 'stop', because: 'this release no longer lists it', removed: true },
    ]
    const host = fakeHost(agentThat({ prepare: [prepared({ missing: [manifestPath, LIBRARY], units })] }), wholeStore)
    expect(await run(host, { dryRun: true })).toMatchObject({
      verdict: 'UNCHANGED',
      reason: expect.stringMatching(/would be copied to prod, and 1 of 1 unit restarted\.$/),
      plan: { missing: [manifestPath, LIBRARY], lacking: [], restarts: ['hypervisor.service'], removed: [units[2]] },
    })
    expect(JSON.parse(host.calls[0]!.stdin.toString())).toMatchObject({ dryRun: true, units: true })
    expect(verbsOf(host)).toEqual(['prepare'])
    expect(host.commands.filter(({ effect }) => effect === 'write')).toEqual([])
  })
})

describe('promote of what grind lacks', () => {
  const store = [
    { when: ['nix-store', '--check-validity'], stdout: `${SANDBOX}\n` },
    { when: ['nix-store', '--realise'] },
    {
      ...pathInfo,
      stdout: JSON.stringify(
        Object.fromEntries(sampleInventory.paths.filter(({ path }) => path !== SANDBOX).map(({ path, ...info }) => [path, info])),
      ),
    },
  ]

  test('promote fails early when a path is missing on grind, before anything is written on the host', async () => {
    const host = fakeHost(agentThat({ prepare: [prepared({ missing: [SANDBOX] })] }), store)
    const promoted = run(host)
    await expect(promoted).rejects.toMatchObject({ code: 'path-missing', host: 'grind' })
    await expect(promoted).rejects.toThrow(SANDBOX)
    expect(host.calls.map(({ stdin }) => JSON.parse(stdin.toString()).dryRun)).toEqual([true])
  })

  test('promote continues without a path on grind when the host has it', async () => {
    const host = fakeHost(agentThat({ prepare: [prepared()], apply: recordOf }), store)
    expect(await run(host)).toMatchObject({ verdict: 'COMMITTED' })
  })

  test('promote lets the host fetch missing paths when that was allowed, and the record shows it', async () => {
    const answers = {
      prepare: [prepared({ missing: [SANDBOX, manifestPath] }), prepared({ missing: [SANDBOX, manifestPath] }), prepared()],
      receive: [received({ substitutedPaths: [SANDBOX] })],
      apply: recordOf,
    }
    const host = fakeHost(agentThat(answers), store)
    const promoted = await run(host, { allowHostFallback: true })
    expect(promoted.record?.copy?.substitutedPaths).toEqual([SANDBOX])
    const [header, ...items] = await Array.fromAsync(decodePack(inPieces(host.calls[2]!.stdin, 1000)))
    expect(header).toMatchObject({ header: { substitute: [SANDBOX], paths: 1 } })
    expect(items.some((item) => item.kind === 'group' && item.group.infos[0]?.path === manifestPath)).toBe(true)
  })
})

describe('promote when contact is lost', () => {
  const lost: AgentAnswer = { status: 255, messages: [{ event: 'phase', phase: 'switch', state: 'start' }] }

  test('promote asks again for the same attempt when contact is lost, and gives its verdict', async () => {
    const attempts: string[] = []
    const apply = (request: AgentRequest): AgentAnswer => {
      attempts.push(applyRequestSchema.parse(JSON.parse(request.stdin.toString())).attempt)
      return attempts.length === 1 ? lost : recordOf(request, { verdict: 'ROLLED_BACK', reason: 'A check failed.' })
    }
    const host = fakeHost(agentThat({ prepare: [prepared()], apply }), wholeStore)
    expect(await run(host, { reconnectFor: 10_000 })).toMatchObject({ verdict: 'ROLLED_BACK', reason: 'A check failed.' })
    expect(attempts).toHaveLength(2)
    expect(new Set(attempts).size).toBe(1)
  })

  test('promote is UNKNOWN when the host is not found again, with a hint', async () => {
    const host = fakeHost(agentThat({ prepare: [prepared()], apply: [lost] }), wholeStore)
    host.connects.push({ status: 0, stderr: '' }, { status: 255, stderr: 'ssh: connect to host prod.example port 22: No route to host' })
    const promoted = await run(host)
    expect(promoted).toMatchObject({ verdict: 'UNKNOWN', record: null })
    expect(promoted.reason).toContain('does not answer the TCP connection')
    expect(promoted.reason).toContain('"grind-to-prod status prod"')
    expect(promoted.reason).toContain('"sudo grind-to-prod-agent status choiros"')
  })

  test('promote is UNKNOWN also when sessions end repeatedly', async () => {
    expect(await run(fakeHost(agentThat({ prepare: [prepared()], apply: [lost] }), wholeStore))).toMatchObject({ verdict: 'UNKNOWN' })
  })

  test("promote gives the agent's own refusal unchanged", async () => {
    const busy = { messages: [{ event: 'error', kind: 'host', code: 'busy', message: 'Somebody releases.' }], status: 14 } as const
    await expect(run(fakeHost(agentThat({ prepare: [prepared()], apply: [busy] }), wholeStore))).rejects.toMatchObject({ code: 'busy' })
  })
})
