import type { UnitState } from '#domain/activation/unit-state'
import type { Command } from '../run/runner.ts'
import { commandProperties, parseCommands, type StartCommands } from './show-commands.ts'
import { definitionProperties, parseDefinitions, type UnitDefinition } from './show-definitions.ts'
import { showInspectedCommand } from './show-inspected.ts'
import { parseUnits, unitProperties } from './show-units.ts'

/** All that a plan needs of units, in the order asked. */
export interface PlannedFacts {
  readonly states: readonly UnitState[]
  readonly definitions: readonly UnitDefinition[]
  /** The commands of a service; empty for other units. */
  readonly commands: readonly StartCommands[]
}

/** `systemctl show` for the state, the definition and the commands of all these units. */
export function showPlannedCommand(units: readonly string[]): Command {
  const { argv, ...command } = showInspectedCommand(units)
  const [program, ...words] = argv
  return {
    ...command,
    argv: [program, ...words.map((word) => (word.startsWith('--property=') ? `${word},${commandProperties.join(',')}` : word))],
  }
}

/**
 * Reads what it printed. Undefined unless each line is one property and each property is there once, as far as it has one value: a command
 * may hold line breaks, which systemd prints as they are, and with them lines like those of other properties.
 */
export function parsePlanned(stdout: string, units: readonly string[]): PlannedFacts | undefined {
  const blocks = stdout.split(/\n\n+/).filter((block) => block.trim() !== '')
  if (blocks.length !== units.length) return undefined
  const parts = blocks.map(partsOf).filter((part) => part !== undefined)
  if (parts.length !== units.length) return undefined
  if (!parts.every(({ commands }, index) => commands !== '' || !units[index]!.endsWith('.service'))) return undefined
  const rest = parts.map((part) => part.rest).join('\n')
  const commands = parts.map((part) => parseCommands(part.commands))
  return { states: parseUnits(rest, units), definitions: parseDefinitions(rest, units), commands }
}

const commandKeys: ReadonlySet<string> = new Set(commandProperties)
/** A line for each of its values. */
const SEVERAL = 'EnvironmentFiles'
const singleKeys: ReadonlySet<string> = new Set([...definitionProperties, ...unitProperties].filter((key) => key !== SEVERAL))

/** Separates the lines of commands from the others; undefined for lines that cannot be separated. */
function partsOf(block: string): { readonly commands: string; readonly rest: string } | undefined {
  const lines = block.split('\n').filter((line) => line !== '')
  const keys = lines.map((line) => /^([A-Za-z]+)=/.exec(line)?.[1] ?? '')
  const single = keys.filter((key) => singleKeys.has(key))
  const isKnown = keys.every((key) => singleKeys.has(key) || key === SEVERAL || commandKeys.has(key))
  const commands = lines.filter((_, index) => commandKeys.has(keys[index]!))
  if (!isKnown || !single.includes('LoadState') || new Set(single).size !== single.length) return undefined
  if (!commands.every((line) => /=(?:\{.*\})?$/.test(line))) return undefined
  const rest = lines.filter((line) => !commands.includes(line))
  return { commands: asText(commands.filter((line) => line.endsWith('}'))), rest: asText(rest) }
}

function asText(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('')
}
