import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readTimestampTrust } from '#steps/evidence/timestamp-trust'
import { readSigstoreTrust, readTrustedRoots, type SigstoreTrust } from '#steps/evidence/sigstore-trust'
import { sigstoreInstance } from '../../support/sigstore-instance.ts'
import { TimestampAuthority } from '../../support/timestamp-authority.ts'
import { testFolder } from '../../tools/ssh/keys.ts'

const folder = testFolder()

test('the authorities of the configuration count for records of its application alone, and are read once', async () => {
  const trustedRootFile = join(folder, 'root.jsonl')
  writeFileSync(trustedRootFile, (await sigstoreInstance({ isPrivate: true })).root)
  const own = join(new TimestampAuthority(folder).folder, 'root.pem')
  const sigstore = await readSigstoreTrust({ configured: { application: 'choiros', trustedRootFile } })
  const { authoritiesOf, isExpected } = await readTimestampTrust(own, sigstore)
  expect(isExpected).toBe(true)
  expect(await authoritiesOf('other')).toHaveLength(1)
  expect(await authoritiesOf('choiros')).toHaveLength(2)
  expect((await sigstore('choiros')).roots).toBe((await sigstore('choiros')).roots)
  writeFileSync(trustedRootFile, 'x')
  expect(await authoritiesOf('choiros')).toHaveLength(2)
})

test('a file of certificates that cannot be read is named, with a hint about PEM', async () => {
  const file = join(folder, 'empty.pem')
  writeFileSync(file, 'x')
  await expect(readTimestampTrust(file, await readSigstoreTrust({}))).rejects.toMatchObject({
    message: expect.stringMatching(/^The file "\S+empty\.pem" has no certificate in PEM\.$/),
    hint: expect.stringContaining('in PEM'),
  })
})

test('an authority of a trusted root that cannot be read is not called a file of certificates in PEM', async () => {
  const file = join(folder, 'damaged.jsonl')
  writeFileSync(file, (await sigstoreInstance({ isPrivate: true })).root)
  const [root] = await readTrustedRoots(file)
  const [authority] = root!.timestampAuthorities
  const [certificate] = authority!.certChain!.certificates
  certificate!.rawBytes = readFileSync(file).subarray(0, 40)
  const trust = await readTimestampTrust(undefined, async (): Promise<SigstoreTrust> => ({ roots: [root!] }))
  await expect(trust.authoritiesOf('choiros')).rejects.toMatchObject({
    message: 'A trusted root of Sigstore has a certificate that cannot be read.',
    hint: expect.stringContaining('gh attestation trusted-root'),
  })
})
