/**
 * How a NAR is sent: as it is, compressed with zstd, compressed with zstd as if the base's NAR were before it, or as a delta against the
 * base's NAR. With a base, that is the base after `rename`.
 */
export const codecs = ['raw', 'zstd', 'zstd-base', 'delta'] as const
export type Codec = (typeof codecs)[number]

/** Codecs that need the NAR of a base, which is a path that the host has. */
export const baseCodecs = ['zstd-base', 'delta'] as const satisfies readonly Codec[]
