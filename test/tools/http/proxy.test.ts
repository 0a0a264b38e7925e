import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { ask } from '#tools/http/ask'
import { proxyNote } from '#tools/http/proxy'

const URLS = { https: 'https://tsa.invalid/', http: 'http://tsa.invalid/' }

test.each([
  ['https', {}, undefined],
  ['https', { HTTP_PROXY: 'http://proxy:3128' }, undefined],
  ['http', { HTTP_PROXY: '' }, undefined],
  ['https', { HTTPS_PROXY: 'http://me:secret@proxy:3128' }, 'HTTPS_PROXY names the proxy http://proxy:3128'],
  ['http', { HTTP_PROXY: 'http://a:1', http_proxy: 'http://b:2' }, 'http_proxy names the proxy http://b:2'],
  ['https', { HTTPS_PROXY: 'proxy:3128' }, 'HTTPS_PROXY is not the address of a proxy (http://HOST:PORT), and is ignored'],
  ['https', { HTTPS_PROXY: 'http://me:%zz@proxy' }, 'HTTPS_PROXY is not the address of a proxy (http://HOST:PORT), and is ignored'],
  ['https', { HTTPS_PROXY: 'http://me:secret@%zz' }, 'HTTPS_PROXY is not the address of a proxy (http://HOST:PORT), and is ignored'],
] as const)('a note for %s with %o is %s', (scheme, environment, note) => {
  expect(proxyNote(URLS[scheme], environment)).toBe(note)
})

test.each([
  ['24.4.1', /, which Node 24\.4\.1 ignores, and Node 24\.5 does not$/],
  ['24.5.0', /proxy:1/],
  ['25.0.0', /proxy:1/],
])('Node %s is named if it ignores proxies', (version, note) => {
  const given = proxyNote(URLS.https, { HTTPS_PROXY: 'http://proxy:1' }, version)
  expect(given).toMatch(note)
  expect(given?.includes('ignores')).toBe(version === '24.4.1')
})

test('a URL that does not answer through a proxy is reported with the proxy, and never with its password', async () => {
  const proxy = createServer().on('connect', (_request, socket) => socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n'))
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  const address = `127.0.0.1:${(proxy.address() as AddressInfo).port}`
  const problemWith = async (HTTPS_PROXY: string) =>
    (await ask(URLS.https, { timeoutMilliseconds: 5000 }, { proxies: { HTTPS_PROXY } })).problem
  try {
    expect(await problemWith(`http://me:secret@${address}`)).toBe(
      `the proxy does not connect to it; HTTPS_PROXY names the proxy http://${address}`,
    )
    expect(await problemWith('http://127.0.0.1:1')).toBe('refused; HTTPS_PROXY names the proxy http://127.0.0.1:1')
    expect(await problemWith('http://me:secret@%zz:1')).toMatch(/; HTTPS_PROXY is not the address of a proxy [^%]*$/)
  } finally {
    proxy.close()
  }
})
