import { expect, test } from 'vitest'
import { parseHostKeys } from '#domain/trust/host-keys'
import { keyFingerprint } from '#domain/trust/wire'

/** A whole key: its type and its numbers, each after its length. */
const whole = (type: string, ...numbers: readonly Buffer[]) => {
  const strings = [Buffer.from(type), ...numbers].flatMap((bytes) => [Buffer.from([0, 0, bytes.length >> 8, bytes.length & 255]), bytes])
  return `${type} ${Buffer.concat(strings).toString('base64')}`
}
const ed25519 = whole('ssh-ed25519', Buffer.alloc(32, 'prod'))
const other = whole('ssh-ed25519', Buffer.alloc(32, 'another'))
const rsa = whole('ssh-rsa', Buffer.from([1, 0, 1]), Buffer.alloc(257, 'an older key'))
const key = (line: string) => {
  const [type = '', data = ''] = line.split(' ')
  return { type, fingerprint: keyFingerprint(Buffer.from(data, 'base64')) }
}

test.each([
  { name: 'as the configuration pins it', input: ed25519, expected: [key(ed25519)] },
  { name: 'a .pub file', input: `${ed25519} root@prod\n`, expected: [key(ed25519)] },
  { name: 'several files of one host', input: `${ed25519} root@prod\n${rsa} root@prod\n`, expected: [key(ed25519), key(rsa)] },
  {
    name: 'what ssh-keygen -F prints, hashed too',
    input: `# Host prod found: line 3 \nprod,192.0.2.1 ${ed25519}\n# Host prod found: line 4 \n|1|c2FsdA==|aGFzaA== ${rsa}\n`,
    expected: [key(ed25519), key(rsa)],
  },
  { name: 'one key under two names', input: `prod ${ed25519}\n192.0.2.1 ${ed25519}\n`, expected: [key(ed25519)] },
  { name: 'with other line ends', input: `${ed25519} root@prod\r\n\r\n`, expected: [key(ed25519)] },
])('parseHostKeys reads a key $name', ({ input, expected }) => expect(parseHostKeys(input)).toEqual(expected))

test.each([
  { name: 'nothing', input: '\n# no key\n', expected: 'is empty' },
  {
    name: 'several hosts',
    input: `prod ${ed25519}\nprod-b ${other}\n`,
    expected: /^has keys of more than one host; give the keys of one host/,
  },
  { name: 'a revoked key', input: `@revoked prod ${ed25519}\n`, expected: 'has no public key of a host in line 1' },
  { name: 'an authority, which is no host', input: `@cert-authority * ${ed25519}\n`, expected: 'has no public key of a host in line 1' },
  {
    name: 'a private key',
    input: '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaA==\n',
    expected: 'has no public key of a host in line 1',
  },
  { name: 'half a line', input: `${rsa}\nssh-ed25519\n`, expected: 'has no public key of a host in line 2' },
  {
    name: 'a key that was cut off',
    input: `${rsa}\n${ed25519.slice(0, -4)}\n`,
    expected: 'has a public key in line 2 that is cut off, damaged, or of another type',
  },
])('parseHostKeys refuses $name', ({ input, expected }) =>
  expect(parseHostKeys(input)).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected)),
)
