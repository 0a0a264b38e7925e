import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { linkedUnitFiles } from '#tools/systemd/linked-units'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'linked-units-'))
})
afterEach(async () => {
  await rm(root, { recursive: true })
})

async function link(path: string, target: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true })
  await symlink(target, join(root, path))
}

test('a unit file that can be enabled has a link of its name, or leads to it', async () => {
  await link('etc/systemd/system/multi-user.target.wants/a.service', '/usr/lib/systemd/system/a.service')
  await link('etc/systemd/system/getty.target.wants/getty@tty1.service', '/usr/lib/systemd/system/getty@.service')
  await link('etc/systemd/system/alias.service', '/usr/lib/systemd/system/real.service')
  await link('run/systemd/system/b.target.requires/at-runtime.timer', '/etc/systemd/system/at-runtime.timer')
  await link('run/systemd/generator/c.socket.upholds/by-generator.path', '/usr/lib/systemd/system/by-generator.path')
  await link('etc/systemd/system/multi-user.target.wants/dev-disk\\x2d1.mount', '/run/systemd/generator/dev-disk\\x2d1.mount')
  await writeFile(join(root, 'etc/systemd/system/not-linked.service'), '')
  await link('etc/systemd/system/not-a-unit.conf.d', '/nowhere')
  const found = await linkedUnitFiles(root)
  expect(found).toEqual(
    expect.arrayContaining([
      'a.service',
      'getty@.service',
      'alias.service',
      'real.service',
      'at-runtime.timer',
      'by-generator.path',
      'dev-disk\\x2d1.mount',
    ]),
  )
  expect(found).not.toContain('not-linked.service')
})

test('a link of the distribution enables nothing', async () => {
  await link('usr/lib/systemd/system/sysinit.target.wants/static.service', '../static.service')
  await link('usr/lib/systemd/system/unused-alias.service', 'unused.service')
  await link('usr/lib/systemd/system/alias.service', 'behind-alias.service')
  await link('etc/systemd/system/multi-user.target.wants/alias.service', '/usr/lib/systemd/system/alias.service')
  expect(await linkedUnitFiles(root)).toEqual(['alias.service'])
})

test('a machine without such folders has none', async () => {
  expect(await linkedUnitFiles(root)).toEqual([])
})
