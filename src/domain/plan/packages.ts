import { packageOf } from '../closure/name-version.ts'
import { byName, type SizedPath } from './contents.ts'
import type { PackageChange } from './schema.ts'

/** One package in one closure. */
interface Present {
  readonly versions: Set<string>
  readonly paths: Set<string>
  narBytes: number
}

/**
 * Packages that are not the same in two closures, sorted by name. Grouped as `nix store diff-closures` does, which leaves out what
 * was only rebuilt unless its size differs by much.
 */
export function comparePackages(before: readonly SizedPath[], after: readonly SizedPath[]): PackageChange[] {
  const [old, wanted] = [packagesOf(before), packagesOf(after)]
  const names = new Set([...old.keys(), ...wanted.keys()])
  return [...names].flatMap((name) => changeOf(name, old.get(name), wanted.get(name)) ?? []).toSorted(byName)
}

function packagesOf(closure: readonly SizedPath[]): Map<string, Present> {
  const packages = new Map<string, Present>()
  for (const { path, narSize } of closure) {
    const { name, version } = packageOf(path)
    const present = packages.get(name) ?? { versions: new Set(), paths: new Set(), narBytes: 0 }
    packages.set(name, present)
    present.versions.add(version)
    present.paths.add(path)
    present.narBytes += narSize
  }
  return packages
}

function changeOf(name: string, old: Present | undefined, wanted: Present | undefined): PackageChange | null {
  const [from, to] = [versionsBeside(old, wanted), versionsBeside(wanted, old)]
  const sizeDelta = (wanted?.narBytes ?? 0) - (old?.narBytes ?? 0)
  if (old === undefined) return { name, change: 'added', from, to, sizeDelta }
  if (wanted === undefined) return { name, change: 'removed', from, to, sizeDelta }
  if (from.length + to.length > 0) return { name, change: 'changed', from, to, sizeDelta }
  const isSame = old.paths.size === wanted.paths.size && old.paths.isSubsetOf(wanted.paths)
  return isSame ? null : { name, change: 'rebuilt', from, to, sizeDelta }
}

/** Versions that one closure has and the other does not. */
function versionsBeside(one: Present | undefined, other: Present | undefined): string[] {
  return [...(one?.versions ?? [])].filter((version) => other?.versions.has(version) !== true).toSorted()
}
