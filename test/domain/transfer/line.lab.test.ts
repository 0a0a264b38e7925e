import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { forgetReleases, grindToProd, lab, onHost, succeedOnHost, WORK_FOLDER } from '../../../lab/client.ts'

import { CHOIROS, goOn, stopNext, stopped } from '../../host/stopped.ts'
import { startOf } from '../../support/stop-at.ts'

const BUNDLE = '/home/runner/line-bundle'
const reach = ['--identity', '/etc/lab/keys/deploy'] as const

beforeAll(async () => {
  await makeComponentsLarge()
  await succeedOnHost('grind', ['grind-to-prod', 'build-manifest', '--output', BUNDLE], { user: 'runner', directory: WORK_FOLDER })
  await succeedOnHost('grind', ['grind-to-prod', 'sign', `${BUNDLE}/manifest.json`, '--key', '/etc/lab/keys/release'], {
    user: 'runner',
    directory: WORK_FOLDER,
  })
})

/**
 * Makes each component a path of 12 MB of random text. Otherwise all but the largest path of the example cross the line in a
 * second, which is too short for a busy machine to cut the line between two of them.
 */
async function makeComponentsLarge(): Promise<void> {
  const script = `
    for component in sandbox dioxus-desktop hypervisor; do
      printf 'globalThis.filler = "%s"\\n' "$(head --bytes 9000000 /dev/urandom | base64 --wrap 0)" >>$component/main.mjs
    done
    git -c user.name=t -c user.email=t@example.com commit --quiet --all --message 'Make the components large'
    git push --quiet origin main`
  await succeedOnHost('grind', ['bash', '-euc', script], { user: 'runner', directory: WORK_FOLDER })
}

const spool = () =>
  onHost('prod', ['bash', '-c', 'ls -A /var/lib/grind-to-prod/choiros/spool 2>/dev/null || true']).then(({ stdout }) => stdout.trim())

/** Paths that a promote would copy. */
async function missingPaths(): Promise<string[]> {
  const { stdout } = await grindToProd('promote', 'prod', '--manifest', BUNDLE, '--json', '--dry-run', ...reach)
  return (JSON.parse(stdout) as { plan: { missing: string[] } }).plan.missing
}

/** How many of these paths have come: a path is imported as soon as it is whole. */
async function validAmong(paths: readonly string[]): Promise<number> {
  const { stdout } = await onHost('prod', ['nix-store', '--check-validity', '--print-invalid', ...paths])
  return paths.length - stdout.split('\n').filter((line) => line !== '').length
}

async function until(what: string, condition: () => Promise<boolean>, seconds: number): Promise<void> {
  const deadline = performance.now() + seconds * 1000
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error(`Not so after ${seconds} s: ${what}.`)
    await new Promise((wake) => setTimeout(wake, 100))
  }
}

/** How often the deploy key was let in. */
const logins = async () =>
  Number(await succeedOnHost('prod', ['sh', '-c', 'journalctl --unit ssh | grep -c "Accepted publickey for deploy" || true']))

function promote() {
  return grindToProd('promote', 'prod', '--manifest', BUNDLE, '--json', ...reach)
}

describe('the line to the host', () => {
  afterEach(async () => {
    await lab('link', '--up')
    await lab('link', '--clear')
  })

  test('a connection to a host with another host key ends before anything is sent', async () => {
    await forgetReleases()
    const key = '/etc/ssh/ssh_host_ed25519_key'
    await succeedOnHost('prod', [
      'bash',
      '-c',
      `cp -a ${key} /root/key && cp -a ${key}.pub /root/key.pub && rm ${key} && ssh-keygen -q -t ed25519 -N '' -f ${key} && systemctl restart ssh`,
    ])
    try {
      const { status, stdout, stderr } = await promote()
      expect(status).toBe(10)
      expect(stdout + stderr).toContain('host-key-mismatch')
      expect(await spool()).toBe('')
      expect((await onHost('prod', ['ls', '/nix/var/nix/gcroots/grind-to-prod/choiros'])).stdout).toBe('')
    } finally {
      await succeedOnHost('prod', ['bash', '-c', `mv /root/key ${key} && mv /root/key.pub ${key}.pub && systemctl restart ssh`])
    }
  })

  test('a copy goes on after each cut with what is still missing, and the release is committed', async () => {
    await forgetReleases()
    const missing = await missingPaths()
    await lab('link', '--rtt', '10ms', '--rate', '20mbit')
    const promoting = promote()
    const cuts = 2
    for (let cut = 0; cut < cuts; cut += 1) {
      const before = await validAmong(missing)
      await until('another path of the pack is valid', async () => (await validAmong(missing)) > before, 120)
      const loginsBefore = await logins()
      await succeedOnHost('prod', ['pkill', '--full', 'sshd-session: deploy'])
      await until('the client has connected again', async () => (await logins()) > loginsBefore, 60)
    }
    const { status, stdout, stderr } = await promoting
    expect(stderr).toContain('Reconnecting')
    expect({ status, ...(JSON.parse(stdout) as object) }).toMatchObject({ status: 0, verdict: 'COMMITTED' })
    expect(await onHost('prod', ['nix-store', '--verify', '--check-contents'])).toMatchObject({ status: 0 })
  })

  test('the paths that arrived before a cut are held until the release is applied, and not sent again', async () => {
    await forgetReleases()
    const missing = await missingPaths()
    await lab('link', '--rtt', '10ms', '--rate', '20mbit')
    const promoting = promote()
    await until('a path of the pack is valid', async () => (await validAmong(missing)) > 0, 60)
    await succeedOnHost('grind', ['pkill', '--signal', 'KILL', '--full', 'dist/cli.js promote'])
    await promoting
    await until('the spool is empty', async () => (await spool()) === '', 60)
    const roots = '/nix/var/nix/gcroots/grind-to-prod/choiros'
    const arrived = (await succeedOnHost('prod', ['bash', '-c', `readlink --canonicalize ${roots}/*.present/arrived-*`])).trim().split('\n')
    expect(arrived.length).toBeGreaterThanOrEqual(1)
    await succeedOnHost('prod', ['nix-store', '--gc', '--quiet'])
    expect(await onHost('prod', ['nix-store', '--check-validity', ...arrived])).toMatchObject({ status: 0 })
    await lab('link', '--clear')
    const left = await missingPaths()
    expect(left.filter((path) => arrived.includes(path))).toEqual([])
    expect(JSON.parse((await promote()).stdout)).toMatchObject({ verdict: 'COMMITTED', copy: { copiedPaths: left.length } })
    expect((await succeedOnHost('prod', ['ls', roots])).trim()).not.toContain('.present')
  })

  test("an import starts no garbage collection, whatever the host's min-free is", async () => {
    await forgetReleases()
    const add = 'for n in $(seq 40); do echo food-$n >/tmp/food-$n; nix-store --add /tmp/food-$n; done'
    const food = (await succeedOnHost('prod', ['bash', '-euc', add])).trim().split('\n')
    await succeedOnHost('prod', [
      'bash',
      '-euc',
      'cp -a /etc/nix/nix.conf /root/nix.conf; printf "min-free = %s\nmax-free = %s\n" 4000000000000000 8000000000000000 >>/etc/nix/nix.conf',
    ])
    try {
      expect(JSON.parse((await promote()).stdout)).toMatchObject({ verdict: 'COMMITTED' })
      expect(await onHost('prod', ['nix-store', '--check-validity', ...food])).toMatchObject({ status: 0 })
    } finally {
      await succeedOnHost('prod', ['mv', '/root/nix.conf', '/etc/nix/nix.conf'])
    }
  })

  // How fast: bench/copy.ts.
  test('a connection of 40 ms and 100 Mbit/s carries a release, and is known for the next copy', async () => {
    await forgetReleases()
    await lab('link', '--rtt', '40ms', '--rate', '100mbit')
    const { verdict, copy } = JSON.parse((await promote()).stdout) as { verdict: string; copy: { copiedNarBytes: number } }
    expect(verdict).toBe('COMMITTED')
    expect(copy.copiedNarBytes).toBeGreaterThan(100_000_000)
    const known = ['bash', '-c', 'cat ~/.local/state/grind-to-prod/lines/choiros/prod']
    // How much: a busy machine does not fill the line.
    expect(await succeedOnHost('grind', known, { user: 'runner' })).toMatch(/^[1-9]\d*\n$/)
  })

  test('a connection cut while the host applies is restored, and gives the verdict', async () => {
    await forgetReleases()
    await stopNext(startOf('health'), CHOIROS)
    const before = await logins()
    const promoting = promote()
    await stopped(CHOIROS)
    // The end of every open connection, at once: the next one goes another way.
    await lab('link', '--rtt', '1ms', '--rate', '1gbit')
    await succeedOnHost('prod', ['pkill', '--full', 'sshd-session: deploy'])
    await goOn(CHOIROS)
    const { status, stdout } = await promoting
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'COMMITTED' })
    expect(status).toBe(0)
    // Let in once more after the cut.
    expect(await logins()).toBeGreaterThanOrEqual(before + 2)
  })
})
