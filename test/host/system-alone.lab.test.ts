import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { succeedOnHost } from '../../lab/client.ts'
import { inventoryOf, summarize } from '#domain/closure/inventory'
import { configUnitSchema } from '#domain/config/released-unit'
import { compareSides } from '#domain/drift/compare'
import { manifestSide, snapshotSide } from '#domain/drift/side'
import type { Manifest } from '#domain/manifest/schema'
import { snapshotSchema } from '#domain/snapshot/schema'
import { parsePathInfo, pathInfoCommand } from '#tools/nix/path-info'
import {
  agent,
  APPLICATION,
  apply,
  applyRequest,
  lookAtProd,
  makeRelease,
  outcome,
  permit,
  PREFIX,
  recordIn,
  register,
  script,
  setUpApplication,
  UNIT,
  until,
  type Behaviour,
  type HandMadeRelease,
} from './hand-made.ts'
import { endSystems, lookAtSystems, makeSystem, startFrom } from './hand-made-system.ts'

/** A host whose releases are NixOS systems and nothing else: what its unit executes is a store path of the system. */
const STATE = `/var/lib/grind-to-prod/${APPLICATION}`
const DATA = '/var/lib/hand-made-data'

interface ReleasedSystem {
  readonly system: string
  readonly server: string
  readonly release: HandMadeRelease
}

let template: Manifest
let before: string
let one: ReleasedSystem

const unitText = (server: string) => `[Unit]
Description=A server of the system
[Service]
ExecStart=${server}/bin/server
Restart=on-failure
`

async function systemWith(behaviour: Behaviour): Promise<{ system: string; server: string }> {
  const { storePath: server, manifest } = await makeRelease(behaviour)
  template = manifest
  const units = { [UNIT]: unitText(server) }
  return { system: await makeSystem({ name: behaviour.version, units, wanted: [UNIT], references: [server] }), server }
}

async function releaseOf(system: string, overrides: Partial<Manifest> = {}): Promise<HandMadeRelease> {
  const command = pathInfoCommand([system], { closure: true })
  const infos = parsePathInfo(await succeedOnHost('prod', command.argv, { input: command.input! }))
  const { narHash } = infos.find(({ path }) => path === system)!
  const { prefix: _prefix, ...facts } = template
  const host = { installable: '.#host', storePath: system, narHash, links: {}, kind: 'system', switchMode: 'switch' } as const
  return register({ ...facts, components: { host }, closure: summarize(inventoryOf(infos)), ...overrides }, [system])
}

async function released(behaviour: Behaviour, overrides: Partial<Manifest> = {}): Promise<ReleasedSystem> {
  const made = await systemWith(behaviour)
  return { ...made, release: await releaseOf(made.system, overrides) }
}

const answer = async () => (await lookAtProd()).answer
const current = async () => (await script(`readlink ${STATE}/current || echo none`)).trim()
const runs = async (server: string) =>
  (await script(`tr '\\0' '\\n' < /proc/$(systemctl show --value --property=MainPID ${UNIT})/cmdline`)).includes(server)
const snapshot = async () => {
  const last = outcome(await agent('snapshot'))
  return snapshotSchema.parse('result' in last ? last.result : null)
}

beforeAll(async () => {
  await setUpApplication()
  // Releases are systems alone.
  await permit({ prefix: null, system: true, data: [DATA] })
  await script(`rm -f /etc/systemd/system/${UNIT}; mkdir -p ${DATA}; echo kept > ${DATA}/file`)
  before = (await systemWith({ version: 'before' })).system
  one = await released({ version: 'one' })
})

beforeEach(async () => {
  await startFrom(before)
  await script('"$1/bin/switch-to-configuration" test', before)
  await until('the host runs what it ran before', async () => (await answer()) === 'before')
})

afterAll(async () => {
  await endSystems()
  await script(`rm -rf /etc/systemd/system/${UNIT} /etc/systemd/system/multi-user.target.wants/${UNIT} ${DATA}; systemctl daemon-reload`)
})

describe('a release that is a system alone', () => {
  test('a system alone is switched to, and its unit is checked and not restarted again', async () => {
    const record = await apply(one.release)
    expect(record).toMatchObject({
      verdict: 'COMMITTED',
      previousRelease: 'taken-over',
      system: { switches: [{ action: 'switch', status: 0 }] },
      units: [{ unit: UNIT, activeState: 'active', action: 'none', because: 'nothing changed' }],
      health: [{ check: 'server', passed: true }],
    })
    expect(await runs(one.server)).toBe(true)
    expect(await lookAtSystems()).toMatchObject({ profile: one.system, current: one.system })
    expect(await current()).toBe(`releases/${one.release.id}`)
    expect(await script(`ls -d ${PREFIX} ${STATE}/bin 2> /dev/null || echo none`)).toBe('none\n')
    expect((await agent('apply', { input: applyRequest(one.release) })).status).toBe(10)
  })

  test('a system alone rolls back with its unit when it is not healthy, also from the first release', async () => {
    const ill = await released({ version: 'ill', status: 500 })
    expect(await apply(ill.release)).toMatchObject({ verdict: 'ROLLED_BACK', reason: expect.stringContaining('status 500') })
    expect(await lookAtSystems()).toMatchObject({ profile: before, current: before })
    expect(await answer()).toBe('before')
    await apply(one.release)
    expect(await apply(ill.release)).toMatchObject({ verdict: 'ROLLED_BACK', previousRelease: one.release.id })
    expect(await lookAtSystems()).toMatchObject({ profile: one.system, current: one.system })
    expect(await runs(one.server)).toBe(true)
  })

  test('a rollback of a system alone goes to the release before, and to the state before the first one', async () => {
    const two = await released({ version: 'two' })
    await apply(one.release)
    await apply(two.release)
    expect(await answer()).toBe('two')
    expect(recordIn(await agent('rollback'))).toMatchObject({ verdict: 'COMMITTED', releaseId: one.release.id })
    expect(await answer()).toBe('one')
    expect(recordIn(await agent('rollback', { words: ['--to', 'taken-over'] }))).toMatchObject({ verdict: 'COMMITTED' })
    expect(await answer()).toBe('before')
    expect(await lookAtSystems()).toMatchObject({ profile: before, current: before })
  })

  test('a release of a system alone has its data backed up, and waits for its confirmation', async () => {
    const data = { folders: [DATA], backup: 'always' as const, timeoutSeconds: 30 }
    const release = await releaseOf(one.system, { data, confirm: { deadlineSeconds: 120 } })
    const applied = agent('apply', { input: applyRequest(release) })
    await until('it waits', async () => (await script(`cat ${STATE}/journal.json 2> /dev/null || true`)).includes('awaiting-confirmation'))
    expect(recordIn(await agent('confirm'))).toMatchObject({ verdict: 'COMMITTED', confirmation: { decision: 'keep' } })
    await applied
    expect(await script(`find ${STATE}/data -name '*.tar*' | head -n 1`)).toContain(STATE)
  })

  test('a system alone is refused by the name of a unit that is missing in it', async () => {
    const bare = await makeSystem({ name: 'bare' })
    const record = await apply(await releaseOf(bare))
    expect(record).toMatchObject({
      verdict: 'UNCHANGED',
      reason: expect.stringContaining(`${UNIT} is not in the system of the release`),
    })
    expect(await answer()).toBe('before')
  })

  test('a system alone is refused where the policy has a prefix, and other releases where it has none', async () => {
    const other = await releaseOf(one.system, { prefix: PREFIX, units: [configUnitSchema.parse(UNIT)] })
    expect(outcome(await agent('apply', { input: applyRequest(other) }))).toMatchObject({
      code: 'not-permitted',
      message: expect.stringContaining(`prefix ${PREFIX} is not the policy's (none)`),
    })
  })
})

describe('an inspection of such a host', () => {
  test('an inspection of a host with a system alone finds no drift', async () => {
    await apply(one.release)
    const seen = await snapshot()
    expect(seen).toMatchObject({
      prefix: STATE,
      releases: { current: one.release.id },
      binaries: {},
      units: { [UNIT]: { release: one.release.id } },
    })
    expect(findings(seen)).toEqual([])
  })

  test('an inspection of a host with a system alone finds that another system runs', async () => {
    await apply(one.release)
    const { system: other } = await systemWith({ version: 'by-hand' })
    await script('"$1/bin/switch-to-configuration" test', other)
    await until('the other one answers', async () => (await answer()) === 'by-hand')
    expect(findings(await snapshot())).toEqual(['system-drift'])
  })

  /** What is wrong with the release, its system and its units; the lab's hosts differ from a manifest in other things. */
  function findings(seen: Awaited<ReturnType<typeof snapshot>>): string[] {
    const reference = manifestSide('release', one.release.manifest, one.release.id)
    const report = compareSides({ reference, hosts: [snapshotSide('prod', seen)], mayDiffer: [] })
    const concerned = new Set(['release-drift', 'stale-process', 'service-drift', 'system-drift'])
    return report.findings.flatMap(({ class: drift, severity }) => (severity !== 'note' && concerned.has(drift) ? drift : []))
  }
})
