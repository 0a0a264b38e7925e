/*
 * How long a program may take before it is killed, in milliseconds, by what it does. A limit is for a program that hangs: on a dead file
 * system, a lock, a daemon that does not answer. So each is far above what the work takes on a slow machine.
 */

/** Asks something that is at hand: a user, a file's syntax, a commit of a repository. */
export const QUERY_LIMIT = 2 * 60_000

/** Reads a repository or its working tree. */
export const REPOSITORY_LIMIT = 10 * 60_000

/** Reads or changes systemd's own state, such as a unit's place in the boot. */
export const SYSTEMD_LIMIT = 2 * 60_000

/** Reads Nix's database, or makes roots: a collection at work may keep it waiting. */
export const STORE_LIMIT = 30 * 60_000

/** Asks another machine. */
export const NETWORK_LIMIT = 10 * 60_000

/** Reads every byte of some files, or writes what is in memory to a disk. */
export const DISK_LIMIT = 60 * 60_000

/** Transfers what may have gigabytes: a history, a closure. */
export const TRANSFER_LIMIT = 6 * 60 * 60_000

/** Builds, or evaluates, which may build too. */
export const BUILD_LIMIT = 24 * 60 * 60_000

/** None: a conversation over its streams, whose other end has its own patience. */
export const UNLIMITED = Infinity
