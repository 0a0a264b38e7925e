import { chmod, mkdir, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { readNix, type NixPlaces } from '#machine/snapshot/nix'
import type { Command, Runner } from '#tools/run/runner'
import { identityOf } from '#tools/files/identity'
import { temporaryHost, type TemporaryHost } from '../../host/temporary-host.ts'

/** A host with a compiled program of Nix, which answers what the test has it answer. */
interface NixHost extends AsyncDisposable {
  readonly host: TemporaryHost
  places: NixPlaces
  readonly program: string
  readonly settings: string
  readonly asked: string[]
  answer: { version: string; keys: readonly string[]; files: readonly string[] }
}

async function nixHost(): Promise<NixHost> {
  const asked: string[] = []
  const run: Runner['run'] = async ({ argv }: Command) => {
    asked.push(argv.slice(0, 3).join(' '))
    const { version, keys, files } = made.answer
    const [system, ...users] = files
    if (argv[1] !== 'config') {
      const lines = [`nix (Nix) ${version}`, `System configuration file: ${system}`, `User configuration files: ${users.join(':')}`]
      return { status: 0, stdout: `${lines.join('\n')}\n`, stderr: '' }
    }
    const values = { 'require-sigs': true, 'trusted-users': ['root'], substituters: [], 'trusted-public-keys': keys }
    const shown = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }]))
    return { status: 0, stdout: JSON.stringify(shown), stderr: '' }
  }
  const host = await temporaryHost({ runner: { run, start: () => Promise.reject(new Error('Nothing is started.')) } })
  const [bin, etc, home] = ['bin', 'etc/nix', 'home'].map((folder) => join(host.folder, folder)) as [string, string, string]
  for (const folder of [bin, etc, home]) await mkdir(folder, { recursive: true })
  const settings = join(etc, 'nix.conf')
  const files = [settings, join(home, '.config/nix/nix.conf')]
  const program = join(bin, 'nix')
  await writeFile(program, '\u007FELF, and the code')
  await chmod(program, 0o755)
  await writeFile(settings, 'require-sigs = true\n')
  const made: NixHost = {
    host,
    // All files of the test are new.
    places: { path: `/nowhere:${bin}`, files, now: () => Date.now() + 60_000, hasVariable: false },
    program,
    settings,
    asked,
    answer: { version: '2.26.3', keys: ['one'], files },
    [Symbol.asyncDispose]: () => host[Symbol.asyncDispose](),
  }
  return made
}

const both = ['nix --version --verbose', 'nix config show']

test('Nix is not asked again as long as its program and its settings are the very same', async () => {
  await using nix = await nixHost()
  const first = await readNix(nix.host, nix.places)
  expect(first).toMatchObject({ version: '2.26.3', trust: { trustedPublicKeys: ['one'] } })
  expect(await readNix(nix.host, nix.places)).toEqual(first)
  expect(nix.asked.toSorted()).toEqual(both.toSorted())
})

const changes: { name: string; change: (nix: NixHost) => Promise<unknown> }[] = [
  {
    name: 'another program has its name',
    async change({ program }) {
      await writeFile(`${program}-2`, '\u007FELF, and the code')
      await chmod(`${program}-2`, 0o755)
      await rename(`${program}-2`, program)
    },
  },
  { name: 'its program has another content of the same length', change: ({ program }) => writeFile(program, '\u007FELF, and the edoc') },
  { name: 'its settings have changed', change: ({ settings }) => writeFile(settings, 'require-sigs = fals\n') },
  {
    name: 'its settings have changed, and have the time of before',
    async change({ settings }) {
      await writeFile(settings, 'require-sigs = fals\n')
      await utimes(settings, 1, 1)
    },
  },
  { name: 'its settings are gone', change: ({ settings }) => rm(settings, { force: true }) },
  {
    name: 'a user has settings now',
    async change({ places: { files } }) {
      await mkdir(join(files[1]!, '..'), { recursive: true })
      await writeFile(files[1]!, 'trusted-public-keys = two\n')
    },
  },
]

test.each(changes)('Nix is asked again when $name', async ({ change }) => {
  await using nix = await nixHost()
  await utimes(nix.settings, 1, 1)
  await readNix(nix.host, nix.places)
  await readNix(nix.host, nix.places)
  expect(nix.asked).toHaveLength(2)
  const { now, files } = nix.places
  const identities = () => Promise.all([nix.program, ...files].map((file) => identityOf(file, now())))
  const before = await identities()
  // Older kernels give two changes within some milliseconds the same time.
  await vi.waitFor(
    async () => {
      await change(nix)
      expect(await identities()).not.toEqual(before)
    },
    { timeout: 20_000 },
  )
  nix.answer = { ...nix.answer, version: '2.34.0', keys: ['two'] }
  expect(await readNix(nix.host, nix.places)).toMatchObject({ version: '2.34.0', trust: { trustedPublicKeys: ['two'] } })
  expect(nix.asked).toHaveLength(4)
})

const doubts: { name: string; doubt: (nix: NixHost) => Promise<unknown> | void }[] = [
  { name: 'its settings are in another file, too', doubt: ({ settings }) => writeFile(settings, 'a = b\n!include more.conf\n') },
  { name: 'its settings load a plugin', doubt: ({ settings }) => writeFile(settings, 'extra-plugin-files = /lib/plugin.so\n') },
  { name: 'it names other files of settings', doubt: (nix) => void (nix.answer = { ...nix.answer, files: ['/elsewhere/nix.conf'] }) },
  { name: 'its program is a script', doubt: ({ program }) => writeFile(program, '#!/bin/sh\nexec /opt/nix "$@"\n') },
  { name: 'it has settings in its environment', doubt: (nix) => void (nix.places = { ...nix.places, hasVariable: true }) },
  { name: 'its program or its settings changed just now', doubt: (nix) => void (nix.places = { ...nix.places, now: Date.now }) },
  { name: 'there is no program of its name', doubt: ({ program }) => rm(program) },
  { name: 'it printed no version', doubt: (nix) => void (nix.answer = { ...nix.answer, version: '' }) },
]

test.each(doubts)('Nix is asked each time if $name', async ({ doubt }) => {
  await using nix = await nixHost()
  await doubt(nix)
  await readNix(nix.host, nix.places)
  await readNix(nix.host, nix.places)
  expect(nix.asked).toHaveLength(4)
})

test('Nix is asked again if the state of its files was another one when it had answered', async () => {
  await using nix = await nixHost()
  const { files, now } = nix.places
  let looks = 0
  // Each look is at the program, the cache of the loader and the settings.
  const perLook = 2 + files.length
  const isSecond = () => looks > perLook && looks <= 2 * perLook
  const changing = () => {
    looks += 1
    return isSecond() ? Date.now() : now()
  }
  await readNix(nix.host, { ...nix.places, now: changing })
  await vi.waitFor(() => expect(looks).toBe(2 * perLook), { timeout: 20_000 })
  await readNix(nix.host, { ...nix.places, now: changing })
  expect(nix.asked).toHaveLength(4)
})
