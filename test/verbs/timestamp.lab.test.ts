import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { forgetReleases, makeApplication, mergeUpstream, onHost, RELEASE_KEY, succeedOnHost } from '../../lab/client.ts'
import type { PromoteResult } from '#steps/promote/promotion'
import type { EvidenceResult } from '#verbs/verify-evidence'
import { clone, command, onGrind, result } from '../support/grind.ts'
import { programText } from '../support/host-program.ts'
import { TimestampAuthority } from '../support/timestamp-authority.ts'
import { testFolder } from '../tools/ssh/keys.ts'

/** Real promotes whose records an authority on the build host stamps, which is openssl; or which it does not. */

const PORT = '9098'
const AUTHORITY = 'timestamp-authority.service'
const FOLDER = '/home/runner/timestamps'
const deploy = ['--identity-file', '/etc/lab/keys/deploy']
const parent = testFolder()
let folder: string

/** Has the configuration name the authority by a path on it. */
const configure = (path: string) =>
  succeedOnHost('grind', ['sh', '-c', 'sed -i "/^timestamp:/d" "$0/grind-to-prod.yml"; cat >> "$0/grind-to-prod.yml"', folder], {
    user: 'runner',
    input: `timestamp: { url: "http://127.0.0.1:${PORT}/${path}", timeoutSeconds: 2 }\n`,
  })

beforeAll(async () => {
  await makeApplication()
  await forgetReleases()
  await onHost('grind', ['systemctl', 'stop', AUTHORITY])
  await onGrind(['rm', '-rf', FOLDER])
  await onGrind(['mkdir', '-p', FOLDER])
  const authority = new TimestampAuthority(parent)
  for (const name of ['ts.cnf', 'tsa.pem', 'tsa.key', 'root.pem'])
    await succeedOnHost('grind', ['tee', `${FOLDER}/${name}`], {
      user: 'runner',
      input: readFileSync(join(authority.folder, name), 'utf8'),
    })
  const program = ['/usr/local/bin/node', '-e', programText('verbs/on-host/timestamp-authority.cjs')]
  const variables = [`--setenv=PORT=${PORT}`, `--setenv=FOLDER=${FOLDER}`]
  await succeedOnHost('grind', ['systemd-run', `--unit=${AUTHORITY}`, '--collect', ...variables, '--', ...program])
  folder = await clone('timestamp')
})
afterAll(async () => {
  await onHost('grind', ['systemctl', 'stop', AUTHORITY])
})

/** Builds and signs the tip of the upstream. */
async function build(name: string): Promise<string> {
  const bundle = `${FOLDER}/${name}`
  const elsewhere = await clone(`timestamp-${name}`)
  await result(elsewhere, ['build-manifest', '--ref', 'main', '--output', bundle])
  await result(elsewhere, ['sign', bundle, '--signing-key-file', RELEASE_KEY])
  return bundle
}

const promote = (bundle: string) => command(folder, ['promote', 'prod', '--manifest', bundle, '--json', ...deploy])
const tokensOf = ({ signedRecords = [] }: Pick<PromoteResult, 'signedRecords'>) => signedRecords.filter((file) => file.includes('.tsr'))

test('the record of a promote is stamped, and openssl and verify accept that, also from a later archive', async () => {
  await configure('')
  const bundle = await build('first')
  const { status, stdout, stderr } = await promote(bundle)
  expect(status, stderr).toBe(0)
  const promoted = JSON.parse(stdout) as PromoteResult
  expect(promoted.verdict).toBe('COMMITTED')
  const statement = `${bundle}/deployment-${promoted.record!.attempt}.intoto.json`
  expect(tokensOf(promoted)).toEqual([`${statement}.tsr`])
  const check = ['openssl', 'ts', '-verify', '-data', statement, '-in', `${statement}.tsr`, '-CAfile', `${FOLDER}/root.pem`]
  expect(await onGrind(check)).toContain('Verification: OK')

  // From now on the host states the attempt with this snapshot, too.
  await result(folder, ['snapshot', 'prod', '--output', `${FOLDER}/later.json`, ...deploy])
  await result(folder, ['bundle', bundle, '--hosts', 'prod', '--replace', '--output', `${FOLDER}/evidence.tar.gz`, ...deploy])
  const verified = await command(folder, [
    'verify',
    `${FOLDER}/evidence.tar.gz`,
    '--allow-unsigned',
    '--enclosed-keys',
    '--timestamp-certificates',
    `${FOLDER}/root.pem`,
    '--json',
  ])
  const { checks, history } = JSON.parse(verified.stdout) as EvidenceResult
  expect(checks.filter(({ check: name }) => name === 'timestamp')).toMatchObject([{ outcome: 'passed', vouchedBy: 'authority' }])
  expect(history.at(-1)?.timestamp?.authority).toBe('O=Clockwork, CN=Time tsa')
})

test('an authority that hangs changes neither the verdict of a promote nor its exit code, and is named', async () => {
  await configure('hang')
  await mergeUpstream('next')
  const { status, stdout, stderr } = await promote(await build('next'))
  const promoted = JSON.parse(stdout) as PromoteResult
  expect([status, promoted.verdict]).toEqual([0, 'COMMITTED'])
  expect(stderr).toContain('was not time-stamped (the outcome is not affected)')
  const [missing, ...others] = tokensOf(promoted)
  expect(others).toEqual([])
  expect(JSON.parse(await onGrind(['cat', missing!]))).toMatchObject({ reason: expect.stringContaining('did not answer') })
})

test('an authority that refuses changes no verdict of a promote that fails, and none of a rollback', async () => {
  await configure('refuse')
  await mergeUpstream('fails-health')
  const failed = await promote(await build('failing'))
  expect([failed.status, (JSON.parse(failed.stdout) as PromoteResult).verdict]).toEqual([11, 'ROLLED_BACK'])
  expect(failed.stderr).toContain('answered with status 403')
  const back = await command(folder, ['rollback', 'prod', '--snapshots', `${FOLDER}/back`, '--json', ...deploy])
  const rolledBack = JSON.parse(back.stdout) as PromoteResult
  expect([back.status, rolledBack.verdict]).toEqual([0, 'COMMITTED'])
  expect(tokensOf(rolledBack)).toEqual([expect.stringMatching(/\.tsr-missing\.json$/)])
})
