import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { main } from '#cli/main'
import { testWorld } from './world.ts'

const CONFIG = `application: shop
components: { c: { installable: .#c, links: {} } }
prefix: /opt/shop
hosts: { prod: { address: deploy@h, hostKey: ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIF4Jd63NzLZZP1Kq3AzsL8TH4spuVoROxxw4YidmeWGc } }
`
const PUBLIC = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIF4Jd63NzLZZP1Kq3AzsL8TH4spuVoROxxw4YidmeWGc\n'

let home = ''
let repository = ''
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'grind-to-prod-kept-'))
  repository = join(home, 'shop')
  await mkdir(join(repository, '.git'), { recursive: true })
  await mkdir(join(repository, 'web', 'pages'), { recursive: true })
  await writeFile(join(repository, 'grind-to-prod.yml'), CONFIG)
})
afterEach(() => rm(home, { recursive: true }))

/** Returns the error of a command that finds a key which no ssh could use: it names the file. */
async function refusalOf(words: readonly string[], environment: Record<string, string> = {}, directory = repository): Promise<string> {
  const world = { ...testWorld({ directory, environment }), home }
  expect(await main(words, world)).toBe(2)
  return world.written().stderr
}

async function printedBy(words: readonly string[]): Promise<string> {
  const world = { ...testWorld({ directory: repository, environment: {} }), home }
  await main(words, world)
  return world.written().stderr
}

async function keep(folder: string, name: string): Promise<string> {
  await mkdir(join(folder, 'grind-to-prod', 'shop'), { recursive: true })
  const file = join(folder, 'grind-to-prod', 'shop', name)
  await writeFile(file, PUBLIC)
  await chmod(file, 0o600)
  return file
}

test('the configuration is found in a folder above, up to the root of the repository', async () => {
  const hint = /There is no key to connect with/
  expect(await refusalOf(['status', 'prod'], {}, join(repository, 'web', 'pages'))).toMatch(hint)
  expect(await refusalOf(['status', 'prod'], {}, home)).toMatch(/There is no grind-to-prod\.yml/)
})

test('a folder that is named is the only one that is searched', async () => {
  expect(await refusalOf(['status', 'prod', '--directory', 'web'])).toMatch(/no grind-to-prod\.yml in/)
})

test('the deploy key that init made is used without an option', async () => {
  const file = await keep(join(home, '.config'), 'deploy')
  expect(await refusalOf(['status', 'prod'])).toContain(`"${file}" is a public key`)
})

test('the keys of init are below XDG_CONFIG_HOME if that is an absolute path', async () => {
  const file = await keep(join(home, 'settings'), 'deploy')
  expect(await refusalOf(['status', 'prod'], { XDG_CONFIG_HOME: join(home, 'settings') })).toContain(`"${file}" is a public key`)
  expect(await refusalOf(['status', 'prod'], { XDG_CONFIG_HOME: 'settings' })).toMatch(/There is no key to connect with/)
})

test('GRIND_TO_PROD_IDENTITY names the key, and an option overrides it', async () => {
  await keep(join(home, '.config'), 'deploy')
  const environment = { GRIND_TO_PROD_IDENTITY: 'from-variable' }
  expect(await refusalOf(['status', 'prod'], environment)).toContain('from-variable" (GRIND_TO_PROD_IDENTITY) cannot be read')
  expect(await refusalOf(['status', 'prod', '--identity', 'from-option'], environment)).toContain('from-option" cannot be read')
  expect(await refusalOf(['status', 'prod'], { GRIND_TO_PROD_IDENTITY: '' })).toContain('is a public key')
})

test('GRIND_TO_PROD_MANIFEST names the release of a promote', async () => {
  expect(await refusalOf(['promote', 'prod'])).toMatch(/required option '--manifest/)
  expect(await refusalOf(['promote', 'prod'], { GRIND_TO_PROD_MANIFEST: 'no-such-bundle' })).toContain('no-such-bundle')
})

test('sign and verify need no option for the files that init made', async () => {
  await mkdir(join(repository, 'release'))
  await writeFile(join(repository, 'release/manifest.json'), '{}')
  expect(await refusalOf(['sign', 'release'])).toMatch(/There is no key to sign with/)
  const known = /Who may sign a release is known from ".*allowed_signers"/
  expect(await printedBy(['verify', 'release'])).not.toMatch(known)
  await keep(join(home, '.config'), 'release')
  await keep(join(home, '.config'), 'allowed_signers')
  expect(await refusalOf(['sign', 'release'])).toMatch(/release/)
  expect(await refusalOf(['sign', 'release'])).not.toMatch(/There is no key to sign with/)
  expect(await printedBy(['verify', 'release'])).toMatch(known)
})

test.each([
  ['host', 'install', 'prod'],
  ['host', 'uninstall', 'prod'],
  ['host', 'keys', 'add', 'prod', '--deploy', 'key.pub'],
])('%s %s %s without a key names the variable of the key of an administrator', async (...words) => {
  await writeFile(join(repository, 'key.pub'), PUBLIC)
  const environment = { SSH_AUTH_SOCK: '' }
  const stderr = await refusalOf([...words, '--admin', 'root@h'], environment)
  expect(stderr).toMatch(/There is no key to connect with[^]*\(GRIND_TO_PROD_ADMIN_IDENTITY\)/)
  expect(await refusalOf(['status', 'prod'], environment)).toContain('(GRIND_TO_PROD_IDENTITY)')
})

test('host install takes the administrator that init was given, and no deploy key of init to log in as one', async () => {
  expect(await refusalOf(['host', 'install', 'prod'])).toMatch(/unknown who administers prod/)
  await keep(join(home, '.config'), 'deploy')
  const folder = join(home, '.config', 'grind-to-prod', 'shop')
  await writeFile(join(folder, 'settings.json'), JSON.stringify({ hosts: { prod: { admin: 'root@h' } } }))
  expect(await refusalOf(['host', 'install', 'prod'])).toMatch(/There is no key to connect with/)
  const environment = { GRIND_TO_PROD_ADMIN_IDENTITY: 'admin-key', GRIND_TO_PROD_IDENTITY: 'deploy-key' }
  expect(await refusalOf(['host', 'install', 'prod'], environment)).toContain('admin-key" (GRIND_TO_PROD_ADMIN_IDENTITY) cannot be read')
  await writeFile(join(folder, 'settings.json'), '{ "hosts": 1 }')
  expect(await refusalOf(['host', 'install', 'prod'])).toMatch(/settings\.json" is not what "grind-to-prod init" writes/)
})
