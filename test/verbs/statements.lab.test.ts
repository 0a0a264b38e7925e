import { beforeAll, expect, test } from 'vitest'
import type { LedgerResult } from '#domain/protocol/record'
import { parseSnapshot } from '#domain/snapshot/parse'
import { deploymentOf, takenSnapshotDigest } from '#domain/statement/deployment'
import { provenanceOf, provenanceProblems } from '#domain/statement/provenance'
import { statementSchema } from '#domain/statement/statement'
import { sha256Of } from '#domain/statement/digest'
import type { Manifest } from '#domain/manifest/schema'
import type { PromoteResult } from '#steps/promote/promotion'
import { forgetReleases, makeApplication, mergeUpstream, onHost, RELEASE_KEY, succeedOnHost, WORK_FOLDER } from '../../lab/client.ts'
import { documentedCheck } from '../docs/check-statement.ts'
import { command, onGrind, result } from '../support/grind.ts'

/** Statements of real attempts, as plain ssh-keygen verifies them on the build host. */

const deploy = ['--identity-file', '/etc/lab/keys/deploy']
const FOLDER = '/home/runner/statements'
const CHECK = `${FOLDER}/check-statement`

interface Built {
  readonly bundle: string
  readonly releaseId: string
  readonly manifest: Manifest
}
let first: Built
let failing: Built
let prodKey: string

async function build(name: string): Promise<Built> {
  const bundle = `${FOLDER}/${name}`
  const built = await result<Built>(WORK_FOLDER, ['build-manifest', '--ref', 'main', '--output', bundle])
  await result(WORK_FOLDER, ['sign', bundle, '--signing-key-file', RELEASE_KEY])
  return built
}

/** Promotes a release to prod, whatever its verdict, with the evidence in the bundle's folder. */
async function promote({ bundle }: Built): Promise<PromoteResult> {
  const { stdout } = await command(WORK_FOLDER, ['promote', 'prod', '--manifest', bundle, '--snapshots', bundle, ...deploy, '--json'])
  return JSON.parse(stdout) as PromoteResult
}

/** Has the documented lines verify a statement, with the key of prod or another, and gives what was signed. */
async function checked(file: string, name = 'prod', keys = prodKey) {
  const { status, stdout, stderr } = await onHost('grind', ['sh', CHECK, file, name, keys], { user: 'runner' })
  if (status !== 0) throw new Error(`${file} was refused: ${stderr}`)
  return statementSchema.parse(JSON.parse(stdout))
}

const ledger = () => result<LedgerResult>(WORK_FOLDER, ['ledger', 'prod', ...deploy])

async function write(file: string, text: string): Promise<string> {
  await succeedOnHost('grind', ['tee', file], { user: 'runner', input: text })
  return file
}

beforeAll(async () => {
  await makeApplication()
  await forgetReleases()
  await onGrind(['rm', '-rf', FOLDER])
  await onGrind(['mkdir', '-p', FOLDER])
  await write(CHECK, documentedCheck())
  const key = await succeedOnHost('prod', ['cat', '/etc/ssh/ssh_host_ed25519_key.pub'])
  prodKey = await write(`${FOLDER}/prod-key`, `prod ${key.split(' ').slice(0, 2).join(' ')}\n`)
  first = await build('first')
  await promote(first)
  await mergeUpstream('next')
  await promote(await build('next'))
  await mergeUpstream('fails-health')
  failing = await build('failing')
})

test('the release key signs how a release was built, with the derivations of its components', async () => {
  const key = await onGrind(['cat', `${RELEASE_KEY}.pub`])
  const keys = await write(`${FOLDER}/release-key`, `release@grind ${key.split(' ').slice(0, 2).join(' ')}\n`)
  const statement = await checked(`${first.bundle}/provenance.intoto.json`, 'release@grind', keys)
  expect(provenanceProblems(statement, first.manifest)).toEqual([])
  const { buildDefinition, runDetails } = provenanceOf(statement)
  for (const [name, derivation] of Object.entries(buildDefinition.internalParameters.derivations)) {
    const outputs = await onGrind(['nix-store', '--query', '--outputs', derivation])
    expect(outputs.split('\n')).toContain(first.manifest.components[name]!.storePath)
  }
  expect(Object.keys(buildDefinition.internalParameters.derivations).toSorted()).toEqual(Object.keys(first.manifest.components).toSorted())
  expect(await onGrind(['nix', '--version'])).toContain(runDetails.builder.version['nix']!)
  expect((await checked(`${first.bundle}/sbom.intoto.json`, 'release@grind', keys)).predicateType).toBe('https://cyclonedx.org/bom')
})

test('a promote that fails is stated with its verdict, its signers and the snapshots around it', async () => {
  const { record } = await promote(failing)
  expect(record).toMatchObject({ verdict: 'ROLLED_BACK' })
  const statement = await checked(`${failing.bundle}/deployment-${record!.attempt}.intoto.json`)
  const deployment = deploymentOf(statement)
  expect(deployment.record).toEqual(record)
  expect(deployment.record).toMatchObject({
    signers: [{ principals: ['release@grind'] }],
    decidedBy: {
      minimumSignatures: 1,
      allowedSigners: { file: '/etc/grind-to-prod/signers/choiros' },
      policy: { file: '/etc/grind-to-prod/host.json' },
    },
  })
  const { allowedSigners, policy } = deployment.record.decidedBy!
  for (const { file, sha256 } of [allowedSigners, policy!]) expect(await succeedOnHost('prod', ['sha256sum', file])).toContain(sha256)
  expect(statement.subject.map(({ name }) => name)).toEqual([
    'choiros-release.json',
    ...Object.keys(failing.manifest.components).toSorted(),
  ])
  expect(statement.subject[0]!.digest).toEqual({ sha256: failing.releaseId })
  for (const moment of ['before', 'after']) {
    const text = await onGrind(['cat', `${failing.bundle}/snapshot-prod-${record!.attempt}-${moment}.json`])
    const digest = takenSnapshotDigest(parseSnapshot(JSON.parse(text)))
    expect(deployment.snapshots.map(({ sha256 }) => sha256)).toContain(digest)
  }
})

test('a rollback by hand on the host can be verified afterwards, with the signers of the release', async () => {
  const { status } = await onHost('prod', ['grind-to-prod-agent', 'rollback', 'choiros', '--json'])
  expect(status).toBe(0)
  const { entries } = await ledger()
  const [newest] = entries
  expect(newest!.record).toMatchObject({ verb: 'rollback', verdict: 'COMMITTED', releaseId: first.releaseId })
  const deployment = deploymentOf(await checked(await write(`${FOLDER}/by-hand.json`, newest!.statement!)))
  expect(deployment.record).toEqual(newest!.record)
  const applied = entries.find(({ record }) => record.verb === 'apply' && record.releaseId === first.releaseId)!
  expect(deployment.record).toMatchObject({ signers: applied.record.signers, signersFrom: applied.record.attempt })
  const record = await succeedOnHost('prod', ['cat', `/var/lib/grind-to-prod/choiros/records/${newest!.record.attempt}.json`])
  expect(sha256Of(record)).toBe(deployment.recordSha256)
  const signature = await write(`${FOLDER}/by-hand.sig`, newest!.signature!)
  const verify = ['ssh-keygen', '-Y', 'verify', '-n', 'grind-to-prod-record', '-I', 'prod', '-f', prodKey, '-s', signature]
  expect((await onHost('grind', verify, { user: 'runner', input: record })).status).toBe(0)
})

test('every record of the ledger has a statement that the key of the host signed, and no other key', async () => {
  const { entries } = await ledger()
  expect(entries.length).toBeGreaterThanOrEqual(4)
  for (const [index, { record, statement }] of entries.entries()) {
    const file = await write(`${FOLDER}/entry-${index}.json`, statement!)
    expect(deploymentOf(await checked(file)).record).toEqual(record)
  }
  const others = await onHost('grind', ['sh', CHECK, `${FOLDER}/entry-0.json`, 'prod', `${FOLDER}/release-key`], { user: 'runner' })
  expect(others.status).not.toBe(0)
})

test('records from before an update of the agent are signed when the ledger is asked for', async () => {
  await succeedOnHost('prod', ['rm', '-rf', '/var/lib/grind-to-prod/choiros/records'])
  const { entries } = await ledger()
  for (const [index, { record, statement }] of entries.entries()) {
    expect(deploymentOf(await checked(await write(`${FOLDER}/again-${index}.json`, statement!))).record).toEqual(record)
  }
})
