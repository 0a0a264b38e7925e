import { beforeAll, expect, test } from 'vitest'
import { forgetReleases, makeApplication, onHost, RELEASE_KEY, WORK_FOLDER } from '../../lab/client.ts'

/** The operator's recipes, each run on grind in the example's checkout. */
function just(...words: string[]) {
  const program = ['node', '/opt/grind-to-prod/node_modules/rust-just/lib/index.mjs']
  const place = ['--justfile', '/opt/grind-to-prod/justfile', '--working-directory', WORK_FOLDER]
  return onHost('grind', [...program, ...place, ...words], { user: 'runner', directory: WORK_FOLDER })
}

const identity = ['--identity', '/etc/lab/keys/deploy']

beforeAll(async () => {
  await forgetReleases()
  await makeApplication()
})

// In the order in which an operator uses them.
test.each([
  { words: ['grind-check'], exitCode: 0, prints: /Release|release/ },
  { words: ['release-manifest'], exitCode: 0, prints: /release/ },
  { words: ['sign', RELEASE_KEY], exitCode: 0, prints: /^Signed [0-9a-f]{64} with ED25519/m },
  { words: ['manifest-env'], exitCode: 0, prints: /^HYPERVISOR_BIN=\/nix\/store\//m },
  { words: ['cache-check'], exitCode: 0, prints: /./ },
  { words: ['status', 'prod', ...identity], exitCode: 0, prints: /^choiros on prod \(active\)/m },
  { words: ['snapshot', 'prod', 'snapshot.json', ...identity], exitCode: 0, prints: /^Wrote the snapshot of prod to snapshot\.json\.$/m },
  { words: ['snapshot-diff', 'snapshot.json', 'snapshot.json'], exitCode: 0, prints: /^No difference|agree/m },
  { words: ['plan', 'prod', 'release/manifest.json', ...identity], exitCode: 0, prints: /hypervisor/ },
  { words: ['role', 'prod', ...identity], exitCode: 0, prints: /active/ },
  { words: ['ledger', 'prod', ...identity], exitCode: 0, prints: /./ },
  { words: ['promote-plan', 'prod', 'release/manifest.json', ...identity], exitCode: 0, prints: /^UNCHANGED: A dry run: / },
  { words: ['promote', 'prod', 'release/manifest.json', ...identity], exitCode: 0, prints: /^COMMITTED: / },
  { words: ['parity', 'prod', 'prod', ...identity], exitCode: 2, prints: /^$/ },
])('the recipe just $words.0 runs', async ({ words, exitCode, prints }) => {
  const ended = await just(...words)
  expect(ended.status, ended.stdout + ended.stderr).toBe(exitCode)
  expect(ended.stdout).toMatch(prints)
})

test('the recipe for a promote has left snapshots of before and after beside the manifest', async () => {
  const { stdout } = await onHost('grind', ['ls', 'release'], { user: 'runner', directory: WORK_FOLDER })
  for (const moment of ['before', 'after']) expect(stdout).toMatch(new RegExp(`^snapshot-prod-[0-9a-f-]{36}-${moment}\\.json$`, 'm'))
})
