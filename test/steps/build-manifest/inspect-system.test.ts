import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { inspectSystem } from '#steps/build-manifest/inspect-system'

let folder: string
let system: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'grind-to-prod-system-'))
  system = join(folder, 'store/a-system')
  await mkdir(join(system, 'bin'), { recursive: true })
})
afterEach(() => rm(folder, { recursive: true }))

const program = () => join(system, 'bin/switch-to-configuration')
const inspect = () => inspectSystem('host', system, join(folder, 'store'))

test('a system has an executable switch-to-configuration, there or elsewhere in the store', async () => {
  await mkdir(join(folder, 'store/b-switch'))
  await writeFile(join(folder, 'store/b-switch/program'), '', { mode: 0o755 })
  await symlink('../../b-switch/program', program())
  await expect(inspect()).resolves.toBeUndefined()
})

test.each([
  {
    name: 'none',
    make: async () => undefined,
    expected: /has no bin\/switch-to-configuration. Use a NixOS system's config\.system\.build\.toplevel/,
  },
  {
    name: 'one that is not executable',
    make: async () => {
      await writeFile(program(), '')
      await chmod(program(), 0o644)
    },
    expected: /Component host is a system, but its bin\/switch-to-configuration is not executable/,
  },
  { name: 'a folder', make: () => mkdir(program()), expected: /is not executable/ },
  { name: 'one outside the store', make: () => symlink('/bin/sh', program()), expected: /points outside the store to "\/.*sh"/ },
])('a switch-to-configuration that is $name is refused', async ({ make, expected }) => {
  await make()
  await expect(inspect()).rejects.toThrow(expect.objectContaining({ code: 'output-invalid', text: expect.stringMatching(expected) }))
})
