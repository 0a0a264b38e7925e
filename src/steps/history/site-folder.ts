import { readdir } from 'node:fs/promises'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { formatCount } from '#domain/report/amount'
import { warn } from '#domain/report/event'
import type { Context } from '../context.ts'

/** What a site has in its folder; the last one is in no other program's. */
const written = ['index.html', 'releases', 'incidents', 'history.json'] as const
const OWN = 'history.json'

/**
 * Names what is in the folder of a site that is not a site's: files that stay are a warning. Throws InputError `file-unwritable` for a
 * folder in which the site would replace what another program wrote.
 */
export async function requireSiteFolder(folder: string, { reporter }: Pick<Context, 'reporter'>): Promise<void> {
  const names: string[] = await readdir(folder).catch(() => [])
  if (names.length === 0 || names.includes(OWN)) return
  const replaced = written.find((name) => names.includes(name))
  const message = `The folder ${quote(folder)} has ${formatCount(names.length, 'file')} that are not of an earlier site of "history"`
  if (replaced === undefined) return warn(reporter, `${message}: they stay.`)
  throw new InputError('file-unwritable', `${message}, ${quote(replaced)} among them, which the site would replace.`, {
    hint: 'Choose an empty folder, or one that "grind-to-prod history" wrote, with the option "output".',
  })
}
