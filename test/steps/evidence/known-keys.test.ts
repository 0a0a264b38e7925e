import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readKnownKeys } from '#steps/evidence/known-keys'
import { testFolder } from '../../tools/ssh/keys.ts'
import { newKey } from '../../verbs/evidence-keys.ts'

const file = join(testFolder(), 'known_hosts')
const [good, gone] = [newKey(), newKey()]
const base64 = gone.publicLine.split(' ')[1]!

test('a revoked key of known_hosts counts for nothing, whatever its type and size', async () => {
  const modulus = Buffer.concat([Buffer.from([0, 0, 4, 1, 0]), Buffer.alloc(1024, 0xff)])
  const rsa = Buffer.concat([Buffer.from([0, 0, 0, 7]), Buffer.from('ssh-rsa'), Buffer.from([0, 0, 0, 3, 1, 0, 1]), modulus]).toString(
    'base64',
  )
  writeFileSync(file, `prod ${good.publicLine}\nprod ${gone.publicLine}\n@revoked * ${gone.publicLine} lost\n@revoked * ssh-rsa ${rsa}\n`)
  const known = await readKnownKeys(file)
  expect(known.keysOf('prod')).toEqual([{ type: 'ssh-ed25519', fingerprint: good.fingerprint }])
  expect(known.revokedKeysOf('prod').size).toBe(2)
})

test.each([
  `@revoked * ${gone.publicLine.slice(0, -1)}`,
  '@revoked * ssh-ed25519 AAAA',
  `@revoked * ssh-rsa ${base64}`,
  `@revoked ${gone.publicLine}`,
  '@revoked *',
  `@revokde * ${gone.publicLine}`,
])('a line of known_hosts that would revoke a key, and cannot be read, is refused: %s', async (line) => {
  writeFileSync(file, `prod ${good.publicLine}\n# @revoked\n\n${line}\n`)
  await expect(readKnownKeys(file)).rejects.toMatchObject({
    code: 'key-invalid',
    message: `The file of known hosts "${file}" has a line 4 that revokes no key that can be read: which keys it revokes is unknown.`,
  })
})

test('lines of known_hosts that are not understood and revoke nothing give no key', async () => {
  writeFileSync(file, `prod ${good.publicLine}\n@cert-authority * ${gone.publicLine}\nprod ssh-ed25519 AAAA\nnothing\n`)
  expect((await readKnownKeys(file)).keysOf('prod')).toHaveLength(1)
})
