import { createHash } from 'node:crypto'
import { glob, lstat, readFile, stat } from 'node:fs/promises'
import type { DefinitionNow } from '#domain/activation/unit-stamp'
import type { UnitDefinition } from '#tools/systemd/show-definitions'

/** Of what a unit would be made if it were started now. */
export async function definitionNow({ files, environmentFiles }: UnitDefinition, salt: string): Promise<DefinitionNow> {
  const [own, environment] = await Promise.all([look(files, salt), look(await expand(environmentFiles), salt)])
  return {
    definition: own.digest,
    environment: environment.digest,
    definitionChanged: own.changed,
    environmentChanged: environment.changed,
  }
}

/** Returns the text of unit files without comments, to search for paths. What cannot be read counts as empty. */
export async function definitionText(files: readonly string[]): Promise<string> {
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8').catch(() => '')))
  return texts.join('\n').replaceAll(/^[ \t]*[#;].*$/gm, '')
}

/** EnvironmentFile= takes globs. */
async function expand(patterns: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    patterns.map(async (pattern) => (/[*?[]/.test(pattern) ? (await Array.fromAsync(glob(pattern))).toSorted() : [pattern])),
  )
  return found.flat()
}

/** Digest of these files' names and contents, and when the latest of them changed. What cannot be read counts as empty. */
async function look(paths: readonly string[], salt: string): Promise<{ digest: string; changed: number }> {
  const hash = createHash('sha256').update(salt)
  let changed = 0
  for (const path of paths) {
    const content = await readFile(path).catch(() => null)
    hash.update(`\0${path}\0${content === null ? 'absent' : content.byteLength}\0`).update(content ?? '')
    changed = Math.max(changed, ...(await Promise.all([changeTime(lstat(path)), changeTime(stat(path))])))
  }
  return { digest: hash.digest('hex'), changed }
}

/** The change time, not that of the content: it cannot be set, and moving another file to this place changes it too. */
async function changeTime(status: Promise<{ ctimeMs: number }>): Promise<number> {
  return status.then(
    ({ ctimeMs }) => ctimeMs,
    () => 0,
  )
}
