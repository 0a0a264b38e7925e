import { afterAll, beforeAll, expect, test } from 'vitest'
import { installResultSchema } from '#domain/installation/request'
import { ALLOWED_SIGNERS, onHost, succeedOnHost, WORK_FOLDER } from '../../lab/client.ts'
import { buildOnGrind, flakeOnGrind, type GrindFolder } from '../nixos/on-grind.ts'

/**
 * The command line as it comes from its flake, and a host with Nix but without Node. The Node of the stand-in's flake is a copy of the lab's,
 * which is hidden on the host.
 */

const NODE = '/usr/local/bin/node'
const ROOTS = '/nix/var/nix/gcroots/grind-to-prod-agent'
const AGENT = '/usr/local/bin/grind-to-prod-agent'

let folder: GrindFolder
let cli = ''
const onProd = (...argv: string[]) => succeedOnHost('prod-b', argv)
const roots = async () => (await onProd('sh', '-c', `ls ${ROOTS} 2>/dev/null || :`)).split('\n').filter(Boolean).toSorted()
const storePaths = async (name: string) =>
  (await onProd('sh', '-c', `ls -d /nix/store/*${name} 2>/dev/null || :`)).split('\n').filter(Boolean)
const buildCli = async () => (cli = `${(await buildOnGrind(folder.path, [`path:${folder.path}#cli`]))[0]!}/bin/grind-to-prod`)

function host(verb: string, program: string, ...words: string[]) {
  const admin = ['--admin', 'admin@prod-b', '--identity-file', '/etc/lab/keys/admin', '--json']
  return onHost('grind', [program, 'host', verb, 'prod-b', ...admin, ...words], { user: 'runner', directory: WORK_FOLDER })
}

function install(program: string, ...words: string[]) {
  const keys = ['--deploy-key', '/etc/lab/keys/deploy.pub', '--nix-key', '/etc/lab/keys/nix.pub', '--allowed-signers', ALLOWED_SIGNERS]
  return host('install', program, ...keys, ...words)
}

async function installed(program: string, ...words: string[]) {
  const { status, stdout, stderr } = await install(program, ...words)
  expect({ status, stderr }).toMatchObject({ status: 0 })
  return installResultSchema.parse(JSON.parse(stdout))
}

const changes = ({ items }: Awaited<ReturnType<typeof installed>>) =>
  items.filter(({ action }) => action !== 'keep').map(({ item }) => item)
const asked = () =>
  onHost('grind', [cli, 'status', 'prod-b', '--identity-file', '/etc/lab/keys/deploy', '--json'], {
    user: 'runner',
    directory: WORK_FOLDER,
  })

beforeAll(async () => {
  folder = await flakeOnGrind()
  await buildCli()
  await host('uninstall', 'grind-to-prod', '--purge')
  await onProd('mount', '--bind', '/dev/null', NODE)
})
afterAll(async () => {
  await onProd('umount', NODE)
  await folder[Symbol.asyncDispose]()
})

test('a host without Node is refused by a command line that brings none, with how to get it', async () => {
  const { status, stdout } = await install('grind-to-prod')
  expect({ status, stdout }).toEqual({
    status: 10,
    stdout: expect.stringMatching(/prod-b has no Node 24 or newer.*below \/usr\/local, or run grind-to-prod from its flake/),
  })
})

test('a dry run copies nothing to a host without Node, and reports what it would copy', async () => {
  const result = await installed(cli, '--dry-run')
  expect(changes(result)).toEqual([expect.stringMatching(/-nodejs$/), expect.stringMatching(/-grind-to-prod-agent\.mjs$/)])
  expect(result.notes).toEqual([expect.stringContaining('The host has no Node yet')])
  expect({ roots: await roots(), node: await storePaths('-nodejs') }).toEqual({ roots: [], node: [] })
})

test('the agent and its Node are copied to the store, kept from collection, and run', async () => {
  expect(changes(await installed(cli))).toEqual(expect.arrayContaining([AGENT]))
  expect(await roots()).toEqual([
    expect.stringMatching(/-grind-to-prod-agent\.mjs$|-nodejs$/),
    expect.stringMatching(/-grind-to-prod-agent\.mjs$|-nodejs$/),
  ])
  await onProd('nix-store', '--gc', '--quiet')
  expect(await onProd('cat', AGENT)).toMatch(
    /^exec \/nix\/store\/[a-z0-9]{32}-nodejs\/bin\/node \/nix\/store\/[a-z0-9]{32}-grind-to-prod-agent\.mjs "\$@"$/m,
  )
  expect(await onProd(AGENT, '--help')).toContain('status')
  expect((await asked()).stdout).toContain('"hostName":"prod-b"')
  await onProd('systemctl', 'start', 'grind-to-prod-recover@choiros.service')
  expect((await onHost('prod-b', ['test', '-e', '/usr/local/lib/grind-to-prod'])).status).toBe(1)
  expect(changes(await installed(cli))).toEqual([])
  expect(changes(await installed(cli, '--dry-run'))).toEqual([])
})

test('another machine than the expected one gets no Node', async () => {
  const yml = await succeedOnHost('grind', ['cat', `${WORK_FOLDER}/grind-to-prod.yml`], { user: 'runner' })
  const other = '/home/runner/other-machine'
  await succeedOnHost('grind', ['mkdir', '-p', other], { user: 'runner' })
  const wrong = yml.replace(/^( +)(prod-b: *)\{/m, `$1$2{ machineId: '${'1'.repeat(32)}',`)
  expect(wrong).not.toBe(yml)
  await succeedOnHost('grind', ['tee', `${other}/grind-to-prod.yml`], { user: 'runner', input: wrong })
  const before = await roots()
  const { status, stdout } = await install(cli, '--directory', other)
  expect({ status, stdout }).toEqual({ status: 10, stdout: expect.stringContaining('"wrong-host"') })
  expect(await roots()).toEqual(before)
})

test('an upgrade drops what only the Node before needed', async () => {
  const [before] = await storePaths('-nodejs')
  const packages = `${folder.path}/test/nixos/nixpkgs-stand-in/packages.nix`
  await succeedOnHost('grind', ['sed', '-i', 's/derive "nodejs"/derive "nodejs-next"/', packages], { user: 'runner' })
  await buildCli()
  const changed = changes(await installed(cli))
  expect(changed).toEqual(expect.arrayContaining([`${ROOTS}/${before!.slice('/nix/store/'.length)}`, AGENT]))
  await onProd('nix-store', '--gc', '--quiet')
  expect(await storePaths('-nodejs')).toEqual([])
  expect(await roots()).toHaveLength(2)
  expect((await asked()).stdout).toContain('"hostName":"prod-b"')
  // A command line outside of the store runs with the Node that is there, and keeps it.
  await installed('grind-to-prod')
  expect(await roots()).toEqual([expect.stringMatching(/-nodejs-next$/)])
  expect((await asked()).stdout).toContain('"hostName":"prod-b"')
})

test('an uninstallation drops the roots too', async () => {
  await installed(cli)
  const { status, stderr } = await host('uninstall', cli)
  expect({ status, stderr }).toMatchObject({ status: 0 })
  expect(await roots()).toEqual([])
  await onProd('nix-store', '--gc', '--quiet')
  expect([...(await storePaths('-nodejs-next')), ...(await storePaths('-grind-to-prod-agent.mjs'))]).toEqual([])
})
