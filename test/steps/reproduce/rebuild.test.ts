import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CommandError } from '#domain/errors/errors'
import { Rebuilder } from '#steps/reproduce/rebuild'
import { narHashOf } from '#tools/nix/nar'
import { collectingReporter } from '../../support/collecting-reporter.ts'
import { scriptedRunner, type ScriptedAnswer } from '../../support/scripted-runner.ts'

const PATH = '/nix/store/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-api'
const DERIVATION = '/nix/store/bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb-api.drv'
const HASH = `sha256-${'A'.repeat(43)}=`
const OTHER_HASH = `sha256-${'B'.repeat(43)}=`
const line = (value: object) => `@nix ${JSON.stringify(value)}\n`
const buildOf = (machine = '') => line({ action: 'start', id: 1, type: 105, fields: [DERIVATION, machine, 1, 1] })
const error = (msg: string) => line({ action: 'msg', level: 0, msg: `error: ${msg}` })
const differs = (output: string, kept: string) =>
  error(`derivation '${DERIVATION}' may not be deterministic: output '${output}' differs from '${kept}'`)

const isCheck = (argv: readonly string[]) => argv.includes('--check')
const isRealise = (argv: readonly string[]) => argv[0] === 'nix-store' && argv.includes('--realise') && !isCheck(argv)

interface Store {
  readonly realise?: Omit<ScriptedAnswer, 'when'>
  readonly check?: Omit<ScriptedAnswer, 'when'>
  readonly info?: object | null
}

async function rebuilt({ realise = {}, check = {}, info = {} }: Store, times = 1) {
  const known = info === null ? null : { narHash: HASH, narSize: 1, references: [], ca: null, ...info }
  const runner = scriptedRunner([
    { when: isCheck, ...check },
    { when: isRealise, ...realise },
    { when: ['nix', 'path-info'], stdout: JSON.stringify({ [PATH]: known }) },
  ])
  const rebuilder = new Rebuilder('/roots', { runner, reporter: collectingReporter() })
  const output = { path: PATH, narHash: HASH, derivation: DERIVATION }
  let found = await rebuilder.rebuild(output)
  for (let time = 1; time < times; time += 1) found = await rebuilder.rebuild(output)
  return { found, checks: runner.commands.filter(({ argv }) => isCheck(argv)).length }
}

describe('what is built again', () => {
  test('a derivation is built again if its output was here, or was fetched', async () => {
    expect(await rebuilt({})).toEqual({ found: { narHash: HASH, tree: PATH, derivation: DERIVATION, origin: 'rebuilt' }, checks: 1 })
  })

  test('a derivation is built again if another machine built it', async () => {
    expect(await rebuilt({ realise: { stderr: buildOf('ssh://builder') } })).toMatchObject({ found: { origin: 'rebuilt' }, checks: 1 })
  })

  test('a derivation is built again once, for all of its outputs', async () => {
    expect(await rebuilt({}, 3)).toMatchObject({ found: { origin: 'rebuilt' }, checks: 1 })
  })
})

describe('what is not built again', () => {
  test('a derivation that was built here just now is not built again', async () => {
    expect(await rebuilt({ realise: { stderr: buildOf() } })).toMatchObject({ found: { origin: 'built', narHash: HASH }, checks: 0 })
  })

  test('a derivation whose output follows from its content is not built again', async () => {
    expect(await rebuilt({ info: { ca: 'fixed:r:sha256:abc' } })).toMatchObject({ found: { origin: 'fixed' }, checks: 0 })
  })

  test('a derivation that does not build is not built again, and Nix’s message is the reason', async () => {
    const failed = { status: 1, stderr: error(`builder for '${DERIVATION}' failed with exit code 1`) }
    expect(await rebuilt({ realise: failed })).toEqual({
      found: { problem: `builder for '${DERIVATION}' failed with exit code 1`, derivation: DERIVATION },
      checks: 0,
    })
  })
})

describe('another result', () => {
  test('a rebuild with another result is the content that Nix kept', async () => {
    const kept = join(await mkdtemp(join(tmpdir(), 'rebuild-')), 'api.check')
    await writeFile(kept, 'other')
    const { found } = await rebuilt({ check: { status: 1, stderr: differs(PATH, kept) } })
    expect(found).toEqual({ origin: 'rebuilt', derivation: DERIVATION, narHash: await narHashOf(kept), tree: kept })
  })

  test('a rebuild with another result has no content if Nix kept none', async () => {
    const { found } = await rebuilt({ check: { status: 1, stderr: differs(PATH, '/nowhere/api.check') } })
    expect(found).toMatchObject({ origin: 'rebuilt', narHash: null, tree: null })
  })

  test('the content of the store counts if it is not the one of the release', async () => {
    const { found } = await rebuilt({ info: { narHash: OTHER_HASH }, check: { status: 1, stderr: differs(PATH, '/nowhere/api.check') } })
    expect(found).toMatchObject({ origin: 'rebuilt', narHash: OTHER_HASH, tree: PATH })
  })

  test('a difference in another output shows nothing of this one', async () => {
    const other = '/nix/store/cccccccccccccccccccccccccccccccc-api-doc'
    const { found } = await rebuilt({ check: { status: 1, stderr: differs(other, `${other}.check`) } })
    expect(found).toMatchObject({ problem: expect.stringContaining(other) })
  })

  test('a rebuild that fails shows no difference', async () => {
    const { found } = await rebuilt({ check: { status: 1, stderr: error('out of disk space') } })
    expect(found).toEqual({ problem: 'out of disk space', derivation: DERIVATION })
  })
})

test('a daemon that does not answer is an explained error, and no answer about a release', async () => {
  const stderr = "error: cannot open connection to remote store 'daemon': error: reading from file: Connection reset by peer\n"
  const explained = { code: 'command-failed', exitCode: 2, hint: expect.stringContaining('allowed-users') }
  await expect(rebuilt({ realise: { status: 1, stderr } })).rejects.toMatchObject(explained)
  await expect(rebuilt({ check: { status: 1, stderr } })).rejects.toMatchObject(explained)
  expect(new CommandError(['nix-store', '--query'], { status: 1, stderr })).toMatchObject(explained)
  expect(new CommandError(['git', 'fetch'], { status: 1, stderr })).toMatchObject({ exitCode: 1, hint: undefined })
})
