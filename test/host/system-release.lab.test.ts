import { afterAll, beforeAll, expect, test } from 'vitest'
import { ALLOWED_SIGNERS, APPLICATION_FOLDER, RELEASE_KEY, succeedOnHost } from '../../lab/client.ts'
import { command, onGrind, result } from '../support/grind.ts'
import { script } from './hand-made.ts'
import { programText } from '../support/host-program.ts'
import { endSystems, lookAtSystems, makeSystem, startFrom } from './hand-made-system.ts'

/** An application that is nothing but a system, from its repository on grind to the host. */
const FOLDER = '/home/runner/hosts'
const WORK = `${FOLDER}/work`
const deploy = ['--identity', '/etc/lab/keys/deploy']

const configuration = (hosts: string) => `application: hosts
components:
  prod: { installable: ./prod#system, kind: system, switchMode: switch }
hosts:
${hosts}`

const flake = `{
  outputs = _: {
    packages.x86_64-linux.system = import ../nix/component.nix { folder = "prod"; };
  };
}
`

const write = (file: string, input: string) => succeedOnHost('grind', ['tee', `${WORK}/${file}`], { user: 'runner', input })
const commit = () =>
  onGrind(
    ['sh', '-euc', 'git add --all; git -c user.name=t -c user.email=t@example.com commit --quiet -m x; git push --quiet origin main'],
    WORK,
  )
const named = (name: string) => write('prod/component.json', JSON.stringify({ name, payload: 'payload-previous' }))

beforeAll(async () => {
  await onGrind([
    'sh',
    '-euc',
    `rm -rf $0; mkdir -p $0; git init --quiet --bare --initial-branch=main $0/upstream.git; git clone --quiet $0/upstream.git $1 2>/dev/null
     cp -R ${APPLICATION_FOLDER}/work/nix ${APPLICATION_FOLDER}/work/vendor.json $1; mkdir $1/prod`,
    FOLDER,
    WORK,
  ])
  const hosts = await onGrind(['sed', '-n', '/^  grind:/,$p', `${APPLICATION_FOLDER}/work/grind-to-prod.yml`])
  await write('grind-to-prod.yml', configuration(`  ${hosts}\n`))
  await write('prod/flake.nix', flake)
  await write('prod/main.mjs', programText('host/on-host/released-system.mjs'))
  await named('switch-to-configuration')
  await commit()
  await startFrom(await makeSystem({ name: 'before' }))
})

afterAll(async () => {
  await endSystems()
  await script('rm -rf /opt/hosts /var/lib/grind-to-prod/hosts /nix/var/nix/gcroots/grind-to-prod/hosts')
})

test('a system is built, permitted by host install, promoted and switched to', async () => {
  const bundle = '/home/runner/bundles/system'
  const built = await result<{ manifest: { components: { prod: { storePath: string } } } }>(WORK, ['build-manifest', '--output', bundle])
  const { prod } = built.manifest.components
  expect(prod).toMatchObject({ kind: 'system', switchMode: 'switch', links: {} })
  expect((await command(WORK, ['manifest', bundle])).stdout).toMatch(/system +prod +bin\/switch-to-configuration switch/)
  const signed = await command(WORK, ['sign', bundle, '--key', RELEASE_KEY])
  expect(signed.status, signed.stderr).toBe(0)
  const admin = ['--admin', 'admin@prod', '--identity', '/etc/lab/keys/admin']
  const keys = ['--deploy-key', '/etc/lab/keys/deploy.pub', '--nix-key', '/etc/lab/keys/nix.pub', '--signers', ALLOWED_SIGNERS]
  const installed = await command(WORK, ['host', 'install', 'prod', ...admin, ...keys])
  expect(installed.status, installed.stderr).toBe(0)
  const { hosts } = JSON.parse(await script('cat /etc/grind-to-prod/host.json')).applications
  expect(hosts).toMatchObject({ system: true })
  expect(hosts).not.toHaveProperty('prefix')

  const promoted = await command(WORK, ['promote', 'prod', '--manifest', bundle, '--verbose', ...deploy])
  expect(promoted.status, promoted.stdout + promoted.stderr).toBe(0)
  expect(promoted.stdout).toContain(`switch ${prod.storePath}: status 0`)
  expect(await lookAtSystems()).toEqual({
    profile: prod.storePath,
    current: prod.storePath,
    active: 'released',
    calls: ['released switch'],
  })
  const status = await command(WORK, ['status', 'prod', ...deploy])
  expect(status.stdout).toContain(`system:   ${prod.storePath}, booted /nix/store/`)
  expect(status.stdout).toContain("the release's")
  const plan = await command(WORK, ['plan', bundle, '--host', 'prod', ...deploy])
  expect(plan.status, plan.stdout + plan.stderr).toBe(0)
  const snapshot = await result<{ prefix: string; releases: { current: string } }>(WORK, ['snapshot', 'prod', ...deploy])
  expect(snapshot).toMatchObject({ prefix: '/var/lib/grind-to-prod/hosts', system: { current: prod.storePath } })
  expect(await script('ls -d /opt/hosts 2> /dev/null || echo none')).toBe('none\n')
})

test('an output that is not a system is refused at its build', async () => {
  await named('something-else')
  await commit()
  const refused = await command(WORK, ['build-manifest'])
  expect(refused.status).toBe(2)
  expect(refused.stderr).toMatch(/Component prod is a system, but \/nix\/store\/\S+ has no bin\/switch-to-configuration/)
})
