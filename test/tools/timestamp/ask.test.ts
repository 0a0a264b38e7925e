import { execFileSync } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { askTimestamp } from '#tools/timestamp/ask'
import { timestampRequest } from '#tools/timestamp/request'
import { testFolder } from '../ssh/keys.ts'
import { der, serveAuthority, serving, TimestampAuthority } from '../../support/timestamp-authority.ts'

const parent = testFolder()
const authority = new TimestampAuthority(parent)
const data = Buffer.from('a statement')
const TYPE = { 'content-type': 'application/timestamp-reply' }

const asking = (url: string, timeoutMilliseconds = 20_000, environment = {}) =>
  askTimestamp(data, { url, timeoutMilliseconds, environment })

/** What comes of an answer of this status, type and content. */
async function answered(body: Buffer | string, status = 200, headers: Readonly<Record<string, string>> = TYPE) {
  await using server = await serving((_request, response) => void response.writeHead(status, headers).end(body))
  return { problem: await asking(server.url), requests: server.requests.length }
}

describe('askTimestamp', () => {
  test('a request is what openssl reads as one of a digest, with a number, for an answer with a certificate', () => {
    const { bytes, nonce } = timestampRequest(Buffer.alloc(32, 7))
    writeFileSync(join(parent, 'request'), bytes)
    const text = execFileSync('openssl', ['ts', '-query', '-in', join(parent, 'request'), '-text'], { encoding: 'utf8' })
    expect(text).toContain('Hash Algorithm: sha256')
    expect(text).toContain('0000 - 07 07 07')
    expect(text).toContain('Certificate required: yes')
    expect(text).toContain(`Nonce: 0x${nonce.toString(16).toUpperCase()}`)
    expect(timestampRequest(Buffer.alloc(32)).nonce).not.toBe(nonce)
  })

  test('the answer of openssl is kept as it is, and openssl accepts it', async () => {
    await using server = await serveAuthority(authority)
    const given = await asking(server.url)
    if (typeof given === 'string') throw new Error(given)
    expect(given.timestamp.authority.name).toBe('O=Clockwork, CN=Time tsa')
    writeFileSync(join(parent, 'data'), data)
    writeFileSync(join(parent, 'data.tsr'), given.bytes)
    const verify = ['ts', '-verify', '-data', 'data', '-in', 'data.tsr', '-CAfile', join(authority.folder, 'root.pem')]
    expect(execFileSync('openssl', verify, { cwd: parent, encoding: 'utf8', stdio: 'pipe' })).toContain('Verification: OK')
    expect(server.requests[0]!.toString('latin1')).not.toContain('statement')
  })

  test.each([
    ['a page', '<html>log in</html>', 200, { 'content-type': 'text/html; charset=utf-8' }, /^answered with "text\/html", which is not/],
    ['no type', 'x', 200, {}, /^answered with content of no type/],
    ['a page that is said to be an answer', '<html></html>', 200, TYPE, /^sent a time stamp that has content that is not in DER$/],
    ['nothing', '', 200, TYPE, /not in DER/],
    ['a redirect', '', 302, { location: 'http://127.0.0.1:9/' }, /^answered with status 302: it redirects, which is not followed$/],
    ['no permission', '', 403, {}, /^answered with status 403$/],
    ['too much', Buffer.alloc(70_000), 200, TYPE, /^sent an answer that is longer than 64 KiB$/],
    ['a refusal', der(0x30, der(0x30, '020102', der(0x30, der(0x0c, Buffer.from('no'))))), 200, TYPE, /is a refusal \(status 2, "no"\)$/],
    ['an older time stamp', authority.stamp(data), 200, TYPE, /does not repeat the number of the request/],
    ['one without a number', authority.stamp(data, '-no_nonce'), 200, TYPE, /does not repeat the number/],
    ['one of other bytes', authority.stamp('other'), 200, TYPE, /^sent a time stamp that is of other bytes$/],
  ] as const)('an authority that answers with %s gives a sentence', async (_name, body, status, headers, says) => {
    const { problem, requests } = await answered(body, status, headers)
    expect(problem).toMatch(says)
    expect(requests).toBe(1)
  })

  test('a request is repeated while an authority may recover, and then not', async () => {
    let asked = 0
    await using recovering = await serving((_request, response, body) => {
      asked += 1
      if (asked < 3) response.writeHead(503).end()
      else response.writeHead(200, TYPE).end(authority.reply(body))
    })
    expect(await asking(recovering.url)).toMatchObject({ timestamp: { untrusted: undefined } })
    const { problem, requests } = await answered('', 503)
    expect([problem, requests]).toEqual(['answered with status 503', 3])
  })

  test('each request may take all the time that is left', async () => {
    const limits = vi.spyOn(AbortSignal, 'timeout')
    try {
      await using server = await serving((_request, response) => void response.writeHead(503).end())
      expect(await asking(server.url, 60_000)).toBe('answered with status 503')
      const given = limits.mock.calls.map(([milliseconds]) => milliseconds)
      expect(given).toHaveLength(3)
      // Two pauses, and the time of three answers.
      expect(Math.min(...given)).toBeGreaterThan(30_000)
      expect(given).toEqual(given.toSorted((left, right) => right - left))
    } finally {
      limits.mockRestore()
    }
  })

  test.each(['answers nothing', 'sends a byte now and then'])(
    'an authority that %s is waited for no longer than it may be',
    async (what) => {
      await using server = await serving((_request, response) => {
        if (what === 'answers nothing') return
        response.writeHead(200, TYPE)
        const timer = setInterval(() => response.write('x'), 50)
        response.on('close', () => clearInterval(timer))
      })
      expect(await asking(server.url, 400)).toMatch(
        /^did not answer \(no answer within 0\.[0-4] s\)$|^sent an answer that did not arrive to its end$/,
      )
    },
  )

  test('an authority that is not there gives a sentence', async () => {
    expect(await asking('http://127.0.0.1:1/', 300)).toBe('did not answer (refused)')
  })

  test('an authority is asked through the proxy that the environment names, unless it is exempted', async () => {
    await using direct = await serveAuthority(authority)
    const asked: string[] = []
    const proxy = createServer((request, response) => {
      asked.push(request.url ?? '')
      response.writeHead(407).end()
    })
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
    const through = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
    try {
      expect(await asking(direct.url, 5000, { HTTP_PROXY: through })).toBe('answered with status 407')
      expect(asked).toEqual([direct.url])
      expect(await asking(direct.url, 5000, { HTTP_PROXY: through, NO_PROXY: '127.0.0.1' })).toMatchObject({ timestamp: {} })
    } finally {
      proxy.closeAllConnections()
      proxy.close()
    }
  })
})
