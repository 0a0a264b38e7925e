import { z } from 'zod'
import { sha256Schema } from '../closure/store-path.ts'
import { publicUrl } from '../secrets/public-url.ts'
import { isUnreadable } from './unreadable.ts'
import { lineSchema, reading, snapshotSchema, type Snapshot, type Unreadable } from './schema.ts'
import { SNAPSHOT_SCHEMA_VERSION } from './constants.ts'

const { nix, releases } = snapshotSchema.shape
const linesSchema = z.array(lineSchema).max(1024)

/**
 * A snapshot of schema version 1: it does not record who may release, logins and units that are not watched, and its digests of
 * world-readable unit files are plain. Agents of that version take such snapshots, and clients of it understand no other.
 */
export const snapshot1Schema = snapshotSchema.omit({ shared: true, trust: true, logins: true, foreignUnits: true }).extend({
  schemaVersion: z.literal(1),
  nix: nix.extend({
    trust: reading(
      z.strictObject({ requireSigs: z.boolean(), trustedUsers: linesSchema, substituters: linesSchema, trustedPublicKeys: linesSchema }),
    ),
  }),
  releases: releases.extend({
    ledger: reading(z.strictObject({ entries: z.number().int().nonnegative(), head: sha256Schema.nullable() })),
  }),
})
export type Snapshot1 = z.infer<typeof snapshot1Schema>

const unsaid: Unreadable = { unreadable: 'a snapshot of schema version 1 does not record it' }

/** True for a value that a snapshot of the earlier form does not have. */
export function isUnsaid(value: unknown): boolean {
  return isUnreadable(value) && value.unreadable === unsaid.unreadable
}

/**
 * Converts a snapshot of version 1 to the current form: fields that it does not have are unreadable, and its URLs are without possible
 * secrets.
 */
export function fromVersion1(snapshot: Snapshot1): Snapshot {
  const { nix: oldNix, releases: oldReleases } = snapshot
  const { trust } = oldNix
  const { ledger } = oldReleases
  return {
    ...snapshot,
    schemaVersion: SNAPSHOT_SCHEMA_VERSION,
    nix: {
      ...oldNix,
      trust: isUnreadable(trust) ? trust : { ...trust, substituters: trust.substituters.map(publicUrl), uncheckedSubstituters: unsaid },
    },
    releases: { ...oldReleases, ledger: isUnreadable(ledger) ? ledger : { ...ledger, recent: unsaid } },
    trust: { agent: unsaid, policy: unsaid, allowedSigners: unsaid, revokedKeys: unsaid, deployKeys: unsaid, files: unsaid },
    logins: { superusers: unsaid, keys: unsaid },
    foreignUnits: { running: unsaid, enabled: unsaid },
    shared: unsaid,
  }
}

/** Returns a snapshot as a client of version 1 understands it. */
export function asVersion1(snapshot: Snapshot): Snapshot1 {
  const { shared: _shared, trust: _trust, logins: _logins, foreignUnits: _units, nix: newNix, releases: newReleases, ...rest } = snapshot
  return {
    ...rest,
    schemaVersion: 1,
    nix: { ...newNix, trust: isUnreadable(newNix.trust) ? newNix.trust : oldTrust(newNix.trust) },
    releases: { ...newReleases, ledger: isUnreadable(newReleases.ledger) ? newReleases.ledger : oldLedger(newReleases.ledger) },
  }
}

type Read<Value> = Exclude<Value, Unreadable>

function oldTrust(trust: Read<Snapshot['nix']['trust']>): Read<Snapshot1['nix']['trust']> {
  const { requireSigs, trustedUsers, substituters, trustedPublicKeys } = trust
  return { requireSigs, trustedUsers, substituters, trustedPublicKeys }
}

function oldLedger({ entries, head }: Read<Snapshot['releases']['ledger']>): Read<Snapshot1['releases']['ledger']> {
  return { entries, head }
}

/** A snapshot of either form, in that of today. */
export const anySnapshotSchema = z.union([snapshotSchema, snapshot1Schema.transform(fromVersion1)])
