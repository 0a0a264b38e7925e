import { describe, expect, test } from 'vitest'
import { deliver } from '#tools/http/deliver'
import { receiver, type ReceiverAnswer } from '../../support/receiver.ts'

const SECRET = 'services/T000/B000/very-secret'

async function delivered(answers: readonly ReceiverAnswer[], timeoutMilliseconds = 20_000) {
  await using server = await receiver(answers)
  const problem = await deliver({ url: `${server.url}/${SECRET}?token=also-secret`, body: '{"ä":1}', timeoutMilliseconds })
  return { problem, received: server.received }
}

describe('deliver', () => {
  test('deliver posts a JSON document once when it is accepted', async () => {
    const { problem, received } = await delivered([204])
    expect(problem).toBeNull()
    expect(received).toMatchObject([
      { method: 'POST', path: `/${SECRET}?token=also-secret`, body: '{"ä":1}', headers: { 'content-type': 'application/json' } },
    ])
  })

  test.each([429, 500, 503])('deliver posts again after status %i', async (status) => {
    const { problem, received } = await delivered([status, status, 200])
    expect([problem, received.length]).toEqual([null, 3])
  })

  test('deliver gives up after four answers that may pass', async () => {
    const { problem, received } = await delivered([503])
    expect([problem, received.length]).toEqual(['it answered with status 503', 4])
  })

  test.each([400, 404, 301])('deliver does not repeat a request that gets status %i, and follows no redirect', async (status) => {
    const { problem, received } = await delivered([{ status, headers: { location: 'http://127.0.0.1:9/' } }])
    expect([problem, received.length]).toEqual([`it answered with status ${status}`, 1])
  })

  test('deliver does not wait longer than it may for a receiver that asks for patience', async () => {
    const { problem, received } = await delivered([{ status: 429, headers: { 'retry-after': '3600' } }])
    expect([problem, received.length]).toEqual(['it answered with status 429', 1])
  })

  test('deliver ends in time when a receiver never answers', async () => {
    const { problem } = await delivered(['silence'], 300)
    expect(problem).toMatch(/^no answer within 0\.[0-3] s$/)
  })

  test.each([
    ['', 'its address is not a URL'],
    ['not a url', 'its address is not a URL'],
    ['file:///etc/passwd', 'its address is not an https URL'],
    ['http://chat.example/secret', 'its address is http, and not on this machine'],
    ['http://127.0.0.1.chat.example/secret', 'its address is http, and not on this machine'],
    ['http://127.0.0.1:1/secret', 'refused'],
  ])('deliver names nothing of the address %j', async (url, expected) => {
    expect(await deliver({ url, body: '{}', timeoutMilliseconds: 2000 })).toBe(expected)
  })

  test('deliver names nothing of a header that is none', async () => {
    const sent = { url: 'http://127.0.0.1:1/', headers: { authorization: 'secret\nvalue' }, body: '{}', timeoutMilliseconds: 1000 }
    expect(await deliver(sent)).toBe('the request cannot be made of its address and headers')
  })

  test('deliver names no host whose certificate or name is wrong', async () => {
    const problem = await deliver({ url: 'https://no-such-name.invalid/secret', body: '{}', timeoutMilliseconds: 1000 })
    expect(problem).not.toBeNull()
    expect(problem).not.toContain('invalid')
  })
})
