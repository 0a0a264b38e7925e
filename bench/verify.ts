/**
 * Measures the verification of a folder of evidence with many releases, beside reading and hashing the same bytes: each release has two
 * signatures, an inventory, a bill of materials, two signed statements and signatures of Nix for each path; a host signed a record and a
 * statement of each, and its ledger. Each measurement is a process of its own; `verify` is the program as users have it, with its start.
 * Medians. On a busy machine the time by the clock counts the
 * work of others too; the processor's time, as a ratio to that of hashing in the same round, hardly does.
 *
 *   npm run build && node bench/verify.ts [--releases 1000] [--paths 30] [--rounds 5] [--check]
 *
 * With `--check` it fails when 1,000 releases take longer than 3 s, by the clock and by the ratio to a hash of the usual speed, or more than
 * 300 MB of memory.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { inventoryOf } from '#domain/closure/inventory'
import { assembleManifest } from '#domain/manifest/assemble'
import { releaseId } from '#domain/manifest/release-id'
import { sampleRecord } from '../test/domain/activation/sample-record.ts'
import { sampleConfig } from '../test/domain/manifest/sample.ts'
import { bundleFolder } from '../test/support/run-stub.ts'
import {
  attemptOf,
  auditorFiles,
  inPlaces,
  ledgerText,
  newKeys,
  printedLedger,
  recordFiles,
  releaseFiles,
  type Files,
  type Keys,
} from '../test/verbs/whole-evidence.ts'

const { values } = parseArgs({
  options: {
    releases: { type: 'string', default: '1000' },
    paths: { type: 'string', default: '30' },
    rounds: { type: 'string', default: '5' },
    check: { type: 'boolean', default: false },
  },
})

const LIMIT_SECONDS = 3
const LIMIT_BYTES = 300_000_000
/** What hashing 1,000 releases takes on an idle machine. */
const USUAL_HASH_SECONDS = 0.35
const MEBIBYTE = 1024 * 1024

const folder = mkdtempSync(join(tmpdir(), 'bench-verify-'))
measure()

function measure(): void {
  try {
    const keys = newKeys()
    const bytes = writeAll(join(folder, 'evidence'), evidence(Number(values.releases), Number(values.paths), keys))
    writeAll(join(folder, 'auditor'), auditorFiles(keys))
    const rounds = Array.from({ length: Number(values.rounds) }, () => ({
      hash: measured([join(import.meta.dirname, 'verify', 'hash.cjs'), join(folder, 'evidence')]),
      verify: measured(verifying()),
    }))
    const median = (of: (round: (typeof rounds)[number]) => number) =>
      rounds.map(of).toSorted((left, right) => left - right)[Math.floor(rounds.length / 2)]!
    const memory = median(({ verify }) => verify.bytes)
    const ratio = median(({ hash, verify }) => verify.cpu / hash.cpu)
    const ownThread = median(({ hash, verify }) => verify.main / hash.cpu)
    process.stdout.write(
      [
        `${values.releases} releases of ${values.paths} paths, ${(bytes / MEBIBYTE).toFixed(0)} MiB`,
        `read and hashed  ${median(({ hash }) => hash.cpu).toFixed(2)} s of processor`,
        `verified         ${median(({ verify }) => verify.cpu).toFixed(2)} s of processor, ${ratio.toFixed(1)} times as much; ${median(({ verify }) => verify.seconds).toFixed(2)} s by the clock`,
        `                 ${ownThread.toFixed(1)} times as much in its own thread; the rest verifies signatures in others`,
        `                 ${(memory / 1_000_000).toFixed(0)} MB of memory`,
        '',
      ].join('\n'),
    )
    const seconds = Math.min(
      median(({ verify }) => verify.seconds),
      ownThread * USUAL_HASH_SECONDS,
    )
    if (values.check && (seconds > LIMIT_SECONDS || memory > LIMIT_BYTES)) process.exitCode = 1
  } finally {
    rmSync(folder, { recursive: true })
  }
}

interface Measured {
  readonly seconds: number
  /** Seconds of processor of the process, and of its own thread. */
  readonly cpu: number
  readonly main: number
  readonly bytes: number
}

/** Runs a program in a process of its own, which must succeed, and returns what it used from start to end. */
function measured(argv: readonly string[]): Measured {
  const file = join(folder, 'measured.json')
  const preload = join(import.meta.dirname, 'verify', 'measure.cjs')
  execFileSync(process.execPath, ['--require', preload, ...argv], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, MEASURED: file },
  })
  return JSON.parse(readFileSync(file, 'utf8')) as Measured
}

/** It ends with 5 unless everything is proved. */
function verifying(): readonly string[] {
  const given = (name: string) => join(folder, 'auditor', name)
  const keys = [
    '--allowed-signers',
    given('allowed_signers'),
    '--revoked-keys',
    given('revoked_keys'),
    '--known-hosts',
    given('known_hosts'),
  ]
  return [
    join(bundleFolder(), 'cli.js'),
    'verify',
    join(folder, 'evidence'),
    ...keys,
    '--nix-keys',
    given('nix-keys'),
    '--strict',
    '--json',
  ]
}

/** A host that got one release after another, one each hour. */
function evidence(releases: number, paths: number, keys: Keys): Files {
  const files: Files = new Map()
  const signers = (['alice', 'bob'] as const).map((name) => ({ principals: [name], fingerprint: keys[name].fingerprint }))
  let previousRelease: string | null = null
  const made = Array.from({ length: releases }, (_, number) => {
    const release = releaseOf(number, paths)
    const id = releaseId(release.bytes)
    for (const [path, text] of releaseFiles(release, keys, `releases/${id}`)) files.set(path, text)
    const at = (second: number) => new Date(Date.parse('2026-02-01T00:00:00Z') + number * 3_600_000 + second * 1000).toISOString()
    const common = { application: 'choiros', host: 'prod', attempt: attemptOf(number + 1), signers }
    const record = sampleRecord({ ...common, releaseId: id, previousRelease, startedAt: at(0), finishedAt: at(5) })
    previousRelease = id
    return { record, manifest: release.manifest }
  })
  const records = inPlaces(made.map(({ record }) => record))
  for (const [index, record] of records.entries())
    for (const [path, text] of recordFiles(record, keys.prod, { manifest: made[index]!.manifest })) files.set(path, text)
  return files.set('hosts/prod/ledger.json', ledgerText(printedLedger(records, keys.prod)))
}

function releaseOf(number: number, paths: number) {
  const hash = (name: string) => `sha256-${createHash('sha256').update(name).digest('base64')}`
  const storePath = (name: string, version = number) => `/nix/store/${'0'.repeat(20)}${String(version).padStart(12, '0')}-${name}`
  // Of one release to the next most libraries stay: each is replaced once in twenty releases.
  const libraries = Array.from({ length: paths }, (_, index) => storePath(`library-${index}`, Math.floor((number + index) / 20)))
  const inventory = inventoryOf([
    ...libraries.map((path, index) => ({
      path,
      narHash: hash(path),
      narSize: 1000 + index,
      references: libraries.slice(index + 1, index + 4),
    })),
    ...['sandbox', 'hypervisor'].map((name) => ({
      path: storePath(name),
      narHash: hash(name),
      narSize: 5000,
      references: libraries.slice(0, 5),
    })),
  ])
  const built = (name: string, links: readonly string[]) => ({
    storePath: storePath(name),
    narHash: hash(name),
    linkHashes: Object.fromEntries(links.map((link) => [link, 'a'.repeat(64)])),
  })
  const facts = {
    config: sampleConfig,
    source: {
      repository: 'github.com/owner/choiros',
      commit: createHash('sha1').update(String(number)).digest('hex'),
      commitTime: '2026-01-05T01:00:00Z',
    },
    system: 'x86_64-linux',
    built: { sandbox: built('sandbox', ['sandbox']), hypervisor: built('hypervisor', ['hypervisor', 'hypervisor-admin']) },
    inventory,
  }
  return { ...assembleManifest(facts), inventory }
}

function writeAll(folder: string, files: Files): number {
  let bytes = 0
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
    bytes += Buffer.byteLength(text)
  }
  return bytes
}
