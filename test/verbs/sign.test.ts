import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { canonicalJson } from '#domain/manifest/canonical'
import { releaseId } from '#domain/manifest/release-id'
import type { Event } from '#domain/report/event'
import { expectSuccess } from '#tools/run/expect-success'
import { realRunner } from '#tools/run/real'
import { sign, type SignOptions } from '#verbs/sign'
import { verify, type VerifyOptions } from '#verbs/verify'
import { sampleRelease } from '../domain/manifest/sample.ts'
import { makeKey, testFolder, writeLines } from '../tools/ssh/keys.ts'
import { privateAgent } from '../tools/ssh/private-agent.ts'

const folder = testFolder()
const at = (name: string) => join(folder, name)
const release = sampleRelease()
const manifest = release.bytes
const otherManifest = canonicalJson({ ...release.manifest, units: [] })
const bundle = at('manifest.json')
let allowedSignersFile: string

beforeAll(async () => {
  await writeFile(bundle, manifest)
  await writeFile(at('other.json'), otherManifest)
  const alice = await makeKey(at('alice'))
  const bob = await makeKey(at('bob'))
  await makeKey(at('stranger'))
  allowedSignersFile = await writeLines(folder, 'allowed_signers', `alice ${alice}`, `bob ${bob}`)
})

function signing(output: string, more: Partial<SignOptions> = {}) {
  const events: Event[] = []
  const result = sign(
    { bundle, key: { kind: 'file', file: at('alice') }, output: at(output), ...more },
    {
      runner: realRunner,
      reporter: {
        report: (event) => void events.push(event),
      },
    },
  )
  return result.then((signed) => ({ ...signed, events }))
}

const verifying = (signature: string, more: Partial<VerifyOptions> = {}) =>
  verify(
    { bundle, signatureFile: at(signature), allowedSignersFile, ...more },
    { runner: realRunner, reporter: { report: () => undefined } },
  )

const bobs = { key: { kind: 'file', file: at('bob') } } as const
const refusal = (code: string, message: RegExp) => expect.objectContaining({ code, text: expect.stringMatching(message) })

describe('signing', () => {
  test('sign writes beside the manifest, whether it or its folder is named', async () => {
    const place = at('release')
    await mkdir(place)
    await writeFile(join(place, 'manifest.json'), manifest)
    for (const named of [place, join(place, 'manifest.json')]) {
      expect((await signing('unused', { bundle: named, output: undefined })).output).toBe(join(place, 'manifest.sig'))
    }
  })

  test('sign signs with a key file', async () => {
    const signed = await signing('one.sig')
    expect(signed).toEqual({
      releaseId: releaseId(manifest),
      output: at('one.sig'),
      keyType: 'ED25519',
      fingerprint: expect.stringMatching(/^SHA256:/),
      signatures: 1,
      statements: [],
      events: [],
    })
    expect((await verifying('one.sig')).signers).toEqual([{ principals: ['alice'], keyType: 'ED25519', fingerprint: signed.fingerprint }])
  })

  test('sign signs through an agent, with the public key alone', async () => {
    await using agent = await privateAgent(folder, at('bob'))
    await writeLines(folder, 'elsewhere.pub', await readFile(at('bob.pub'), 'utf8'))
    await signing('agent.sig', { key: { kind: 'agent', publicKeyFile: at('elsewhere.pub'), socket: agent.socket } })
    expect((await verifying('agent.sig')).signers[0]?.principals).toEqual(['bob'])
    await expect(signing('no.sig', { key: { kind: 'agent', publicKeyFile: at('stranger.pub'), socket: agent.socket } })).rejects.toThrow(
      refusal('signing-failed', /is not in the ssh-agent\. Add it there with ssh-add\.$/),
    )
  })

  test('sign adds each key once, one after another and again', async () => {
    await signing('both.sig')
    expect((await signing('both.sig', bobs)).signatures).toBe(2)
    expect((await signing('both.sig')).signatures).toBe(2)
    expect((await verifying('both.sig', { minimumSignatures: 2 })).signers).toHaveLength(2)
  })

  test('signatures that people make at the same time are all kept', async () => {
    const people = ['alice', 'bob', 'stranger']
    const signed = await Promise.all(people.map((name) => signing('at-once.sig', { key: { kind: 'file', file: at(name) } })))
    expect(signed.map(({ signatures }) => signatures).toSorted()).toEqual([1, 2, 3])
    expect((await readFile(at('at-once.sig'), 'utf8')).match(/BEGIN SSH SIGNATURE/g)).toHaveLength(3)
  })

  test('sign removes signatures of another manifest', async () => {
    await signing('stale.sig', { bundle: at('other.json') })
    const { events, signatures } = await signing('stale.sig', bobs)
    expect(signatures).toBe(1)
    expect(events).toEqual([
      {
        event: 'note',
        level: 'warning',
        message: expect.stringMatching(/^Signature 1 of .* does not match this manifest; it was left out\.$/),
      },
    ])
  })
})

describe('a signature that is not made', () => {
  test.each([
    {
      name: 'a release that was not approved',
      code: 'manifest-invalid',
      message: /was approved/,
      more: () => ({ expectedReleaseId: 'f'.repeat(64) }),
    },
    { name: 'no manifest', code: 'manifest-invalid', message: /not JSON/, more: () => ({ bundle: at('alice.pub') }) },
    {
      name: 'no key',
      code: 'signing-failed',
      message: /nobody" cannot be read as a key\. Check the path/,
      more: () => ({ key: { kind: 'file', file: at('nobody') } as const }),
    },
    {
      name: 'no agent',
      code: 'signing-failed',
      message: /none answers at SSH_AUTH_SOCK/,
      more: () => ({ key: { kind: 'agent', publicKeyFile: at('bob.pub'), socket: at('nowhere') } as const }),
    },
    {
      name: 'a key that others may read',
      code: 'signing-failed',
      message: /Run "chmod 600"/,
      more: async () => ({ key: { kind: 'file', file: await readableKey() } as const }),
    },
    {
      name: 'a public key file and no agent',
      code: 'signing-failed',
      message: /is not a private key\./,
      more: () => ({ key: { kind: 'file', file: at('lone.pub') } as const }),
    },
    {
      name: 'a key that is none',
      code: 'signing-failed',
      message: /none" cannot be read as a key\./,
      more: async () => ({ key: { kind: 'file', file: await writeLines(folder, 'none', 'none') } as const }),
    },
    {
      name: 'a key that is a pipe',
      code: 'signing-failed',
      message: /pipe" is not a regular file\./,
      more: async () => ({ key: { kind: 'file', file: await pipe() } as const }),
    },
    {
      name: 'a key that is a folder',
      code: 'signing-failed',
      message: /is not a regular file\./,
      more: () => ({ key: { kind: 'file', file: folder } as const }),
    },
    {
      name: 'an output in a folder that does not exist',
      code: 'file-unwritable',
      message: /nowhere\/a\.sig cannot be written: its folder is not there\./,
      more: () => ({ output: at('nowhere/a.sig') }),
    },
    {
      name: 'an output that holds something else',
      code: 'signature-invalid',
      message: /"ssh-ed25519 /,
      more: () => ({ output: at('alice.pub') }),
    },
  ])('sign refuses $name', async ({ code, message, more }) => {
    await writeLines(folder, 'lone.pub', await readFile(at('stranger.pub'), 'utf8'))
    await expect(signing('never.sig', await more())).rejects.toThrow(refusal(code, message))
    await expect(readFile(at('never.sig'))).rejects.toThrow(/ENOENT/)
  })

  test('sign fails when the passphrase is not typed', async () => {
    await expectSuccess(realRunner, { argv: ['ssh-keygen', '-q', '-t', 'ed25519', '-N', 'secret', '-f', at('locked')], effect: 'write' })
    // A session of its own has no terminal to ask at, as in a job.
    const runner = {
      ...realRunner,
      run: (command: Parameters<typeof realRunner.run>[0]) => realRunner.run({ ...command, argv: ['setsid', '--wait', ...command.argv] }),
    }
    const signed = sign(
      { bundle, key: { kind: 'file', file: at('locked') }, output: at('never.sig') },
      { runner, reporter: { report: () => undefined } },
    )
    await expect(signed).rejects.toThrow(refusal('signing-failed', /has a passphrase that was not given/))
  })
})

async function pipe(): Promise<string> {
  await expectSuccess(realRunner, { argv: ['mkfifo', at('pipe')], effect: 'write' })
  return at('pipe')
}

async function readableKey(): Promise<string> {
  await writeFile(at('readable'), await readFile(at('bob')))
  await chmod(at('readable'), 0o644)
  return at('readable')
}
