import { storePathName } from './store-path.ts'

/** The package that a store path's name names. */
export interface NameVersion {
  readonly name: string
  /** Empty when the name has none. */
  readonly version: string
}

/**
 * Splits a derivation's name as `builtins.parseDrvName` does: the version begins after the first dash that no letter follows.
 * Source: DrvName in src/libstore/names.cc of Nix.
 */
export function parseDrvName(text: string): NameVersion {
  const dash = text.search(/-[^A-Za-z]/)
  return dash === -1 ? { name: text, version: '' } : { name: text.slice(0, dash), version: text.slice(dash + 1) }
}

/**
 * Returns the package of a store path, as `nix store diff-closures` groups them: its output's name (`-bin`, `-lib`) does not count. A last
 * word of a name or version (`-unstable`) looks like an output's name, and is lost too. Source: getClosureInfo in src/nix/diff-closures.cc
 * of Nix.
 */
export function packageOf(path: string): NameVersion {
  const name = storePathName(path)
  return parseDrvName(/^(.*)-(?:[a-z]+|lib32|lib64)$/.exec(name)?.[1] ?? name)
}
