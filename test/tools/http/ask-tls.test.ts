import { once } from 'node:events'
import { chmod, mkdtempDisposable, readFile, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:https'
import { createServer as createTcpServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TLSSocket } from 'node:tls'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { ask, type Sent } from '#tools/http/ask'
import { readAuthorities } from '#tools/tls/verification'
import { makeAuthority, type Authority, type ServerIdentity } from '../../support/certificates.ts'

let folder: Awaited<ReturnType<typeof mkdtempDisposable>>
let ours: Authority
let other: Authority
beforeAll(async () => {
  folder = await mkdtempDisposable(join(tmpdir(), 'grind-to-prod-tls-'))
  ours = await makeAuthority(folder.path, 'ours')
  other = await makeAuthority(folder.path, 'other')
})
afterAll(() => folder.remove())

let server: Server | undefined
afterEach(() => void server?.close())

/** Answers with the name that the client sent in TLS. */
async function serve(identity: ServerIdentity): Promise<string> {
  server = createServer(identity, (request, response) => response.end(String((request.socket as TLSSocket).servername)))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return `https://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

const askWhole = (url: string, sent: Sent) => ask(url, { timeoutMilliseconds: 60_000, whole: true }, sent)
const trusting = async ({ file }: Authority, serverName?: string) => ({
  authorities: await readAuthorities(file),
  ...(serverName === undefined ? {} : { serverName }),
})

test('ask verifies a server by the given authority and name, and sends the name', async () => {
  const url = await serve(await ours.issue('DNS:app.example'))
  const answer = await askWhole(url, { tls: await trusting(ours, 'app.example') })
  expect(answer).toMatchObject({ status: 200, problem: '', body: 'app.example' })
})

test('ask verifies a server by the Host header without a name, and by the address without a header', async () => {
  const named = await serve(await ours.issue('DNS:app.example'))
  expect(await askWhole(named, { tls: await trusting(ours), headers: { Host: 'app.example:8443' } })).toMatchObject({ status: 200 })
  server?.close()
  const addressed = await serve(await ours.issue('IP:127.0.0.1'))
  expect(await askWhole(addressed, { tls: await trusting(ours) })).toMatchObject({ status: 200, body: 'false' })
})

describe('ask refuses', () => {
  const cases: { name: string; identity: () => Promise<ServerIdentity>; trusted: () => Authority; serverName?: string; problem: string }[] =
    [
      {
        name: 'that has expired',
        identity: () => ours.issue('DNS:app.example', { days: -1 }),
        trusted: () => ours,
        problem: 'its certificate has expired',
      },
      {
        name: 'of another name',
        identity: () => ours.issue('DNS:other.example'),
        trusted: () => ours,
        problem: 'its certificate is not for the name app.example',
      },
      {
        name: 'of an unknown authority',
        identity: () => other.issue('DNS:app.example'),
        trusted: () => ours,
        problem: 'its certificate is not from an authority that is trusted here',
      },
      {
        name: 'that signs itself',
        identity: async () => ({
          key: await readFile(join(folder.path, 'other-ca.key'), 'utf8'),
          cert: await readFile(other.file, 'utf8'),
        }),
        trusted: () => ours,
        problem: 'its certificate is self-signed, and is not trusted here',
      },
    ]
  test.each(cases)('ask refuses a certificate $name, and reports why', async ({ identity, trusted, problem }) => {
    const url = await serve(await identity())
    const answer = await askWhole(url, { tls: await trusting(trusted(), 'app.example') })
    expect(answer).toMatchObject({ status: null, problem })
  })

  test('ask verifies a server even if the environment switches verification off', async () => {
    const url = await serve(await ours.issue('DNS:app.example'))
    process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0'
    try {
      expect(await askWhole(url, {})).toMatchObject({ status: null, problem: expect.stringContaining('its certificate is not') })
    } finally {
      delete process.env['NODE_TLS_REJECT_UNAUTHORIZED']
    }
  })

  test('ask reports a server that does not speak TLS', async () => {
    const plain = createTcpServer((socket) => socket.on('error', () => undefined).end('HTTP/1.1 200 OK\r\n\r\n')).listen(0, '127.0.0.1')
    await once(plain, 'listening')
    const url = `https://127.0.0.1:${(plain.address() as AddressInfo).port}/`
    expect(await askWhole(url, {})).toMatchObject({ status: null, problem: expect.stringContaining('it does not answer with TLS') })
    plain.close()
  })
})

describe('the file of an authority', () => {
  const refusals: { name: string; prepare: () => Promise<string>; problem: string }[] = [
    { name: 'does not exist', prepare: async () => join(folder.path, 'none.pem'), problem: 'does not exist' },
    { name: 'is a folder', prepare: async () => folder.path, problem: 'is not a regular file' },
    {
      name: 'others can write',
      prepare: () => written('writable.pem', 'x', 0o664),
      problem: 'is writable by users other than root',
    },
    { name: 'contains no certificate', prepare: () => written('empty.pem', 'x'), problem: 'contains no certificate in PEM form' },
    {
      name: 'contains a damaged certificate',
      prepare: () => written('damaged.pem', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n'),
      problem: 'contains a certificate that is damaged',
    },
    {
      name: 'is too large',
      prepare: () => written('large.pem', 'x'.repeat(1024 * 1024 + 1)),
      problem: 'has 1048577 bytes, more than the 1048576 that are read',
    },
  ]
  test.each(refusals)('the file of an authority is refused if it $name', async ({ prepare, problem }) => {
    const path = await prepare()
    await expect(readAuthorities(path)).rejects.toThrow(new Error(`${path} ${problem}`))
  })

  test('the file of an authority may have several certificates and a text', async () => {
    const both = `# ours\n${await readFile(ours.file, 'utf8')}\n# other\n${await readFile(other.file, 'utf8')}`
    const path = await written('both.pem', both)
    expect(await readAuthorities(path)).toHaveLength(2)
    const url = await serve(await other.issue('DNS:app.example'))
    expect(await askWhole(url, { tls: await trusting({ ...other, file: path }, 'app.example') })).toMatchObject({ status: 200 })
  })
})

async function written(name: string, text: string, mode = 0o644): Promise<string> {
  const path = join(folder.path, name)
  await writeFile(path, text)
  await chmod(path, mode)
  return path
}
