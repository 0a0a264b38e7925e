import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { realpathSync } from 'node:fs'
import { connect, createServer, type AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { socketsAnswering } from '#tools/process/listening-sockets'
import { bootId, bootTicks, listeningSockets, processFacts, processIds, socketHolders } from '#tools/process/table'

test('a process that is started now has its start between two readings of the clock', async () => {
  const before = bootTicks()
  const child = spawn(process.execPath, ['-e', 'process.stdin.resume()'], { stdio: ['pipe', 'ignore', 'ignore'] })
  await once(child, 'spawn')
  try {
    const facts = processFacts(child.pid!)
    expect(facts.startTicks).toBeGreaterThanOrEqual(before)
    expect(facts.startTicks).toBeLessThanOrEqual(bootTicks())
    expect(processIds()).toContain(child.pid)
  } finally {
    child.kill()
    await once(child, 'exit')
  }
})

test('our own executable is that of this process', () => {
  expect(processFacts(process.pid)).toMatchObject({ pid: process.pid, executable: realpathSync(process.execPath) })
})

test('a process that is gone has no facts', async () => {
  const child = spawn(process.execPath, ['-e', ''])
  await once(child, 'exit')
  expect(processFacts(child.pid!)).toEqual({ pid: child.pid, executable: null, startTicks: null, controlGroup: '' })
})

test.each(['127.0.0.1', '::1', '0.0.0.0', '::'])('the process that listens on %s is found', async (address) => {
  const server = createServer().listen(0, address)
  await once(server, 'listening')
  try {
    const { port } = server.address() as AddressInfo
    const sockets = socketsAnswering(listeningSockets(), address === '::1' ? '::1' : '127.0.0.1', port)
    expect(sockets).toHaveLength(1)
    expect(socketHolders(processIds(), sockets[0]!.inode)).toEqual([process.pid])
    expect(socketHolders([1], sockets[0]!.inode)).toEqual([])
  } finally {
    server.close()
  }
})

test('every listening socket is found, although they need several reads and connections follow them', async () => {
  const servers = Array.from({ length: 80 }, () => createServer().listen(0, '127.0.0.1'))
  await Promise.all(servers.map((server) => once(server, 'listening')))
  const ports = servers.map((server) => (server.address() as AddressInfo).port)
  const clients = ports.map((port) => connect(port, '127.0.0.1'))
  await Promise.all(clients.map((client) => once(client, 'connect')))
  try {
    const found = new Set(listeningSockets().map(({ port }) => port))
    expect(ports.filter((port) => !found.has(port))).toEqual([])
  } finally {
    for (const client of clients) client.destroy()
    for (const server of servers) server.close()
  }
})

test('a boot has an id', () => {
  expect(bootId()).toMatch(/^[0-9a-f-]{36}$/)
})
