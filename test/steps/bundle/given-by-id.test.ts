import { expect, test } from 'vitest'
import { readManifestText } from '#steps/bundle/read'

const id = '3f9c2a'.padEnd(64, '0')

test.each([
  { name: id, folder: id },
  { name: id.slice(0, 12), folder: `${id.slice(0, 12)}…` },
  { name: '3f9c2a', folder: '3f9c2a…' },
])('a release that is given by its id $name is looked for as a folder, and the hint has where it is', async ({ name, folder }) => {
  await expect(readManifestText(`/nowhere/${name}`)).rejects.toMatchObject({
    code: 'manifest-missing',
    message: `There is no manifest at "/nowhere/${name}".`,
    hint: `Give the folder of the release, or its manifest.json, and not its id; of one that was built here it is ~/.local/state/grind-to-prod/releases/APPLICATION/${folder}.`,
  })
})

test('a path that is not an id has the hint with the command that builds a release', async () => {
  for (const path of ['/nowhere/release', '/nowhere/3f9c2', '/nowhere/manifest.json'])
    await expect(readManifestText(path)).rejects.toMatchObject({ hint: 'Make one with grind-to-prod build-manifest.' })
})
