import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { forgetReleases, grindToProd, succeedOnHost, WORK_FOLDER } from '../../lab/client.ts'

const onProd = (script: string) => succeedOnHost('prod', ['sh', '-euc', script])

async function warnings(): Promise<string[]> {
  const { stdout } = await grindToProd('status', 'prod', '--identity', '/etc/lab/keys/deploy', '--json')
  return z.object({ warnings: z.array(z.string()) }).parse(JSON.parse(stdout)).warnings
}

// A promote checks only the host of a release that is not current there.
beforeAll(() => forgetReleases())
afterAll(async () => void (await onProd('if [ -e /etc/nix/nix.conf.kept ]; then mv /etc/nix/nix.conf.kept /etc/nix/nix.conf; fi')))

test('status warns of a Nix with a known hole, and of the users that it trusts', async () => {
  const before = await warnings()
  const version = (await onProd('nix --version')).trim().split(' ').at(-1)!
  // The lab's Debian releases have a Nix older than the fixes.
  expect(before.filter((warning) => warning.startsWith(`Nix ${version} has CVE-`))).not.toHaveLength(0)
  expect(before.filter((warning) => !warning.startsWith('Nix '))).toEqual([])
  // A promote warns with the first of these sentences before it copies, and names how many there are.
  const bundle = '/home/runner/warned-bundle'
  const onGrind = { user: 'runner', directory: WORK_FOLDER } as const
  await succeedOnHost('grind', ['grind-to-prod', 'build-manifest', '--output', bundle], onGrind)
  await succeedOnHost('grind', ['grind-to-prod', 'sign', bundle, '--signing-key-file', '/etc/lab/keys/release'], onGrind)
  const { stderr } = await grindToProd('promote', 'prod', '--manifest', bundle, '--identity-file', '/etc/lab/keys/deploy', '--dry-run')
  const [first] = before
  const more = before.length === 1 ? '.' : `; "grind-to-prod status prod --verbose" shows ${before.length - 1} more.`
  expect(stderr.split(first!.replace(/\.$/, more)), stderr).toHaveLength(2)

  await onProd(
    'cp /etc/nix/nix.conf /etc/nix/nix.conf.kept; printf "require-sigs = false\\ntrusted-users = root deploy\\n" >> /etc/nix/nix.conf',
  )
  const after = await warnings()
  expect(after.filter((warning) => !before.includes(warning))).toEqual([
    expect.stringMatching(/^require-sigs is off/),
    expect.stringMatching(/^trusted-users has deploy, which makes them root/),
  ])
})

test('status, rollback and history warn of a ledger whose hash chain is broken', async () => {
  const ledger = '/var/lib/grind-to-prod/choiros/ledger.ndjson'
  const identity = ['--identity-file', '/etc/lab/keys/deploy'] as const
  await onProd(`if [ -e ${ledger} ]; then cp -a ${ledger} ${ledger}.kept; fi; printf '{"previousEntry":"12' >> ${ledger}`)
  try {
    // Without its line end, it is what a crash leaves.
    const cutOff = await grindToProd('status', 'prod', ...identity)
    expect(cutOff.stdout).toMatch(/warning: The last line of the ledger of prod is incomplete: a write was cut off\./)
    expect(cutOff.stdout).not.toContain('is broken')
    await onProd(`echo >> ${ledger}`)
    const text = /The hash chain of the ledger of prod is broken at line \d+: .* Compare it with the records that the runs kept/
    expect((await grindToProd('status', 'prod', ...identity)).stdout).toMatch(new RegExp(`warning: ${text.source}`))
    const found = await grindToProd('status', 'prod', ...identity, '--json')
    const brokenAt = expect.any(Number)
    expect(JSON.parse(found.stdout), found.stderr).toMatchObject({ ledger: { brokenAt } })
    expect((await grindToProd('status', 'prod', ...identity, '--require-ledger')).status).toBe(14)
    expect((await grindToProd('rollback', 'prod', ...identity, '--dry-run')).stderr).toMatch(text)
    const site = '/home/runner/broken-history'
    const written = await grindToProd('history', '--host', 'prod', '--output', site, ...identity)
    expect(written.stdout, written.stderr).toMatch(text)
  } finally {
    await onProd(`rm ${ledger}; if [ -e ${ledger}.kept ]; then mv ${ledger}.kept ${ledger}; fi`)
  }
})
