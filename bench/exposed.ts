/**
 * How long `exposed` searches evidence: 10,000 releases with 100 paths each, and the ledgers of 20 hosts that ran all of them. Offline; the
 * files are in the page cache. Every tenth release has the package in an affected version. Fails above the limit.
 *
 *   npm run bench:exposed
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inventoryText, inventoryOf, summarize } from '#domain/closure/inventory'
import { parsePackage, parsePath } from '#domain/exposure/query'
import { ledgerLine } from '#domain/ledger/chain'
import { canonicalJson } from '#domain/manifest/canonical'
import { releaseId } from '#domain/manifest/release-id'
import { realRunner } from '#tools/run/real'
import { exposed } from '#verbs/exposed'
import { sampleRecord } from '../test/domain/activation/sample-record.ts'
import { sampleRelease } from '../test/domain/manifest/sample.ts'

const [RELEASES, PATHS, HOSTS, LIMIT_SECONDS, ROUNDS] = [10_000, 100, 20, 3, 5]
const folder = mkdtempSync(join(tmpdir(), 'grind-to-prod-bench-exposed-'))
const narHash = `sha256-${'A'.repeat(43)}=`
const hash = (number: number) => number.toString().padStart(32, '0')

try {
  const ids = Array.from({ length: RELEASES }, (_, index) => writeRelease(index))
  for (let host = 0; host < HOSTS; host += 1) writeLedger(`prod-${host}`, ids)
  await measure('a package in a range of versions', parsePackage('openssl@<3.0.14'))
  await measure('a store path', parsePath(`/nix/store/${hash(5)}-openssl-3.0.13`))
  await measure('a package that no release has', parsePackage('absent'))
} finally {
  rmSync(folder, { recursive: true })
}

function writeRelease(index: number): string {
  const version = index % 10 === 5 ? '3.0.13' : '3.0.14'
  const paths = Array.from({ length: PATHS - 1 }, (_, number) => `/nix/store/${hash(number + 1000)}-package-${number}-1.${index}`)
  const inventory = inventoryOf(
    [`/nix/store/${hash(index % 10)}-openssl-${version}`, ...paths].map((path) => ({ path, narHash, narSize: 1000, references: [] })),
  )
  const { manifest } = sampleRelease()
  const source = { ...manifest.source, commit: index.toString(16).padStart(40, '0') }
  const bytes = canonicalJson({ ...manifest, source, closure: summarize(inventory) })
  const place = join(folder, 'releases', String(index))
  mkdirSync(place, { recursive: true })
  writeFileSync(join(place, 'manifest.json'), bytes)
  writeFileSync(join(place, 'inventory.json'), inventoryText(inventory))
  return releaseId(bytes)
}

function writeLedger(host: string, ids: readonly string[]): void {
  const lines: string[] = []
  for (const [index, id] of ids.entries()) {
    const at = new Date(Date.UTC(2020, 0, 1) + index * 3_600_000).toISOString()
    const record = sampleRecord({
      application: 'choiros',
      host,
      attempt: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
      releaseId: id,
      previousRelease: ids[index - 1] ?? null,
      startedAt: at,
      finishedAt: at,
      phases: [{ phase: 'health', seconds: 3.5 }],
      health: [{ check: 'hypervisor', passed: true, detail: '200 OK', listener: null }],
    })
    lines.push(ledgerLine(lines.at(-1)?.trimEnd(), record))
  }
  mkdirSync(join(folder, host))
  writeFileSync(join(folder, host, 'ledger.ndjson'), lines.join(''))
}

async function measure(name: string, query: Parameters<typeof exposed>[0]['query']): Promise<void> {
  const [times, wall]: [number[], number[]] = [[], []]
  let found = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    const [start, cpu] = [performance.now(), process.cpuUsage()]
    found = (await exposed({ folder, query }, { runner: realRunner, reporter: { report: () => undefined } })).exposures.length
    wall.push((performance.now() - start) / 1000)
    const { user, system } = process.cpuUsage(cpu)
    times.push((user + system) / 1e6)
  }
  // On a busy machine the time of day counts others' work too; the processor's time does not.
  process.stdout.write(`${name}: ${median(wall).toFixed(2)} s, ${median(times).toFixed(2)} s of processor, ${found} exposures\n`)
  if (Math.min(median(wall), median(times)) > LIMIT_SECONDS) process.exitCode = 1
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)]!
}
