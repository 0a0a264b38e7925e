import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { socketFinder } from '#tools/process/unit-sockets'

test('socketFinder finds the sockets on which a process listens, and none of others', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  expect(socketFinder()([process.pid])).toContainEqual(expect.objectContaining({ address: '127.0.0.1', port }))
  expect(socketFinder()([process.ppid])).not.toContainEqual(expect.objectContaining({ port }))
  server.close()
})

test('a process that has ended has none', () => {
  expect(socketFinder()([2 ** 30])).toEqual([])
})
