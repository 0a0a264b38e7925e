/**
 * Writes src/domain/report/option-names.ts, the names of all options of the command line and of all inputs of actions, from the commands
 * and from each action.yml.
 *
 *   node script/generate-option-names.ts
 */
import { writeFile } from 'node:fs/promises'
import { PassThrough } from 'node:stream'
import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { format, resolveConfig } from 'prettier'
import { commandLine } from '#cli/main'
import { realWorld } from '#cli/world'
import { actionVerbs, readAction } from './generate-action-docs.ts'

export const OPTION_NAMES = fileURLToPath(new URL('../src/domain/report/option-names.ts', import.meta.url))

/** The module as it should be, formatted as the rest of the repository. */
export async function optionNamesModule(): Promise<string> {
  const options = optionsOf(await commandLine({ ...realWorld(), stdout: new PassThrough(), environment: {} }))
  const inputs = actionVerbs().flatMap((verb) => Object.keys(readAction(verb).inputs))
  const text = `/** Made by script/generate-option-names.ts of the commands and the actions: the names of their options and inputs. */
export const optionNames: ReadonlySet<string> = new Set(${listOf(options)})
export const inputNames: ReadonlySet<string> = new Set(${listOf(inputs)})`
  return format(text, { ...(await resolveConfig(OPTION_NAMES)), parser: 'typescript' })
}

function optionsOf({ options, commands }: Command): string[] {
  return [...options.flatMap(({ long }) => long?.slice(2) ?? []), ...commands.flatMap((command) => optionsOf(command))]
}

function listOf(names: readonly string[]): string {
  return JSON.stringify([...new Set(names)].toSorted())
}

if (import.meta.main) await writeFile(OPTION_NAMES, await optionNamesModule())
