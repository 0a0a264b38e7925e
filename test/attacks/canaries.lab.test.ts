import { afterAll, beforeAll, expect, test } from 'vitest'
import { forgetReleases, grindToProd, installHost, makeApplication, mergeUpstream, succeedOnHost, WORK_FOLDER } from '../../lab/client.ts'

/*
 * A whole release, a failed one and a build that fails, with a secret in every place of the two hosts that takes a text: in URLs of
 * Nix's settings, of the git remote and of what a unit prints, in unit files, in environment files, in a request's words and in lines that
 * a unit logged in an earlier, good start. It must be in no output and in no file that is left.
 */

const CANARY = 'CANARY-93b1f0'
const EARLIER = `${CANARY}-earlier`
const BUNDLE = '/home/runner/canary-bundle'
const SNAPSHOTS = '/home/runner/canary-snapshots'
const DROP_IN = '/etc/systemd/system/hypervisor.service.d/canary.conf'
const onProd = (script: string) => succeedOnHost('prod', ['bash', '-euo', 'pipefail', '-c', script])
const onGrind = (script: string) =>
  succeedOnHost('grind', ['bash', '-euo', 'pipefail', '-c', script], { user: 'runner', directory: WORK_FOLDER })

/** All that was printed so far. */
const printed: string[] = []

async function run(...words: string[]): Promise<number | null> {
  const { status, stdout, stderr } = await grindToProd(...words)
  printed.push(`$ grind-to-prod ${words[0]}\n${stdout}\n${stderr}`)
  return status
}

const identity = ['--identity', '/etc/lab/keys/deploy']
const dropIn = (line: string) =>
  onProd(
    `mkdir -p $(dirname ${DROP_IN}); printf '[Service]\\nEnvironment=ADMIN_PIN=${CANARY}\\n${line}\\n' > ${DROP_IN}; systemctl daemon-reload`,
  )

async function build(): Promise<void> {
  await onGrind(`rm -rf ${BUNDLE}`)
  expect(await run('build-manifest', '--output', BUNDLE), printed.at(-1)).toBe(0)
  expect(await run('sign', `${BUNDLE}/manifest.json`, '--key', '/etc/lab/keys/release')).toBe(0)
}

const promote = () => run('promote', 'prod', '--manifest', BUNDLE, ...identity, '--snapshots', SNAPSHOTS, '--json')

beforeAll(async () => {
  await makeApplication()
  await installHost('prod')
  await forgetReleases()
  await onProd(`
    cp /etc/nix/nix.conf /root/nix.conf.kept
    echo 'extra-substituters = http://user:${CANARY}@127.0.0.1:9/nix?private_token=${CANARY}' >> /etc/nix/nix.conf
    cp /etc/choiros/hypervisor.env /root/hypervisor.env.kept
    echo 'CANARY_TOKEN=${CANARY}' >> /etc/choiros/hypervisor.env`)
  await dropIn(`ExecStartPre=/bin/echo started for the first time with ${EARLIER}`)
})

afterAll(async () => {
  await onProd(`
    cp /root/nix.conf.kept /etc/nix/nix.conf
    cp /root/hypervisor.env.kept /etc/choiros/hypervisor.env
    rm -rf $(dirname ${DROP_IN})
    systemctl daemon-reload`)
  await makeApplication()
})

test('a release, a failing one, a rollback and a failing build leave no secret anywhere', async () => {
  await build()
  expect(await promote(), printed.at(-1)).toBe(0)
  expect(await onProd('journalctl --unit=hypervisor.service --no-pager')).toContain(EARLIER)

  await dropIn(`ExecStartPre=/bin/echo connects to postgres://app:${CANARY}@db.example/app?sslpassword=${CANARY}`)
  await mergeUpstream('exits-early')
  await onGrind('git pull --quiet origin main')
  await build()
  expect(await promote(), printed.at(-1)).toBe(11)
  // What the unit logged in this attempt is shown, and kept.
  expect(printed.at(-1)).toContain('connects to postgres://db.example/app')
  expect(await onProd('cat /var/lib/grind-to-prod/choiros/attempts/*/hypervisor.service.log')).toContain(
    'connects to postgres://db.example/app',
  )

  expect(await run('status', 'prod', ...identity, '--json')).toBe(0)
  expect(printed.at(-1)).toContain('http://127.0.0.1:9/nix')
  expect(await run('snapshot', 'prod', ...identity)).toBe(0)
  expect(await run('snapshot', 'prod', ...identity, '--format', 'env')).toBe(0)
  expect(await run('ledger', 'prod', ...identity, '--json')).toBe(0)
  expect(await run('rollback', 'prod', ...identity, '--to', `https://user:${CANARY}@a.example`)).toBe(2)
  await onGrind(`git remote set-url origin 'http://user:${CANARY}@127.0.0.1:1/choiros.git?private_token=${CANARY}'`)
  expect(await run('build-manifest', '--output', `${BUNDLE}-2`)).toBe(2)
  expect(printed.at(-1)).toContain('http://127.0.0.1:1/choiros.git')

  for (const text of printed) expect(text).not.toContain(CANARY)
  const searched = `grep --recursive --files-with-matches --text ${CANARY}`
  expect(await onProd(`${searched} /var/lib/grind-to-prod /opt/choiros /etc/grind-to-prod || true`)).toBe('')
  expect(await onGrind(`${searched} ${BUNDLE} ${SNAPSHOTS} ~/.local/state || true`)).toBe('')
})
