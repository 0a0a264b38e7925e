import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'

const PREFIX = 'gtp-'

/** Gives the tests of a project a temporary folder of their own, which the workers inherit, and removes it with what they left there. */
export default async function setUp(): Promise<() => Promise<void>> {
  const before = process.env['TMPDIR']
  // Short: a socket's path has 107 bytes at most. Beside that of the project before, and not within: a long path is cut in messages too.
  const parent = basename(tmpdir()).startsWith(PREFIX) ? dirname(tmpdir()) : tmpdir()
  const folder = await mkdtemp(join(parent, PREFIX))
  process.env['TMPDIR'] = folder
  return async () => {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
    // A program that a test killed may still write.
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
