import { join } from 'node:path'
import { z } from 'zod'
import { unitSchema } from '#domain/config/grammar'
import { canonicalRecord } from '#domain/manifest/canonical'
import { writeAtomically } from '#tools/files/write-atomically'
import type { UnitState } from '#domain/activation/unit-state'
import { attemptFolder, readOwn } from './attempts.ts'
import type { Host } from '#machine/host'

const invocationsSchema = z.record(unitSchema, z.string().max(64))

/** The last start of each unit before an attempt, by systemd's own id of it. */
export type Invocations = z.infer<typeof invocationsSchema>

/** Keeps with its attempt which start of each unit was the last before it: what such a start logged is not of the attempt. */
export async function keepInvocations(host: Host, attempt: string, units: readonly UnitState[]): Promise<void> {
  const invocations = Object.fromEntries(units.map(({ unit, invocation }) => [unit, invocation]))
  await writeAtomically(invocationsFile(host, attempt), canonicalRecord(invocations), 0o600)
}

/** Returns what was kept; nothing for an attempt of a version that kept none. */
export async function keptInvocations(host: Host, attempt: string): Promise<Invocations> {
  return (await readOwn(host, invocationsFile(host, attempt), invocationsSchema)) ?? {}
}

function invocationsFile(host: Host, attempt: string): string {
  return join(attemptFolder(host, attempt), 'invocations.json')
}
