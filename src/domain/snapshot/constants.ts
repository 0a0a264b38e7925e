/**
 * A snapshot: one host's state at one moment, as far as it concerns one application. It contains no value of a secret. A value that could
 * not be read is `{ unreadable: reason }` and is never left out. Those of version 1 are still read (`schema-1.ts`).
 */
export const SNAPSHOT_SCHEMA_VERSION = 2

/** Lines of the ledger whose digests a snapshot has, so that a later snapshot shows whether it continues an earlier one. */
export const LEDGER_RECENT = 64
