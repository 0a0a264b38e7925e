import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { comparePath } from '#domain/reproduce/compare'
import type { Compared } from '#domain/reproduce/verdict'
import { parseRequirement } from '#domain/evidence/requirement'
import { parseEnvelope } from '#domain/statement/dsse'
import { provenanceStatement } from '#domain/statement/provenance'
import { reproductionOf } from '#domain/statement/reproduction'
import { statementOf } from '#domain/statement/statement'
import { readBundle } from '#steps/bundle/read'
import { requireRoom, stateReproduction } from '#steps/reproduce/state-reproduction'
import { realRunner } from '#tools/run/real'
import { verify, type VerifyResult } from '#verbs/verify'
import { sampleInventory, sampleRelease } from '../domain/manifest/sample.ts'
import { makeKey, signWith, testFolder, writeLines } from '../tools/ssh/keys.ts'
import { signedStatement } from './evidence-folder.ts'
import { useSampleBundle } from './sample-bundle.ts'

/** Statements of second builders, signed by ssh-keygen and read by verify. */

const sample = useSampleBundle()
const parent = testFolder()
const { manifest, bytes } = sampleRelease()
let allowedSigners: string
const key = (name: string) => ({ kind: 'file', file: join(parent, name) }) as const

beforeAll(async () => {
  const lines: string[] = []
  for (const name of ['first', 'second', 'third'])
    lines.push(`${name} namespaces="grind-to-prod-${name === 'third' ? 'statement' : 'release'}" ${await makeKey(join(parent, name))}`)
  await makeKey(join(parent, 'stranger'))
  allowedSigners = await writeLines(parent, 'allowed_signers', ...lines)
})

const built: Compared = {
  components: Object.entries(manifest.components).map(([name, { installable, storePath: path }]) => ({
    name,
    installable,
    path,
    derivation: null,
    recordedDerivation: null,
    outcome: 'agrees',
    problem: null,
  })),
  paths: sampleInventory.paths.map(({ path, narHash }) =>
    comparePath({ path, narHash }, { origin: 'built', narHash, tree: path, derivation: null }),
  ),
  manifest: { outcome: 'agrees', differsAt: null, problem: null },
  closure: true,
}

async function state(signer: string, compared: Compared = built): Promise<string> {
  const bundle = await readBundle(sample.bundle)
  const facts = { bundle, compared, builder: { kind: 'self-hosted', invocation: 'https://runs/1' }, nix: '2.31.6' } as const
  return stateReproduction({ ...facts, startedOn: '2026-01-07T00:00:00.000Z' }, key(signer), realRunner)
}

/** Puts the signature and the provenance of the first builder beside the manifest. */
async function firstBuilder(): Promise<void> {
  writeFileSync(join(sample.bundle, 'manifest.sig'), await signWith(join(parent, 'first'), bytes))
  const provenance = provenanceStatement({
    manifest,
    ref: 'main',
    derivations: {},
    locks: [],
    builder: 'local',
    versions: {},
    invocation: undefined,
    startedOn: '2026-01-06T00:00:00Z',
    finishedOn: '2026-01-06T00:10:00Z',
  })
  writeFileSync(join(sample.bundle, 'provenance.intoto.json'), await signedStatement(provenance, join(parent, 'first')))
}

function verifying(): Promise<VerifyResult> {
  const options = { bundle: sample.bundle, allowedSignersFile: allowedSigners, required: [parseRequirement('reproduced')!] }
  return verify(options, { runner: realRunner, reporter: { report: () => undefined } })
}

const found = ({ checks }: VerifyResult) =>
  checks.flatMap(({ check, outcome, statement, hint }) =>
    check === 'reproduced' ? [{ outcome, statement, ...(hint === undefined ? {} : { hint }) }] : [],
  )

test('the statements of second builders are required by a name, and proved by their signatures', async () => {
  await firstBuilder()
  expect(found(await verifying())).toEqual([
    {
      outcome: 'failed',
      statement: 'The check reproduced is required, and was not made: there is no statement of a second builder.',
      hint: expect.stringContaining('grind-to-prod reproduce'),
    },
  ])
  const file = await state('second')
  await state('third')
  const result = found(await verifying())
  expect(result).toMatchObject([{ outcome: 'passed' }, { outcome: 'passed' }])
  expect(result[0]!.statement).toMatch(/built the same bytes of 3 paths\. The statement is signed by second \(SHA256:/)
  expect(result[1]!.statement).toMatch(/signed by third/)
  const [line] = readFileSync(file, 'utf8').split('\n')
  expect(reproductionOf(statementOf(parseEnvelope(line!)))).toMatchObject({
    verdict: 'REPRODUCED',
    builder: { id: 'urn:grind-to-prod:builders/github-self-hosted', invocation: 'https://runs/1', version: { nix: '2.31.6' } },
  })
})

test('a builder that states a release again replaces its own statement, and no other', async () => {
  const file = await state('second')
  await state('third')
  await state('second', { ...built, manifest: { outcome: 'not-compared', differsAt: null, problem: 'why' } })
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
  expect(lines.map((line) => reproductionOf(statementOf(parseEnvelope(line))).verdict)).toEqual(['REPRODUCED', 'NOT_PROVABLE'])
})

test('a statement of the first builder, of a stranger, or of a part of a build proves nothing', async () => {
  await firstBuilder()
  await state('first')
  expect(found(await verifying())).toMatchObject([
    { outcome: 'failed', statement: expect.stringMatching(/same key signed the provenance/) },
  ])
  await state('second', { ...built, manifest: { outcome: 'not-compared', differsAt: null, problem: 'why' } })
  expect(found(await verifying())[1]).toMatchObject({
    outcome: 'failed',
    statement: expect.stringMatching(/does not prove that the bytes/),
  })
  await state('stranger')
  expect(found(await verifying())[2]).toMatchObject({
    outcome: 'failed',
    statement: expect.stringMatching(/does not list/),
    hint: expect.stringMatching(/add its key/),
  })
})

test('a builder is not known to be another one without a proved provenance', async () => {
  await state('second')
  expect(found(await verifying())).toMatchObject([
    { outcome: 'failed', statement: expect.stringMatching(/unknown who built the release first/) },
  ])
})

test('a builder replaces its own statement also where all places are taken', async () => {
  const file = await state('second')
  const own = readFileSync(file, 'utf8')
  writeFileSync(file, own + '{"payload":"","payloadType":"x","signatures":[]}\n'.repeat(15))
  await requireRoom(sample.bundle, key('second'), realRunner)
  await expect(requireRoom(sample.bundle, key('third'), realRunner)).rejects.toThrow(/has 16 statements of other keys/)
  await state('second')
  expect(readFileSync(file, 'utf8').trimEnd().split('\n')).toHaveLength(16)
})

test('a file that is not one of reproductions is left as it is, and named', async () => {
  const file = join(sample.bundle, 'reproductions.intoto.jsonl')
  writeFileSync(file, 'anything\n')
  await expect(state('second')).rejects.toMatchObject({ code: 'statement-invalid' })
  expect(readFileSync(file, 'utf8')).toBe('anything\n')
  expect(found(await verifying())).toMatchObject([{ outcome: 'failed', statement: expect.stringMatching(/is not JSON/) }])
  writeFileSync(file, '')
  expect(found(await verifying())).toMatchObject([{ outcome: 'failed', statement: expect.stringMatching(/has 0 statements/) }])
  const other = '{"payload":"","payloadType":"x","signatures":[]}\n'
  writeFileSync(file, other.repeat(16))
  const full = /has 16 statements of other keys, and 16 is the limit/
  await expect(state('second')).rejects.toThrow(full)
  await expect(requireRoom(sample.bundle, key('second'), realRunner)).rejects.toThrow(full)
  writeFileSync(file, other.repeat(17))
  expect(found(await verifying())).toMatchObject([{ outcome: 'failed', statement: expect.stringMatching(/has 17 statements/) }])
})
