import { createHash, randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { succeedOnHost } from '../../lab/client.ts'
import { inventoryOf, summarize } from '#domain/closure/inventory'
import { dataSchema } from '#domain/config/data'
import { parsePathInfo, pathInfoCommand } from '#tools/nix/path-info'
import { restorePlanResultSchema } from '#domain/protocol/messages'
import {
  agent,
  APPLICATION,
  apply,
  applyRequest,
  build,
  interpreter,
  LOCK_UNIT,
  lookAtProd,
  lookAtProdAtRest,
  makeRelease,
  outcome,
  permit,
  PREFIX,
  recordIn,
  register,
  script,
  setUpApplication,
  wipe,
  type HandMadeRelease,
} from './hand-made.ts'
import { atRest } from '../support/at-rest.ts'
import { giveTarBack, hold, holdTar, isHeld, killBoth, letGo, startAlone, WAIT_WHILE_HELD, WAIT_WHILE_HELD_NODE } from './stopped.ts'

const FOLDER = '/opt/hand-made-data'
const STATE = `/var/lib/grind-to-prod/${APPLICATION}`
const DROP_IN = '/run/systemd/system/hand-made.service.d'

let one: HandMadeRelease
let two: HandMadeRelease

beforeAll(async () => {
  await setUpApplication()
  await permit({ data: [FOLDER] })
  const data = dataSchema.parse({ folders: [FOLDER] })
  one = await makeRelease({ version: '1' }, { data })
  two = await makeRelease({ version: '2' }, { data, schemaChange: true })
})

/** The data of an application: owners, modes, an extended attribute, a hard link, an empty folder, a link that leads out. */
const fill = `
  mkdir -p ${FOLDER}/empty
  echo original > ${FOLDER}/database; chown 33:42 ${FOLDER}/database; chmod 0640 ${FOLDER}/database
  ln ${FOLDER}/database ${FOLDER}/twin
  ln -s /etc/passwd ${FOLDER}/out
  printf x > "${FOLDER}/-line
end"
  perl -e 'my ($file, $name, $value) = ("${FOLDER}/database", "user.note", "kept"); syscall(188, $file, $name, $value, 4, 0) == 0 or die "setxattr: $!"'
  chown 1000:1000 ${FOLDER}; chmod 2750 ${FOLDER}`

beforeEach(async () => {
  await wipe()
  await script(`
    umount ${STATE}/data 2> /dev/null || true
    umount ${FOLDER} 2> /dev/null || true
    rm -rf ${FOLDER} ${FOLDER}.* /opt/.hand-made-data.* ${DROP_IN}; systemctl daemon-reload
    ${fill}`)
  await apply(one)
})

/** Everything about the data that a restore must restore. */
const look = (folder = FOLDER) =>
  script(
    `cd "$1"; find . -printf '%P|%y|%m|%U|%G|%n|%l|%T@\\n' | sort; find . -type f -print0 | sort -z | xargs -0 sha256sum
     perl -e 'my ($file, $name, $value) = ("database", "user.note", " " x 99); my $size = syscall(191, $file, $name, $value, 99); print $size < 0 ? "no note" : substr($value, 0, $size), "\\n"'`,
    folder,
  )

/** Asks the host which paths of a release it would need. */
async function dryRun({ id: releaseId, text: manifest, manifestPath, signature }: HandMadeRelease): Promise<object> {
  const command = pathInfoCommand([manifestPath], { closure: true })
  const { paths } = inventoryOf(parsePathInfo(await succeedOnHost('prod', command.argv, { input: command.input! })))
  return { protocol: 1, releaseId, manifest, manifestPath, signature, closure: { schemaVersion: 1, paths }, dryRun: true }
}

const corrupt = () => script(`rm -rf ${FOLDER}/empty ${FOLDER}/out; echo garbage > ${FOLDER}/database`)
const restore = (release: HandMadeRelease, ...words: string[]) => agent('restore-data', { words: [release.id.slice(0, 12), ...words] })
const asides = async () => (await script(`ls -d ${FOLDER}.*-restore-* 2> /dev/null || true`)).split('\n').filter(Boolean)
const leftovers = async () => {
  await atRest()
  return script(
    `ls -d ${STATE}/data/.* /opt/.hand-made-data.* ${STATE}/journal.json ${STATE}/reserve 2> /dev/null | grep -v '/\\.*$' || true`,
  )
}

/**
 * Starts a verb on prod and, once a program of it is held in the middle, kills first the client (which would recover it) and then the
 * transaction with all that it runs. Returns the attempt once systemd has finished it.
 */
async function killWhenHeld(verb: string, input: object | undefined, ...words: string[]): Promise<string> {
  await hold()
  await startAlone(verb, input, ...words)
  await isHeld()
  const description = await script(`systemctl show --value --property=Description ${LOCK_UNIT}`)
  await killBoth('KILL', 'all')
  await letGo()
  await lookAtProdAtRest()
  return /[0-9a-f-]{36}/.exec(description)![0]
}

/** Sees that nothing is left to recover, and gives the one record of the attempt. */
async function recovered(attempt: string): Promise<unknown> {
  expect(outcome(await agent('recover'))).toEqual({ event: 'result', result: { record: null } })
  const records = (await lookAtProd()).ledger.filter(({ record }) => record.attempt === attempt)
  expect(records).toHaveLength(1)
  return records[0]!.record
}

describe('a release that changes the form of the data', () => {
  test('data are backed up before a schema change; a rollback keeps the new data, restore-data the old', async () => {
    const before = await look()
    const record = await apply(two)
    expect(record).toMatchObject({ verdict: 'COMMITTED', data: [{ folder: FOLDER, changedWhileRead: false }] })
    const { archive, sha256, bytes } = record.data![0]!
    expect((await script('sha256sum "$1"; stat -c "%a %u %s" "$1"', archive!)).split(/\s+/).slice(0, 5)).toEqual([
      sha256,
      archive,
      '600',
      '0',
      `${bytes}`,
    ])
    await corrupt()
    const corrupted = await look()
    expect(recordIn(await agent('rollback'))).toMatchObject({ verdict: 'COMMITTED', releaseId: one.id })
    expect(await look()).toBe(corrupted)

    const planned = outcome(await restore(two, '--dry-run'))
    expect('result' in planned && restorePlanResultSchema.parse(planned.result).plan).toMatchObject({
      releaseId: two.id,
      folders: [{ folder: FOLDER, archive, aside: `${FOLDER}.before-restore-TIME` }],
      units: ['hand-made.service'],
    })
    expect(await look()).toBe(corrupted)

    const restored = recordIn(await restore(two))
    expect(restored).toMatchObject({ verb: 'restore-data', verdict: 'COMMITTED', releaseId: two.id, previousRelease: one.id })
    expect(await look()).toBe(before)
    expect(await asides()).toEqual([restored.restored!.folders[0]!.aside])
    expect(await look(restored.restored!.folders[0]!.aside!)).toBe(corrupted)
    expect(await lookAtProd()).toMatchObject({ current: `releases/${one.id}`, answer: '1', ledger: [{}, {}, {}, {}] })
    expect(await leftovers()).toBe('')
  })

  test('a release that cannot read migrated data is restored with the backup by the documented steps', async () => {
    const before = await look()
    const { data } = await apply(two)
    await script(`touch ${FOLDER}/migrated`)
    // Only release two reads migrated data.
    const reads = `ExecStartPre=/bin/sh -c 'test ! -e ${FOLDER}/migrated || readlink ${PREFIX}/current | grep -q ${two.id}'`
    await script(`mkdir -p ${DROP_IN}; printf '%s\\n' '[Service]' "$1" > ${DROP_IN}/reads.conf; systemctl daemon-reload`, reads)
    expect(recordIn(await agent('rollback'))).toMatchObject({ verdict: 'ROLLED_BACK', releaseId: one.id })
    expect(await lookAtProd()).toMatchObject({ current: `releases/${two.id}`, answer: '2' })
    await script(
      `systemctl stop hand-made.service; mv ${FOLDER} ${FOLDER}.aside; mkdir ${FOLDER}
       zstd -dc "$1" | tar -x --numeric-owner --xattrs --acls -C ${FOLDER}`,
      data![0]!.archive!,
    )
    expect(await look()).toBe(before)
    const back = await agent('rollback', { words: ['--to', one.id] })
    expect(recordIn(back)).toMatchObject({ verdict: 'COMMITTED', releaseId: one.id })
    expect(await lookAtProd()).toMatchObject({ current: `releases/${one.id}`, answer: '1' })
  })

  test('data are not backed up again for a current release, whose data must not replace the backup', async () => {
    const { data } = await apply(two)
    await corrupt()
    await script('systemctl stop hand-made.service')
    expect(await apply(two)).toMatchObject({ verdict: 'COMMITTED' })
    expect(await script(`ls ${STATE}/data`)).toBe(`${data![0]!.archive!.split('/').at(-2)}\n`)
  })

  test('a release does not start when the disk is too small for the backup, and reports the sizes', async () => {
    await script(`mkdir -p ${STATE}/data; mount -t tmpfs -o size=32m,mode=0700 tmpfs ${STATE}/data`)
    const result = await agent('apply', { input: applyRequest(two) })
    expect(result.status).toBe(10)
    expect(recordIn(result).reason).toMatch(/may need [0-9]+ bytes on the file system of \/var\/lib.* where 33554432 are free/)
    expect(await lookAtProd()).toMatchObject({ current: `releases/${one.id}`, answer: '1' })
    expect(await script(`ls -A ${STATE}/data`)).toBe('')
    // A promote learns it before it copies anything.
    const prepare = async (release: HandMadeRelease, asked: object) =>
      outcome(await agent('prepare', { input: { ...(await dryRun(release)), ...asked } }))
    expect(await prepare(two, {})).toMatchObject({ code: 'disk-full', message: expect.stringContaining('The backup of the data may need') })
    const { manifest } = await makeRelease({ version: '3' })
    const third = await register({ ...manifest, data: one.manifest.data! }, [manifest.components['server']!.storePath])
    expect(await prepare(third, {})).toMatchObject({ result: { alreadyCurrent: false } })
    expect(await prepare(third, { schemaChange: true })).toMatchObject({ code: 'disk-full' })
    await script(`umount ${STATE}/data`)
    expect(await prepare(two, {})).toMatchObject({ result: { alreadyCurrent: false } })
  })

  test('a release whose data folder the policy refuses names the folder', async () => {
    const other = await makeRelease({ version: '1' }, { data: dataSchema.parse({ folders: ['/opt/other-data'] }), schemaChange: true })
    expect(outcome(await agent('apply', { input: applyRequest(other) }))).toMatchObject({
      code: 'not-permitted',
      message: expect.stringContaining('data folder /opt/other-data is not among the data folders of the policy'),
    })
  })

  test('a transaction killed during the backup changes nothing and leaves nothing of it', async () => {
    await holdTar()
    try {
      const attempt = await killWhenHeld('apply', applyRequest(two))
      expect(await recovered(attempt)).toMatchObject({ verdict: 'UNCHANGED' })
    } finally {
      await giveTarBack()
    }
    expect(await lookAtProd()).toMatchObject({ current: `releases/${one.id}`, answer: '1' })
    expect(await script(`ls -A ${STATE}/data`)).toBe('')
  })

  test('pruning a release removes its backup', async () => {
    await apply(two)
    for (const version of ['3', '4', '5']) await apply(await makeRelease({ version }))
    await lookAtProdAtRest()
    expect(await script(`ls -A ${STATE}/data`)).toBe('')
  })
})

describe('restore-data', () => {
  test('restore-data rolls back when the application is not healthy with the data', async () => {
    await script(`touch ${FOLDER}/poison`)
    await apply(two)
    await script(
      `rm ${FOLDER}/poison; mkdir -p ${DROP_IN}; printf '[Service]\\nExecStartPre=/usr/bin/test ! -e ${FOLDER}/poison\\n' > ${DROP_IN}/poison.conf; systemctl daemon-reload`,
    )
    const before = await look()
    const result = await restore(two)
    expect(result.status).toBe(11)
    expect(recordIn(result)).toMatchObject({
      verdict: 'ROLLED_BACK',
      reason: expect.stringContaining('the data is as it was before the restore'),
    })
    expect(await look()).toBe(before)
    expect(await asides()).toEqual([expect.stringContaining('.failed-restore-')])
    expect(await lookAtProd()).toMatchObject({ answer: '2', activeState: 'active' })
  })

  test.each([
    { at: 'while the units stop', when: 'ExecStop' },
    { at: 'once the folders are replaced', when: 'ExecStartPre' },
  ])('restore-data killed $at rolls back to the data before it', async ({ when }) => {
    await apply(two)
    await corrupt()
    const before = await look()
    await script(
      `mkdir -p ${DROP_IN}; printf '%s\\n' '[Service]' "$1" > ${DROP_IN}/held.conf; systemctl daemon-reload`,
      `${when}=/bin/sh -c '${WAIT_WHILE_HELD}'`,
    )
    const attempt = await killWhenHeld('restore-data', undefined, two.id)
    expect(await recovered(attempt)).toMatchObject({ verdict: 'ROLLED_BACK' })
    expect(await script(`cat ${STATE}/attempts/${attempt}/record.json`)).toContain('the restore was interrupted')
    expect(await look()).toBe(before)
    expect(await leftovers()).toBe('')
    expect(await lookAtProd()).toMatchObject({ current: `releases/${two.id}`, answer: '2', activeState: 'active' })
  })

  describe('with units that are not in the release and start its service', () => {
    const triggers = ['hand-made-knock.socket', 'hand-made-tick.timer', 'hand-made-drop.path'] as const
    const states = async () => (await script('systemctl is-active "$@" || true', ...triggers)).trim().split('\n')
    const open = Array.from(triggers, () => 'active')
    const closed = Array.from(triggers, () => 'inactive')
    /** The service keeps what it finds in its data at each start, and waits at its stop while it is held. It listens on its own port. */
    const setUp = () =>
      script(
        `units=/run/systemd/system; mkdir -p ${DROP_IN}; rm -f /root/starts /root/knock-stop
         printf '%s\n' '[Service]' UnsetEnvironment=LISTEN_FDS "ExecStartPre=/bin/sh -c 'cat ${FOLDER}/database >> /root/starts'" "$1" > ${DROP_IN}/held.conf
         printf '[Socket]\nListenStream=127.0.0.1:7171\nService=hand-made.service\n' > $units/hand-made-knock.socket
         printf '[Timer]\nOnCalendar=*:*:0/1\nAccuracySec=1us\nUnit=hand-made.service\n' > $units/hand-made-tick.timer
         printf '[Path]\nPathExists=${FOLDER}\nUnit=hand-made.service\n' > $units/hand-made-drop.path
         systemctl daemon-reload; systemctl stop hand-made.service; shift
         systemctl start "$@" hand-made.service
         systemd-run --quiet --unit=hand-made-knocking --collect bash -c 'until [ -e /root/knock-stop ]; do (exec 3<> /dev/tcp/127.0.0.1/7171 && echo x >&3) 2> /dev/null; sleep 0.05; done'`,
        `ExecStop=/bin/sh -c '${WAIT_WHILE_HELD}'`,
        ...triggers,
      )
    const tidy = () =>
      script(
        `: > /root/knock-stop; systemctl stop "$@" hand-made-knocking 2> /dev/null || true; systemctl reset-failed "$@" 2> /dev/null || true
         for unit in "$@"; do rm -f "/run/systemd/system/$unit"; done; systemctl daemon-reload`,
        ...triggers,
      )

    test('restore-data holds down the sockets, timers and paths of its units, and starts them again', async () => {
      await apply(two)
      await corrupt()
      await setUp()
      try {
        await hold()
        const attempt = startAlone('restore-data', undefined, two.id)
        await isHeld()
        await script('rm -f /root/starts')
        const held = await states()
        await letGo()
        await attempt
        await lookAtProdAtRest()
        expect(held).toEqual(closed)
        const [last] = (await script(`tail -n 1 ${STATE}/ledger.ndjson`)).split('\n')
        expect(JSON.parse(last!)).toMatchObject({ record: { verdict: 'COMMITTED' } })
        expect(await states()).toEqual(open)
        expect(await script('sort -u /root/starts')).toBe('original\n')
      } finally {
        await letGo()
        await tidy()
      }
    })

    test('restore-data killed while units are held down starts them again as it recovers', async () => {
      await apply(two)
      await corrupt()
      await setUp()
      try {
        const attempt = await killWhenHeld('restore-data', undefined, two.id)
        expect(await recovered(attempt)).toMatchObject({ verdict: 'ROLLED_BACK' })
        expect(await states()).toEqual(open)
        expect(await script(`cat ${FOLDER}/database`)).toBe('garbage\n')
      } finally {
        await tidy()
      }
    })
  })

  test('restore-data killed while it unpacks has changed nothing', async () => {
    await apply(two)
    await corrupt()
    const before = await look()
    await holdTar()
    try {
      const attempt = await killWhenHeld('restore-data', undefined, two.id)
      expect(await recovered(attempt)).toMatchObject({ verdict: 'UNCHANGED' })
    } finally {
      await giveTarBack()
    }
    expect(await look()).toBe(before)
    expect(await leftovers()).toBe('')
  })

  test('restore-data refuses a mount point, a damaged archive and a release without a backup', async () => {
    const { data } = await apply(two)
    const before = await look()
    await script(`mount --bind ${FOLDER} ${FOLDER}`)
    expect(recordIn(await restore(two))).toMatchObject({
      verdict: 'UNCHANGED',
      reason: expect.stringContaining(`${FOLDER} on prod is a mount point`),
    })
    await script(`umount ${FOLDER}; printf x | dd of="$1" bs=1 seek=50 conv=notrunc 2> /dev/null`, data![0]!.archive!)
    expect(recordIn(await restore(two))).toMatchObject({ verdict: 'UNCHANGED', reason: expect.stringContaining('instead of') })
    expect(outcome(await restore(one))).toMatchObject({ code: 'unknown-release', message: expect.stringContaining(two.id) })
    expect(await look()).toBe(before)
    expect(await asides()).toEqual([])
  })

  test('restore-data is refused to a deploy key', async () => {
    const asked = `grind-to-prod-agent restore-data ${APPLICATION} ${two.id}`
    expect(await script('SSH_ORIGINAL_COMMAND="$1" grind-to-prod-agent dispatch || echo "status $?"', asked)).toMatch(
      /not-permitted[^]*status 2/,
    )
  })
})

describe('a program of the release', () => {
  const program = (node: string, work: string) => `#!${node}
const { writeFileSync, readFileSync } = require('node:fs')
const { GRIND_TO_PROD_BACKUP_FOLDER: backup, GRIND_TO_PROD_DATA_FOLDERS: data } = process.env
${work}
`
  const copies = `if (process.argv[2] === 'backup') writeFileSync(backup + '/dump', readFileSync(data + '/database'))
else writeFileSync(data + '/database', readFileSync(backup + '/dump'))`

  async function withProgram(work: string): Promise<HandMadeRelease> {
    const text = program(await interpreter(), work)
    const storePath = await build('host/on-host/program.nix', { name: 'data-tool', program: 'dump', text })
    const command = pathInfoCommand([two.storePath, storePath], { closure: true })
    const infos = parsePathInfo(await succeedOnHost('prod', command.argv, { input: command.input! }))
    const sha256 = createHash('sha256').update(text).digest('hex')
    const component = {
      installable: '.#dump',
      storePath,
      narHash: infos.find(({ path }) => path === storePath)!.narHash,
      links: { dump: { target: 'bin/dump', sha256 } },
    }
    return register(
      {
        ...two.manifest,
        components: { ...two.manifest.components, dump: component },
        data: dataSchema.parse({ folders: [FOLDER], program: 'dump', timeoutSeconds: 20 }),
        closure: summarize(inventoryOf(infos)),
      },
      [two.storePath, storePath],
    )
  }

  test('a data program runs on no host whose policy does not allow it, neither to back up nor to restore', async () => {
    const dumping = await withProgram(copies)
    const refused = { code: 'not-permitted', message: expect.stringContaining('"dataProgram": true') }
    expect(outcome(await agent('apply', { input: applyRequest(dumping) }))).toMatchObject(refused)
    await permit({ dataProgram: true })
    expect(await apply(dumping)).toMatchObject({ verdict: 'COMMITTED', data: [{ folder: null }] })
    await permit({ dataProgram: false })
    expect(outcome(await restore(dumping, '--dry-run'))).toMatchObject(refused)
    expect(outcome(await restore(dumping))).toMatchObject(refused)
    await permit({ dataProgram: true })
  })

  test('a data program makes the backup, and restores it', async () => {
    const dumping = await withProgram(copies)
    const record = await apply(dumping)
    expect(record).toMatchObject({ verdict: 'COMMITTED', data: [{ folder: null, bytes: 'original\n'.length }] })
    await corrupt()
    expect(recordIn(await restore(dumping))).toMatchObject({ verdict: 'COMMITTED', data: [{ folder: null, bytes: 'garbage\n'.length }] })
    expect(await script(`cat ${FOLDER}/database`)).toBe('original\n')
  })

  test('a data program that fails ends the release before anything is switched', async () => {
    const failing = await withProgram(`console.error('the database says no'); process.exit(3)`)
    expect(await apply(failing, randomUUID())).toMatchObject({
      verdict: 'UNCHANGED',
      reason: expect.stringMatching(/dump backup ended with status 3 on prod, and its last output was "the database says no"/),
    })
    expect(await lookAtProd()).toMatchObject({ current: `releases/${one.id}`, answer: '1' })
    expect(await script(`ls -A ${STATE}/data`)).toBe('')
  })

  test('a data program killed while it restores is run again to restore the data before it', async () => {
    const dumping = await withProgram(
      `if (process.argv[2] === 'restore' && readFileSync(backup + '/dump', 'utf8') === 'original\\n') { writeFileSync(data + '/database', 'half'); ${WAIT_WHILE_HELD_NODE} } else { ${copies} }`,
    )
    await apply(dumping)
    await corrupt()
    const attempt = await killWhenHeld('restore-data', undefined, dumping.id)
    expect(await recovered(attempt)).toMatchObject({ verdict: 'ROLLED_BACK' })
    expect(await script(`cat ${FOLDER}/database`)).toBe('garbage\n')
  })
})
