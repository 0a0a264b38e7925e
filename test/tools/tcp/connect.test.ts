import { once } from 'node:events'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { connect } from '#tools/tcp/connect'
import { isOwnPeer, localPeer } from '#tools/tcp/peer'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

async function listen(address: string): Promise<number> {
  const server = createServer((socket) => socket.on('error', () => undefined).resume()).listen(0, address)
  servers.push(server)
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

test('connect returns the process on this host that accepted', async () => {
  const port = await listen('127.0.0.1')
  expect(await connect(`127.0.0.1:${port}`, 1000)).toEqual({ problem: '', local: { address: '127.0.0.1', port } })
})

test('connect takes an IPv6 address in brackets', async () => {
  const port = await listen('::1')
  expect(await connect(`[::1]:${port}`, 1000)).toEqual({ problem: '', local: { address: '::1', port } })
})

test('connect closes the connection at once', async () => {
  const hungUp = Promise.withResolvers<void>()
  const server = createServer((socket) => socket.resume().on('close', () => hungUp.resolve())).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  await connect(`127.0.0.1:${(server.address() as AddressInfo).port}`, 60_000)
  await expect(hungUp.promise).resolves.toBeUndefined()
})

test('connect reports that no process listens', async () => {
  const port = await listen('127.0.0.1')
  servers.pop()!.close()
  expect(await connect(`127.0.0.1:${port}`, 1000)).toEqual({ problem: 'refused', local: null })
})

test('connect reports an unknown name', async () => {
  expect(await connect('no-such-name.invalid:80', 5000)).toMatchObject({ problem: expect.stringMatching(/name|no answer/) })
})

describe('a peer', () => {
  const ends = { remoteAddress: '127.0.0.1', remotePort: 80, localAddress: '127.0.0.1', localPort: 40_000 }
  test.each([
    { name: 'loopback', socket: ends, expected: { address: '127.0.0.1', port: 80 } },
    {
      name: 'loopback, mapped',
      socket: { ...ends, remoteAddress: '::ffff:127.0.0.2' },
      expected: { address: '::ffff:127.0.0.2', port: 80 },
    },
    {
      name: 'our own address',
      socket: { ...ends, remoteAddress: '10.0.0.1', localAddress: '10.0.0.1' },
      expected: { address: '10.0.0.1', port: 80 },
    },
    { name: 'another host', socket: { ...ends, remoteAddress: '10.0.0.2', localAddress: '10.0.0.1' }, expected: null },
    { name: 'gone', socket: {}, expected: null },
  ])('the peer of a connection: $name', ({ socket, expected }) => {
    expect(localPeer(socket as never)).toEqual(expected)
  })

  test('the peer is known when it is the socket itself', () => {
    expect(isOwnPeer(ends as never)).toBe(false)
    expect(isOwnPeer({ ...ends, localPort: 80 } as never)).toBe(true)
  })
})
