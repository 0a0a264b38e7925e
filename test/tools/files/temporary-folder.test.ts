import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makeTemporaryFolder, removeStaleFolders } from '#tools/files/temporary-folder'
import { startTime } from '#tools/process/start-time'

let parent = ''
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'own-'))
})
afterEach(() => rmSync(parent, { recursive: true }))

describe('temporaryFolder', () => {
  test('temporaryFolder is private, and gone when it goes out of scope', async () => {
    let path = ''
    {
      await using folder = await makeTemporaryFolder(join(parent, 'new'), 'receive')
      path = folder.path
      expect(statSync(path).mode & 0o777).toBe(0o700)
      writeFileSync(join(path, 'file'), '')
    }
    expect(existsSync(path)).toBe(false)
  })

  test('temporaryFolder gives one process two different folders', async () => {
    await using one = await makeTemporaryFolder(parent, 'receive')
    await using other = await makeTemporaryFolder(parent, 'receive')
    expect(one.path).not.toBe(other.path)
    expect(readdirSync(parent)).toHaveLength(2)
  })

  test('temporaryFolder removes the folders of dead processes, and no others', async () => {
    const started = await startTime(process.pid)
    const dead = ['receive-4194303-5-00000000', `receive-${process.pid}-${started! - 1}-00000000`]
    const alive = [`receive-${process.pid}-${started}-00000000`, 'receive-of-somebody', 'other-4194303-5-00000000']
    for (const name of [...dead, ...alive]) {
      mkdirSync(join(parent, name))
      writeFileSync(join(parent, name, 'file'), '')
    }
    await using folder = await makeTemporaryFolder(parent, 'receive')
    expect(readdirSync(parent).toSorted()).toEqual([...alive, folder.path.slice(parent.length + 1)].toSorted())
  })
})

test('removeStaleFolders removes the folders of dead processes, and ignores a missing folder', async () => {
  await removeStaleFolders(join(parent, 'nowhere'), 'receive')
  await using living = await makeTemporaryFolder(parent, 'receive')
  mkdirSync(join(parent, 'receive-1-1-00000000'))
  mkdirSync(join(parent, 'other-1-1-00000000'))
  await removeStaleFolders(parent, 'receive')
  expect(readdirSync(parent).toSorted()).toEqual(['other-1-1-00000000', living.path.slice(parent.length + 1)])
})
