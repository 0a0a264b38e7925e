import { dsse } from '@sigstore/core'
import { expect, test } from 'vitest'
import { envelopeOf, envelopeText, parseEnvelope, payloadOf, preAuthenticationEncoding, signedBytesOf } from '#domain/statement/dsse'
import { problems, publishedEnvelope } from './published-messages.ts'

test('the encoding that is signed is that of the test vector of DSSE 1.0.2', () => {
  const encoded = preAuthenticationEncoding('http://example.com/HelloWorld', Buffer.from('hello world'))
  expect(encoded.toString()).toBe('DSSEv1 29 http://example.com/HelloWorld 11 hello world')
})

test('the encoding counts bytes, not characters', () => {
  expect(preAuthenticationEncoding('ü', Buffer.from('€')).toString()).toBe('DSSEv1 2 ü 3 €')
})

test('the encoding is the one that Sigstore signs', () => {
  for (const payload of ['', '{}', '{"name":"Größe"}']) {
    const envelope = envelopeOf(payload)
    expect(signedBytesOf(envelope)).toEqual(dsse.preAuthEncoding(envelope.payloadType, Buffer.from(payload)))
  }
})

test('an envelope is of the form that DSSE publishes, and is read back as it was', () => {
  const envelope = { ...envelopeOf('{"a":"ü"}'), signatures: [{ keyid: 'SHA256:abc', sig: 'AAEC' }] }
  expect(problems(publishedEnvelope, JSON.parse(envelopeText(envelope)))).toEqual([])
  expect(parseEnvelope(envelopeText(envelope))).toEqual(envelope)
  expect(payloadOf(envelope).toString()).toBe('{"a":"ü"}')
})

test('base64 for URLs and unknown fields are accepted, as DSSE requires', () => {
  const text = '{"payload":"-_8=","payloadType":"t","signatures":[{"sig":"_-8="}],"more":1}'
  expect(payloadOf(parseEnvelope(text))).toEqual(Buffer.from([0xfb, 0xff]))
})

test.each([
  ['no JSON', 'is not JSON'],
  ['{}', '"payload"'],
  ['{"payload":"*","payloadType":"t","signatures":[]}', '"payload"'],
  ['{"payload":"","payloadType":"t","signatures":[{}]}', '"signatures.0.sig"'],
  [`{"payload":"","payloadType":"t","signatures":[${Array(17).fill('{"sig":""}').join()}]}`, '"signatures"'],
])('an envelope that is %s is refused by its field', (text, expected) => {
  expect(() => parseEnvelope(text)).toThrow(expected)
})
