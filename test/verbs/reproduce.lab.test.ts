import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Manifest } from '#domain/manifest/schema'
import { canonicalJson } from '#domain/manifest/canonical'
import { releaseId } from '#domain/manifest/release-id'
import { parseEnvelope } from '#domain/statement/dsse'
import { provenanceOf } from '#domain/statement/provenance'
import { statementOf } from '#domain/statement/statement'
import type { PromoteResult } from '#steps/promote/promotion'
import { reproductionOf } from '#domain/statement/reproduction'
import type { VerifyResult } from '#verbs/verify'
import type { ReproduceResult } from '#verbs/reproduce'
import {
  ALLOWED_SIGNERS,
  APPLICATION_FOLDER,
  forgetReleases,
  installHost,
  makeApplication,
  onHost,
  RELEASE_KEY,
  succeedOnHost,
  WORK_FOLDER,
} from '../../lab/client.ts'
import { clone, command, onGrind, removeFromStore, result } from '../support/grind.ts'

/** Releases that are built again: by the build host's own Nix, with the keys of a second builder. */

const FOLDER = '/home/runner/reproduce'
const SECOND = `${FOLDER}/second`
const NIX_KEY = `${FOLDER}/nix.secret`
const CACHE = 'file:///root/cache?compression=none'
/** The second builder names the repository itself. */
const asSecond = ['--source', WORK_FOLDER, '--signing-key-file', SECOND] as const
const deploy = ['--identity-file', '/etc/lab/keys/deploy'] as const

interface Built {
  readonly bundle: string
  readonly releaseId: string
  readonly manifest: Manifest
}
let release: Built

async function build(name: string): Promise<Built> {
  const built = await result<Built>(WORK_FOLDER, ['build-manifest', '--ref', 'main', '--output', `${FOLDER}/${name}`])
  await result(WORK_FOLDER, ['sign', built.bundle, '--signing-key-file', RELEASE_KEY])
  return built
}

async function reproduce(bundle: string, ...words: string[]): Promise<ReproduceResult & { readonly status: number | null }> {
  const { status, stdout, stderr } = await command(FOLDER, ['reproduce', bundle, ...words, '--json'])
  if (stdout === '') throw new Error(stderr)
  return { status, ...(JSON.parse(stdout) as ReproduceResult) }
}

const read = (file: string) => onGrind(['cat', file])
const write = (file: string, text: string) => succeedOnHost('grind', ['tee', file], { user: 'runner', input: text })

/** A copy of a release whose manifest was changed, with everything else that was beside it. */
async function changed(name: string, change: (manifest: Manifest) => Manifest): Promise<string> {
  const bundle = `${FOLDER}/${name}`
  await onGrind(['cp', '-r', '--no-target-directory', release.bundle, bundle])
  await write(`${bundle}/manifest.json`, canonicalJson(change(release.manifest)))
  return bundle
}

/** Commits files to the protected branch of the upstream. */
async function commitToMain(name: string, files: Readonly<Record<string, string>>): Promise<void> {
  const folder = await clone(name)
  for (const [file, text] of Object.entries(files)) {
    await onGrind(['mkdir', '-p', `${folder}/${file}/..`.replace(/[^/]+\/\.\.$/, '')])
    await write(`${folder}/${file}`, text)
  }
  const author = ['-c', 'user.name=test', '-c', 'user.email=test@example.com']
  await onGrind(['git', '-C', folder, 'add', '--all'])
  await onGrind(['git', '-C', folder, ...author, 'commit', '--quiet', '--message', name])
  await onGrind(['git', '-C', folder, 'push', '--quiet', 'origin', 'HEAD:main'])
}

/** Removes the components of the release from the store. */
async function removeComponents(): Promise<string[]> {
  const paths = Object.values(release.manifest.components).map(({ storePath }) => storePath)
  await removeFromStore(paths)
  return paths
}

/** Has the store of the build host forget the signatures of the second builder, whose store would be another machine's. */
async function forgetSecondBuilder(paths: readonly string[]): Promise<void> {
  await succeedOnHost('grind', ['nix', 'copy', '--to', CACHE, ...paths])
  await succeedOnHost('grind', ['sh', '-euc', 'sed -i "/^Sig: second-1:/d" /root/cache/*.narinfo'])
  await removeComponents()
  await succeedOnHost('grind', ['nix', 'copy', '--no-check-sigs', '--from', CACHE, ...paths])
  expect(await onGrind(['nix', 'path-info', '--sigs', ...paths])).not.toContain('second-1')
}

const origins = ({ paths }: ReproduceResult) => new Set(paths.map(({ outcome, origin }) => `${outcome} ${origin}`))

function install(...words: string[]): Promise<string> {
  const host = ['host', 'install', 'prod', '--admin', 'admin@prod', '--identity-file', '/etc/lab/keys/admin']
  return succeedOnHost('grind', ['grind-to-prod', ...host, ...words], { user: 'runner', directory: WORK_FOLDER })
}

beforeAll(async () => {
  await makeApplication()
  await installHost('prod')
  await forgetReleases()
  await onGrind(['rm', '-rf', FOLDER])
  await onGrind(['mkdir', '-p', FOLDER])
  await onGrind(['ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-f', SECOND])
  await onGrind(['nix-store', '--generate-binary-cache-key', 'second-1', NIX_KEY, `${FOLDER}/nix.pub`])
  const key = await read(`${SECOND}.pub`)
  const line = `second@builder namespaces="grind-to-prod-release" ${key.split(' ').slice(0, 2).join(' ')}\n`
  await succeedOnHost('grind', ['tee', '--append', ALLOWED_SIGNERS], { user: 'runner', input: line })
  release = await build('release')
})

afterAll(async () => {
  await install('--allowed-signers', ALLOWED_SIGNERS, '--minimum-signatures', '1')
})

test('a release whose paths are here is built again beside them, from a new clone', async () => {
  const again = await reproduce(release.bundle)
  expect(again).toMatchObject({ status: 0, verdict: 'REPRODUCED', releaseId: release.releaseId, signed: null })
  expect(again.manifest).toMatchObject({ outcome: 'agrees' })
  for (const { derivation, recordedDerivation } of again.components) expect(derivation).toBe(recordedDerivation)
  expect(origins(again)).toEqual(new Set(['agrees rebuilt', 'agrees fixed']))
})

test('a clone that is given is only read: its files, branches and all other refs stay as they are', async () => {
  await onGrind(['sh', '-c', `echo changed >>${WORK_FOLDER}/README.md`])
  const state = async () =>
    [await onGrind(['git', '-C', WORK_FOLDER, 'status', '--porcelain']), await onGrind(['git', '-C', WORK_FOLDER, 'for-each-ref'])].join()
  const before = await state()
  expect(before).toContain('README.md')
  expect(await reproduce(release.bundle, '--source', WORK_FOLDER)).toMatchObject({ status: 0, verdict: 'REPRODUCED' })
  expect(await state()).toBe(before)
  await onGrind(['git', '-C', WORK_FOLDER, 'checkout', '--quiet', '--', 'README.md'])
})

test('a dry run compares the derivations, builds nothing, and has no verdict', async () => {
  const paths = await removeComponents()
  expect(await reproduce(release.bundle, '--dry-run')).toMatchObject({ status: 0, verdict: null, paths: [] })
  expect(await onGrind(['nix-store', '--check-validity', '--print-invalid', ...paths])).toBe(paths.join('\n'))
})

test('a release whose paths are not here is built once, and compared', async () => {
  await removeComponents()
  const again = await reproduce(release.bundle)
  expect(again).toMatchObject({ status: 0, verdict: 'REPRODUCED' })
  expect([...origins(again)]).toContain('agrees built')
})

test('a path that was fetched shows nothing: it is built again', async () => {
  const paths = await removeComponents()
  await reproduce(release.bundle)
  await succeedOnHost('grind', ['nix', 'copy', '--to', CACHE, ...paths])
  await removeComponents()
  await succeedOnHost('grind', ['nix', 'copy', '--no-check-sigs', '--from', CACHE, ...paths])
  const again = await reproduce(release.bundle, '--closure')
  expect(again).toMatchObject({ status: 0, verdict: 'REPRODUCED' })
  expect(origins(again)).toEqual(new Set(['agrees rebuilt', 'agrees fixed']))
})

test('a manifest that does not follow from its commit differs at the changed field, and is not signed', async () => {
  const bundle = await changed('other-health', (manifest) => ({ ...manifest, probe: { ...manifest.probe, successThreshold: 1 } }))
  const again = await reproduce(bundle, ...asSecond)
  expect(again).toMatchObject({ status: 4, verdict: 'DIFFERS', signed: null })
  expect(again.manifest).toMatchObject({ outcome: 'differs', differsAt: '/probe/successThreshold' })
  expect((await read(`${bundle}/manifest.sig`)).match(/BEGIN/g)).toHaveLength(1)
})

test('a component that the commit does not build differs, and both derivations are named', async () => {
  const { sandbox, hypervisor } = release.manifest.components
  const bundle = await changed('other-installable', (manifest) => ({
    ...manifest,
    components: { ...manifest.components, sandbox: { ...sandbox!, installable: hypervisor!.installable } },
  }))
  // The provenance names the installables too, so one of another release does not count.
  const again = await reproduce(bundle, '--dry-run')
  expect(again).toMatchObject({ status: 4, verdict: 'DIFFERS', recorded: null })
  expect(again.components.find(({ name }) => name === 'sandbox')?.problem).toContain('whose output is')
})

test('a provenance that names another derivation differs', async () => {
  const bundle = await changed('other-derivation', (manifest) => manifest)
  const file = `${bundle}/provenance.intoto.json`
  const envelope = parseEnvelope(await read(file))
  const statement = statementOf(envelope)
  const { sandbox, hypervisor } = provenanceOf(statement).buildDefinition.internalParameters.derivations
  const payload = Buffer.from(JSON.stringify(statement).replaceAll(sandbox!, hypervisor!)).toString('base64')
  await write(file, JSON.stringify({ ...envelope, payload }))
  const again = await reproduce(bundle, '--dry-run')
  expect(again).toMatchObject({ status: 4, verdict: 'DIFFERS' })
  expect(again.components.filter(({ outcome }) => outcome === 'differs')).toMatchObject([
    { name: 'sandbox', derivation: sandbox, recordedDerivation: hypervisor },
  ])
})

test('a commit that is not on the protected branch is refused before it is built, if it is to be signed', async () => {
  const commit = await onGrind(['git', '-C', WORK_FOLDER, 'rev-parse', 'origin/next'])
  const bundle = await changed('unmerged', (manifest) => ({ ...manifest, source: { ...manifest.source, commit } }))
  const { status, stdout } = await command(FOLDER, ['reproduce', bundle, ...asSecond, '--json'])
  expect({ status, ...(JSON.parse(stdout) as object) }).toMatchObject({ status: 2, error: { code: 'not-on-upstream' } })
})

test('a host that demands two signers accepts a release, and its Nix signatures, once it is reproduced', async () => {
  await install('--allowed-signers', ALLOWED_SIGNERS, '--minimum-signatures', '2')
  const promote = () => command(WORK_FOLDER, ['promote', 'prod', '--manifest', release.bundle, ...deploy, '--json'])
  const refused = await promote()
  expect(JSON.parse(refused.stdout)).toMatchObject({ error: { code: 'signature-refused' } })

  const again = await reproduce(release.bundle, ...asSecond, '--nix-key-file', NIX_KEY)
  expect(again).toMatchObject({ status: 0, verdict: 'REPRODUCED' })
  expect(again.signed).toMatchObject({ manifest: { signatures: 2 }, paths: { paths: 3, keys: ['grind.lab-1', 'second-1'] } })
  const required = ['--allowed-signers', ALLOWED_SIGNERS, '--require', 'reproduced', '--json']
  const verified = await command(FOLDER, ['verify', release.bundle, ...required])
  const { checks } = JSON.parse(verified.stdout) as VerifyResult
  expect(checks.filter(({ check }) => check === 'reproduced')).toMatchObject([
    { outcome: 'passed', statement: expect.stringMatching(/"grind".* built the same bytes of .*signed by second@builder/) },
  ])

  const own = Object.values(release.manifest.components).map(({ storePath }) => storePath)
  await forgetSecondBuilder(own)
  const { status, stdout, stderr } = await promote()
  expect(status, stderr).toBe(0)
  expect(JSON.parse(stdout) as PromoteResult).toMatchObject({ verdict: 'COMMITTED' })
  for (const path of own) expect(await succeedOnHost('prod', ['nix', 'path-info', '--sigs', path])).toContain('second-1:')
})

test('a build that is not deterministic differs, with both contents kept for comparison', async () => {
  await commitToMain('noise', {
    'noise/flake.nix': `{
  outputs = _: {
    packages.x86_64-linux.noise = derivation {
      name = "noise";
      system = "x86_64-linux";
      builder = "/bin/sh";
      args = [ "-c" "read noise </proc/sys/kernel/random/uuid; echo $noise >$out" ];
    };
  };
}
`,
    'grind-to-prod.yml': (await read(`${WORK_FOLDER}/grind-to-prod.yml`)).replace(
      'components:\n',
      'components:\n  noise: { installable: ./noise#noise, links: {} }\n',
    ),
  })
  const noisy = await build('noisy')
  const output = `${FOLDER}/differences`
  const again = await reproduce(noisy.bundle, '--output', output, ...asSecond)
  expect(again).toMatchObject({ status: 4, verdict: 'DIFFERS', signed: null, counts: { differs: 1 } })
  const stated = reproductionOf(statementOf(parseEnvelope((await read(again.statement!)).trimEnd())))
  expect(stated).toMatchObject({ verdict: 'DIFFERS', releaseId: noisy.releaseId })
  const { storePath, narHash } = noisy.manifest.components['noise']!
  const found = again.paths.find(({ path }) => path === storePath)
  expect(found).toMatchObject({ outcome: 'differs', origin: 'rebuilt', expected: narHash, tree: `${storePath}.check` })
  const [kept] = again.differences
  expect(await read(kept!.release!)).toBe(await read(storePath))
  expect(await read(kept!.here!)).not.toBe(await read(storePath))
  expect(await onGrind(['nix', 'hash', 'path', kept!.here!])).toBe(found!.found)
  expect(releaseId(await read(`${noisy.bundle}/manifest.json`))).toBe(noisy.releaseId)
})

test('a release of a commit that the clone does not have is refused', async () => {
  const bundle = await changed('unknown', (manifest) => ({ ...manifest, source: { ...manifest.source, commit: '1'.repeat(40) } }))
  const { status, stdout } = await command(FOLDER, ['reproduce', bundle, '--json'])
  expect({ status, ...(JSON.parse(stdout) as object) }).toMatchObject({ status: 2, error: { code: 'not-on-upstream' } })
  expect(await onHost('grind', ['ls', `${APPLICATION_FOLDER}/upstream.git`])).toMatchObject({ status: 0 })
})
