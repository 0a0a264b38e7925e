import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inventoryOf } from '#domain/closure/inventory'
import { assembleManifest } from '#domain/manifest/assemble'
import { entryDigest, FIRST_ENTRY, ledgerLine } from '#domain/ledger/chain'
import { canonicalJson } from '#domain/manifest/canonical'
import { releaseId } from '#domain/manifest/release-id'
import type { AttemptRecord } from '#domain/protocol/record'
import { snapshotText } from '#domain/snapshot/parse'
import { sampleRecord } from '../activation/sample-record.ts'
import { baseSnapshot, edited } from '../drift/base.ts'
import { sampleConfig } from '../manifest/sample.ts'

const NAR_HASH = `sha256-${'A'.repeat(43)}=`
const BASE32 = '0123456789abcdfghijklmnpqrsvwxyz'

/** A store path with a hash of its own for each number. */
const pathOf = (name: string, number: number) =>
  `/nix/store/${Array.from({ length: 32 }, (_, place) => BASE32[Math.floor(number / 32 ** (place % 5)) % 32]).join('')}-${name}`

const commitOf = (number: number) => createHash('sha1').update(String(number)).digest('hex')

/** A release of the sample application; each number is another one. */
function numberedRelease(number: number, commitTime: string) {
  const [sandbox, hypervisor] = [
    pathOf(`sandbox-1.${number}`, number * 2 + 1),
    pathOf(`hypervisor-2.${Math.floor(number / 3)}`, number * 2),
  ]
  const library = pathOf(`openssl-3.0.${Math.floor(number / 10)}`, 7000 + Math.floor(number / 10))
  const inventory = inventoryOf([
    { path: sandbox, narHash: NAR_HASH, narSize: 1_000_000 + number * 4096, references: [sandbox, library] },
    { path: hypervisor, narHash: NAR_HASH, narSize: 40_000_000, references: [library] },
    { path: library, narHash: NAR_HASH, narSize: 7_000_000, references: [] },
  ])
  const { bytes } = assembleManifest({
    config: sampleConfig,
    source: { repository: 'github.com/owner/choiros', commit: commitOf(number), commitTime },
    system: 'x86_64-linux',
    built: {
      sandbox: { storePath: sandbox, narHash: NAR_HASH, linkHashes: { sandbox: 'a'.repeat(64) } },
      hypervisor: {
        storePath: hypervisor,
        narHash: NAR_HASH,
        linkHashes: { hypervisor: 'b'.repeat(64), 'hypervisor-admin': 'd'.repeat(64) },
      },
    },
    inventory,
  })
  return {
    id: releaseId(bytes),
    bytes,
    inventory: canonicalJson(inventory),
    commit: commitOf(number),
    commitTime,
  }
}

const DAY = 86_400_000
const START = Date.UTC(2026, 2, 2, 9, 30)
const at = (milliseconds: number) => new Date(milliseconds).toISOString()

/** How the attempts of a release end, by its number. */
function endOf(number: number): AttemptRecord['verdict'] {
  if (number % 13 === 6) return 'ROLLED_BACK'
  return number % 41 === 20 ? 'NEEDS_HUMAN' : 'COMMITTED'
}

const phases = (total: number): AttemptRecord['phases'] => [
  { phase: 'preflight', seconds: total * 0.05 },
  { phase: 'verify', seconds: total * 0.2 },
  { phase: 'switch', seconds: total * 0.02 },
  { phase: 'restart', seconds: total * 0.23 },
  { phase: 'health', seconds: total * 0.5 },
]

/** The records of a host that got so many releases, some of which failed, and one of which was withdrawn by hand. */
export function sampleHistory(host: string, count: number, spacing = 2 * DAY): AttemptRecord[] {
  const records: AttemptRecord[] = []
  let current: ReturnType<typeof numberedRelease> | undefined
  const add = (more: Partial<AttemptRecord>, index: number) =>
    records.push(
      sampleRecord({
        application: 'choiros',
        host,
        attempt: `${host === 'prod-a' ? 'a' : 'b'}0000000-0000-4000-8000-${String(records.length).padStart(12, '0')}`,
        startedAt: at(START + index * spacing),
        finishedAt: at(START + index * spacing + 42_000),
        phases: phases(42),
        actor: { name: index % 3 === 0 ? 'ada@grind' : 'grace', runUrl: `https://github.com/owner/choiros/actions/runs/${1000 + index}` },
        signers: [{ principals: ['release@grind'], fingerprint: 'SHA256:x' }],
        units: [{ unit: 'hypervisor.service', activeState: 'active', executable: null, action: 'restart', because: 'its program changed' }],
        health: [{ check: 'hypervisor', passed: true, detail: '200 OK in 12 ms', listener: null }],
        ...(current === undefined
          ? {}
          : { previousRelease: current.id, previousCommit: { commit: current.commit, commitTime: current.commitTime } }),
        ...more,
      }),
    )
  for (let number = 0; number < count; number += 1) {
    const release = numberedRelease(number, at(START + number * spacing - (3 + (number % 5) * 9) * 3_600_000))
    const verdict = endOf(number)
    const { id, commit, commitTime } = release
    const failed =
      verdict === 'COMMITTED'
        ? {}
        : {
            reason: 'The check "hypervisor" was not healthy within 30 s: 503 Service Unavailable.',
            health: [{ check: 'hypervisor', passed: false, detail: '503 Service Unavailable', listener: null }],
          }
    add({ releaseId: id, releaseCommit: { commit, commitTime }, verdict, ...failed }, number)
    if (verdict !== 'COMMITTED') continue
    const before = current
    current = release
    if (number % 17 === 9 && before !== undefined) {
      add(
        {
          verb: 'rollback',
          releaseId: before.id,
          releaseCommit: { commit: before.commit, commitTime: before.commitTime },
          reason: 'Latency doubled; rolled back by hand.',
        },
        number + 0.2,
      )
      current = before
    }
    if (number % 7 === 3)
      add({ releaseId: id, releaseCommit: { commit, commitTime }, verdict: 'UNCHANGED', reason: 'It is current already.' }, number + 0.4)
  }
  return records
}

/** The text of a ledger with these records, whose chain holds. */
export function ledgerText(records: readonly AttemptRecord[]): string {
  const lines: string[] = []
  for (const record of records) lines.push(ledgerLine(lines.at(-1)?.trimEnd(), record))
  return lines.join('')
}

/** The same as `ledger --json` prints it. */
export function printedText(records: readonly AttemptRecord[]) {
  const digests = ledgerText(records).trimEnd().split('\n').map(entryDigest)
  const entries = records.map((record, index) => {
    return { previousEntry: index === 0 ? FIRST_ENTRY : digests[index - 1]!, record, line: index + 1, digest: digests[index]! }
  })
  const { host, application } = records[0]!
  return { host, application, total: entries.length, entries: entries.toReversed(), brokenAt: null }
}

const nameOf = ({ host }: AttemptRecord) => host.replaceAll(/[^\w-]/g, '-')

/** Writes an archive with what hosts and builds leave: ledgers, releases, signed records, and the snapshots around one incident. */
export function writeArchive(folder: string, histories: readonly (readonly AttemptRecord[])[], releases: number, spacing = 2 * DAY): void {
  mkdirSync(folder, { recursive: true })
  for (const [index, records] of histories.entries()) {
    const host = join(folder, 'hosts', String(index))
    mkdirSync(host, { recursive: true })
    writeFileSync(join(host, 'ledger.ndjson'), ledgerText(records))
  }
  for (let number = 0; number < releases; number += 1) {
    const { bytes, inventory } = numberedRelease(number, at(START + number * spacing - (3 + (number % 5) * 9) * 3_600_000))
    const release = join(folder, 'releases', String(number))
    mkdirSync(release, { recursive: true })
    writeFileSync(join(release, 'manifest.json'), bytes)
    writeFileSync(join(release, 'inventory.json'), inventory)
  }
  const bad = histories.flat().find(({ verdict }) => verdict === 'ROLLED_BACK')
  if (bad === undefined) return
  const evidence = join(folder, 'runs')
  mkdirSync(evidence, { recursive: true })
  const after = edited([
    [['units', 'hypervisor.service', 'subState'], 'failed'],
    [['nix', 'trust', 'requireSigs'], false],
  ])
  writeFileSync(join(evidence, `snapshot-${nameOf(bad)}-${bad.attempt}-before.json`), snapshotText(baseSnapshot))
  writeFileSync(join(evidence, `snapshot-${nameOf(bad)}-${bad.attempt}-after.json`), snapshotText(after))
  writeFileSync(join(evidence, `host-record-${bad.attempt}.json`), canonicalJson(bad))
}
