import { storePathName } from '../closure/store-path.ts'

/** Characters of a store path before its hash part, and of the hash part. Source: https://nix.dev/manual/nix/latest/store/store-path. */
const FOLDER_LENGTH = '/nix/store/'.length
const HASH_LENGTH = 32

/** True at the codes of the characters that a hash part consists of: Nix's base 32, which has no e, o, t and u. */
const isHashCharacter = new Uint8Array(256)
for (const character of '0123456789abcdfghijklmnpqrsvwxyz') isHashCharacter[character.charCodeAt(0)] = 1

/** Two store-path hash parts (32 characters each): `from` is in the NAR of the base where `to` is in the new one. */
export interface Renaming {
  readonly from: string
  readonly to: string
}

/** A store path, and the store paths that it refers to, in any order. */
interface Referring {
  readonly path: string
  readonly references: readonly string[]
}

/**
 * Pairs the base's path with the new path, and the references of both: by name, and what is then left by name without version. A path that
 * both have stays as it is. The same for both sides of a transfer, whatever the order of the references.
 */
export function renamingsOf(base: Referring, next: Referring): Renaming[] {
  const pairs: Renaming[] = []
  const pair = (from: string, to: string) => {
    if (hashOf(from) !== hashOf(to)) pairs.push({ from: hashOf(from), to: hashOf(to) })
  }
  pair(base.path, next.path)
  let before = referencesBeside(base, next)
  let after = referencesBeside(next, base)
  for (const key of [storePathName, nameWithoutVersion]) {
    const free = Map.groupBy(before, key)
    const unpaired: string[] = []
    for (const path of after) {
      const match = free.get(key(path))?.shift()
      if (match === undefined) unpaired.push(path)
      else pair(match, path)
    }
    before = [...free.values()].flat().toSorted()
    after = unpaired
  }
  return pairs
}

/** The references of one path that the other does not have, sorted, without the paths themselves. */
function referencesBeside(one: Referring, other: Referring): string[] {
  const known = new Set([...other.references, one.path, other.path])
  return [...new Set(one.references)].filter((path) => !known.has(path)).toSorted()
}

function hashOf(path: string): string {
  return path.slice(FOLDER_LENGTH, FOLDER_LENGTH + HASH_LENGTH)
}

/** The name with one mark for each version in it: digits with dots after a hyphen, as `2.40-66` in `glibc-2.40-66-bin`. */
function nameWithoutVersion(path: string): string {
  return storePathName(path).replaceAll(/(?:-\d[\w.+]*)+(?=-|$)/g, '-#')
}

/**
 * Replaces each `from` by its `to` in a NAR, in place (the length stays), in one pass for any number of renamings. All of them are replaced
 * at the same time: what one of them wrote is not replaced by another.
 */
export function rename(nar: Buffer, renamings: readonly Renaming[]): void {
  const replacements = new Map(renamings.map(({ from, to }) => [from, Buffer.from(to, 'latin1')]))
  if (replacements.size === 0) return
  const mayBegin = new Uint8Array(65_536)
  for (const { from } of renamings) mayBegin[from.charCodeAt(0) | (from.charCodeAt(1) << 8)] = 1
  // Bytes before `known` and from `at` on are characters of hash parts.
  let known = 0
  for (let at = 0; at + HASH_LENGTH <= nar.length;) {
    const end = at + HASH_LENGTH
    const bad = lastOtherByte(nar, Math.max(at, known), end)
    if (bad !== -1) {
      at = bad + 1
      continue
    }
    known = end
    const isLikely = mayBegin[nar[at]! | (nar[at + 1]! << 8)] === 1
    const to = isLikely ? replacements.get(nar.toString('latin1', at, end)) : undefined
    to?.copy(nar, at)
    at = to === undefined ? at + 1 : end
  }
}

/**
 * Where the last byte from `start` to `end` is that no hash part has; -1 without one. From the end, because all before it can be skipped.
 */
function lastOtherByte(nar: Buffer, start: number, end: number): number {
  for (let index = end - 1; index >= start; index -= 1) if (isHashCharacter[nar[index]!] === 0) return index
  return -1
}
