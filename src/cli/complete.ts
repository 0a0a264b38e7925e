import type { Argument, Command, Option } from 'commander'
import { sanitizeLine } from '#domain/report/sanitize-line'
import type { World } from './world.ts'

/** What may be where the cursor is. */
interface Candidates {
  readonly values: readonly Candidate[]
  readonly kind: 'files' | 'folders' | 'none'
}

interface Candidate {
  readonly value: string
  readonly description?: string | undefined
}

const nothing: Candidates = { values: [], kind: 'none' }

/**
 * Prints what may be in the place of the last of these words, for a shell's script: a candidate a line, and the kind at the end. Never
 * throws: a shell that completes nothing is better than one that prints errors.
 */
export async function complete(program: Command, words: readonly string[], world: World): Promise<void> {
  const { values, kind } = await candidates(program, words, world).catch(() => nothing)
  const current = words.at(-1) ?? ''
  const lines = values
    .filter(({ value }) => value.startsWith(current))
    .map(({ value, description }) => (description === undefined ? value : `${value}\t${sanitizeLine(description)}`))
  world.stdout.write(`${[...lines, `:${kind}`].join('\n')}\n`)
}

async function candidates(program: Command, words: readonly string[], world: World): Promise<Candidates> {
  const { command, operands, pending, folder } = walk(program, words.slice(0, -1))
  if (pending !== undefined) return ofPlaceholder(placeholderOf(pending), { choices: pending.argChoices, folder }, world)
  if (words.at(-1)?.startsWith('-') === true) return { values: optionsOf(command), kind: 'none' }
  const subcommands = operands === 0 ? commandsOf(command) : []
  const argument = command.registeredArguments[operands] ?? variadicOf(command)
  if (argument === undefined) return { values: subcommands, kind: 'none' }
  const found = await ofPlaceholder(argument.name(), { choices: argument.argChoices, folder }, world)
  return { ...found, values: [...found.values, ...subcommands] }
}

interface Place {
  readonly command: Command
  /** Arguments that are there. */
  readonly operands: number
  /** The option whose value is missing. */
  readonly pending: Option | undefined
  /** The folder that --directory names. */
  readonly folder: string
}

/** Follows the words to the command that they name. */
function walk(program: Command, words: readonly string[]): Place {
  let command = program
  let operands = 0
  let pending: Option | undefined
  let folder = '.'
  for (const word of words) {
    if (pending !== undefined && !word.startsWith('-')) {
      if (pending.long === '--directory') folder = word
      if (!pending.variadic) pending = undefined
      continue
    }
    const option = command.options.find(({ long, short }) => word === long || word === short)
    pending = option !== undefined && (option.required || option.optional) ? option : undefined
    if (word.startsWith('-')) continue
    const next = command.commands.find((one) => one.name() === word)
    if (next === undefined) operands += 1
    else command = next
  }
  return { command, operands, pending, folder }
}

function variadicOf({ registeredArguments }: Command): Argument | undefined {
  const last = registeredArguments.at(-1)
  return last?.variadic === true ? last : undefined
}

function optionsOf(command: Command): Candidate[] {
  return command.options.filter(({ hidden }) => !hidden).map(({ long, description }) => ({ value: long ?? '', description }))
}

function commandsOf(command: Command): Candidate[] {
  return command
    .createHelp()
    .visibleCommands(command)
    .map((one) => ({ value: one.name(), description: one.description() }))
}

/** `--manifest <file...>` has the placeholder `file`. */
function placeholderOf({ flags }: Option): string {
  return /[<[]([^\]>.]+)/.exec(flags)?.[1] ?? ''
}

/** What the command line has about a placeholder. */
interface Known {
  readonly choices: readonly string[] | undefined
  readonly folder: string
}

const files: ReadonlySet<string> = new Set(['file', 'manifest', 'key', 'snapshot', 'snapshots', 'bundle'])

async function ofPlaceholder(placeholder: string, { choices, folder }: Known, world: World): Promise<Candidates> {
  if (choices !== undefined) return { values: choices.map((value) => ({ value })), kind: 'none' }
  if (files.has(placeholder)) return { values: [], kind: 'files' }
  if (placeholder === 'folder') return { values: [], kind: 'folders' }
  const { completeFrom } = await import('./complete-from.ts')
  return { values: await completeFrom(placeholder, folder, world), kind: 'none' }
}
