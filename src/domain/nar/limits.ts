/**
 * What a NAR may have, as Nix reads and writes it since CVE-2026-44028: a deeper one made its parser run out of stack. The root is the
 * first level. Source: src/libutil/archive.cc of Nix.
 */
export const NAR_MAX_DEPTH = 64

/** Bytes of a name in a folder, and of what a symbolic link points to. */
export const NAR_MAX_NAME_BYTES = 255
export const NAR_MAX_TARGET_BYTES = 4095

/** Returns why a NAR cannot have an entry of this name, as a clause; undefined when it can. */
export function nameProblem(name: Uint8Array): string | undefined {
  if (name.length === 0) return 'is empty'
  if (name.length > NAR_MAX_NAME_BYTES) return `has more than ${NAR_MAX_NAME_BYTES} bytes`
  if (name[0] === DOT && (name.length === 1 || (name.length === 2 && name[1] === DOT))) return 'points to another folder'
  return name.includes(SLASH) || name.includes(0) ? 'has a slash or a NUL' : undefined
}

/** The same of what a symbolic link points to. */
export function targetProblem(target: Uint8Array): string | undefined {
  if (target.length === 0) return 'is empty'
  if (target.length > NAR_MAX_TARGET_BYTES) return `has more than ${NAR_MAX_TARGET_BYTES} bytes`
  return target.includes(0) ? 'has a NUL' : undefined
}

const DOT = '.'.charCodeAt(0)
const SLASH = '/'.charCodeAt(0)
