import { resolve } from 'node:path'
import { Command } from 'commander'
import type { Reporter } from '#domain/report/event'
import type { AskedOfHost } from '#domain/report/interruption'
import type { Context } from '#steps/context'
import { runCommand, type Outcome } from './run-command.ts'
import { refuseIdleOptions } from './idle-options.ts'
import { StrictCommand } from './missing-values.ts'
import { addOptionTo, argumentOf, flag, setFromEnvironment, type Inputs, type ValuesOf } from './inputs.ts'
import { namingVariables } from './name-variables.ts'
import type { World } from './world.ts'

/** What a command runs in. */
export interface CommandContext extends World, Context {
  /** The result is printed as one JSON document. */
  readonly isJson: boolean
  /** Every step, and all that is recorded, is printed. */
  readonly isVerbose: boolean
  /** The path of a file that the user named, from the folder that the command line runs in. */
  readonly at: {
    (file: string): string
    (file: string | undefined): string | undefined
  }
  /**
   * The folder of the application: the one that the user named; or else the nearest one, at or above the current folder within its
   * repository, that has a configuration; or else the current folder. Throws InputError for a configuration of another user that was not
   * named.
   */
  readonly applicationFolder: (directory: string | undefined) => Promise<string>
  /** The same for a command that runs nothing of the configuration, and decides itself what of it is trusted. Never throws. */
  readonly foundFolder: (directory: string | undefined) => Promise<string>
}

/** A command as it is declared: what it takes, and what it does with that. */
interface Declaration<Arguments extends Inputs, Options extends Inputs, Values> {
  readonly name: string
  readonly summary: string
  readonly arguments: Arguments
  /** Every command takes --json besides these. */
  readonly options: Options
  /** Whole command lines, which its help shows. */
  readonly examples: readonly string[]
  /** Options that mean nothing without another one, by their names: such a call is refused. */
  readonly needs?: { readonly [Option in keyof Options]?: (keyof Options & string) | readonly (keyof Options & string)[] }
  /** Values of --format that --json prints too, in its document. */
  readonly formatsInJson?: readonly string[]
  /** True when these values ask for JSON, as --json does. */
  readonly isJson?: (values: ValuesOf<Options>) => boolean
  /** It asks a host to change; an interruption then prints what continues there, or that it can be repeated. */
  readonly changesHost?: AskedOfHost
  /** True when what it prints has a verdict, as that of an attempt has. */
  readonly hasVerdict?: boolean
  readonly run: (values: Values, context: CommandContext) => Promise<Outcome>
}

/** Makes a command of a program, which hands its exit code to `setExitCode`. */
export type MakeCommand = (world: World, setExitCode: (exitCode: number) => void) => Command

/** Declares a command: it reads its inputs, runs, prints its outcome, or its error, and exits with that code. */
export function command<Arguments extends Inputs, Options extends Inputs>(
  declared: Declaration<Arguments, Options, ValuesOf<Arguments> & ValuesOf<Options>>,
): MakeCommand {
  return commandWith({}, declared)
}

/** The same for a command that takes the options of its kind besides its own. */
export function commandWith<Arguments extends Inputs, Shared extends Inputs, Options extends Inputs>(
  shared: Shared,
  declared: Declaration<Arguments, Options, ValuesOf<Arguments> & ValuesOf<Shared> & ValuesOf<Options>>,
): MakeCommand {
  const { name, summary, examples, needs = {}, formatsInJson = [], isJson, changesHost, run } = declared
  const { hasVerdict = changesHost === 'attempt' } = declared
  const names = Object.keys(declared.arguments)
  const options = {
    json: flag('print the result as one JSON document'),
    verbose: flag('print every step, and all that is recorded'),
    ...shared,
    ...declared.options,
  }
  return (world, setExitCode) => {
    const made = new StrictCommand(name).description(summary)
    for (const input of Object.values(declared.arguments)) made.addArgument(argumentOf(input))
    for (const [option, input] of Object.entries(options)) addOptionTo(made, option, input)
    setFromEnvironment(made, options, world.environment)
    made.addHelpText('after', `\nExamples:\n${examples.map((example) => `  $ ${example}\n`).join('')}`)
    return made.action(async () => {
      // Commander does not type the values that it has parsed: the declaration gives their type.
      const given: ValuesOf<Arguments> = Object.fromEntries(
        names.map((argument, index): unknown[] => [argument, made.processedArgs[index]]),
      )
      const values = made.opts<ValuesOf<Shared> & ValuesOf<Options> & { readonly json: boolean; readonly verbose: boolean }>()
      const asksForJson = values.json || isJson?.(values) === true
      setExitCode(
        await runCommand(world, { isJson: asksForJson, isVerbose: values.verbose, changesHost, hasVerdict }, async (reporter) => {
          refuseIdleOptions(made, { needs, formatsInJson: ['json', ...formatsInJson] })
          const within = { ...(await contextOf(world, reporter)), isJson: asksForJson, isVerbose: values.verbose }
          return namingVariables({ command: made, options, directory: within.directory }, () => run({ ...given, ...values }, within))
        }),
      )
    })
  }
}

async function contextOf(world: World, reporter: Reporter): Promise<Omit<CommandContext, 'isJson' | 'isVerbose'>> {
  function at(file: string): string
  function at(file: string | undefined): string | undefined
  function at(file: string | undefined): string | undefined {
    return file === undefined ? undefined : resolve(world.directory, file)
  }
  const folders = {
    foundFolder: async (directory: string | undefined) => (directory === undefined ? findFolder(world.directory) : at(directory)),
    applicationFolder: async (directory: string | undefined) =>
      directory === undefined ? requireOwn(await findFolder(world.directory)) : at(directory),
  }
  return { ...world, runner: await world.openRunner(), reporter, at, ...folders }
}

/** Returns the nearest folder with a configuration, at or above this one; this one without any. */
async function findFolder(folder: string): Promise<string> {
  const { folderAtOrAbove } = await import('#tools/files/folders-above')
  const { CONFIG_FILE } = await import('#domain/config/schema')
  return (await folderAtOrAbove(CONFIG_FILE, folder)) ?? folder
}

/** Refuses the configuration of another user, which was only found: its gates and builds would run as this user. */
async function requireOwn(folder: string): Promise<string> {
  const { requireOwnConfig } = await import('#steps/config/require-own-config')
  await requireOwnConfig(folder)
  return folder
}

/** Commands below a common word. */
export function group(name: string, summary: string, commands: readonly MakeCommand[]): MakeCommand {
  return (world, setExitCode) => {
    const made = new Command(name).description(summary)
    for (const make of commands) made.addCommand(make(world, setExitCode))
    return made
  }
}
