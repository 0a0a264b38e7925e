import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { lab } from '../../lab/client.ts'
import { statusResultSchema } from '#domain/protocol/status'
import { SWITCH_UNIT } from '#tools/systemd/switch-system'
import {
  agent,
  apply,
  applyRequest,
  LOCK_UNIT,
  lookAtProd,
  lookAtProdAtRest,
  makeRelease,
  outcome,
  recordIn,
  script,
  setUpApplication,
  UNIT,
  until,
  type HandMadeRelease,
} from './hand-made.ts'
import {
  bootEntry,
  BROKEN_UNIT,
  endSystems,
  hold,
  letGo,
  lookAtSystems,
  makeSystem,
  makeSystemRelease,
  permitSystem,
  startFrom,
} from './hand-made-system.ts'

let before: string
let good: string
let plain: HandMadeRelease

beforeAll(async () => {
  await setUpApplication()
  before = await makeSystem({ name: 'before' })
  good = await makeSystem({ name: 'good', reexec: true })
  plain = await makeRelease({ version: 'plain' })
})

beforeEach(async () => {
  await startFrom(before)
  await permitSystem(true)
})

afterAll(endSystems)

const linkOf = (release: HandMadeRelease) => `releases/${release.id}`

describe('a release with a system', () => {
  test.each([
    { mode: 'switch', profile: true, current: true },
    { mode: 'boot', profile: true, current: false },
    { mode: 'test', profile: false, current: true },
  ] as const)('a release with a system in mode $mode is booted or runs, once', async ({ mode, ...changes }) => {
    const release = await makeSystemRelease({ version: '1' }, good, mode)
    const record = await apply(release)
    const after = { profile: changes.profile ? good : before, current: changes.current ? good : before }
    expect(record).toMatchObject({
      verdict: 'COMMITTED',
      system: {
        wanted: { path: good, mode },
        before: { profile: before, current: before, booted: before },
        after: { ...after, booted: before },
        switches: [{ path: good, action: mode, status: 0 }],
      },
    })
    expect(await lookAtSystems()).toMatchObject({ ...after, calls: [`good ${mode}`] })
    const status = outcome(await agent('status'))
    expect('result' in status && statusResultSchema.parse(status.result).system).toEqual({ ...after, booted: before, release: good })
    expect((await agent('apply', { input: applyRequest(release) })).status).toBe(10)
    expect(await lookAtSystems()).toMatchObject({ calls: [`good ${mode}`] })
  })

  test('a release with a system does not fail because of the boot unit that its switch starts', async () => {
    const recovery = 'grind-to-prod-recover@hand-made.service'
    await script(`systemctl stop ${recovery}; systemctl reset-failed ${recovery} || true`)
    expect(await apply(await makeSystemRelease({ version: 'b' }, good, 'switch'))).toMatchObject({ verdict: 'COMMITTED' })
    expect((await script(`systemctl show --value --property=ActiveState,ExecMainStatus ${recovery}`)).trim()).toBe('0\nactive')
  })

  test('a release whose switch fails rolls back both the system and the application', async () => {
    await apply(plain)
    const failing = await makeSystem({ name: 'failing', units: BROKEN_UNIT, wanted: ['broken.service'] })
    const record = await apply(await makeSystemRelease({ version: '2' }, failing, 'switch'))
    expect(record).toMatchObject({
      verdict: 'ROLLED_BACK',
      previousRelease: plain.id,
      system: { switches: [{ status: 4 }, { status: 0 }] },
    })
    expect(record.reason).toMatch(/status 4 \(some of its units failed.*the following units failed: broken\.service/)
    expect(await lookAtSystems()).toEqual({
      profile: before,
      current: before,
      active: 'before',
      calls: ['failing switch', 'before switch'],
    })
    expect(await lookAtProd()).toMatchObject({ current: linkOf(plain), answer: 'plain' })
  })

  test('a release that is not healthy rolls back the system too', async () => {
    await apply(plain)
    const record = await apply(await makeSystemRelease({ version: '3', status: 500 }, good, 'switch'))
    expect(record).toMatchObject({ verdict: 'ROLLED_BACK', reason: expect.stringContaining('status 500') })
    expect(await lookAtSystems()).toEqual({ profile: before, current: before, active: 'before', calls: ['good switch', 'before switch'] })
    expect(await lookAtProd()).toMatchObject({ current: linkOf(plain), answer: 'plain' })
  })

  test('a release with a system is refused where the policy does not permit that', async () => {
    await permitSystem(false)
    const result = await agent('apply', { input: applyRequest(await makeSystemRelease({ version: '4' }, good, 'switch')) })
    expect(result.status).toBe(2)
    expect(outcome(result)).toMatchObject({ code: 'not-permitted', message: expect.stringContaining('component host is a NixOS system') })
    expect(await lookAtSystems()).toEqual({ profile: before, current: before, active: 'untouched', calls: [] })
    expect(await lookAtProd()).toMatchObject({ current: 'nothing', ledger: [] })
  })

  test('a release that reloads a unit which its system cannot reload is refused before the switch', async () => {
    await apply(plain)
    const unit = '[Service]\nExecStart=/usr/bin/sleep infinity\n'
    const system = await makeSystem({ name: 'no-reload', units: { [UNIT]: unit } })
    const units = [{ unit: UNIT, action: 'reload', when: 'changed' } as const]
    const record = await apply(await makeSystemRelease({ version: '6' }, system, 'switch', { units }))
    expect(record).toMatchObject({
      verdict: 'UNCHANGED',
      reason: expect.stringContaining(`unit ${UNIT} in the system of the release cannot be reloaded`),
    })
    expect(await lookAtSystems()).toEqual({ profile: before, current: before, active: 'untouched', calls: [] })
    expect(await lookAtProd()).toMatchObject({ current: linkOf(plain), answer: 'plain' })
  })

  test('a release whose switch program executes an altered program is refused before the switch', async () => {
    await apply(plain)
    const release = await makeSystemRelease({ version: '7' }, good, 'switch')
    const file = (await script('readlink --canonicalize "$1/bin/.switch-to-configuration-wrapped"', good)).trim()
    expect(file).not.toContain(good)
    await script('cp --preserve "$1" /root/unaltered; chmod +w "$1" "${1%/*}"; echo "# altered" >> "$1"', file)
    try {
      expect(await apply(release)).toMatchObject({
        verdict: 'UNCHANGED',
        reason: expect.stringContaining('bin/switch-to-configuration on prod differs from what was copied'),
      })
      expect(await lookAtSystems()).toEqual({ profile: before, current: before, active: 'untouched', calls: [] })
      expect(await lookAtProd()).toMatchObject({ current: linkOf(plain), answer: 'plain' })
    } finally {
      await script('cp --preserve /root/unaltered "$1"; chmod -w "$1" "${1%/*}"; touch --date=@1 "${1%/*}"', file)
    }
    expect(await apply(release)).toMatchObject({ verdict: 'COMMITTED' })
  })

  test('a release keeps the system of the rollback, though the profile drops it', async () => {
    const old = await makeSystem({ name: 'old' })
    await startFrom(old)
    await apply(await makeSystemRelease({ version: '5' }, good, 'switch'))
    await script('ln -sfn "$1" /run/booted-system; nix-env --profile /nix/var/nix/profiles/system --delete-generations old', good)
    const deletion = await script('nix-store --delete "$1" 2>&1 || true; nix-store --check-validity "$1"', old)
    expect(deletion).toContain('still alive')
  })
})

describe('a unit of the host that had failed before', () => {
  const UNRELATED = 'unrelated.service'
  const tolerated = `each unit that failed had failed before: ${UNRELATED}`

  beforeAll(async () => {
    await script(
      `printf '[Service]\\nType=oneshot\\nExecStart=/bin/false\\n[Install]\\nWantedBy=multi-user.target\\n' > /etc/systemd/system/${UNRELATED}
      systemctl daemon-reload; systemctl enable --quiet ${UNRELATED}`,
    )
  })
  beforeEach(() => script(`systemctl start ${UNRELATED} 2> /dev/null || true`))
  afterAll(() =>
    script(`systemctl disable --quiet ${UNRELATED}; rm /etc/systemd/system/${UNRELATED}; systemctl daemon-reload; systemctl reset-failed`),
  )

  test('a unit of the host that had failed before does not make a release fail, and is recorded', async () => {
    const record = await apply(await makeSystemRelease({ version: 'f' }, good, 'switch'))
    expect(record).toMatchObject({ verdict: 'COMMITTED', system: { switches: [{ path: good, status: 4, tolerated }] } })
    expect(await lookAtSystems()).toMatchObject({ profile: good, current: good })
  })

  test('a unit of the host that had failed before does not make a rollback unhealthy', async () => {
    await apply(plain)
    const record = await apply(await makeSystemRelease({ version: 'g', status: 500 }, good, 'switch'))
    expect(record).toMatchObject({
      verdict: 'ROLLED_BACK',
      reason: expect.stringContaining('status 500'),
      system: {
        switches: [
          { path: good, status: 4, tolerated },
          { path: before, status: 4, tolerated },
        ],
      },
    })
    expect(await lookAtSystems()).toMatchObject({ profile: before, current: before })
    expect(await lookAtProd()).toMatchObject({ current: linkOf(plain), answer: 'plain' })
  })

  test('a unit of the host that fails besides makes a release fail', async () => {
    await apply(plain)
    const failing = await makeSystem({ name: 'failing-too', units: BROKEN_UNIT, wanted: ['broken.service'] })
    const record = await apply(await makeSystemRelease({ version: 'h' }, failing, 'switch'))
    expect(record).toMatchObject({
      verdict: 'ROLLED_BACK',
      reason: expect.stringMatching(/status 4 .*broken\.service/),
      system: { switches: [{ status: 4 }, { status: 4, tolerated }] },
    })
    expect(record.system?.switches[0]).not.toHaveProperty('tolerated')
  })
})

describe('what NixOS refuses', () => {
  const broker = { 'dbus-implementation': 'broker' }

  test('a refusal of NixOS is reported before anything is switched, with the difference', async () => {
    const other = await makeSystem({ name: 'other-bus', inhibitors: broker })
    await startFrom(await makeSystem({ name: 'dbus', inhibitors: { 'dbus-implementation': 'dbus' } }))
    const { profile } = await lookAtSystems()
    const record = await apply(await makeSystemRelease({ version: 'c' }, other, 'switch'))
    expect(record).toMatchObject({
      verdict: 'UNCHANGED',
      reason: expect.stringMatching(/dbus-implementation : dbus -> broker .*Release it with "switchMode: boot", and reboot/),
    })
    expect(await lookAtSystems()).toMatchObject({ profile, current: profile, calls: [] })
    expect(await apply(await makeSystemRelease({ version: 'c' }, other, 'boot'))).toMatchObject({ verdict: 'COMMITTED' })
  })

  test('a release is refused at once while a switch outside of the known units holds NixOS’ lock', async () => {
    const lock = 'somebody-switches.service'
    await script(
      `mkdir -p /run/nixos; systemd-run --quiet --unit=${lock} flock --no-fork /run/nixos/switch-to-configuration.lock sleep 600`,
    )
    await until(
      'it is locked',
      async () => (await script('flock --nonblock /run/nixos/switch-to-configuration.lock true || echo held')) !== '',
    )
    const record = await apply(await makeSystemRelease({ version: 'd' }, good, 'switch'))
    await script(`systemctl stop ${lock}`)
    expect(record).toMatchObject({
      verdict: 'UNCHANGED',
      reason: expect.stringMatching(/Another process is switching the system of prod \(process \d+/),
    })
    expect(await lookAtSystems()).toMatchObject({ profile: before, calls: [] })
  })

  test('a rollback makes the boot loader start the old system, and asks a person to boot', async () => {
    const old = await makeSystem({ name: 'dbus', inhibitors: { 'dbus-implementation': 'dbus' } })
    await startFrom(old)
    const booted = await makeSystem({ name: 'other-bus', inhibitors: broker })
    const release = await makeSystemRelease({ version: 'e' }, booted, 'boot', { confirm: { deadlineSeconds: 10 } })
    const attempt = randomUUID()
    const applied = agent('apply', { input: applyRequest(release, attempt) })
    await until('it waits', async () =>
      (await script('cat /var/lib/grind-to-prod/hand-made/journal.json 2> /dev/null || true')).includes('awaiting-confirmation'),
    )
    await lab('kill', 'prod')
    await applied
    await lab('start', 'prod')
    await until('it has rolled back', async () => (await lookAtProd()).ledger.at(-1)?.record.verdict === 'NEEDS_HUMAN', 60)
    expect(await lookAtSystems()).toMatchObject({ profile: old, current: booted, calls: ['other-bus boot', 'dbus switch', 'dbus boot'] })
    expect(await bootEntry()).toBe(old)
    const reasons = await script('tail -n 1 /var/lib/grind-to-prod/hand-made/ledger.ndjson')
    expect(reasons).toContain('dbus-implementation : broker -> dbus')
    expect(reasons).toContain('reboot prod to finish')
  })
})

describe('a release whose system only the next boot starts', () => {
  const KILLER = 'kill-the-check.service'
  const CHECK = 'grind-to-prod-boot-check-hand-made.service'
  const LEDGER = '/var/lib/grind-to-prod/hand-made/ledger.ndjson'
  const status = async () => {
    const answer = await agent('status')
    const told = outcome(answer)
    return { exitCode: answer.status, proof: 'result' in told ? statusResultSchema.parse(told.result).provedAtBoot : undefined }
  }

  test('a release that is only booted is pending until the boot has proved it, also when its check is killed', async () => {
    const record = await apply(await makeSystemRelease({ version: 'i' }, good, 'boot'))
    expect(record).toMatchObject({
      verdict: 'COMMITTED',
      reason: expect.stringContaining('not proved yet'),
      provedAtBoot: { state: 'pending' },
    })
    expect(await status()).toMatchObject({ exitCode: 0, proof: { state: 'pending', attempt: record.attempt } })
    // The check waits for the end of the boot, and is killed in the meantime.
    await script(
      `printf '[Service]\\nType=exec\\nExecStart=/bin/sh -c "until systemctl kill --signal=KILL ${CHECK}; do sleep 0.05; done; touch /run/killed"\\n[Install]\\nWantedBy=multi-user.target\\n' > /etc/systemd/system/${KILLER}
      systemctl daemon-reload; systemctl enable --quiet ${KILLER}`,
    )
    try {
      await lab('reboot', 'prod')
      await until('the boot is checked', async () => (await script(`grep -c '"state":"proved"' ${LEDGER} || true`)).trim() === '1', 60)
      await script('test -e /run/killed')
    } finally {
      await script(`systemctl disable --quiet ${KILLER}; rm /etc/systemd/system/${KILLER}; systemctl daemon-reload`)
    }
    expect(await status()).toMatchObject({ exitCode: 0, proof: { state: 'proved', attempt: record.attempt } })
    expect(await lookAtSystems()).toMatchObject({ profile: good, current: good })
  })

  test('a boot with another system than the released one is reported, and nothing is rolled back', async () => {
    const release = await makeSystemRelease({ version: 'j' }, good, 'boot')
    const { attempt } = await apply(release)
    // As somebody does who chooses an older entry in the boot menu.
    await script('nix-env --quiet --profile /nix/var/nix/profiles/system --set "$1"', before)
    await lab('reboot', 'prod')
    await until('the boot is checked', async () => (await script(`grep -c '"state":"failed"' ${LEDGER} || true`)).trim() === '1', 60)
    expect(await status()).toMatchObject({
      exitCode: 12,
      proof: { state: 'failed', attempt, reason: expect.stringContaining(`booted with ${before}`) },
    })
    expect(await lookAtSystems()).toMatchObject({ profile: before, current: before })
    expect(await lookAtProdAtRest()).toMatchObject({ current: linkOf(release) })
  })
})

describe('a rollback', () => {
  test('a rollback switches to the system of its target, and keeps the system when the target has none', async () => {
    const first = await makeSystemRelease({ version: '6' }, before, 'switch')
    const second = await makeSystemRelease({ version: '7' }, good, 'switch')
    await apply(plain)
    expect(await apply(first)).toMatchObject({ verdict: 'COMMITTED', system: { switches: [] } })
    await apply(second)
    expect(recordIn(await agent('rollback'))).toMatchObject({
      verdict: 'COMMITTED',
      releaseId: first.id,
      system: { wanted: { path: before }, switches: [{ path: before, action: 'switch', status: 0 }] },
    })
    expect(recordIn(await agent('rollback', { words: ['--to', plain.id] }))).toMatchObject({
      verdict: 'COMMITTED',
      system: { wanted: null, switches: [], after: { profile: before } },
    })
    expect(await lookAtSystems()).toMatchObject({ profile: before, current: before, calls: ['good switch', 'before switch'] })
  })

  test('a rollback to the state before the first release switches to the system of that time', async () => {
    await script('mkdir -p /opt/hand-made/bin; ln -s "$1/bin/server" /opt/hand-made/bin/server', plain.storePath)
    await apply(await makeSystemRelease({ version: '8' }, good, 'switch'))
    expect(recordIn(await agent('rollback', { words: ['--to', 'taken-over'] }))).toMatchObject({
      verdict: 'COMMITTED',
      system: { wanted: { path: before, mode: 'switch' } },
    })
    expect(await lookAtSystems()).toMatchObject({ profile: before, current: before, calls: ['good switch', 'before switch'] })
  })
})

describe('a transaction that is cut off in the middle of switch-to-configuration', () => {
  const begin = async (mode: 'switch' | 'test') => {
    await apply(plain)
    const slow = await makeSystem({ name: 'slow', waits: true })
    const attempt = randomUUID()
    await hold()
    const input = applyRequest(await makeSystemRelease({ version: '9' }, slow, mode), attempt)
    const applied = agent('apply', { input })
    await until('the new system is being switched to', async () => (await lookAtSystems()).calls.includes(`slow ${mode}`))
    return { applied, slow }
  }

  test.each([
    { mode: 'switch', what: 'the transaction; what it started goes on and is waited for', units: LOCK_UNIT },
    { mode: 'test', what: 'the transaction and the program', units: `${LOCK_UNIT} ${SWITCH_UNIT}` },
  ] as const)('a switch killed by kill -9 of $what ($mode) is recovered to the old system and application', async ({ mode, units }) => {
    const { applied, slow } = await begin(mode)
    expect(await lookAtSystems()).toMatchObject({ profile: mode === 'test' ? before : slow, current: before })
    await script(`systemctl kill --signal=KILL ${units}`)
    await letGo()
    expect(recordIn(await applied)).toMatchObject({ verdict: 'ROLLED_BACK', previousRelease: plain.id })
    expect(await lookAtSystems()).toEqual({ profile: before, current: before, active: 'before', calls: [`slow ${mode}`, `before ${mode}`] })
    expect(await lookAtProdAtRest()).toMatchObject({ current: linkOf(plain), answer: 'plain' })
    expect(outcome(await agent('recover'))).toMatchObject({ result: { record: null } })
  })

  test('a switch interrupted by a power cut is rolled back at the boot, with system and application', async () => {
    const { applied } = await begin('switch')
    await lab('kill', 'prod')
    await applied
    await lab('start', 'prod')
    await until('the boot has recovered', async () => (await lookAtProd()).ledger.at(-1)?.record.verdict === 'ROLLED_BACK', 60)
    expect(await lookAtSystems()).toEqual({ profile: before, current: before, active: 'before', calls: ['slow switch', 'before switch'] })
    await until('the application answers', async () => (await lookAtProd()).answer === 'plain')
  })
})
