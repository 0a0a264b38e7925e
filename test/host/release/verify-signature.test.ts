import { chmod, mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Event } from '#domain/report/event'
import { realRunner } from '#tools/run/real'
import { verifySignature } from '#host/release/verify-signature'
import { makeKey, signWith, testFolder } from '../../tools/ssh/keys.ts'

const folder = testFolder()
const at = (name: string) => join(folder, name)
const allowedSigners = at('etc/allowed_signers')
const places = { allowedSigners: [allowedSigners] as const, revokedKeys: at('etc/revoked_keys'), temporary: at('run') }
const MANIFEST = '{"application":"choiros"}'
const keys: Record<string, string> = {}
const signatures: Record<string, string> = {}

beforeAll(async () => {
  for (const name of ['alice', 'alice-spare', 'bob', 'stranger']) {
    keys[name] = await makeKey(at(name))
    signatures[name] = await signWith(at(name), MANIFEST)
  }
  signatures['bob, of another manifest'] = await signWith(at('bob'), '{}')
})

beforeEach(async () => {
  await rm(at('etc'), { recursive: true, force: true })
  await mkdir(at('etc'), { mode: 0o755 })
  await writeFile(allowedSigners, `alice ${keys['alice']}\nalice ${keys['alice-spare']}\nbob ${keys['bob']}\n`)
})

async function verified(signature: string | undefined, minimumSignatures = 1, manifest = MANIFEST) {
  const events: Event[] = []
  const { signers } = await verifySignature({ host: 'prod', manifest, signature, minimumSignatures, places }, realRunner, {
    report: (event) => void events.push(event),
  })
  return { names: signers.flatMap(({ principals }) => principals), events }
}

describe('who signed', () => {
  test('the signers of a release with one signature are returned', async () =>
    expect(await verified(signatures['alice'])).toEqual({ names: ['alice'], events: [] }))
  test('the signers of a release with two required signatures are returned', async () =>
    expect((await verified(signatures['alice']! + signatures['bob']!, 2)).names).toEqual(['alice', 'bob']))
  test('a further signature that does not count is reported', async () => {
    const { names, events } = await verified(signatures['stranger']! + signatures['alice']!)
    expect(names).toEqual(['alice'])
    expect(events).toEqual([
      {
        event: 'note',
        level: 'warning',
        message: expect.stringMatching(/^On prod, signature 1 \(SHA256:.*\) is by a key that allowed_signers does not list/),
      },
    ])
  })
})

const refusal = (code: string, message: RegExp) => expect.objectContaining({ code, text: expect.stringMatching(message) })

describe('refused', () => {
  test.each([
    {
      name: 'nothing sent',
      signature: () => undefined,
      code: 'signature-refused',
      message: /^prod refuses this release: it has no signature;/,
    },
    { name: 'nothing in what was sent', signature: () => '\n', code: 'signature-refused', message: /it has no signature;/ },
    { name: 'garbage', signature: () => 'garbage', code: 'signature-invalid', message: /"garbage" in line 1/ },
    { name: 'a stranger', signature: () => signatures['stranger'], code: 'signature-refused', message: /does not list/ },
    {
      name: 'of another manifest',
      signature: () => signatures['bob, of another manifest'],
      code: 'signature-refused',
      message: /does not match this manifest/,
    },
    {
      name: 'one of two',
      minimum: 2,
      signature: () => signatures['alice'],
      code: 'signature-refused',
      message: /needs good signatures by 2 different signers but has 1 \("alice" SHA256:/,
    },
    {
      name: 'one twice',
      minimum: 2,
      signature: () => signatures['alice']! + signatures['alice']!,
      code: 'signature-refused',
      message: /but has 1 /,
    },
    {
      name: "one signer's two keys",
      minimum: 2,
      signature: () => signatures['alice']! + signatures['alice-spare']!,
      code: 'signature-refused',
      message: /but has 1 /,
    },
    {
      name: 'one and a stranger',
      minimum: 2,
      signature: () => signatures['alice']! + signatures['stranger']!,
      code: 'signature-refused',
      message: /but has 1 .*does not list/,
    },
    {
      name: 'one and one of another manifest',
      minimum: 2,
      signature: () => signatures['alice']! + signatures['bob, of another manifest']!,
      code: 'signature-refused',
      message: /but has 1 .*does not match this manifest/,
    },
  ])('verifySignature refuses $name', async ({ signature, minimum, code, message }) => {
    await expect(verified(signature(), minimum)).rejects.toThrow(refusal(code, message))
  })

  test('verifySignature refuses an altered manifest', async () => {
    await expect(verified(signatures['alice'], 1, `${MANIFEST} `)).rejects.toThrow(refusal('signature-refused', /was changed/))
  })

  test('verifySignature refuses a revoked key, and only that key', async () => {
    await writeFile(places.revokedKeys, `${keys['alice']}\n`)
    await expect(verified(signatures['alice'])).rejects.toThrow(refusal('signature-refused', /revoked_keys revokes/))
    expect((await verified(signatures['bob'])).names).toEqual(['bob'])
  })

  test('verifySignature refuses on a host without allowed_signers', async () => {
    await rm(allowedSigners)
    await expect(verified(signatures['alice'])).rejects.toThrow(refusal('not-installed', /^prod has no .*allowed_signers/))
  })

  test.each([
    { name: 'allowed_signers can be written to by others', spoil: () => chmod(allowedSigners, 0o666) },
    { name: 'its folder can be', spoil: () => chmod(at('etc'), 0o777) },
    { name: 'revoked_keys can be', spoil: () => writeFile(places.revokedKeys, '').then(() => chmod(places.revokedKeys, 0o664)) },
    { name: 'revoked_keys is a folder', spoil: () => mkdir(places.revokedKeys) },
  ])('verifySignature refuses when $name', async ({ spoil }) => {
    await spoil()
    await expect(verified(signatures['alice'])).rejects.toThrow(
      refusal('unsafe-permissions', /^prod cannot verify who may release to it: /),
    )
  })

  test('verifySignature refuses a revoked_keys that is a dangling link', async () => {
    await symlink(at('nowhere'), places.revokedKeys)
    await expect(verified(signatures['alice'])).rejects.toThrow(refusal('unsafe-permissions', /is a dangling link/))
  })
})

test('verifySignature accepts an allowed_signers that is a link, as a NixOS module makes one', async () => {
  await writeFile(at('in-store'), `bob ${keys['bob']}\n`, { mode: 0o444 })
  await rm(allowedSigners)
  await symlink(at('in-store'), allowedSigners)
  expect((await verified(signatures['bob'])).names).toEqual(['bob'])
})
