import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readConfig } from '#steps/config/read'
import { CONFIG } from '../../tools/git/repository.ts'

let root: string
const put = async (path: string, text = CONFIG) => {
  await mkdir(join(root, path, '..'), { recursive: true })
  await writeFile(join(root, path), text)
}
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'grind-to-prod-config-'))
  await mkdir(join(root, '.git'))
})
afterEach(() => rm(root, { recursive: true }))

test('a configuration is read in its folder, also by way of a link or with a slash at its end', async () => {
  await put('services/my api/grind-to-prod.yml')
  await symlink('services/my api', join(root, 'link'))
  for (const folder of ['services/my api', 'services/my api/', 'link', './services/../link/']) {
    expect(await readConfig(`${root}/${folder}`)).toMatchObject({ application: 'choiros' })
  }
})

test('a missing configuration is refused with the folders of the checkout that have one', async () => {
  for (const folder of ['services/api', 'b', 'node_modules/x', '.cache']) await put(`${folder}/grind-to-prod.yml`)
  await put('services/api/src/main.rs', '')
  for (const folder of [root, `${root}/services/api/src`, `${root}/services/apo`]) {
    await expect(readConfig(folder)).rejects.toMatchObject({
      code: 'config-missing',
      message: `There is no grind-to-prod.yml in ${JSON.stringify(folder)}, but in ${JSON.stringify(`${root}/b`)}, ${JSON.stringify(`${root}/services/api`)}.`,
      hint: 'Name the folder of the application with the option "directory".',
    })
  }
})

test('a missing configuration is not searched for outside of the repository', async () => {
  await put('services/grind-to-prod.yml')
  await mkdir(join(root, 'other/.git'), { recursive: true })
  await expect(readConfig(join(root, 'other'))).rejects.toMatchObject({
    message: `There is no grind-to-prod.yml in ${JSON.stringify(join(root, 'other'))}.`,
    hint: 'Run this in the folder of the application, or name it with the option "directory"; "grind-to-prod init" writes one.',
  })
})

test('a mistake in the configuration is named with its folder, unless that is the root', async () => {
  await put('services/api/grind-to-prod.yml', 'aplication: choiros\n')
  await put('grind-to-prod.yml', 'aplication: choiros\n')
  await expect(readConfig(join(root, 'services/api/'))).rejects.toThrow('services/api/grind-to-prod.yml:1:1: ')
  await expect(readConfig(root)).rejects.toThrow(/^grind-to-prod\.yml:1:1: /m)
})

test('a configuration that cannot be read is named once, with why, and with what to do about that', async () => {
  const file = join(root, 'grind-to-prod.yml')
  const refusal = () => readConfig(root).then(undefined, (error: unknown) => error)
  await put('other.yml')
  await symlink('other.yml', file)
  const named = JSON.stringify(file)
  expect(await refusal()).toMatchObject({
    code: 'config-invalid',
    message: `${named} cannot be read (it is a symbolic link, which is not followed here).`,
    hint: 'It must be a regular file that this user may read, and no link.',
  })
  await rm(file)
  await mkdir(file)
  expect(await refusal()).toMatchObject({ message: `${named} cannot be read (it is not a regular file).` })
  await rm(file, { recursive: true })
  await put('grind-to-prod.yml', '#'.repeat(256 * 1024 + 1))
  expect(await refusal()).toMatchObject({
    message: `${named} cannot be read (it has 262145 bytes, more than the 262144 that are read).`,
    hint: 'Check that it is the right file: a configuration needs far fewer bytes.',
  })
})
