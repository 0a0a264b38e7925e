import { afterAll, beforeAll, expect, test } from 'vitest'
import { ALLOWED_SIGNERS, APPLICATION_FOLDER, makeApplication, RELEASE_KEY, succeedOnHost } from '../../lab/client.ts'
import type { Manifest } from '#domain/manifest/schema'
import { command, onGrind, result } from '../support/grind.ts'

/** examples/monorepo as it is, as a repository on grind with its upstream, and with the lab's hosts. */

const FOLDER = '/home/runner/monorepo'
const WORK = `${FOLDER}/work`
const EXAMPLE = '/opt/grind-to-prod/examples'
const applications = ['api', 'web'] as const

interface Built {
  readonly releaseId: string
  readonly bundle: string
  readonly manifest: Manifest
}

const deploy = ['--identity-file', '/etc/lab/keys/deploy']
const of = (application: string) => ['--directory', `services/${application}`]
const onProd = (script: string) => succeedOnHost('prod', ['bash', '-euc', script])
const unitOf = (application: string) => `[Service]\nExecStart=/opt/${application}/bin/${application}\n`

beforeAll(async () => {
  await makeApplication()
  const script = `rm -rf "$0"; mkdir -p "$0"
    git init --quiet --bare --initial-branch=main "$0/upstream.git"
    git init --quiet --initial-branch=main "$0/work"; cd "$0/work"; git remote add origin "$0/upstream.git"
    cp -R ${EXAMPLE}/monorepo/. .
    cp ${EXAMPLE}/choiros/template/nix/vendor.nix nix; cp ${APPLICATION_FOLDER}/work/vendor.json .
    for application in ${applications.join(' ')}; do
      sed -n '/^hosts:/,$p' ${APPLICATION_FOLDER}/work/grind-to-prod.yml >> services/$application/grind-to-prod.yml
    done
    git add --all; git -c user.name=t -c user.email=t@example.com commit --quiet -m First; git push --quiet origin main`
  await onGrind(['sh', '-euc', script, FOLDER])
  for (const application of applications) {
    await succeedOnHost('prod', ['tee', `/etc/systemd/system/${application}.service`], { input: unitOf(application) })
  }
  await onProd('systemctl daemon-reload')
})

afterAll(async () => {
  for (const application of applications) {
    const leftovers = `/opt/${application} /var/lib/grind-to-prod/${application} /nix/var/nix/gcroots/grind-to-prod/${application}`
    await onProd(`systemctl stop ${application}.service || :; rm -rf ${leftovers} /etc/systemd/system/${application}.service`)
  }
  await onProd('systemctl daemon-reload')
})

const build = (application: string) =>
  result<Built>(WORK, ['build-manifest', ...of(application), '--output', `/home/runner/bundles/${application}`])

test('each application of a repository is built by the flake nearest to its configuration', async () => {
  for (const application of applications) {
    const { manifest } = await build(application)
    expect(manifest).toMatchObject({ application, source: { directory: `services/${application}` } })
    expect(manifest.components[application]).toMatchObject({ installable: `.#${application}` })
  }
  const { stdout } = await command(WORK, ['manifest', '/home/runner/bundles/api'])
  expect(stdout).toMatch(/^directory +services\/api$/m)
})

test('a release of an application is the same from its folder, by a path, and through a link', async () => {
  const { releaseId } = await build('api')
  await onGrind(['ln', '-sfn', `${WORK}/services/api`, '/home/runner/link-to-api'])
  for (const [directory, words] of [
    [`${WORK}/services/api`, []],
    ['/home/runner', ['--directory', `${WORK}/services/api/`]],
    ['/home/runner', ['--directory', 'link-to-api']],
  ] as const) {
    expect(await result<Built>(directory, ['build-manifest', ...words])).toMatchObject({ releaseId })
  }
})

test('a folder without an application is refused, with those that have one', async () => {
  const refused = await command(WORK, ['build-manifest'])
  expect(refused.status).toBe(2)
  expect(refused.stderr).toMatch(/at the root of the repository in commit [0-9a-f]{40}, but in "services\/api", "services\/web"\./)
  const elsewhere = await command(WORK, ['status', 'prod', '--directory', 'services', ...deploy])
  expect(elsewhere.status).toBe(2)
  expect(elsewhere.stderr).toMatch(/There is no grind-to-prod\.yml in ".*services", but in ".*services\/api", ".*services\/web"\./)
})

test('the applications of a repository are released to one host side by side', async () => {
  const admin = ['--admin', 'admin@prod', '--identity-file', '/etc/lab/keys/admin']
  const keys = ['--deploy-key', '/etc/lab/keys/deploy.pub', '--nix-key', '/etc/lab/keys/nix.pub', '--allowed-signers', ALLOWED_SIGNERS]
  const releases: Record<string, string> = {}
  for (const application of applications) {
    const { releaseId, bundle } = await build(application)
    releases[application] = releaseId
    await result(WORK, ['sign', bundle, '--signing-key-file', RELEASE_KEY])
    await result(WORK, ['host', 'install', 'prod', ...of(application), ...admin, ...keys])
    const promoted = await command(WORK, ['promote', 'prod', ...of(application), '--manifest', bundle, ...deploy])
    expect(promoted.status, promoted.stdout + promoted.stderr).toBe(0)
  }
  for (const [index, application] of applications.entries()) {
    expect(await onProd(`curl --silent --fail http://127.0.0.1:910${index + 1}/`)).toBe(`${application}\n`)
    const status = await command(WORK, ['status', 'prod', ...of(application), ...deploy])
    expect(status.stdout).toContain(`${application} on prod`)
    expect(status.stdout).toContain(releases[application]!.slice(0, 12))
  }
  const wrong = await command(WORK, ['promote', 'prod', ...of('web'), '--manifest', '/home/runner/bundles/api', ...deploy])
  expect(wrong.status).toBe(2)
  expect(wrong.stderr).toContain('or its folder "services/api" with --directory')
})
