import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { expect, test, vi } from 'vitest'
import { ownSockets, socketFinder } from '#tools/process/unit-sockets'

test('socketFinder finds the sockets on which a process listens, and none of others', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  expect(socketFinder()([process.pid])).toContainEqual(expect.objectContaining({ address: '127.0.0.1', port }))
  expect(socketFinder()([process.ppid])).not.toContainEqual(expect.objectContaining({ port }))
  server.close()
})

test('the sockets of our own network are read once, however many processes of it are asked about', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const own = vi.fn<typeof ownSockets>(ownSockets)
  const socketsOf = socketFinder(own)
  for (let time = 0; time < 2; time += 1) {
    expect(socketsOf([process.pid, process.ppid])).toContainEqual(expect.objectContaining({ address: '127.0.0.1', port }))
  }
  expect(own).toHaveBeenCalledTimes(1)
  server.close()
})

test('sockets that cannot be read are an error, and not taken for none', () => {
  const refuses = () => {
    throw new Error('EMFILE: too many open files')
  }
  expect(() => socketFinder(refuses)([process.pid])).toThrow('EMFILE')
})

test('a process that has ended has none', () => {
  expect(socketFinder()([2 ** 30])).toEqual([])
})
