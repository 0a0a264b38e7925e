import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { inventoryOf, inventoryText } from '#domain/closure/inventory'
import { committedInventory, keepClosure } from '#steps/deltas/promoted-closure'
import { closurePath, store } from './sample.ts'

const LIBRARY = closurePath(store('b', 'library'), 'b', 50)
const APP = closurePath(store('a', 'app'), 'a', 100, [LIBRARY.path])
const closure = inventoryOf([APP, LIBRARY])
const id = (letter: string) => letter.repeat(64)

let stateFolder: string
beforeEach(async () => void (stateFolder = await mkdtemp(join(tmpdir(), 'closures-'))))
afterEach(() => rm(stateFolder, { recursive: true }))

const place = (host = 'prod') => ({ stateFolder, application: 'sample', host })
const folderOf = (host: string) => join(stateFolder, 'closures/sample', host)

/** Makes what was kept so far older. */
async function age() {
  for (const name of await readdir(folderOf('prod'))) {
    const { mtime } = await stat(join(folderOf('prod'), name))
    const earlier = new Date(mtime.getTime() - 60_000)
    await utimes(join(folderOf('prod'), name), earlier, earlier)
  }
}

test('the closures that a host committed last are kept whole, and the last one is the one that it runs', async () => {
  expect(await committedInventory(place())).toBeUndefined()
  const known = async () => (await committedInventory(place()))?.releaseId
  for (const letter of ['a', 'b', 'c', 'b']) {
    await keepClosure(place(), { releaseId: id(letter), closure: letter === 'b' ? closure : inventoryOf([LIBRARY]) }, ['prod'])
    expect(await known()).toBe(id(letter))
    await age()
  }
  expect(await readdir(folderOf('prod'))).toEqual([`${id('b')}.json`, `${id('c')}.json`])
  expect(await readFile(join(folderOf('prod'), `${id('b')}.json`), 'utf8')).toBe(inventoryText(closure))
  const paths = new Map(closure.paths.map((entry) => [entry.path, entry]))
  expect(await committedInventory(place())).toEqual({ releaseId: id('b'), paths })
  expect(await committedInventory(place('standby'))).toBeUndefined()
})

test.each([
  { name: 'cut off', text: inventoryText(closure).slice(0, -9) },
  { name: 'empty', text: '' },
  { name: 'of another form', text: '{"schemaVersion":1,"paths":[{"path":"/etc/passwd"}]}' },
])('a kept closure that is $name is not known', async ({ text }) => {
  await keepClosure(place(), { releaseId: id('a'), closure }, ['prod'])
  await writeFile(join(folderOf('prod'), `${id('a')}.json`), text)
  expect(await committedInventory(place())).toBeUndefined()
})

test('closures of hosts that the application no longer has are forgotten', async () => {
  for (const host of ['prod', 'gone']) await keepClosure(place(host), { releaseId: id('a'), closure }, ['prod', 'gone'])
  await keepClosure(place(), { releaseId: id('a'), closure }, ['prod', 'new'])
  expect(await readdir(join(stateFolder, 'closures/sample'))).toEqual(['prod'])
})

test('a kept closure of a time in the future is the oldest, so it goes like any other', async () => {
  for (const letter of ['a', 'b']) {
    await keepClosure(place(), { releaseId: id(letter), closure }, ['prod'])
    await age()
  }
  const later = new Date('2099-01-01T00:00:00Z')
  await utimes(join(folderOf('prod'), `${id('a')}.json`), later, later)
  expect((await committedInventory(place()))?.releaseId).toBe(id('b'))
  await keepClosure(place(), { releaseId: id('c'), closure }, ['prod'])
  expect(await readdir(folderOf('prod'))).toEqual([`${id('b')}.json`, `${id('c')}.json`])
})
