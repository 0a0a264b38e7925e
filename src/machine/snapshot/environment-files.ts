import { constants } from 'node:fs'
import { glob, open } from 'node:fs/promises'
import { accountNames } from '#tools/accounts/names'
import { parseEnvironmentFile } from '#domain/snapshot/environment-file'
import { variableFingerprint } from '#domain/snapshot/fingerprint'
import { lineOf } from '#domain/snapshot/line'
import { isUnreadable } from '#domain/snapshot/unreadable'
import type { EnvironmentFileSnapshot, Reading, Unreadable } from '#domain/snapshot/schema'
import type { UnitDetails } from '#tools/systemd/show-unit-details'
import type { Host } from '../host.ts'
import { read, unreadable } from './reading.ts'

const LIMIT_BYTES = 1024 * 1024

type Entry = [path: string, file: Reading<EnvironmentFileSnapshot>]

export type EnvironmentFileReader = (named: UnitDetails['environmentFiles'][number]) => Promise<Entry[]>

/** Reads an `EnvironmentFile=`: one file, or every file that a pattern matches. Values are only used for their fingerprints. */
export async function environmentFileReader(host: Host, key: Reading<Buffer>): Promise<EnvironmentFileReader> {
  const names = await accountNames()

  const readFile = (path: string): Promise<Reading<EnvironmentFileSnapshot>> =>
    read(async () => {
      await using handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
      const { mode, uid, gid, size } = await handle.stat()
      if (size > LIMIT_BYTES) throw new Error(`it has ${size} bytes, more than the ${LIMIT_BYTES} that are read`)
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await handle.readFile())
      return {
        mode: (mode & 0o7777).toString(8).padStart(4, '0'),
        owner: lineOf(names.user(uid)),
        group: lineOf(names.group(gid)),
        variables: fingerprints(host.application, parseEnvironmentFile(text), key),
      }
    })

  return async ({ path, mayBeMissing }) => {
    const files = await read(() => filesNamedBy(path))
    if (isUnreadable(files)) return [[lineOf(path), files]]
    if (files.length === 0) return [[lineOf(path), unreadable('no file matches it')]]
    return Promise.all(files.map(async (file): Promise<Entry> => [lineOf(file), told(await readFile(file), mayBeMissing)]))
  }
}

/** An optional file that does not exist is not a problem. */
function told(file: Reading<EnvironmentFileSnapshot>, mayBeMissing: boolean): Reading<EnvironmentFileSnapshot> {
  return isUnreadable(file) && mayBeMissing ? unreadable(`${file.unreadable}; the unit marks it as optional`) : file
}

async function filesNamedBy(path: string): Promise<string[]> {
  if (!/[*?[]/.test(path)) return [path]
  const files = []
  for await (const file of glob(path)) files.push(file)
  return files.toSorted()
}

function fingerprints(
  application: string,
  variables: ReadonlyMap<string, string>,
  key: Reading<Buffer>,
): EnvironmentFileSnapshot['variables'] {
  if (variables.has('__proto__')) return unreadable('it has a variable named __proto__, which JSON cannot represent safely')
  const entries = [...variables].map(([name, value]): [string, { fingerprint: string | Unreadable }] => [
    name,
    { fingerprint: isUnreadable(key) ? key : variableFingerprint(key, application, { name, value }) },
  ])
  return Object.fromEntries(entries)
}
