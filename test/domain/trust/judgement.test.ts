import { describe, expect, test } from 'vitest'
import { distinctSigners, shortfall, type RefusedSignature, type Refusal } from '#domain/trust/judgement'

const by = (fingerprint: string, ...principals: string[]) => ({ fingerprint: `SHA256:${fingerprint}`, keyType: 'ED25519', principals })

test.each([
  { name: 'nobody', input: [], expected: 0 },
  { name: 'one', input: [by('A', 'alice')], expected: 1 },
  { name: 'one key twice', input: [by('A', 'alice'), by('A', 'alice')], expected: 1 },
  { name: 'one key, certified for two names', input: [by('A', 'alice'), by('A', 'bob')], expected: 1 },
  { name: 'one name with two keys', input: [by('A', 'alice'), by('B', 'alice')], expected: 1 },
  { name: 'one of two names is the same', input: [by('A', 'alice', 'al'), by('B', 'al')], expected: 1 },
  { name: 'two', input: [by('A', 'alice'), by('B', 'bob')], expected: 2 },
  { name: 'two that a third ties together', input: [by('A', 'alice'), by('B', 'bob'), by('C', 'alice', 'bob')], expected: 1 },
  { name: 'the third first', input: [by('C', 'alice', 'bob'), by('A', 'alice'), by('B', 'bob')], expected: 1 },
  { name: 'a name that looks like a key', input: [by('A', 'alice'), by('B', 'SHA256:A')], expected: 2 },
  { name: 'three of four', input: [by('A', 'alice'), by('B', 'bob'), by('C', 'carol'), by('D', 'bob')], expected: 3 },
])('the distinct signers: $name', ({ input, expected }) => expect(distinctSigners(input)).toBe(expected))

const refused = (refusal: Refusal, more: Partial<RefusedSignature['signature']> = {}): RefusedSignature => ({
  number: 1,
  refusal,
  signature: { armour: '', keyType: 'ssh-ed25519', fingerprint: 'SHA256:A', namespace: 'x\u001b', ...more },
})

describe('why it does not suffice', () => {
  test('enough valid signatures have no problem', () => {
    expect(shortfall({ good: [by('A', 'alice')], refused: [refused('revoked')] }, 1, 'prod refuses')).toBeUndefined()
    expect(shortfall({ good: [by('A', 'alice'), by('B', 'bob')], refused: [] }, 2, 'prod refuses')).toBeUndefined()
  })

  test.each([
    {
      name: 'none',
      judgement: { good: [], refused: [] },
      minimum: 1,
      expected: 'prod refuses: it has no signature; sign the manifest with "grind-to-prod sign", and give the manifest.sig too.',
    },
    {
      name: 'none of two',
      judgement: { good: [], refused: [] },
      minimum: 2,
      expected:
        'prod refuses: it has no signature; sign the manifest by 2 different signers with "grind-to-prod sign", and give the manifest.sig too.',
    },
    {
      name: 'unknown',
      judgement: { good: [], refused: [refused('unknown-key')] },
      minimum: 1,
      expected:
        'prod refuses: signature 1 (SHA256:A) is by a key that allowed_signers does not list; sign with a listed key, or have an administrator add this one.',
    },
    {
      name: "text of the attacker's",
      judgement: { good: [], refused: [refused('other-namespace')] },
      minimum: 1,
      expected:
        'prod refuses: signature 1 (SHA256:A) was made for the namespace "x\\u001b" and not for grind-to-prod-release; sign with "grind-to-prod sign".',
    },
    {
      name: 'one signer twice, where two are needed',
      judgement: { good: [by('A', 'alice'), by('A', 'alice')], refused: [] },
      minimum: 2,
      expected:
        'prod refuses: it needs good signatures by 2 different signers but has 1 ("alice" SHA256:A); have another signer add one with "grind-to-prod sign".',
    },
    {
      name: 'a certificate',
      judgement: { good: [], refused: [refused('unknown-key', { keyType: 'ssh-ed25519-cert-v01@openssh.com' })] },
      minimum: 1,
      expected: expect.stringMatching(
        /^prod refuses: signature 1 \(a "ssh-ed25519-cert-v01@openssh\.com" certificate\) is by a certificate that no cert-authority line/,
      ),
    },
  ])('the reason why signatures do not suffice: $name', ({ judgement, minimum, expected }) =>
    expect(shortfall(judgement, minimum, 'prod refuses')).toEqual(expected),
  )
})
