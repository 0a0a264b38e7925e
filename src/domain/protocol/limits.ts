import { z } from 'zod'

/**
 * Limits of a message. A request comes from any holder of a deploy key, so none of its lists and texts may be unbounded; a record is kept
 * for good, so it is a few KB. A test walks every schema of the protocol for a list, record or text without a limit.
 */
export const LIMITS = {
  /** Paths of a closure, the manifest's own besides. */
  closurePaths: 200_001,
  /** Paths that a host fetched from substituters, as a record names them; and as a request may, because earlier runners name all. */
  recordedPaths: 16,
  requestedPaths: 1000,
  /** Units, components, health checks, programs: what a person writes down. */
  named: 1024,
  /** Links of one component. */
  links: 4096,
  /** Releases, attempts and backups that a host keeps, or has removed. */
  kept: 100_000,
  /** Hosts of an application. */
  hosts: 256,
  /** Applications of a host. */
  applications: 256,
  /** Phases of an attempt. */
  phases: 64,
  /** Items that an installation checks, and its notes. */
  items: 4096,
  /** A date and time. */
  time: 64,
  /** A URL. */
  url: 2048,
} as const

/** Limits a record to so many entries: zod's own has no limit. */
export function limited<Schema extends z.ZodType<Record<string, unknown>>>(record: Schema, entries: number): Schema {
  return record.refine((value) => Object.keys(value).length <= entries, `must have at most ${entries} entries`)
}

/** A date and time, as JSON has it. */
export const timeSchema = z.iso.datetime().max(LIMITS.time)
