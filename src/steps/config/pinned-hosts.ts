import { join } from 'node:path'
import { CONFIG_FILE } from '#domain/config/schema'
import { pinnedHostLines } from '#domain/config/pinned-hosts'
import { InputError } from '#domain/errors/errors'
import { warn } from '#domain/report/event'
import type { Context } from '../context.ts'
import { readConfig } from './read.ts'

/** The keys of hosts that a configuration pins. */
export interface PinnedHosts {
  /** The file of the configuration. */
  readonly file: string
  /** Lines of known_hosts. */
  readonly text: string
}

/**
 * Returns the keys of hosts that the configuration in a folder pins; undefined without one, or without a key. A configuration that is not
 * valid is a warning: what its keys would have proved is then not provable.
 */
export async function pinnedHostsIn(directory: string, { reporter }: Pick<Context, 'reporter'>): Promise<PinnedHosts | undefined> {
  try {
    const lines = pinnedHostLines(await readConfig(directory))
    return lines.length === 0 ? undefined : { file: join(directory, CONFIG_FILE), text: lines.map((line) => `${line}\n`).join('') }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    if (error.code !== 'config-missing') warn(reporter, `The keys of hosts were not read: ${error.message}`)
    return undefined
  }
}
