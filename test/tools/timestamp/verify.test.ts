import { createHash, generateKeyPairSync } from 'node:crypto'
import { createRequire } from 'node:module'
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { authoritiesInPem, authoritiesOfSigstore, type TimestampAuthority as Trusted } from '#tools/timestamp/authorities'
import { verifyTimestamp, type Timestamp } from '#tools/timestamp/verify'
import { testFolder } from '../ssh/keys.ts'
import { asAnswer, der, TimestampAuthority, type ForgedTime } from '../../support/timestamp-authority.ts'

const parent = testFolder()
const data = Buffer.from('a statement')
const authority = new TimestampAuthority(parent, { name: 'Clockwork' })
const trusted = authoritiesInPem(authority.pem())

const verified = (stamp: Buffer, authorities: readonly Trusted[] | undefined = trusted) => verifyTimestamp({ stamp, data }, authorities)
const forged = (forgery: ForgedTime) => verified(authority.forge(data, forgery))
const TIME = '20260601120000Z'
const CA_EXTENSIONS = ['basicConstraints=critical,CA:TRUE', 'keyUsage=critical,keyCertSign'] as const

describe('verifyTimestamp', () => {
  test.each(['rsa', 'ec'] as const)('a time stamp of openssl with a key of the kind %s is proved by its root', (kind) => {
    const own = new TimestampAuthority(parent, { kind })
    const before = Date.now()
    const found = verified(own.stamp(data), authoritiesInPem(own.pem())) as Timestamp
    expect(found).toMatchObject({ untrusted: undefined, accuracyMilliseconds: 1500.1, authority: { name: 'O=Clockwork, CN=Time tsa' } })
    expect(Math.abs(found.time.getTime() - before)).toBeLessThan(60_000)
    expect(verifyTimestamp({ stamp: own.stamp(data), data: Buffer.from('other') }, trusted)).toBe('is of other bytes')
  })

  test.each(['-sha384', '-sha512'])('a time stamp of a digest by %s is proved', (digest) => {
    expect(verified(authority.stamp(data, digest))).toMatchObject({ untrusted: undefined })
  })

  test('a signature by RSASSA-PSS is proved, and one with another salt than it names is not', () => {
    const own = new TimestampAuthority(parent, { kind: 'rsa' })
    const pss = own.forge(data, { time: TIME, options: ['-keyopt', 'rsa_padding_mode:pss', '-keyopt', 'rsa_pss_saltlen:32'] })
    const roots = authoritiesInPem(own.pem())
    expect(verified(pss, roots)).toMatchObject({ untrusted: undefined, time: new Date('2026-06-01T12:00:00Z') })
    const other = Buffer.from(pss)
    const salt = other.indexOf(Buffer.from('a203020120', 'hex'))
    other[salt + 4] = 0x10
    expect(salt).toBeGreaterThan(0)
    expect(verified(other, roots)).toMatch(/does not match its certificate/)
  })

  test('the authority of the mock of Sigstore is proved by a trusted root that names it', async () => {
    const { initializeTSA } = createRequire(import.meta.url)('@sigstore/mock/dist/timestamp/tsa.js') as MockModule
    const mock = await initializeTSA(generateKeyPairSync('ec', { namedCurve: 'P-256' }), new Date('2026-06-01T12:00:00Z'))
    const artifactHash = createHash('sha256').update(data).digest()
    const request = { hashAlgorithmOID: '2.16.840.1.101.3.4.2.1', artifactHash, nonce: 7, policyOID: '1.3.6.1.4.1.57264.2', certReq: true }
    const stamp = await mock.timestamp(request)
    const chain = [mock.intCertificate, mock.rootCertificate]
    const root = (start: string, certificates = chain) =>
      authoritiesOfSigstore([
        {
          timestampAuthorities: [
            { certChain: { certificates: certificates.map((rawBytes) => ({ rawBytes })) }, validFor: { start: new Date(start) } },
          ],
        } as never,
      ])
    const found = verified(stamp, root('2026-01-01')) as Timestamp
    // The certificates of the mock are made now, and its clock is another one.
    expect(found.untrusted ?? 'trusted').toMatch(/^trusted$|valid from/)
    expect(verified(stamp, root('2026-07-01'))).toMatchObject({ untrusted: 'is by an authority that is not trusted for that time' })
    expect(verified(stamp, root('2026-01-01', chain.toReversed()))).toMatchObject({ untrusted: expect.stringMatching(/none of the given/) })
    expect(found.nonce).toBe(7n)
  })

  test('an intermediate certificate leads from the signer to the root, wherever it is', () => {
    const own = new TimestampAuthority(parent)
    own.certify('between', { extensions: ['basicConstraints=critical,CA:TRUE,pathlen:0', 'keyUsage=critical,keyCertSign'] })
    own.certify('leaf', { by: 'between' })
    const roots = authoritiesInPem(own.pem())
    const forge = (options: readonly string[]) => own.forge(data, { time: TIME, signer: 'leaf', options })
    expect(verified(forge(['-certfile', 'between.pem']), roots)).toMatchObject({ untrusted: undefined })
    expect(verified(forge([]), roots)).toMatchObject({ untrusted: expect.stringMatching(/none of the given/) })
    expect(verified(forge([]), authoritiesInPem(own.pem() + own.pem('between')))).toMatchObject({ untrusted: undefined })
    expect(verified(forge([]), authoritiesInPem(own.pem('leaf')))).toMatchObject({ untrusted: undefined })
    expect(verified(forge(['-nocerts']), authoritiesInPem(own.pem('between') + own.pem('leaf')))).toMatchObject({ untrusted: undefined })
    expect(verified(forge(['-nocerts']), roots)).toBe('does not have the certificate that it names')
    // Nothing may be between this one and the signer.
    own.certify('deeper', { by: 'between', extensions: ['basicConstraints=critical,CA:TRUE', 'keyUsage=critical,keyCertSign'] })
    own.certify('deep', { by: 'deeper' })
    writeFileSync(join(own.folder, 'both.pem'), own.pem('between') + own.pem('deeper'))
    const deep = own.forge(data, { time: TIME, signer: 'deep', options: ['-certfile', 'both.pem'] })
    expect(verified(deep, roots)).toMatchObject({ untrusted: expect.stringMatching(/none of the given/) })
    // An end certificate is not an authority.
    own.certify('child', { by: 'leaf' })
    writeFileSync(join(own.folder, 'both.pem'), own.pem('between') + own.pem('leaf'))
    const child = own.forge(data, { time: TIME, signer: 'child', options: ['-certfile', 'both.pem'] })
    expect(verified(child, roots)).toMatchObject({ untrusted: expect.stringMatching(/none of the given/) })
  })

  test.each<[string, ForgedTime & { readonly extensions?: readonly string[] }, RegExp]>([
    [
      'a certificate for other purposes',
      { time: TIME, extensions: ['extendedKeyUsage=critical,codeSigning'] },
      /not one for time stamps alone/,
    ],
    ['a certificate for more purposes', { time: TIME, extensions: ['extendedKeyUsage=critical,timeStamping,codeSigning'] }, /alone/],
    ['a certificate whose purpose is not critical', { time: TIME, extensions: ['extendedKeyUsage=timeStamping'] }, /alone/],
    ['a certificate without a purpose', { time: TIME, extensions: ['keyUsage=critical,digitalSignature'] }, /alone/],
    [
      'a certificate whose key is for other things',
      { time: TIME, extensions: ['extendedKeyUsage=critical,timeStamping', 'keyUsage=critical,keyEncipherment'] },
      /whose key is not for signatures/,
    ],
  ])('a time stamp with %s is refused', (_name, { extensions = [], ...forgery }, says) => {
    authority.certify('odd', { extensions })
    expect(forged({ ...forgery, signer: 'odd' })).toMatch(says)
  })

  test('a certificate that was not valid at the time of the stamp proves nothing', () => {
    authority.certify('short', { from: '20260101000000Z', until: '20260201000000Z' })
    const at = (time: string) => (forged({ time, signer: 'short' }) as Timestamp).untrusted
    expect(at('20260115000000Z')).toBeUndefined()
    expect(at('20260201000001Z')).toBe('is by a certificate that was valid until 2026-02-01T00:00:00.000Z')
    expect(at('20251231235959Z')).toBe('is by a certificate that is valid from 2026-01-01T00:00:00.000Z on')
  })

  test('a critical extension that is not understood proves nothing', () => {
    const own = ['1.2.3.4.5=critical,ASN1:NULL', 'extendedKeyUsage=critical,timeStamping']
    authority.certify('odd', { extensions: own })
    expect(forged({ time: TIME, signer: 'odd' })).toMatchObject({ untrusted: expect.stringMatching(/not understood \(1\.2\.3\.4\.5\)/) })
  })

  test('an authority that calls itself as the trusted one, and another one, prove nothing', () => {
    for (const name of ['Clockwork', 'Other']) {
      const own = new TimestampAuthority(parent, { name })
      expect(verified(own.stamp(data))).toMatchObject({ untrusted: expect.stringMatching(/none of the given certificates vouches for/) })
    }
  })

  test('a key that is too small, and a hash that proves too little, are refused', () => {
    const own = new TimestampAuthority(parent, { kind: 'rsa-1024' })
    expect(verified(own.forge(data, { time: TIME }))).toMatch(/1024 bits, which is too small/)
    expect(forged({ time: TIME, hash: 'sha1' })).toMatch(/digest by an algorithm that is not accepted \(1\.3\.14\.3\.2\.26\)/)
    expect(forged({ time: TIME, options: ['-md', 'sha1'] })).toMatch(/not accepted/)
  })

  test.each([
    ['20260230120000Z', /does not exist/],
    ['20260601126000Z', /does not exist/],
    ['202606011200Z', /not in UTC/],
    ['20260601120000+0200', /not in UTC/],
    ['20260601120000', /not in UTC/],
  ])('the time %s is refused', (time, says) => {
    expect(forged({ time })).toMatch(says)
  })

  test('fractions of a second, an accuracy and extensions are read, and a critical extension is refused', () => {
    const accuracy = der(0x30, '020102', '800200fa', '810164')
    expect(forged({ time: '20260601120000.123456Z', more: [accuracy] })).toMatchObject({
      time: new Date('2026-06-01T12:00:00.123Z'),
      accuracyMilliseconds: 2250.1,
    })
    const extension = (critical: string) => der(0xa1, der(0x30, '06032a0304', critical, der(0x04, '0500')))
    expect(forged({ time: TIME, more: [extension('')] })).toMatchObject({ untrusted: undefined })
    expect(forged({ time: TIME, more: [extension('0101ff')] })).toBe('has a critical extension that is not understood')
  })

  test.each([
    { name: 'negative seconds', parts: ['0201ff'] },
    { name: 'many negative seconds', parts: ['0204ffffffff'] },
    { name: 'seconds of a century', parts: ['020500ffffffff'] },
    { name: 'a day and a second', parts: ['0203015181'] },
    { name: 'more bytes than a number has', parts: ['020900ffffffffffffffff'] },
    { name: 'no byte', parts: ['0200'] },
    { name: 'negative milliseconds', parts: ['8001fa'] },
    { name: 'a second in milliseconds', parts: ['800203e8'] },
    { name: 'negative microseconds', parts: ['020101', '8101ff'] },
  ])('an accuracy of $name is refused', ({ parts }) => {
    expect(forged({ time: TIME, more: [der(0x30, ...parts)] })).toBe('has an accuracy that is negative, or of more than a day')
  })

  test.each([
    { name: 'a short key', made: { kind: 'rsa-1024', extensions: CA_EXTENSIONS }, isTrusted: false },
    { name: 'the purpose of servers', made: { extensions: [...CA_EXTENSIONS, 'extendedKeyUsage=serverAuth'] }, isTrusted: false },
    {
      name: 'the purpose of time stamps',
      made: { extensions: [...CA_EXTENSIONS, 'extendedKeyUsage=serverAuth,timeStamping'] },
      isTrusted: true,
    },
    { name: 'any purpose', made: { extensions: [...CA_EXTENSIONS, 'extendedKeyUsage=anyExtendedKeyUsage'] }, isTrusted: true },
  ] as const)('an authority below an issuer with $name is trusted: $isTrusted', ({ made, isTrusted }) => {
    authority.certify('between', made)
    authority.certify('below', { by: 'between' })
    const found = forged({ time: TIME, signer: 'below', options: ['-certfile', 'between.pem'] })
    expect(found).toMatchObject({ untrusted: isTrusted ? undefined : expect.stringContaining('none of the given certificates') })
  })

  test('an accuracy of a day is read', () => {
    expect(forged({ time: TIME, more: [der(0x30, '0203015180')] })).toMatchObject({ accuracyMilliseconds: 86_400_000 })
  })

  test('an answer that is not a time stamp, or not of one authority, is refused', () => {
    const other = (...words: readonly string[]) => {
      const cms = [
        'cms',
        '-sign',
        '-in',
        'ts.cnf',
        '-binary',
        '-outform',
        'DER',
        '-signer',
        'tsa.pem',
        '-inkey',
        'tsa.key',
        '-out',
        'token',
      ]
      authority.openssl(...cms, ...words)
      return asAnswer(execFileSync('cat', [join(authority.folder, 'token')]))
    }
    expect(verified(other('-nodetach'))).toBe('is a signature of something else than a time')
    authority.certify('second')
    const two = ['-signer', 'second.pem', '-inkey', 'second.key']
    expect(forged({ time: TIME, options: two })).toBe('has not exactly one signature')
    expect(verified(Buffer.from('<html></html>'))).toBe('has content that is not in DER')
    expect(verified(Buffer.alloc(0))).toBe('has content that is not in DER')
    expect(verified(Buffer.from('3003020102', 'hex'))).toMatch(/of another form/)
    expect(verified(der(0x30, der(0x30, '020102', der(0x30, der(0x0c, Buffer.from('go "away"'))), '030201 80'.replace(' ', ''))))).toBe(
      'is a refusal (status 2, badAlg, "go \\"away\\"")',
    )
    expect(verified(Buffer.concat([authority.stamp(data), Buffer.from([0])]))).toBe('has content that is not in DER')
  })

  test('a time stamp is as good as the certificate in it when no authority is given', () => {
    const own = new TimestampAuthority(parent)
    expect(verifyTimestamp({ stamp: own.stamp(data), data }, undefined)).toMatchObject({ untrusted: undefined })
  })

  test('a flipped byte of a time stamp is refused, except where it is not signed', () => {
    const genuine = authority.forge(data, { time: TIME })
    const accepted: number[] = []
    for (let at = 0; at < genuine.length; at += 1) {
      const stamp = Buffer.from(genuine)
      stamp[at] = stamp[at]! ^ 0x01
      const found = verified(stamp)
      if (typeof found !== 'string' && found.untrusted === undefined) accepted.push(at)
    }
    // The status, the versions, and the list of digests are before what is signed.
    const signed = genuine.indexOf(Buffer.from('060b2a864886f70d0109100104', 'hex'))
    expect(signed).toBeGreaterThan(0)
    // The version of the signature.
    expect(accepted.filter((at) => at >= signed).map((at) => genuine.subarray(at - 2, at + 1).toString('hex'))).toEqual(['020101'])
  })

  test('bytes that are cut off or put in at any place are an answer, too, and none is accepted', () => {
    const genuine = authority.stamp(data)
    for (let at = 0; at < genuine.length; at += 7) {
      expect(typeof verified(genuine.subarray(0, at))).toBe('string')
      expect(typeof verified(Buffer.concat([genuine.subarray(0, at), Buffer.from([0x30]), genuine.subarray(at)]))).toBe('string')
    }
  })
})

interface MockModule {
  initializeTSA(
    keys: object,
    clock: Date,
  ): Promise<{ rootCertificate: Buffer; intCertificate: Buffer; timestamp(request: object): Promise<Buffer> }>
}
