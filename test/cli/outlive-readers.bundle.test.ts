import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdirSync, mkdtempSync, openSync, rmdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bundleFolder } from '../support/run-stub.ts'

const cli = join(bundleFolder(), 'cli.js')

test('a command whose reader goes away ends with the exit code of its work', async () => {
  const child = spawn(process.execPath, [cli, 'docs'], { stdio: ['ignore', 'pipe', 'pipe'] })
  child.stdout.destroy()
  child.stderr.destroy()
  expect(await once(child, 'close')).toEqual([0, null])
  const refused = spawn(process.execPath, [cli, 'docs', 'no-such-key'], { stdio: ['ignore', 'pipe', 'pipe'] })
  refused.stderr.destroy()
  refused.stdout.destroy()
  expect(await once(refused, 'close')).toEqual([2, null])
})

test('a command whose output cannot be written reports that, and does not claim that nothing was changed', async () => {
  const full = openSync('/dev/full', 'w')
  const child = spawn(process.execPath, [cli, 'docs', '--json'], { stdio: ['ignore', full, 'pipe'] })
  let stderr = ''
  child.stderr!.on('data', (part: Buffer) => (stderr += part.toString()))
  expect(await once(child, 'close')).toEqual([1, null])
  closeSync(full)
  expect(stderr).toBe('error: Standard output cannot be written (ENOSPC).\nhint: Write to another file.\n')
})

test.each(['reader', 'disk'])('status --watch ends when its %s is gone', async (kind) => {
  const folder = mkdtempSync(join(tmpdir(), 'watch-'))
  const host =
    'prod: { address: "deploy@127.0.0.1:1", hostKey: ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIF4Jd63NzLZZP1Kq3AzsL8TH4spuVoROxxw4YidmeWGc }'
  const config = `application: choiros\ncomponents: { c: { installable: .#c, links: {} } }\nprefix: /opt/a\nhosts: { ${host} }\n`
  writeFileSync(join(folder, 'grind-to-prod.yml'), config)
  const full = openSync('/dev/full', 'w')
  const words = [cli, 'status', '--watch', '--every', '3600', '--identity-file', 'none', 'prod']
  const child = spawn(process.execPath, words, { cwd: folder, stdio: ['ignore', kind === 'disk' ? full : 'pipe', 'ignore'] })
  child.stdout?.destroy()
  const [, signal] = (await once(child, 'close')) as [number | null, string | null]
  expect(signal).toBeNull()
  closeSync(full)
})

test('a command in a folder that was removed reports that', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'removed-')), 'folder')
  mkdirSync(folder)
  const child = spawn('/bin/sh', ['-c', 'rmdir "$PWD"; exec "$0" "$1" docs', process.execPath, cli], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stderr = ''
  child.stderr.on('data', (part: Buffer) => (stderr += part.toString()))
  child.stdout.resume()
  expect(await once(child, 'close')).toEqual([2, null])
  expect(stderr).toBe('error: The current folder does not exist any more.\nhint: Change to another folder.\n')
  expect(() => rmdirSync(folder)).toThrow('ENOENT')
})
