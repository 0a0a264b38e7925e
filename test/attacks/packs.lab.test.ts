import { randomBytes } from 'node:crypto'
import { dirname } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parsePathInfo, pathInfoCommand } from '#tools/nix/path-info'
import { onHost, succeedOnHost } from '../../lab/client.ts'

/** A path that no host has had before: a folder with one link in it, built by Nix itself. */
const payload = () => `derivation {
  name = "payload-${randomBytes(8).toString('hex')}";
  system = "builtin";
  builder = "builtin:buildenv";
  derivations = [ ];
  manifest = "/nix/store/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";
}`

let [path, other] = ['', '']
let outcomes: Record<string, string> = {}
const build = async () => (await succeedOnHost('grind', ['nix-build', '--no-out-link', '--expr', payload()], { user: 'runner' })).trim()
/** What `prepare` writes for a release of this closure, which it does for a signed manifest only. */
const PREPARED = `/var/lib/grind-to-prod/choiros/prepared/${'a'.repeat(64)}.json`

beforeAll(async () => {
  ;[path, other] = [await build(), await build()]
  await succeedOnHost('prod', ['mkdir', '-p', dirname(PREPARED)])
  const known = pathInfoCommand([path], { closure: false })
  const [info] = parsePathInfo(await succeedOnHost('grind', known.argv, { user: 'runner', input: known.input! }))
  const paths = [[path, info!.narHash, info!.narSize]]
  await succeedOnHost('prod', ['tee', PREPARED], { input: JSON.stringify({ schemaVersion: 2, releaseId: 'a'.repeat(64), paths }) })
  const node = ['node', '/opt/grind-to-prod/test/attacks/send-packs.ts', path, other]
  outcomes = JSON.parse(await succeedOnHost('grind', node, { user: 'runner' }))
})
afterAll(() => succeedOnHost('prod', ['rm', '-f', PREPARED]))

describe('a host that is sent a pack', () => {
  test.each([
    { name: 'unsigned', expected: 'path-untrusted' },
    { name: 'signed by a stranger', expected: 'path-untrusted' },
    { name: "a stranger's signature under the trusted name", expected: 'path-untrusted' },
    { name: 'said to be content-addressed', expected: 'path-untrusted' },
    { name: 'other content', expected: 'path-corrupt' },
    { name: 'other content with its own hash', expected: 'not-permitted' },
    { name: 'more bytes than were released', expected: 'not-permitted' },
    { name: 'other references', expected: 'path-untrusted' },
    { name: 'truncated', expected: 'pack-invalid' },
    { name: 'of a release that was not prepared', expected: 'not-permitted' },
    { name: 'of a release whose name is a path', expected: 'pack-invalid' },
  ])('a host refuses a pack: $name', ({ name, expected }) => {
    expect(outcomes[name]).toMatch(new RegExp(`^${expected}: `))
  })

  test('a host refuses a pack with one bit flipped', () => {
    expect(outcomes['one bit flipped']).toMatch(/^(?:pack-invalid|path-corrupt): /)
  })

  test.each(['outside of the prepared closure', 'outside of it, behind one that belongs to it'])(
    'a host refuses a path that its own key signed but no release contains: %s',
    async (name) => {
      expect(outcomes[name]).toBe(
        `not-permitted: prod refuses ${other}: it is not in the closure of release ${'a'.repeat(64)}, which was prepared.`,
      )
      expect(await onHost('prod', ['nix-store', '--check-validity', other])).toMatchObject({ status: 1 })
    },
  )

  test('a host fetches nothing that is in no release', () => {
    expect(outcomes['outside of it, to be fetched by the host']).toMatch(/^not-permitted: /)
  })

  test('a host imports an unaltered pack', async () => {
    expect(outcomes['whole']).toBe('received 1')
    expect(await onHost('prod', ['nix-store', '--check-validity', path])).toMatchObject({ status: 0 })
    const link = ['readlink', `${path}/manifest.nix`]
    expect(await succeedOnHost('prod', link)).toBe(await succeedOnHost('grind', link))
  })

  test('a host has a sound store and an empty spool after the attacks', async () => {
    expect(await onHost('prod', ['nix-store', '--verify', '--check-contents'])).toMatchObject({ status: 0 })
    expect(await succeedOnHost('prod', ['ls', '-A', '/var/lib/grind-to-prod/choiros/spool'])).toBe('')
  })
})
