import { expect, test } from 'vitest'
import { closureMismatch } from '#domain/activation/verify-closure'
import { inventoryOf, summarize, type ClosurePath } from '#domain/closure/inventory'
import { probeSchema } from '#domain/config/probe'
import { canonicalJson } from '#domain/manifest/canonical'
import { manifestOwnPath } from '#domain/manifest/own-path'
import { manifestSchema } from '#domain/manifest/schema'

const store = (letter: string, name: string) => `/nix/store/${letter.repeat(32)}-${name}`
const hash = (letter: string) => `sha256-${letter.repeat(43)}=`
const [app, library] = [store('a', 'app'), store('b', 'lib')]
const path = (name: string, letter: string, references: string[]): ClosurePath => ({
  path: name,
  narHash: hash(letter),
  narSize: 5,
  references,
})
const parts = [path(app, 'a', [library]), path(library, 'b', [])]

const manifest = manifestSchema.parse({
  schemaVersion: 1,
  application: 'x',
  source: { repository: 'example.org/x', commit: '0'.repeat(40), commitTime: '2026-01-01T00:00:00Z' },
  system: 'x86_64-linux',
  components: { app: { installable: '.#app', storePath: app, narHash: hash('a'), links: {} } },
  units: [],
  health: {},
  probe: probeSchema.parse({}),
  prefix: '/opt/x',
  closure: summarize(inventoryOf(parts)),
})
const text = canonicalJson(manifest)
const own = manifestOwnPath(manifest, text)
const whole = [...parts, own]

test.each<{ name: string; closure: ClosurePath[]; expected: RegExp | null }>([
  { name: 'the very closure', closure: whole, expected: null },
  { name: 'in another order', closure: whole.toReversed(), expected: null },
  { name: "without the manifest's own path", closure: parts, expected: /own path/ },
  { name: 'with a manifest that holds nothing', closure: [...parts, { ...own, references: [] }], expected: /does not refer to .*-app/ },
  {
    name: 'with a manifest that holds something else too',
    closure: [...parts, { ...own, references: [app, library] }],
    expected: /-lib, which is not one of its components/,
  },
  { name: 'with a manifest of another name', closure: [...parts, { ...own, path: store('c', 'x-release.json') }], expected: /own path/ },
  {
    name: 'with a manifest of another hash',
    closure: [...parts, { ...own, narHash: hash('c') }],
    expected: /has the NAR hash "sha256-ccc/,
  },
  { name: 'with a manifest of another size', closure: [...parts, { ...own, narSize: 2 ** 40 }], expected: /1099511627776 bytes/ },
  { name: 'with another component', closure: [path(app, 'x', [library]), ...whole.slice(1)], expected: /Component app has the NAR hash/ },
  { name: 'without a component', closure: whole.slice(1), expected: /Component app has the NAR hash "of nothing"/ },
  { name: 'with another library', closure: [whole[0]!, path(library, 'x', []), whole[2]!], expected: /digest/ },
  { name: 'with a path more', closure: [...whole, path(store('d', 'more'), 'd', [])], expected: /has 3 paths/ },
])('closureMismatch finds: $name', ({ closure, expected }) => {
  const mismatch = closureMismatch(manifest, text, closure)
  if (expected === null) expect(mismatch).toBeNull()
  else expect(mismatch).toMatch(expected)
})
