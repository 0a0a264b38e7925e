import { appendFileSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { attemptRequestSchema, journalSchema, type AttemptRequest, type Journal } from '#domain/activation/journal'
import { InputError } from '#domain/errors/errors'
import { readLimited } from '#tools/files/read-limited'
import { removeLink } from '#tools/files/switch-link'
import { syncFolder } from '#tools/files/sync'
import { writeAtomically } from '#tools/files/write-atomically'
import { canonicalRecord } from '#domain/manifest/canonical'
import { loose } from '#domain/protocol/loose'
import { deepPublicUrls } from '#domain/secrets/public-url'
import { recordSchema, type AttemptRecord } from '#domain/protocol/record'
import type { Reporter } from '#domain/report/event'
import type { Host } from '#machine/host'
import { damagedFile } from '#domain/errors/catalogue'
import { isThere } from '#tools/files/is-there'

/** Largest file of ours about one attempt that is read back, in bytes. */
const LIMIT_BYTES = 4 * 1024 * 1024

const PRIVATE = 0o700

export function attemptFolder(host: Host, attempt: string): string {
  return join(host.paths.attempts, attempt)
}

/** Path of the file in which a transaction writes its events for followers. */
export function eventsFile(host: Host, attempt: string): string {
  return join(attemptFolder(host, attempt), 'events.ndjson')
}

/**
 * Makes the request durable, so that the transaction and its recovery need nothing else. Throws InputError `request-invalid`, and writes
 * nothing, for a request that could not be read back.
 */
export async function writeRequest(host: Host, request: AttemptRequest): Promise<void> {
  const text = canonicalRecord(deepPublicUrls(request))
  if (Buffer.byteLength(text) > LIMIT_BYTES) {
    throw new InputError(
      'request-invalid',
      `The request has more than the ${LIMIT_BYTES} bytes that ${host.name} keeps for an attempt; nothing was changed.`,
    )
  }
  await mkdir(attemptFolder(host, request.attempt), { recursive: true, mode: PRIVATE })
  await writeAtomically(join(attemptFolder(host, request.attempt), 'request.json'), text, 0o600)
  await syncFolder(host.paths.attempts)
}

/** Reads what was asked; undefined when there is no such attempt. */
export async function readRequest(host: Host, attempt: string): Promise<AttemptRequest | undefined> {
  return readOwn(host, join(attemptFolder(host, attempt), 'request.json'), attemptRequestSchema)
}

/** True when an earlier call has created the attempt's folder, whatever its outcome. */
export async function hasFolder(host: Host, attempt: string): Promise<boolean> {
  return isThere(attemptFolder(host, attempt))
}

/** Removes an attempt that never started. Only for the call that made its folder, once no unit of it is or will be. */
export async function removeAttempt(host: Host, attempt: string): Promise<void> {
  await rm(attemptFolder(host, attempt), { recursive: true, force: true })
}

/** Reads the record that a concluded attempt left in its folder. */
export async function readRecord(host: Host, attempt: string): Promise<AttemptRecord | undefined> {
  return readOwn(host, join(attemptFolder(host, attempt), 'record.json'), recordSchema)
}

export async function writeRecord(host: Host, record: AttemptRecord): Promise<void> {
  await mkdir(attemptFolder(host, record.attempt), { recursive: true, mode: PRIVATE })
  await writeAtomically(join(attemptFolder(host, record.attempt), 'record.json'), canonicalRecord(record), 0o600)
}

/** Reads what an unfinished transaction intends; undefined when none is. */
export async function readJournal(host: Host): Promise<Journal | undefined> {
  return readOwn(host, host.paths.journal, journalSchema)
}

export async function writeJournal(host: Host, journal: Journal): Promise<void> {
  await writeAtomically(host.paths.journal, canonicalRecord(journal), 0o600)
}

export async function removeJournal(host: Host): Promise<void> {
  await removeLink(host.paths.journal)
}

/** Writes events where a follower reads them. A full disk must not stop a transaction half-way, so a failed write is let go. */
export function attemptReporter(host: Host, attempt: string): Reporter {
  const file = eventsFile(host, attempt)
  return {
    report(event) {
      try {
        appendFileSync(file, `${JSON.stringify(deepPublicUrls(event))}\n`, { mode: 0o600 })
      } catch {
        // The record has the important facts.
      }
    },
  }
}

/**
 * Reads a file that an agent wrote, this version or another; undefined when it does not exist. Throws HostError `state-damaged` for
 * anything else in its place.
 */
export async function readOwn<Schema extends z.ZodType>(host: Host, file: string, schema: Schema): Promise<z.infer<Schema> | undefined> {
  try {
    const text = await readLimited(file, LIMIT_BYTES)
    return text === undefined ? undefined : loose(schema).parse(JSON.parse(text))
  } catch (cause) {
    throw damagedFile(file, host.name, { hint: 'Inspect it, and remove it if it is not needed.', cause })
  }
}
