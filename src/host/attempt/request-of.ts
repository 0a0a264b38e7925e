import { NO_RELEASE } from '#domain/activation/host-paths'
import { mkdir } from 'node:fs/promises'
import type { AttemptRequest, Journal } from '#domain/activation/journal'
import { currentGeneration } from '#machine/release/generation'
import type { Host } from '#machine/host'
import { attemptFolder, readRequest } from './attempts.ts'

/** What an unfinished attempt was asked for. */
export interface KnownRequest {
  readonly request: AttemptRequest
  /** True when it is made up from the journal, because the attempt's folder was removed. */
  readonly isGone: boolean
}

/**
 * Returns the request of an interrupted attempt. If it is gone, the journal and the link are enough for a rollback: they show which release
 * became current, and that is the one to leave. An attempt that seems not to have switched counts as one for the current release, so that
 * its units are checked.
 */
export async function requestOf(host: Host, journal: Journal): Promise<KnownRequest> {
  const request = await readRequest(host, journal.attempt)
  if (request !== undefined) return { request, isGone: false }
  // Evidence and the log of a system's switch go there.
  await mkdir(attemptFolder(host, journal.attempt), { recursive: true, mode: 0o700 })
  const { restore } = journal
  const made: AttemptRequest = {
    schemaVersion: 1,
    verb: restore === undefined ? 'apply' : 'restore-data',
    attempt: journal.attempt,
    releaseId: (restore === undefined ? await currentGeneration(host) : journal.previous) ?? NO_RELEASE,
    manifestPath: null,
    actor: { name: 'grind-to-prod' },
    ...(restore === undefined ? {} : { backup: restore.backup }),
    requestedAt: journal.startedAt,
  }
  return { request: made, isGone: true }
}
