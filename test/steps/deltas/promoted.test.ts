import { mkdir, mkdtemp, readdir, rm, stat, symlink, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepPromoted, lastPromoted } from '#steps/deltas/promoted'
import type { Runner } from '#tools/run/runner'
import { closurePath, store } from './sample.ts'

const LIBRARY = closurePath(store('b', 'library'), 'b', 50)
const APP = closurePath(store('a', 'app'), 'a', 100, [LIBRARY.path])

let stateFolder: string
let commands: (readonly string[])[]
beforeEach(async () => {
  stateFolder = await mkdtemp(join(tmpdir(), 'promoted-'))
  commands = []
})
afterEach(() => rm(stateFolder, { recursive: true }))

/** Makes the links that `nix-store --realise … --add-root` makes. */
const runner: Runner = {
  run: async ({ argv }) => {
    commands.push(argv)
    const link = argv[argv.indexOf('--add-root') + 1]!
    const paths = argv.slice(argv.indexOf('--add-root') + 2)
    for (const [index, path] of paths.entries()) await symlink(path, index === 0 ? link : `${link}-${index + 1}`)
    return { status: 0, stdout: '', stderr: '' }
  },
  start: () => {
    throw new Error('Not expected')
  },
}

const place = () => ({ stateFolder, application: 'sample' })
const id = (letter: string) => letter.repeat(64)
const folderOf = (host: string, releaseId: string) => join(stateFolder, 'promoted/sample', host, releaseId)

async function keep(releaseId: string, host = 'prod', hosts = ['prod', 'standby'], closure = [APP, LIBRARY]) {
  await keepPromoted(place(), { release: { host, releaseId, closure }, hosts }, runner)
}

/** Makes what was kept so far older. */
async function age(host = 'prod') {
  for (const releaseId of await readdir(join(stateFolder, 'promoted/sample', host))) {
    const { mtime } = await stat(folderOf(host, releaseId))
    const earlier = new Date(mtime.getTime() - 60_000)
    await utimes(folderOf(host, releaseId), earlier, earlier)
  }
}

const kept = async (host = 'prod') => (await lastPromoted(place(), host)).map(({ releaseId }) => releaseId)

test('a committed release is rooted by the paths to which no other of it refers', async () => {
  await keep(id('a'))
  expect(await lastPromoted(place(), 'prod')).toEqual([{ releaseId: id('a'), roots: [APP.path] }])
  expect(commands).toEqual([expect.arrayContaining(['--add-root', join(folderOf('prod', id('a')), 'root-0'), APP.path])])
})

test('the last two releases of each host are kept, the newest first, and earlier ones are let go', async () => {
  for (const letter of ['a', 'b', 'c']) {
    await keep(id(letter))
    await keep(id(letter), 'standby')
    await age()
  }
  await age('standby')
  await keep(id('d'))
  expect(await kept()).toEqual([id('d'), id('c')])
  expect(await kept('standby')).toEqual([id('c'), id('b')])
})

test('a release that runs already is the newest again, and Nix is not asked', async () => {
  await keep(id('a'))
  await age()
  await keep(id('b'))
  await age()
  commands = []
  await keep(id('a'))
  expect(await kept()).toEqual([id('a'), id('b')])
  expect(commands).toEqual([])
})

test('a release whose roots are not complete is rooted again', async () => {
  await mkdir(folderOf('prod', id('a')), { recursive: true })
  await symlink(LIBRARY.path, join(folderOf('prod', id('a')), 'root-0'))
  await keep(id('a'))
  expect((await lastPromoted(place(), 'prod'))[0]!.roots).toEqual([APP.path])
})

test('a host that is no longer in the configuration is let go, and another application is left alone', async () => {
  await keep(id('a'), 'standby')
  await mkdir(join(stateFolder, 'promoted/other/gone', id('a')), { recursive: true })
  await keep(id('b'), 'prod', ['prod'])
  expect(await kept('standby')).toEqual([])
  expect(await readdir(join(stateFolder, 'promoted/sample'))).toEqual(['prod'])
  expect(await readdir(join(stateFolder, 'promoted/other'))).toEqual(['gone'])
})

test('a release that was kept at a time in the future is the oldest, so it is let go like any other', async () => {
  for (const letter of ['a', 'b']) {
    await keep(id(letter))
    await age()
  }
  const later = new Date('2099-01-01T00:00:00Z')
  await utimes(folderOf('prod', id('a')), later, later)
  expect(await kept()).toEqual([id('b'), id('a')])
  await keep(id('c'))
  expect(await kept()).toEqual([id('c'), id('b')])
})
