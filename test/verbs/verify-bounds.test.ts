import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { inventoryOf } from '#domain/closure/inventory'
import { narHashToNix32 } from '#domain/closure/nix32'
import { boundedChecks } from '#domain/evidence/bounded-checks'
import type { Check } from '#domain/evidence/check'
import { evidencePage } from '#domain/evidence/evidence-page'
import { parseNixKeys, signedPaths, type NixKeys } from '#domain/evidence/nix-signatures'
import { findEvidence } from '#steps/evidence/folder/find-evidence'
import { realRunner } from '#tools/run/real'
import { verifyEvidence } from '#verbs/verify-evidence'
import { newKey } from './evidence-keys.ts'

const folder = mkdtempSync(join(tmpdir(), 'verify-bounds-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('empty folders count against what is read of a folder of evidence, and so do files', () => {
  for (let index = 0; index < 20; index += 1) mkdirSync(join(folder, 'hosts', `prod-${index}`), { recursive: true })
  writeFileSync(join(folder, 'index.json'), '{}')
  expect(findEvidence(folder, 22).files.map(({ path }) => path)).toEqual(['index.json'])
  expect(() => findEvidence(folder, 21)).toThrow('has more than 21 files and folders')
})

test('a folder of too many levels is named as such, and not entered', () => {
  const deep = join(folder, ...Array.from({ length: 40 }, () => 'deep'))
  mkdirSync(deep, { recursive: true })
  writeFileSync(join(deep, 'file'), '')
  const { problems, files } = findEvidence(folder)
  expect(files).toHaveLength(1)
  expect(problems.map(({ statement }) => statement).join(' ')).toContain('too deep')
})

test('evidence of too many hosts, or of too many newest lines of a host, is refused by name', () => {
  const of = (paths: readonly string[]) => {
    const parent = mkdtempSync(join(folder, 'many-'))
    for (const path of paths) {
      mkdirSync(dirname(join(parent, path)), { recursive: true })
      writeFileSync(join(parent, path), '')
    }
    return () => findEvidence(parent)
  }
  const many = (count: number, pathOf: (index: number) => string) => Array.from({ length: count }, (_, index) => pathOf(index))
  const hosts = (count: number) => many(count, (index) => `hosts/prod-${index}/ledger.json`)
  expect(of(hosts(1_000))().hosts).toHaveLength(1_000)
  expect(of(hosts(1_001))).toThrow('has 1001 hosts, more than the 1000')
  const heads = (count: number) => many(count, (index) => `hosts/prod/heads/head-${index + 1}-000000000000.json`)
  expect(of(heads(5_000))().hosts[0]?.heads).toHaveLength(5_000)
  expect(of(heads(5_001))).toThrow('has 5001 newest lines of the host prod')
})

test('the first of many checks of the same kind are named, and the others counted', () => {
  const failed = (about: string | undefined): Check => ({
    check: 'index',
    ...(about === undefined ? {} : { about }),
    outcome: 'failed',
    statement: 'A file is missing.',
    restsOn: ['index.json'],
    vouchedBy: 'none',
  })
  const repeated = (count: number, about?: string) => Array.from({ length: count }, () => failed(about))
  const few = [...repeated(100), ...repeated(100, 'prod'), { ...failed(undefined), outcome: 'passed' } as const]
  expect(boundedChecks(few)).toHaveLength(201)
  const bounded = boundedChecks([...repeated(500_000), ...repeated(3, 'prod')])
  expect(bounded).toHaveLength(104)
  expect(bounded[100]).toMatchObject({
    check: 'index',
    outcome: 'failed',
    statement: 'Of this check, 499900 more failed, which are not named.',
  })
})

test('the first thousand files of a check are named, and the others counted, on the page too', async () => {
  const evidence = mkdtempSync(join(folder, 'others-'))
  mkdirSync(join(evidence, 'hosts'))
  for (let index = 0; index < 1_005; index += 1) writeFileSync(join(evidence, `hosts/other-${index}`), '')
  const result = await verifyEvidence({ folder: evidence }, { runner: realRunner, reporter: { report: () => undefined } })
  const others = result.checks.find(({ check }) => check === 'other-files')!
  expect(others).toMatchObject({ moreFiles: 5, statement: expect.stringContaining('and 995 more') })
  expect(others.restsOn).toHaveLength(1_000)
  expect(evidencePage(result)).toContain('and 993 more')
  expect(result.checks.filter(({ check }) => check !== 'other-files').every((check) => !('moreFiles' in check))).toBe(true)
})

const key = newKey()
const trusted = { keys: parseNixKeys(key.nix.publicKey('grind-1')) as NixKeys, needed: 1 }
const narHash = `sha256-${'A'.repeat(43)}=`
const pathOf = (number: number) => `/nix/store/${String(number).padStart(32, '0')}-package`
const inventory = (count: number) =>
  inventoryOf(Array.from({ length: count }, (_, index) => ({ path: pathOf(index), narHash, narSize: 1, references: [] })))
const goodOf = (path: string, references = '') => key.nix.sign('grind-1', `1;${path};${narHashToNix32(narHash)};1;${references}`)
const bad = `grind-1:${Buffer.alloc(64, 1).toString('base64')}`

test.each([
  { name: 'one signature', signatures: [goodOf(pathOf(0))], isSigned: true },
  { name: 'a signature of the path with a reference to itself', signatures: [goodOf(pathOf(0), pathOf(0))], isSigned: true },
  { name: 'a good signature after a bad one', signatures: [bad, goodOf(pathOf(0))], isSigned: true },
  { name: 'the signature of another path', signatures: [goodOf(pathOf(1))], isSigned: false },
  { name: 'none', signatures: [], isSigned: false },
  { name: 'more signatures of one key than any path has', signatures: [bad, bad, bad, bad, goodOf(pathOf(0))], isSigned: false },
])('a path is signed by a key of Nix: $name, $isSigned', async ({ signatures, isSigned }) => {
  const { unsigned: found } = await signedPaths(inventory(1), { schemaVersion: 1, signatures: { [pathOf(0)]: signatures } }, trusted)
  expect(found).toEqual(isSigned ? [] : [pathOf(0)])
})

test('a signature that was good for a path is not good for the path with another size', async () => {
  const signatures = { schemaVersion: 1 as const, signatures: { [pathOf(0)]: [goodOf(pathOf(0))] } }
  expect((await signedPaths(inventory(1), signatures, trusted)).unsigned).toEqual([])
  const other = inventoryOf([{ path: pathOf(0), narHash, narSize: 2, references: [] }])
  expect((await signedPaths(other, signatures, trusted)).unsigned).toEqual([pathOf(0)])
})

test('an inventory without signatures is refused before every path is tried', async () => {
  const { unsigned: found } = await signedPaths(inventory(100_000), { schemaVersion: 1, signatures: {} }, trusted)
  expect(found.length).toBeGreaterThan(1)
  expect(found.length).toBeLessThan(2_000)
})
