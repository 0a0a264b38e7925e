import { parseDrvName } from '../closure/name-version.ts'

/**
 * Returns what successive versions of a package have in common in their names: without the version and without digits, but with the name of
 * the output, because a `-dev` output is nothing like a `-bin`. Undefined when nothing is left.
 */
export function nameWithoutVersion(name: string): string | undefined {
  const { name: stem, version } = parseDrvName(name)
  const output = /-([a-z]+)$/.exec(version)?.[1] ?? ''
  const letters = stem.replaceAll(/[0-9]+(?:[._][0-9]+)*/g, '')
  return /[A-Za-z]/.test(letters) ? `${letters}-${output}` : undefined
}
