import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { CommandError } from '#domain/errors/errors'
import { realRunner } from '#tools/run/real'
import { scriptedRunner } from '../../support/scripted-runner.ts'
import { judgeSignatures, type JudgeOptions } from '#tools/ssh/judge-signatures'
import type { Judgement } from '#domain/trust/judgement'
import { SIGNATURE_NAMESPACE } from '#domain/trust/namespaces'
import { parseSignatures } from '#domain/trust/signature'
import { certify, makeKey, revoke, signWith, testFolder, writeLines } from './keys.ts'

/* What the machine's own ssh-keygen makes of every attack that we know of. No scripted answers: this is the security boundary. */

const folder = testFolder()
const at = (name: string) => join(folder, name)
const MANIFEST = '{"application":"choiros","text":"ä"}'
const OTHER_MANIFEST = '{"application":"choiros","text":"a"}'

let alice: string
let bob: string
let stranger: string
let rsa: string
let ecdsa: string
let authority: string
const signatures: Record<string, string> = {}

beforeAll(async () => {
  alice = await makeKey(at('alice'))
  bob = await makeKey(at('bob'))
  stranger = await makeKey(at('stranger'))
  authority = await makeKey(at('authority'))
  rsa = await makeKey(at('rsa'), ['-t', 'rsa', '-b', '2048'])
  ecdsa = await makeKey(at('ecdsa'), ['-t', 'ecdsa'])
  for (const name of ['alice', 'bob', 'stranger', 'rsa', 'ecdsa']) signatures[name] = await signWith(at(name), MANIFEST)
  signatures['ofOther'] = await signWith(at('alice'), OTHER_MANIFEST)
  signatures['forGit'] = await signWith(at('alice'), MANIFEST, 'git')
  signatures['longerNamespace'] = await signWith(at('alice'), MANIFEST, `${SIGNATURE_NAMESPACE}s`)
  signatures['certified'] = await signWith(await certify(at('authority'), at('bob'), 'bob,carol', '-1d:+1d'), MANIFEST)
  signatures['certifiedOther'] = await signWith(await certify(at('authority'), at('bob'), 'dora', '-1d:+1d'), MANIFEST)
  signatures['certificateExpired'] = await signWith(await certify(at('authority'), at('bob'), 'bob', '-9d:-1d'), MANIFEST)
  signatures['certifiedByAnother'] = await signWith(await certify(at('stranger'), at('bob'), 'bob', '-1d:+1d'), MANIFEST)
})

async function judge(signature: string, allowed: readonly string[], more: Partial<JudgeOptions> = {}): Promise<Judgement> {
  const options: JudgeOptions = {
    message: MANIFEST,
    namespace: SIGNATURE_NAMESPACE,
    signatures: parseSignatures(signature),
    allowedSignersFile: await writeLines(folder, 'allowed_signers', ...allowed),
    temporaryFolder: at('run'),
    ...more,
  }
  return judgeSignatures(options, realRunner)
}

const only = `namespaces="${SIGNATURE_NAMESPACE}"`

describe('a signature that counts', () => {
  test.each([
    { name: 'plain', by: 'alice', allowed: () => `alice ${alice}`, principals: ['alice'], keyType: 'ED25519' },
    { name: 'bound to the namespace', by: 'alice', allowed: () => `alice ${only} ${alice}`, principals: ['alice'], keyType: 'ED25519' },
    {
      name: 'in a namespace pattern',
      by: 'alice',
      allowed: () => `alice namespaces="git,grind-*" ${alice}`,
      principals: ['alice'],
      keyType: 'ED25519',
    },
    {
      name: 'after its beginning',
      by: 'alice',
      allowed: () => `alice valid-after="20200101Z" ${alice}`,
      principals: ['alice'],
      keyType: 'ED25519',
    },
    {
      name: 'before its end',
      by: 'alice',
      allowed: () => `alice valid-before="29990101Z" ${alice}`,
      principals: ['alice'],
      keyType: 'ED25519',
    },
    {
      name: 'two names of one key',
      by: 'alice',
      allowed: () => `alice,al@example.org ${alice}`,
      principals: ['alice', 'al@example.org'],
      keyType: 'ED25519',
    },
    { name: 'a name among patterns', by: 'alice', allowed: () => `!mallory,*,alice ${alice}`, principals: ['alice'], keyType: 'ED25519' },
    { name: 'RSA', by: 'rsa', allowed: () => `alice ${rsa}`, principals: ['alice'], keyType: 'RSA' },
    { name: 'ECDSA', by: 'ecdsa', allowed: () => `alice ${ecdsa}`, principals: ['alice'], keyType: 'ECDSA' },
    {
      name: 'a certificate',
      by: 'certified',
      allowed: () => `bob cert-authority ${authority}`,
      principals: ['bob'],
      keyType: 'ED25519-CERT',
    },
    {
      name: 'any name of a certificate',
      by: 'certified',
      allowed: () => `* cert-authority ${authority}`,
      principals: ['bob', 'carol'],
      keyType: 'ED25519-CERT',
    },
    {
      name: 'after a line that nobody understands',
      by: 'alice',
      allowed: () => `alice nonsense ${alice}\nalice ${alice}`,
      principals: ['alice'],
      keyType: 'ED25519',
    },
  ])('a signature counts: $name', async ({ by, allowed, principals, keyType }) => {
    const judgement = await judge(signatures[by]!, [allowed()])
    expect(judgement).toEqual({
      good: [{ principals, keyType, fingerprint: expect.stringMatching(/^SHA256:[A-Za-z0-9+/]{43}$/) }],
      refused: [],
    })
  })

  test('a signature counts with line ends of another system', async () => {
    expect((await judge(signatures['alice']!.replaceAll('\n', '\r\n'), [`alice ${alice}`])).good).toHaveLength(1)
  })

  test('each of several signatures is verified by itself', async () => {
    const text = signatures['stranger']! + signatures['alice']! + signatures['ofOther']! + signatures['bob']!
    const judgement = await judge(text, [`alice ${alice}`, `bob ${bob}`])
    expect(judgement.good.map(({ principals }) => principals)).toEqual([['alice'], ['bob']])
    expect(judgement.refused.map(({ number, refusal }) => ({ number, refusal }))).toEqual([
      { number: 1, refusal: 'unknown-key' },
      { number: 3, refusal: 'other-manifest' },
    ])
  })
})

describe('an attack', () => {
  test.each([
    { name: 'a key that is not allowed', by: 'stranger', allowed: () => `alice ${alice}`, refusal: 'unknown-key' },
    { name: 'nobody is allowed', by: 'alice', allowed: () => '# nobody', refusal: 'unknown-key' },
    { name: 'the allowed key is another key of that name', by: 'alice', allowed: () => `alice ${bob}`, refusal: 'unknown-key' },
    { name: 'a signature of another manifest', by: 'ofOther', allowed: () => `alice ${alice}`, refusal: 'other-manifest' },
    { name: 'a signature for git', by: 'forGit', allowed: () => `alice ${alice}`, refusal: 'other-namespace' },
    { name: 'a namespace that begins like ours', by: 'longerNamespace', allowed: () => `alice ${alice}`, refusal: 'other-namespace' },
    { name: 'a key for git only', by: 'alice', allowed: () => `alice namespaces="git" ${alice}`, refusal: 'namespace-not-permitted' },
    { name: 'a key for no namespace', by: 'alice', allowed: () => `alice namespaces="" ${alice}`, refusal: 'namespace-not-permitted' },
    {
      name: 'a key for all but ours',
      by: 'alice',
      allowed: () => `alice namespaces="!grind-*,*" ${alice}`,
      refusal: 'namespace-not-permitted',
    },
    { name: 'a key whose time is over', by: 'alice', allowed: () => `alice valid-before="20200101Z" ${alice}`, refusal: 'expired' },
    {
      name: 'a key whose time has not begun',
      by: 'alice',
      allowed: () => `alice valid-after="29990101Z" ${alice}`,
      refusal: 'not-yet-valid',
    },
    {
      name: "another key's time is over",
      by: 'stranger',
      allowed: () => `alice valid-before="20200101Z" ${alice}`,
      refusal: 'unknown-key',
    },
    { name: 'a time that cannot be read', by: 'alice', allowed: () => `alice valid-before="2999-01-01" ${alice}`, refusal: 'unknown-key' },
    { name: 'an option that cannot be read', by: 'alice', allowed: () => `alice valid-until="29990101" ${alice}`, refusal: 'unknown-key' },
    { name: 'a pattern for a name', by: 'alice', allowed: () => `*@example.org ${alice}`, refusal: 'no-name' },
    { name: 'an authority key that signs itself', by: 'alice', allowed: () => `alice cert-authority ${alice}`, refusal: 'unknown-key' },
    {
      name: 'a certificate for another name',
      by: 'certifiedOther',
      allowed: () => `bob cert-authority ${authority}`,
      refusal: 'unknown-key',
    },
    {
      name: 'a certificate whose time is over',
      by: 'certificateExpired',
      allowed: () => `bob cert-authority ${authority}`,
      refusal: 'unknown-key',
    },
    {
      name: 'a certificate by another authority',
      by: 'certifiedByAnother',
      allowed: () => `bob cert-authority ${authority}`,
      refusal: 'unknown-key',
    },
    {
      name: 'a certificate of an authority that is allowed as a plain key',
      by: 'certified',
      allowed: () => `bob ${authority}`,
      refusal: 'unknown-key',
    },
  ])("an attack's signature does not count: $name", async ({ by, allowed, refusal }) => {
    const judgement = await judge(signatures[by]!, [allowed()])
    expect(judgement.good).toEqual([])
    expect(judgement.refused).toEqual([expect.objectContaining({ number: 1, refusal })])
  })

  test.each([
    { name: 'one letter', manifest: MANIFEST.replace('choiros', 'choirus') },
    { name: 'a line end more', manifest: `${MANIFEST}\n` },
    { name: 'nothing left', manifest: '' },
    { name: 'another form of a letter', manifest: MANIFEST.normalize('NFD') },
  ])('a signature of altered bytes does not count: $name', async ({ manifest }) => {
    const judgement = await judge(signatures['alice']!, [`alice ${alice}`], { message: manifest })
    expect(judgement).toEqual({ good: [], refused: [expect.objectContaining({ refusal: 'other-manifest' })] })
  })

  test('a signature with changed bits does not count', async () => {
    const [, ...lines] = signatures['alice']!.trimEnd().split('\n')
    const bytes = Buffer.from(lines.slice(0, -1).join(''), 'base64')
    for (let index = 10; index < bytes.length; index += 7) {
      const changed = Buffer.from(bytes)
      changed[index]! ^= 1
      const text = `-----BEGIN SSH SIGNATURE-----\n${changed.toString('base64')}\n-----END SSH SIGNATURE-----\n`
      let parsed
      try {
        parsed = parseSignatures(text)
      } catch {
        continue
      }
      const judgement = await judgeSignatures(
        {
          message: MANIFEST,
          namespace: SIGNATURE_NAMESPACE,
          signatures: parsed,
          allowedSignersFile: await writeLines(folder, 'one', `alice ${alice}`),
          temporaryFolder: at('run'),
        },
        realRunner,
      )
      expect(judgement.good).toEqual([])
    }
  })
})

describe('revoked keys', () => {
  const revokers = [
    { name: 'a list with the key', file: () => writeLines(folder, 'list', bob, alice) },
    { name: 'a KRL with the key', file: () => revoke(at('krl'), at('alice.pub')) },
    { name: 'a file that is neither', file: () => writeLines(folder, 'garbage', 'garbage') },
    { name: 'half a KRL', file: async () => halved(await revoke(at('whole'), at('alice.pub'))) },
    { name: 'a file that is gone', file: () => Promise.resolve(at('gone')) },
    { name: 'a folder', file: () => Promise.resolve(folder) },
  ]
  test.each(revokers)('a revoked key does not count: $name', async ({ file }) => {
    const judgement = await judge(signatures['alice']!, [`alice ${alice}`], { revokedKeysFile: await file() })
    expect(judgement).toEqual({ good: [], refused: [expect.objectContaining({ refusal: 'revoked' })] })
  })

  test.each([
    { name: 'an empty list', file: () => writeLines(folder, 'empty') },
    { name: 'a list with others', file: () => writeLines(folder, 'others', bob, stranger) },
    { name: 'a KRL with others', file: () => revoke(at('krl-others'), at('bob.pub')) },
  ])('another revoked key does no harm: $name', async ({ file }) => {
    const judgement = await judge(signatures['alice']!, [`alice ${alice}`], { revokedKeysFile: await file() })
    expect(judgement.good).toHaveLength(1)
  })

  test.each([
    { name: 'the authority of a certificate', key: () => authority },
    { name: 'the key of a certificate', key: () => bob },
  ])('a certificate is revoked with $name', async ({ key }) => {
    const revokedKeysFile = await writeLines(folder, 'revoked', key())
    const judgement = await judge(signatures['certified']!, [`bob cert-authority ${authority}`], { revokedKeysFile })
    expect(judgement).toEqual({ good: [], refused: [expect.objectContaining({ refusal: 'revoked' })] })
  })
})

const inTwentyFour = () => [`alice valid-after="20240101Z",valid-before="20250101Z" ${alice}`]

describe('the moment', () => {
  test.each([
    { name: 'before', at: '2023-12-31T23:59:59Z', refusal: 'not-yet-valid' },
    { name: 'after', at: '2025-01-01T00:00:01.999Z', refusal: 'expired' },
  ])('a signature at a moment $name the time of the key does not count', async ({ at: moment, refusal }) => {
    const judgement = await judge(signatures['alice']!, inTwentyFour(), { at: new Date(moment) })
    expect(judgement).toEqual({ good: [], refused: [expect.objectContaining({ refusal })] })
  })
  test('a signature at a moment within the time of the key counts', async () => {
    for (const moment of ['2024-01-01T00:00:01Z', '2024-12-31T23:59:59Z']) {
      expect((await judge(signatures['alice']!, inTwentyFour(), { at: new Date(moment) })).good).toHaveLength(1)
    }
  })
})

test('the temporary folder is empty afterwards, and other users cannot read it', async () => {
  const modes: string[] = []
  await judgeSignatures(
    {
      message: MANIFEST,
      namespace: SIGNATURE_NAMESPACE,
      signatures: parseSignatures(signatures['alice']!),
      allowedSignersFile: await writeLines(folder, 'one', `alice ${alice}`),
      temporaryFolder: at('run'),
    },
    {
      ...realRunner,
      async run(command) {
        modes.push((await realRunner.run({ argv: ['stat', '-c', '%a', ...(await filesIn(at('run')))], effect: 'read' })).stdout)
        return realRunner.run(command)
      },
    },
  )
  expect(modes).toEqual(['700\n600\n', '700\n600\n'])
  expect(await readdir(at('run'))).toEqual([])
})

const ofAlice = (): JudgeOptions => ({
  message: MANIFEST,
  namespace: SIGNATURE_NAMESPACE,
  signatures: parseSignatures(signatures['alice']!),
  allowedSignersFile: '/a',
  temporaryFolder: at('run'),
})

test('a killed ssh-keygen gives no answer', async () => {
  const runner = scriptedRunner([{ when: ['ssh-keygen'], status: null }])
  await expect(judgeSignatures(ofAlice(), runner)).rejects.toThrow(CommandError)
  expect(await readdir(at('run'))).toEqual([])
})

test('an ssh-keygen that confirms in unknown words gives no confirmation', async () => {
  const runner = scriptedRunner([
    { when: ['ssh-keygen', '-Y', 'find-principals'], stdout: 'alice\n' },
    { when: ['ssh-keygen', '-Y', 'verify'], stdout: 'Good "git" signature for alice with ED25519 key SHA256:abc\n' },
  ])
  await expect(judgeSignatures(ofAlice(), runner)).rejects.toThrow(CommandError)
})

async function halved(file: string): Promise<string> {
  await realRunner.run({ argv: ['truncate', '-s', '20', file], effect: 'write' })
  return file
}

async function filesIn(parent: string): Promise<string[]> {
  const [own] = await readdir(parent)
  const inside = await readdir(join(parent, own!))
  return [join(parent, own!), ...inside.map((name) => join(parent, own!, name))]
}
