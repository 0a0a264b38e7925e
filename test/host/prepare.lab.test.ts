import { manifestOwnPath } from '#domain/manifest/own-path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { succeedOnHost } from '../../lab/client.ts'
import { inventoryOf, summarize, type ClosurePath } from '#domain/closure/inventory'
import { parsePathInfo, pathInfoCommand } from '#tools/nix/path-info'
import { prepareResultSchema, type PrepareResult } from '#domain/protocol/messages'
import {
  agent,
  apply,
  APPLICATION,
  makeRelease,
  outcome,
  PREFIX,
  register,
  script,
  setUpApplication,
  wipe,
  type HandMadeRelease,
} from './hand-made.ts'
import { atRest } from '../support/at-rest.ts'

let one: HandMadeRelease
let closure: ClosurePath[]

const closureOf = async (release: HandMadeRelease): Promise<ClosurePath[]> => {
  const command = pathInfoCommand([release.manifestPath], { closure: true })
  return inventoryOf(parsePathInfo(await succeedOnHost('prod', command.argv, { input: command.input! }))).paths
}

beforeAll(async () => {
  await setUpApplication()
  one = await makeRelease({ version: '1' })
  closure = await closureOf(one)
})

beforeEach(wipe)
afterAll(wipe)

const request = (release: HandMadeRelease, paths: readonly ClosurePath[], dryRun = false) => ({
  protocol: 1,
  releaseId: release.id,
  manifest: release.text,
  manifestPath: release.manifestPath,
  signature: release.signature,
  closure: { schemaVersion: 1, paths },
  dryRun,
})

async function prepare(...parameters: Parameters<typeof request>): Promise<PrepareResult> {
  const last = outcome(await agent('prepare', { input: request(...parameters) }))
  if ('result' in last) return prepareResultSchema.parse(last.result)
  throw new Error(last.message)
}

const written = () =>
  script(
    `find ${PREFIX} /var/lib/grind-to-prod/${APPLICATION} /nix/var/nix/gcroots/grind-to-prod -printf '%p %T@ %l\\n' 2>/dev/null | sort || true`,
  )
const isValid = (path: string) => script('nix-store --check-validity "$1" 2>/dev/null && echo valid || echo invalid', path)
const collect = () => script('nix-store --gc --quiet 2>&1 | tail -1')

test('a release that the host has complete is rooted completely', async () => {
  expect(await prepare(one, closure)).toMatchObject({ missing: [], bytesNeeded: 0, currentRelease: null, alreadyCurrent: false })
  expect(await script(`readlink /nix/var/nix/gcroots/grind-to-prod/${APPLICATION}/${one.id}`)).toBe(`${one.manifestPath}\n`)
  await collect()
  expect(await isValid(one.manifestPath)).toBe('valid\n')
})

test('a collection keeps the present parts of a release, and the rest once it arrives', async () => {
  await script('nix-store --delete "$1"', one.manifestPath)
  const prepared = await prepare(one, closure)
  expect(prepared.missing).toEqual([one.manifestPath])
  expect(prepared.bytesNeeded).toBeGreaterThan(0)
  await collect()
  expect(await isValid(one.storePath)).toBe('valid\n')
  expect((await prepare(one, closure)).missing).toEqual([one.manifestPath])
  // The root was there first, so nothing can come between the import and it.
  await register(one.manifest, [one.storePath])
  await collect()
  expect(await isValid(one.manifestPath)).toBe('valid\n')
  expect(await apply(one)).toMatchObject({ verdict: 'COMMITTED' })
  expect(await script(`ls /nix/var/nix/gcroots/grind-to-prod/${APPLICATION}`)).toBe(`${one.id}\n`)
})

test('prepare may run for one release several times at once', async () => {
  await script('nix-store --delete "$1"', one.manifestPath)
  const prepared = await Promise.all(Array.from({ length: 4 }, () => prepare(one, closure)))
  expect(prepared.map(({ missing }) => missing)).toEqual(prepared.map(() => [one.manifestPath]))
  expect(await script(`cd /var/lib/grind-to-prod/${APPLICATION} && ls prepared && ls -A spool`)).toBe(`${one.id}.json\n`)
  await register(one.manifest, [one.storePath])
})

test('prepare of a current release writes nothing', async () => {
  await apply(one)
  await atRest()
  const before = await written()
  expect(await prepare(one, closure)).toMatchObject({ missing: [], alreadyCurrent: true, currentRelease: one.id })
  expect(await written()).toBe(before)
})

test('prepare writes nothing in a dry run', async () => {
  const before = await written()
  expect(await prepare(one, closure, true)).toMatchObject({ missing: [], alreadyCurrent: false })
  expect(await written()).toBe(before)
})

test('prepare refuses a release without enough room, with the numbers, and writes nothing', async () => {
  const huge: ClosurePath = {
    path: `/nix/store/${'0'.repeat(32)}-huge`,
    narHash: `sha256-${'A'.repeat(43)}=`,
    narSize: 2 ** 50,
    references: [],
  }
  const components = closure.filter(({ path }) => path !== one.manifestPath)
  const release = await register({ ...one.manifest, closure: summarize(inventoryOf([...components, huge])) }, [one.storePath])
  const before = await written()
  const result = await agent('prepare', { input: request(release, [...components, huge, manifestOwnPath(release.manifest, release.text)]) })
  expect(result.status).toBe(10)
  expect(outcome(result)).toMatchObject({
    code: 'disk-full',
    message: expect.stringMatching(/needs \d{16} bytes for 1 paths .* has \d+ free/),
  })
  expect(await written()).toBe(before)
})

test.each([
  { name: 'other bytes than were approved', change: { manifest: '{}' }, code: 'request-invalid' },
  { name: 'another closure', change: { closure: { schemaVersion: 1, paths: [] } }, code: 'request-invalid' },
  { name: 'no signature', change: { signature: undefined }, code: 'signature-refused' },
  { name: 'a field more', change: { extra: 1 }, code: 'request-invalid' },
  { name: 'a protocol to come', change: { protocol: 2 }, code: 'request-invalid' },
])('prepare refuses a request with $name, and writes nothing', async ({ change, code }) => {
  const before = await written()
  const result = await agent('prepare', { input: { ...request(one, closure), ...change } })
  expect(outcome(result)).toMatchObject({ code })
  expect(await written()).toBe(before)
})

// Last, because it collects what the releases of the other tests have.
test('prepare answers the bases of a missing path, and keeps them until the release is complete', async () => {
  const content = (version: string) => ({ text: `// ${version}\n${'const line = 1\n'.repeat(4000)}` })
  const before = await makeRelease({ version: 'bases' }, {}, { data: content('1') })
  const next = await makeRelease({ version: 'bases' }, {}, { data: content('2') })
  const [base, data] = [before, next].map(({ manifest }) => manifest.components['data']!.storePath)
  const paths = await closureOf(next)
  await script('nix-store --delete "$1" "$2" "$3"', next.manifestPath, before.manifestPath, data!)
  const { missing, transfer } = await prepare(next, paths)
  expect(missing.toSorted()).toEqual([data, next.manifestPath].toSorted())
  const [candidate] = parsePathInfo(await succeedOnHost('prod', pathInfoCommand([base!], { closure: false }).argv, { input: `${base}\n` }))
  const { narHash, narSize } = candidate!
  expect(transfer!.bases).toEqual([{ path: data, candidates: [{ path: base, narHash, narSize }] }])
  await collect()
  expect(await isValid(base!)).toBe('valid\n')
  // The release is complete: what it was made of may go.
  await makeRelease({ version: 'bases' }, {}, { data: content('2') })
  expect(await prepare(next, paths)).toMatchObject({ missing: [] })
  await collect()
  expect(await isValid(base!)).toBe('invalid\n')
  expect(await isValid(data!)).toBe('valid\n')
})
