import { realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expositionText } from '#domain/metrics/exposition'
import { hostMetrics } from '#domain/metrics/host-metrics'
import { reasonOf } from '#domain/errors/reason-of'
import { VERSION } from '#domain/protocol/version'
import { warn } from '#domain/report/event'
import type { Host } from '#machine/host'
import { currentGeneration } from '#machine/release/generation'
import { releaseSource } from '#machine/release/release-source'
import { writeShared } from '#tools/files/write-shared'
import { readTally } from './read-tally.ts'

/**
 * Writes the metrics of an application for a textfile collector, if the host's policy names a folder. A reader sees the old file or the new
 * one. Never throws: a failure is a warning, and changes nothing else.
 */
export async function writeMetrics(host: Host): Promise<void> {
  const folder = host.policy.metrics?.folder
  if (folder === undefined) return
  try {
    // A link would lead root to wherever it points.
    if ((await realpath(folder)) !== folder) throw new Error(`${folder} is a link, or below one`)
    await writeNewest(host, join(folder, `grind-to-prod-${host.application}.prom`))
  } catch (error) {
    warn(host.reporter, `The metrics of ${host.application} were not written: ${reasonOf(error)}.`)
  }
}

/** How often metrics are written again because another process has added a record meanwhile. */
const TRIES = 3

/** A status does not hold the lock: what it writes must not stay after the metrics of a record that was added meanwhile. */
async function writeNewest(host: Host, file: string): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const before = await ledgerBytes(host)
    await writeShared(file, await metricsText(host), 0o644)
    if ((await ledgerBytes(host)) === before) return
  }
}

async function ledgerBytes({ paths }: Host): Promise<number> {
  return stat(paths.ledger).then(
    ({ size }) => size,
    () => 0,
  )
}

async function metricsText(host: Host): Promise<string> {
  const [tally, currentRelease] = await Promise.all([readTally(host), currentGeneration(host)])
  const source = await releaseSource(host, currentRelease)
  const { application, permitted } = host
  return expositionText(hostMetrics({ application, agentVersion: VERSION, currentRelease, source, role: permitted.role, tally }))
}
