import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { inventorySchema } from '#domain/closure/inventory'
import { configUnitSchema } from '#domain/config/released-unit'
import { brokenLinks, splitLedger } from '../domain/ledger/ledger-text.ts'
import { statusResultSchema } from '#domain/protocol/status'
import { parsePathInfo } from '#tools/nix/path-info'
import {
  agent,
  apply,
  applyRequest,
  interpreter,
  LOCK_UNIT,
  lookAtProd,
  lookAtProdAtRest,
  makeRelease,
  outcome,
  PORT,
  PREFIX,
  recordIn,
  script,
  setUpApplication,
  until,
  wipe,
  type HandMadeRelease,
} from './hand-made.ts'
import { startOf } from '../support/stop-at.ts'
import { atRest } from '../support/at-rest.ts'
import { applyUntil, goOn, killAsked, startAlone, stopNext, stopped } from './stopped.ts'

let one: HandMadeRelease
let two: HandMadeRelease
let three: HandMadeRelease

beforeAll(async () => {
  await setUpApplication()
  one = await makeRelease({ version: '1' })
  two = await makeRelease({ version: '2' })
  three = await makeRelease({ version: '9' })
})

beforeEach(wipe)

const linkOf = (release: HandMadeRelease) => `releases/${release.id}`

/** Nothing of a transaction is left: no lock, no journal, no temporary name, no reserve; and the ledger's chain holds. */
async function expectTidy(): Promise<void> {
  const { files } = await lookAtProdAtRest()
  expect(files.filter((file) => /journal|reserve|\.grind-to-prod-new/.test(file))).toEqual([])
  const ledger = await script('cat /var/lib/grind-to-prod/hand-made/ledger.ndjson')
  expect(brokenLinks(splitLedger(ledger))).toEqual([])
}

describe('a release', () => {
  test('the first release is committed', async () => {
    const record = await apply(one)
    expect(record).toMatchObject({ verdict: 'COMMITTED', previousRelease: null, releaseId: one.id })
    expect(await lookAtProd()).toMatchObject({ current: linkOf(one), bin: 'current/bin', answer: '1', activeState: 'active' })
    await expectTidy()
  })

  test('the second release is committed, and status shows both', async () => {
    await apply(one)
    const record = await apply(two)
    expect(record).toMatchObject({ verdict: 'COMMITTED', previousRelease: one.id })
    await atRest()
    const status = outcome(await agent('status'))
    expect('result' in status && statusResultSchema.parse(status.result)).toMatchObject({
      currentRelease: two.id,
      previousRelease: one.id,
      releases: [one.id, two.id].toSorted().map((id) => ({ id, current: id === two.id, valid: true })),
      units: [{ activeState: 'active', ofCurrentRelease: true }],
      holder: null,
      lastRecord: { verdict: 'COMMITTED', releaseId: two.id },
    })
    await expectTidy()
  })

  test('a release that answers 500 rolls back to the exact release before it', async () => {
    await apply(one)
    await apply(two)
    const failing = await makeRelease({ version: '3', status: 500 })
    const result = await agent('apply', { input: applyRequest(failing) })
    expect(result.status).toBe(11)
    expect(recordIn(result)).toMatchObject({
      verdict: 'ROLLED_BACK',
      previousRelease: two.id,
      reason: expect.stringContaining('status 500'),
    })
    expect(await lookAtProd()).toMatchObject({ current: linkOf(two), answer: '2', ledger: [{}, {}, {}] })
    await expectTidy()
  })

  test('a release whose server ends after 0.3 s rolls back, though it answered before', async () => {
    await apply(one)
    const record = await apply(await makeRelease({ version: '4', exitAfter: 300 }))
    expect(record).toMatchObject({
      verdict: 'ROLLED_BACK',
      previousRelease: one.id,
      reason: expect.stringContaining('hand-made.service restarted'),
    })
    expect(await lookAtProd()).toMatchObject({ current: linkOf(one), answer: '1' })
    await expectTidy()
  })

  test('a release rolls back when the old process still answers: 200 from the wrong process is not health', async () => {
    const holding = await makeRelease({ version: '5', child: true })
    expect(await apply(holding)).toMatchObject({ verdict: 'COMMITTED' })
    const record = await apply(await makeRelease({ version: '6', toleratesTakenPort: true }))
    expect(record).toMatchObject({ verdict: 'ROLLED_BACK', reason: expect.stringContaining('was started before the switch') })
    expect(await lookAtProd()).toMatchObject({ current: linkOf(holding), answer: '5' })
    await expectTidy()
  })

  test('a first release that fails leaves no release', async () => {
    const record = await apply(await makeRelease({ version: '3', status: 500 }))
    expect(record).toMatchObject({ verdict: 'ROLLED_BACK', previousRelease: null, reason: expect.stringContaining('no release') })
    expect(await lookAtProd()).toMatchObject({ current: 'nothing', answer: 'nobody', activeState: 'inactive' })
    await expectTidy()
  })

  test('a release whose predecessor does not start again either needs a human', async () => {
    await apply(one)
    // Something else takes the port while the unit is down.
    const record = await apply(await makeRelease({ version: '7', child: true, status: 500 }))
    expect(record).toMatchObject({ verdict: 'NEEDS_HUMAN', previousRelease: one.id })
    expect(await lookAtProd()).toMatchObject({ current: linkOf(one) })
    await expectTidy()
  })

  test('a release that is already current changes nothing, not even a time stamp', async () => {
    await apply(one)
    await atRest()
    const print = () =>
      script(`find ${PREFIX} /var/lib/grind-to-prod /nix/var/nix/gcroots/grind-to-prod -printf '%p %T@ %C@ %s %l\\n' | sort`)
    const before = await print()
    const result = await agent('apply', { input: applyRequest(one) })
    expect(result.status).toBe(10)
    expect(recordIn(result)).toMatchObject({ verdict: 'UNCHANGED' })
    await atRest()
    expect(await print()).toBe(before)
  })

  test('a release notes since when it is verified, and a wrong note of it makes no other closure acceptable', async () => {
    await apply(one)
    const node = await interpreter()
    const infos = parsePathInfo(
      await script('nix path-info --extra-experimental-features nix-command --json "$1" "$2"', one.manifestPath, node),
    )
    const since = infos.find(({ path }) => path === one.manifestPath)!.registrationTime
    const note = await script('cat "$1/releases/$2/verified.json"', PREFIX, one.id)
    expect(JSON.parse(note)).toEqual({ schemaVersion: 1, registrationTime: since })
    const { narHash } = infos.find(({ path }) => path === node)!
    const other = `sha256-${'A'.repeat(43)}=`
    await script('sed -i "s|$3|$4|" "$1/releases/$2/closure.json"', PREFIX, one.id, narHash, other)
    expect(await apply(two)).toMatchObject({ verdict: 'COMMITTED', previousRelease: one.id })
    const closure = inventorySchema.parse(JSON.parse(await script('cat "$1/releases/$2/closure.json"', PREFIX, two.id)))
    expect(closure.paths.find(({ path }) => path === node)?.narHash).toBe(narHash)
  })

  test('a release is refused when a path is gone from the disk that the release before has verified', async () => {
    await apply(one)
    const node = await interpreter()
    await script('mv "$1" "$1.away"', node)
    try {
      const record = await apply(two)
      expect(record).toMatchObject({
        verdict: 'UNCHANGED',
        reason: expect.stringContaining(`${node} is missing or incomplete in the store`),
      })
      expect((await lookAtProd()).current).toBe(linkOf(one))
    } finally {
      await script('mv "$1.away" "$1"', node)
    }
  })

  test('a release whose linked file was altered in the store is refused before the switch', async () => {
    await apply(one)
    await script('chmod +w "$1" "$1/bin" "$1/bin/server"; echo "// altered" >> "$1/bin/server"', two.storePath)
    try {
      const record = await apply(two)
      expect(record).toMatchObject({ verdict: 'UNCHANGED', reason: expect.stringContaining('bin/server') })
      expect(await lookAtProd()).toMatchObject({ current: linkOf(one), answer: '1', ledger: [{}, {}] })
    } finally {
      await script('sed -i "/altered/d" "$1/bin/server"; chmod -w "$1" "$1/bin" "$1/bin/server"', two.storePath)
    }
    await expectTidy()
  })
})

describe('apply refuses', () => {
  test('apply refuses a release beyond the policy before anything is written', async () => {
    const beyond = await makeRelease({ version: '1' }, { units: [configUnitSchema.parse('ssh.service')] })
    const result = await agent('apply', { input: applyRequest(beyond) })
    expect(result.status).toBe(2)
    expect(outcome(result)).toMatchObject({ kind: 'input', code: 'not-permitted', message: expect.stringContaining('ssh.service') })
    expect(await lookAtProd()).toMatchObject({ current: 'nothing', files: [] })
  })

  test('apply refuses a release without a signature before anything is written', async () => {
    const { signature: _, ...request } = applyRequest(one)
    const result = await agent('apply', { input: request })
    expect(outcome(result)).toMatchObject({ code: 'signature-refused' })
    expect(await lookAtProd()).toMatchObject({ current: 'nothing', files: [] })
  })

  test('apply refuses a host where others can write to the prefix', async () => {
    await script(`mkdir -p ${PREFIX}; chmod o+w ${PREFIX}`)
    const result = await agent('apply', { input: applyRequest(one) })
    expect(result.status).toBe(10)
    expect(outcome(result)).toMatchObject({ kind: 'host', code: 'ill', message: expect.stringContaining(PREFIX) })
  })
})

describe('an attempt', () => {
  test('an attempt that is requested again returns its record', async () => {
    const attempt = randomUUID()
    const record = await apply(one, attempt)
    await apply(two)
    expect(await apply(one, attempt)).toEqual(record)
    expect(await lookAtProd()).toMatchObject({ current: linkOf(two), ledger: [{}, {}] })
  })

  test('an attempt continues when its caller dies, and the next caller follows it', async () => {
    await apply(one)
    const attempt = await applyUntil(two, startOf('verify'))
    await killAsked()
    expect(await script('pgrep --full "[a]gent.js apply hand-made" || true')).toBe('')
    const asked = apply(two, attempt)
    await goOn()
    expect(await asked).toMatchObject({ verdict: 'COMMITTED', attempt })
    expect(await lookAtProd()).toMatchObject({ current: linkOf(two), ledger: [{}, {}] })
    await expectTidy()
  })

  test('the transaction of a caller that dies during its checks leaves nothing, and the next one begins', async () => {
    await apply(one)
    const attempt = randomUUID()
    // Only the first verification never ends.
    await script(`printf '#!/bin/sh\nrm "$0"; exec sleep 600\n' > /usr/local/bin/ssh-keygen; chmod 755 /usr/local/bin/ssh-keygen`)
    await startAlone('apply', applyRequest(two, attempt))
    const isWaiting = async () => {
      const shown = await script('systemctl show --value --property=ActiveState,Description "$1"', LOCK_UNIT)
      return /^active$/m.test(shown) && shown.includes(`attempt ${attempt}`)
    }
    await until('the transaction waits', isWaiting)
    expect(await script('ls /var/lib/grind-to-prod/hand-made/attempts')).not.toContain(attempt)
    const rival = apply(three)
    await script(`pkill --signal KILL --oldest --full '^/usr/local/bin/node .*agent.js apply hand-made'`)
    expect(await rival).toMatchObject({ verdict: 'COMMITTED', releaseId: three.id })
    await script('pkill --exact sleep || true')
    expect(await lookAtProd()).toMatchObject({ current: linkOf(three), ledger: [{}, {}] })
    expect(await script('ls /var/lib/grind-to-prod/hand-made/attempts')).not.toContain(attempt)
    await expectTidy()
  })

  test('the transaction of a release that is refused ends with the refusal', async () => {
    await apply(one)
    const { signature: _, ...request } = applyRequest(two)
    expect(outcome(await agent('apply', { input: request }))).toMatchObject({ code: 'signature-refused' })
    expect(await apply(two)).toMatchObject({ verdict: 'COMMITTED' })
    expect(await lookAtProd()).toMatchObject({ current: linkOf(two), ledger: [{}, {}] })
    await expectTidy()
  })

  test('an attempt of another caller is refused meanwhile, by name', async () => {
    await apply(one)
    const attempt = randomUUID()
    await stopNext(startOf('verify'))
    const running = apply(two, attempt)
    await stopped()
    for (const [verb, input] of [
      ['apply', applyRequest(one)],
      ['rollback', undefined],
    ] as const) {
      const result = await agent(verb, input === undefined ? {} : { input })
      expect(result.status).toBe(10)
      expect(outcome(result)).toMatchObject({ code: 'busy', message: expect.stringMatching(new RegExp(`${attempt}.*tester@prod`)) })
    }
    await goOn()
    expect(await running).toMatchObject({ verdict: 'COMMITTED' })
    expect(await lookAtProd()).toMatchObject({ current: linkOf(two), ledger: [{}, {}] })
    await expectTidy()
  })
})

describe('rollback', () => {
  test('a rollback goes to the previous release, without a network', async () => {
    await apply(one)
    await apply(two)
    const result = await script('unshare --net grind-to-prod-agent rollback hand-made --json < /dev/null || echo "status $?"')
    expect(result).toContain('"verdict":"COMMITTED"')
    expect(await lookAtProd()).toMatchObject({ current: linkOf(one), answer: '1' })
    await expectTidy()
  })

  test('a rollback goes to a release by the beginning of its id', async () => {
    await apply(one)
    await apply(two)
    await apply(three)
    expect(recordIn(await agent('rollback', { words: ['--to', one.id.slice(0, 12)] }))).toMatchObject({
      verb: 'rollback',
      verdict: 'COMMITTED',
      releaseId: one.id,
      previousRelease: three.id,
    })
    expect(await lookAtProd()).toMatchObject({ current: linkOf(one), answer: '1' })
  })

  test('a second rollback goes on to the release before, and a third is refused with the reasons', async () => {
    for (const release of [one, two, three]) await apply(release)
    expect(recordIn(await agent('rollback'))).toMatchObject({ verdict: 'COMMITTED', releaseId: two.id })
    const second = await agent('rollback')
    expect(second.stdout).toContain(`Rolling back to ${one.id}: `)
    expect(recordIn(second)).toMatchObject({ verdict: 'COMMITTED', releaseId: one.id })
    expect(await lookAtProd()).toMatchObject({ current: linkOf(one), answer: '1' })
    const status = outcome(await agent('status'))
    expect('result' in status && statusResultSchema.parse(status.result)).toMatchObject({
      previousRelease: null,
      candidates: [
        { release: two.id, commit: '0'.repeat(40), lastAttempt: { verdict: 'COMMITTED' }, rolledBack: true, kept: true, chosen: false },
        { release: three.id, rolledBack: true, chosen: false },
      ],
    })
    expect(outcome(await agent('rollback'))).toMatchObject({ code: 'no-previous-release', message: expect.stringContaining(three.id) })
  })

  test('a rollback lists the kept releases when it does not know the release', async () => {
    await apply(one)
    const result = await agent('rollback', { words: ['--to', 'abcdef'] })
    expect(result.status).toBe(2)
    expect(outcome(result)).toMatchObject({ code: 'unknown-release', message: expect.stringContaining(one.id) })
  })

  test('a rollback is refused when there is no previous release', async () => {
    await apply(one)
    const result = await agent('rollback')
    expect(result.status).toBe(10)
    expect(outcome(result)).toMatchObject({ code: 'no-previous-release' })
  })
})

describe('a plain bin folder', () => {
  const plain = `
    mkdir -p ${PREFIX}/bin ${PREFIX}/libexec
    printf '#!/bin/sh\\nexec /usr/local/bin/node -e "require(\\\\"http\\\\").createServer((q,s)=>s.end(\\\\"old\\\\")).listen(${PORT},\\\\"127.0.0.1\\\\")"\\n' > ${PREFIX}/libexec/server
    chmod 755 ${PREFIX}/libexec/server
    ln -s ../libexec/server ${PREFIX}/bin/server
    echo data > ${PREFIX}/bin/notes; chmod 600 ${PREFIX}/bin/notes; chown 1:1 ${PREFIX}/bin/notes
    systemctl restart hand-made.service`

  test('a plain bin folder is adopted, and kept', async () => {
    await script(plain)
    const record = await apply(one)
    expect(record).toMatchObject({ verdict: 'COMMITTED', previousRelease: 'taken-over' })
    expect(await lookAtProd()).toMatchObject({ current: linkOf(one), bin: 'current/bin', answer: '1' })
    expect(
      await script(`cd ${PREFIX}/backups/before-take-over-*/; cat links.json; stat -c '%a %u %g' bin/notes; readlink bin/server`),
    ).toBe(`{"${PREFIX}/bin/server":"../libexec/server"}600 1 1\n../libexec/server\n`)
    await expectTidy()
  })

  test('a plain bin folder is current again when the first release fails', async () => {
    await script(plain)
    const record = await apply(await makeRelease({ version: '3', status: 500 }))
    expect(record).toMatchObject({ verdict: 'ROLLED_BACK', previousRelease: 'taken-over' })
    expect(await lookAtProd()).toMatchObject({ current: 'releases/taken-over', bin: 'current/bin', activeState: 'active' })
    await expect.poll(async () => (await lookAtProd()).answer).toBe('old')
    await expectTidy()
  })
})

describe('status', () => {
  test('status is the only verb that answers through the forced command', async () => {
    const dispatch = (original: string) => script('SSH_ORIGINAL_COMMAND="$1" grind-to-prod-agent dispatch || echo "status $?"', original)
    expect(await dispatch('grind-to-prod-agent status hand-made')).toContain('"currentRelease":null')
    expect(await dispatch('grind-to-prod-agent status hand-made; touch /root/canary')).toMatch(/not-permitted|usage[^]*status 2/)
    expect(await dispatch('grind-to-prod-agent recover hand-made')).toMatch(/not-permitted[^]*status 2/)
    expect(await script('ls /root/canary 2>&1 || true')).toContain('No such file')
  })
})

test('the host keeps no more releases than the policy allows, and removes the roots with them', async () => {
  const versions = ['1', '2', '10', '11', '12']
  const releases: HandMadeRelease[] = []
  for (const version of versions) {
    releases.push(await makeRelease({ version }))
    await apply(releases.at(-1)!)
  }
  await atRest()
  const kept = releases
    .slice(-3)
    .map(({ id }) => id)
    .toSorted()
  expect((await script(`ls ${PREFIX}/releases`)).trim().split('\n')).toEqual(kept)
  expect((await script('ls /nix/var/nix/gcroots/grind-to-prod/hand-made')).trim().split('\n')).toEqual(kept)
})
