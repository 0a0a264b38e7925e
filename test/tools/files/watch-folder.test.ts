import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { watchFolder } from '#tools/files/watch-folder'

/** Longer than a test may take. */
const NEVER = 24 * 60 * 60 * 1000

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'watch-folder-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true })
})

test('a wait ends with a change of an entry or of a file, also one that came before it', async () => {
  using watched = watchFolder(folder)
  const first = watched.change(NEVER)
  await writeFile(join(folder, 'a'), '')
  await expect(first).resolves.toBeUndefined()
  await writeFile(join(folder, 'a'), 'more')
  await expect(watched.change(NEVER)).resolves.toBeUndefined()
})

test('a wait ends at its limit when nothing changes, or the folder is not there', async () => {
  using watched = watchFolder(folder)
  await expect(watched.change(1)).resolves.toBeUndefined()
  using absent = watchFolder(join(folder, 'absent'))
  await expect(absent.change(1)).resolves.toBeUndefined()
})
