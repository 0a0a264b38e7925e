import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { putBack, putInPlace, unpackedFolder, unpackedLeftovers } from '#host/data/replace-folder'
import { temporaryHost } from '../temporary-host.ts'

const content = async (folder: string) => readFile(join(folder, 'file'), 'utf8').catch(() => 'nothing')

/** A data folder with `old` in it (if there is one) and `new` unpacked beside it. */
async function arranged(parent: string, isThere: boolean) {
  const folder = join(parent, 'data')
  if (isThere) await mkdir(folder)
  if (isThere) await writeFile(join(folder, 'file'), 'old')
  await mkdir(unpackedFolder(folder), { recursive: true })
  await writeFile(join(unpackedFolder(folder), 'file'), 'new')
  return { folder, aside: isThere ? `${folder}.before` : null, spare: `${folder}.failed` }
}

describe('putInPlace', () => {
  test.each([
    { name: 'puts the new in place of the old, which goes aside', isThere: true, isUnpacked: true, expected: ['new', 'old'] },
    { name: 'puts the new where nothing was', isThere: false, isUnpacked: true, expected: ['new', 'nothing'] },
    { name: 'puts nothing where nothing was when the backup was taken', isThere: true, isUnpacked: false, expected: ['nothing', 'old'] },
  ])('putInPlace of an unpacked backup $name', async ({ isThere, isUnpacked, expected }) => {
    await using host = await temporaryHost()
    const place = await arranged(host.folder, isThere)
    await putInPlace(place, isUnpacked)
    expect([await content(place.folder), await content(`${place.folder}.before`)]).toEqual(expected)
  })
})

describe('putBack', () => {
  const steps = [
    { name: 'before the first rename', replay: async () => undefined },
    { name: 'between the two', replay: async ({ folder, aside }: { folder: string; aside: string | null }) => rename(folder, aside!) },
    { name: 'after both', replay: async (place: { folder: string; aside: string | null }) => putInPlace(place, true) },
    {
      name: 'after the first, when a service has made the folder anew',
      replay: async ({ folder, aside }: { folder: string; aside: string | null }) => {
        await rename(folder, aside!)
        await mkdir(folder)
      },
    },
  ]
  test.each(steps)('putBack restores the old folder when interrupted $name, and again', async ({ replay }) => {
    await using host = await temporaryHost()
    const place = await arranged(host.folder, true)
    await replay(place)
    for (let round = 0; round < 2; round += 1) {
      await putBack(place, place.spare)
      expect(await content(place.folder)).toBe('old')
      expect((await readdir(host.folder)).includes('data.before')).toBe(false)
    }
  })

  test('putBack keeps what was in its place, and never overwrites what it kept before', async () => {
    await using host = await temporaryHost()
    const place = await arranged(host.folder, true)
    await mkdir(place.spare)
    await putInPlace(place, true)
    await putBack(place, place.spare)
    expect(await content(`${place.spare}-2`)).toBe('new')
  })

  test('putBack leaves nothing where nothing was', async () => {
    await using host = await temporaryHost()
    const place = await arranged(host.folder, false)
    await putInPlace(place, true)
    await putBack(place, place.spare)
    await putBack(place, place.spare)
    expect([await content(place.folder), await content(place.spare)]).toEqual(['nothing', 'new'])
  })
})

test('an unpacked folder that was not put in place is found', async () => {
  await using host = await temporaryHost()
  const place = await arranged(host.folder, true)
  const permitted = { ...host.permitted, data: [place.folder, join(host.folder, 'other')] }
  expect(await unpackedLeftovers({ ...host, permitted })).toEqual([join(host.folder, '.data.grind-to-prod-new')])
})
