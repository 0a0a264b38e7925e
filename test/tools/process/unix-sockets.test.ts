import { once } from 'node:events'
import { mkdtempDisposable, rm, symlink } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { socketHolders } from '#tools/process/table'
import { parseUnixSockets, unixSocketsAt } from '#tools/process/unix-sockets'

test('the table of unix sockets gives those that listen at a path', () => {
  const table = `Num       RefCount Protocol Flags    Type St Inode Path
00000000974b23ea: 00000003 00000000 00000000 0001 03 12433218
000000005b31cff9: 00000002 00000000 00010000 0001 01 25011 /run/systemd/private
0000000000000000: 00000003 00000000 00000000 0001 03 25012 /run/systemd/private
0000000000000001: 00000002 00000000 00000000 0002 01     7 /run/systemd/notify
0000000000000002: 00000002 00000000 00010000 0001 01 12345678 @abstract
0000000000000003: 00000002 00000000 00010000 0005 01 77 /run/a b/c.sock
0000000000000004: 00000002 00000000 00010000 0001 01 78 relative.sock
`
  expect(parseUnixSockets(table)).toEqual([
    { path: '/run/systemd/private', inode: '25011' },
    { path: '/run/a b/c.sock', inode: '77' },
  ])
})

test('the sockets at a path are found with their process, also through a link and after a replacement', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'grind-to-prod-unix-'))
  const path = join(folder.path, 'app.sock')
  const first = createServer().listen(path)
  await once(first, 'listening')
  const [one, ...more] = unixSocketsAt(path)
  expect(more).toEqual([])
  expect(socketHolders([process.pid, 1], one!.inode)).toEqual([process.pid])
  const link = `${folder.path}-link`
  await symlink(folder.path, link)
  expect(unixSocketsAt(join(link, 'app.sock'))).toEqual([one])
  await rm(link)

  await rm(path)
  const second = createServer().listen(path)
  await once(second, 'listening')
  expect(unixSocketsAt(path)).toHaveLength(2)
  first.close()
  second.close()
})

test('a path at which no process listens has no socket', () => {
  expect(unixSocketsAt('/nowhere/app.sock')).toEqual([])
})
