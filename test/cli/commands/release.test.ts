import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { main } from '#cli/main'
import { useConfiguredFolder } from '../configured-folder.ts'
import { testWorld } from '../world.ts'

/** What needs a build and a host is in test/docs/first-release.lab.test.ts. */

const files = useConfiguredFolder()

async function release(words: readonly string[], environment: Record<string, string> = {}) {
  const world = testWorld({ directory: files.folder, environment })
  return { status: await main(['release', 'prod', ...words], world), ...world.written() }
}

test('release asks, so without a terminal and without --yes it is refused before anything is built', async () => {
  const { status, stderr } = await release([], { GRIND_TO_PROD_SIGNING_KEY: 'key' })
  expect(status).toBe(2)
  expect(stderr).toMatch(/no terminal to ask on[^]*--yes/)
})

test.each([['--yes'], ['--dry-run']])('release with %s needs a key to sign with', async (option) => {
  const { status, stderr } = await release([option])
  expect(status).toBe(2)
  expect(stderr).toMatch(/There is no key to sign with/)
})

test('release finds the key in the environment, and connects before it builds', async () => {
  await writeFile(join(files.folder, 'deploy'), 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIF4Jd63NzLZZP1Kq3AzsL8TH4spuVoROxxw4YidmeWGc\n')
  const { status, stderr } = await release(['--yes'], { GRIND_TO_PROD_SIGNING_KEY: 'key', GRIND_TO_PROD_IDENTITY: 'deploy' })
  expect(status).toBe(2)
  expect(stderr).toContain('deploy" (GRIND_TO_PROD_IDENTITY) is a public key, and there is no ssh-agent')
  expect(stderr).not.toContain('Building')
})
