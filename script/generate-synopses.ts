/**
 * Writes src/cli/synopses.ts, what a list of commands shows of each, from the commands themselves: `grind-to-prod --help` prints it without
 * loading them.
 *
 *   node script/generate-synopses.ts
 */
import { writeFile } from 'node:fs/promises'
import { PassThrough } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import { commandLine } from '#cli/main'
import { realWorld } from '#cli/world'

export const SYNOPSES = fileURLToPath(new URL('../src/cli/synopses.ts', import.meta.url))

/** The module as it should be, formatted as the rest of the repository. */
export async function synopsesModule(): Promise<string> {
  const program = await commandLine({ ...realWorld(), stdout: new PassThrough(), environment: {} })
  const help = program.createHelp()
  const synopses = program.commands.map((command): [string, object] => {
    const [name = '', ...takes] = help.subcommandTerm(command).split(' ')
    return [name, { takes: takes.join(' '), summary: help.subcommandDescription(command) }]
  })
  const text = `/** Made by script/generate-synopses.ts of the commands: what a list of commands shows of each. */
export const synopses: Readonly<Record<string, { readonly takes: string; readonly summary: string }>> = ${JSON.stringify(Object.fromEntries(synopses))}`
  return format(text, { ...(await resolveConfig(SYNOPSES)), parser: 'typescript' })
}

if (import.meta.main) await writeFile(SYNOPSES, await synopsesModule())
