/** Forms of archives and of compression, by how people name them. */
export type ArchiveKind = 'gzip' | 'zstd' | 'xz' | 'bzip2' | 'lz4' | 'lzip' | 'compress' | 'zip' | '7z' | 'rar' | 'tar'

interface Signature {
  readonly kind: ArchiveKind
  readonly at?: number
  /** The bytes there, in hexadecimal. */
  readonly bytes: string
}

/** None of them can begin a text of JSON, or a line of a ledger. */
const signatures: readonly Signature[] = [
  { kind: 'gzip', bytes: '1f8b' },
  { kind: 'zstd', bytes: '28b52ffd' },
  { kind: 'xz', bytes: 'fd377a585a00' },
  { kind: 'bzip2', at: 4, bytes: '314159265359' },
  { kind: 'lz4', bytes: '04224d18' },
  { kind: 'lzip', bytes: '4c5a4950' },
  { kind: 'compress', bytes: '1f9d' },
  { kind: 'zip', bytes: '504b0304' },
  // A zip without files.
  { kind: 'zip', bytes: '504b0506' },
  { kind: '7z', bytes: '377abcaf271c' },
  { kind: 'rar', bytes: '526172211a07' },
  // With what follows the name in tar of POSIX and of GNU: text may have the name there.
  { kind: 'tar', at: 257, bytes: '757374617200' },
  { kind: 'tar', at: 257, bytes: '75737461722020' },
]

/** So many bytes show what a file is. */
export const KIND_BYTES = 264

/** Returns what kind of archive begins with these bytes; undefined for none. */
export function archiveKind(beginning: Buffer): ArchiveKind | undefined {
  // A text of JSON may have the name of a form of tar anywhere.
  if (beginning.toString('latin1', 0, 1) === '{') return undefined
  return signatures.find(({ at = 0, bytes }) => beginning.toString('hex', at, at + bytes.length / 2) === bytes)?.kind
}
