import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { forgetReleases, installHost, onHost, succeedOnHost, WORK_FOLDER } from '../../lab/client.ts'
import { inventoryOf, inventorySchema } from '#domain/closure/inventory'
import { manifestOwnPath } from '#domain/manifest/own-path'
import { parseManifest } from '#domain/manifest/parse'
import { releaseId } from '#domain/manifest/release-id'
import { POLICY_FILE } from '#domain/trust/policy'
import { applicationSignersFile, REVOKED_KEYS_FILE } from '#domain/trust/signers'

/*
 * An attacker with the deploy key, and a manifest whose release is whole in the host's store, tries to apply it without the signature of an
 * allowed signer. The client is not ours: the requests are written by hand.
 */

const BUNDLE = '/home/runner/attack-bundle'
const KEYS = '/home/runner/attack-keys'
const STATE = '/var/lib/grind-to-prod/choiros'
const onGrind = (script: string, ...parameters: string[]) =>
  succeedOnHost('grind', ['bash', '-euo', 'pipefail', '-c', script, '-', ...parameters], { user: 'runner', directory: WORK_FOLDER })

const ssh = ['ssh', '-F', 'none', '-i', '/etc/lab/keys/deploy', '-o', 'UserKnownHostsFile=/home/runner/known-prod', '-o', 'BatchMode=yes']
const errorSchema = z.object({ event: z.literal('error'), code: z.string(), message: z.string() })

/** Asks the agent with the deploy key, and gives its last event. */
async function lastLine(verb: string, application: string, request: object): Promise<unknown> {
  const argv = [...ssh, 'deploy@prod', 'grind-to-prod-agent', verb, application]
  const { stdout } = await onHost('grind', argv, { user: 'runner', input: JSON.stringify(request) })
  return JSON.parse(stdout.trimEnd().split('\n').at(-1)!)
}

/** The same, of which a refusal is expected. */
async function refusal(verb: string, application: string, request: object) {
  const { code, message } = errorSchema.parse(await lastLine(verb, application, request))
  return { code, message }
}

/** The same as the forced command of an older installation has it, which is for every application. */
async function refusalToOldKey(verb: string, application: string, request: object) {
  const asked = `SSH_ORIGINAL_COMMAND=grind-to-prod-agent ${verb} ${application}`
  const { stdout } = await onHost('prod', ['env', asked, '/usr/local/bin/grind-to-prod-agent', 'dispatch'], {
    input: JSON.stringify(request),
  })
  const { code, message } = errorSchema.parse(JSON.parse(stdout.trimEnd().split('\n').at(-1)!))
  return { code, message }
}

const copy = { copiedPaths: 0, copiedNarBytes: 0, packBytes: 0, presentPaths: 0, substitutedPaths: [] }
let [manifest, manifestPath, genuine] = ['', '', '']
const request = (signature: string | undefined, more: object = {}) => ({
  protocol: 1,
  releaseId: releaseId(manifest),
  manifestPath,
  attempt: randomUUID(),
  actor: { name: 'maintainer@example' },
  copy,
  ...(signature === undefined ? {} : { signature }),
  ...more,
})
const MiB = 2 ** 20
/** Sends a request with a closure of 200 MiB, for as long as it is read, and prints how much that was. */
const sendLarge = `
const { writeSync } = require('node:fs')
const path = (index) => '/nix/store/' + '0'.repeat(32) + '-a-path-whose-name-is-of-a-usual-length-' + index
const entry = (index) => JSON.stringify({ path: path(index), narHash: 'sha256-' + 'A'.repeat(43) + '=', narSize: 1000, references: [path(index)] })
let size = 0
try {
  writeSync(1, process.argv[1].slice(0, -1) + ',"closure":{"schemaVersion":1,"paths":[' + entry(0))
  for (let index = 1; size < ${200 * MiB}; index += 1000) {
    let rest = Buffer.from(Array.from({ length: 1000 }, (_, offset) => ',' + entry(index + offset)).join(''))
    while (rest.length > 0) {
      const written = writeSync(1, rest)
      size += written
      rest = rest.subarray(written)
    }
  }
  writeSync(1, ']}}')
} catch ({ code }) {
  if (code !== 'EPIPE') throw code
}
console.error('\\nsent ' + size)`
const publicKey = async (name: string) => (await onGrind(`cut -d' ' -f1,2 ${KEYS}/${name}.pub`)).trim()

/** A signature over a text by one of the keys. */
const sign = (key: string, text = manifest, namespace = 'grind-to-prod-release') =>
  onGrind(
    'cd "$1"; printf %s "$2" >signed; rm -f signed.sig; ssh-keygen -q -Y sign -n "$3" -f "$4" signed 2>/dev/null; cat signed.sig',
    KEYS,
    text,
    namespace,
    key,
  )

beforeAll(async () => {
  await succeedOnHost('prod', ['rm', '-f', POLICY_FILE])
  await installHost('prod')
  await forgetReleases()
  const key = await succeedOnHost('prod', ['cat', '/etc/ssh/ssh_host_ed25519_key.pub'])
  await succeedOnHost('grind', ['tee', '/home/runner/known-prod'], { user: 'runner', input: `prod ${key}` })
  await onGrind(
    `rm -rf ${BUNDLE} ${KEYS}; grind-to-prod build-manifest --output ${BUNDLE} >&2; grind-to-prod sign ${BUNDLE}/manifest.json --key /etc/lab/keys/release >&2`,
  )
  await onGrind(`grind-to-prod promote prod --manifest ${BUNDLE} --identity /etc/lab/keys/deploy >&2`)
  await onGrind(
    `mkdir ${KEYS}; for name in stranger revoked expired other future; do ssh-keygen -q -t ed25519 -N '' -C '' -f ${KEYS}/$name; done`,
  )
  manifest = await onGrind(`cat ${BUNDLE}/manifest.json`)
  genuine = await onGrind(`cat ${BUNDLE}/manifest.sig`)
  manifestPath = (await succeedOnHost('prod', ['readlink', `/nix/var/nix/gcroots/grind-to-prod/choiros/${releaseId(manifest)}`])).trim()
  const lines = [
    `revoked ${await publicKey('revoked')}`,
    `expired valid-before="20200101" ${await publicKey('expired')}`,
    `future valid-after="29990101" ${await publicKey('future')}`,
    `other namespaces="git" ${await publicKey('other')}`,
  ]
  await succeedOnHost('prod', ['tee', '-a', applicationSignersFile('choiros')], { input: `${lines.join('\n')}\n` })
  await succeedOnHost('prod', ['tee', REVOKED_KEYS_FILE], { input: `${await publicKey('revoked')}\n` })
  // A second application on the host, to which the first one's release does not belong.
  await succeedOnHost('prod', [
    'node',
    '-e',
    `const fs = require('node:fs'); const policy = JSON.parse(fs.readFileSync('${POLICY_FILE}')); policy.applications.other = { prefix: '/opt/other', units: [], healthTargets: [] }; fs.writeFileSync('${POLICY_FILE}', JSON.stringify(policy))`,
  ])
})

afterAll(async () => {
  await succeedOnHost('prod', ['rm', '-f', POLICY_FILE, REVOKED_KEYS_FILE, applicationSignersFile('choiros')])
  await installHost('prod')
})

describe('a release is not applied', () => {
  const attacks: { name: string; signature: () => Promise<string | undefined>; says: string }[] = [
    { name: 'without a signature', signature: async () => undefined, says: 'it has no signature' },
    {
      name: 'signed by the deploy key of whoever asks',
      signature: () => sign('/etc/lab/keys/deploy'),
      says: 'is by a key that allowed_signers does not list',
    },
    { name: 'signed by a stranger', signature: () => sign(`${KEYS}/stranger`), says: 'is by a key that allowed_signers does not list' },
    { name: 'signed by a key that was revoked', signature: () => sign(`${KEYS}/revoked`), says: 'is by a key that revoked_keys revokes' },
    {
      name: 'signed by a key whose time is over',
      signature: () => sign(`${KEYS}/expired`),
      says: 'is by a key that has expired in allowed_signers (valid-before)',
    },
    {
      name: 'signed by a key whose time has not come',
      signature: () => sign(`${KEYS}/future`),
      says: 'is by a key that is not yet valid in allowed_signers (valid-after)',
    },
    {
      name: 'signed by one who may sign something else',
      signature: () => sign(`${KEYS}/other`),
      says: 'is by a key that allowed_signers does not permit to sign in the namespace grind-to-prod-release',
    },
    {
      name: 'signed as something else',
      signature: () => sign('/etc/lab/keys/release', manifest, 'git'),
      says: 'was made for the namespace "git" and not for grind-to-prod-release',
    },
    {
      name: 'with the signature of another manifest',
      signature: () => sign('/etc/lab/keys/release', `${manifest} `),
      says: 'does not match this manifest',
    },
  ]
  test.each(attacks)('apply refuses a release $name', async ({ signature, says }) => {
    const { code, message } = await refusal('apply', 'choiros', request(await signature()))
    expect({ code, message }).toEqual({ code: 'signature-refused', message: expect.stringContaining(says) })
    expect(message).toMatch(/^prod refuses this release: /)
  })

  test('apply refuses a release of another application', async () => {
    expect(await refusal('apply', 'other', request(genuine))).toMatchObject({ code: 'not-permitted' })
    expect(await refusalToOldKey('apply', 'other', request(genuine))).toEqual({
      code: 'wrong-application',
      message: 'The manifest is of "choiros", but prod was asked to release other. Use the right manifest.',
    })
  })

  test('apply refuses a release under the name of another application', async () => {
    expect(await refusal('apply', 'choiros', request(genuine, { releaseId: 'a'.repeat(64) }))).toMatchObject({ code: 'request-invalid' })
  })

  test.each([
    { name: 'a file of the host', path: '/etc/shadow', code: 'request-invalid' },
    { name: 'a path of the store that is none', path: `/nix/store/${'0'.repeat(32)}-choiros-release.json`, code: 'path-missing' },
    { name: 'a link out of the store', path: `/nix/store/${'0'.repeat(32)}-x/../../../etc/shadow`, code: 'request-invalid' },
  ])('apply refuses a release from $name', async ({ path, code }) => {
    const { message, ...rest } = await refusal('apply', 'choiros', request(genuine, { manifestPath: path }))
    expect(rest).toEqual({ code })
    expect(message).not.toContain('root:')
  })

  test('prepare refuses such a release, and nothing of it is copied', async () => {
    const closure = { schemaVersion: 1, paths: [] }
    const { attempt: _attempt, actor: _actor, copy: _copy, ...asked } = request(undefined, { manifest, closure })
    expect(await refusal('prepare', 'other', asked)).toMatchObject({ code: 'not-permitted' })
    expect(await refusalToOldKey('prepare', 'other', asked)).toMatchObject({ code: 'wrong-application' })
    expect(await refusal('prepare', 'choiros', { ...asked, releaseId: 'a'.repeat(64) })).toMatchObject({ code: 'request-invalid' })
    expect(await refusal('prepare', 'choiros', asked)).toMatchObject({ code: 'signature-refused' })
    expect(await refusal('prepare', 'choiros', { ...asked, signature: genuine })).toMatchObject({
      code: 'request-invalid',
      message: expect.stringContaining('does not match the manifest'),
    })
    expect((await onHost('prod', ['ls', '/var/lib/grind-to-prod/other'])).stdout).toBe('')
  })

  test('a manifest is not prepared under another path than its own, to which its root would move', async () => {
    const { paths } = inventorySchema.parse(JSON.parse(await onGrind(`cat ${BUNDLE}/inventory.json`)))
    const own = manifestOwnPath(parseManifest(Buffer.from(manifest)), manifest)
    expect(own.path).toBe(manifestPath)
    const { attempt: _attempt, actor: _actor, copy: _copy, ...asked } = request(genuine, { manifest })
    const stranger = { ...own, path: `/nix/store/${'0'.repeat(32)}-not-released` }
    const state = () => succeedOnHost('prod', ['bash', '-c', 'ls -l /nix/var/nix/gcroots/grind-to-prod/choiros; ls "$1"', '-', STATE])
    const before = await state()
    const honest = { ...asked, closure: inventoryOf([...paths, own]) }
    expect(await lastLine('prepare', 'choiros', honest)).toMatchObject({ event: 'result', result: { missing: [] } })
    const lies = [
      { manifestPath: paths[0]!.path, closure: inventoryOf(paths) },
      { manifestPath: stranger.path, closure: inventoryOf([...paths, stranger]) },
      { closure: inventoryOf([...paths, own, stranger]) },
    ]
    for (const lie of lies) expect(await refusal('prepare', 'choiros', { ...asked, ...lie })).toMatchObject({ code: 'request-invalid' })
    expect(await state()).toBe(before)
  })

  test('no closure, which could exhaust the memory, is read before the signature is verified', async () => {
    const { attempt: _attempt, actor: _actor, copy: _copy, ...asked } = request(await sign(`${KEYS}/stranger`), { manifest })
    const words = [...ssh, 'deploy@prod', 'grind-to-prod-agent', 'prepare', 'choiros']
    const answer = await onGrind('node -e "$1" "$2" | "${@:3}"', sendLarge, JSON.stringify(asked), ...words).catch(
      ({ message }: Error) => message,
    )
    expect(answer).toContain('"code":"signature-refused"')
    // What is on its way when the agent ends is in the buffers of both sides.
    expect(Number(/^sent (\d+)$/m.exec(answer)?.[1])).toBeLessThan(20 * MiB)
  })

  test('no attempt is recorded with as many paths as its caller likes', async () => {
    const ledger = () => succeedOnHost('prod', ['cat', `${STATE}/ledger.ndjson`])
    const before = await ledger()
    const substitutedPaths = Array.from({ length: 10_000 }, (_, index) => `/nix/store/${'0'.repeat(32)}-${index}`)
    // Another release is expected to be current, so that the transaction would end with a record of the refusal.
    const asked = request(genuine, { copy: { ...copy, substitutedPaths }, expectCurrent: 'f'.repeat(64) })
    expect(await refusal('apply', 'choiros', asked)).toMatchObject({ code: 'request-invalid' })
    expect(await ledger()).toBe(before)
  })

  test('the genuine release still runs after all attacks, and the ledger has its one record', async () => {
    const ledger = (await succeedOnHost('prod', ['cat', '/var/lib/grind-to-prod/choiros/ledger.ndjson'])).trimEnd().split('\n')
    expect(ledger).toHaveLength(1)
    const fingerprint = (await onGrind('ssh-keygen -lf /etc/lab/keys/release.pub')).split(' ')[1]
    expect(JSON.parse(ledger[0]!).record).toMatchObject({
      verdict: 'COMMITTED',
      releaseId: releaseId(manifest),
      signers: [{ principals: ['release@grind'], fingerprint }],
    })
    expect((await succeedOnHost('prod', ['readlink', '/opt/choiros/current'])).trim()).toBe(`releases/${releaseId(manifest)}`)
  })
})
