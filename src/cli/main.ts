import { Command, CommanderError } from 'commander'
import { EXIT_BAD_INPUT } from '#domain/errors/errors'
import { VERSION } from '#domain/protocol/version'
import { withPublicUrls } from '#domain/secrets/public-url'
import { errorLines, type Explained } from '#domain/errors/error-lines'
import { exitCodeLines } from '#domain/errors/exit-codes'
import { sanitizeLine } from '#domain/report/sanitize-line'
import { commandsByHeading } from './catalogue.ts'
import { refuseUnknownTopic } from './help-topics.ts'
import { synopses } from './synopses.ts'
import { realWorld, type World } from './world.ts'

/** Words that ask for a help. */
const HELP_WORDS: ReadonlySet<string> = new Set(['help', '--help', '-h'])

/** Runs the command line. Returns the exit code; a command is loaded when it runs, and its verb with it. */
export async function main(words: readonly string[], world: World = realWorld()): Promise<number> {
  // A shell asks for its words with every TAB, and no help shows it.
  const completed = await wordsToComplete(words)
  let exitCode = 0
  let usage: Explained | undefined
  try {
    // Any of the words may be the command that they name, as after "help".
    const named = completed ?? words
    const program = await commandLine(world, {
      isLoaded: (name) => named.includes(name),
      setExitCode: (code) => (exitCode = code),
      onUsage: (explained) => (usage = explained),
    })
    if (completed !== undefined) {
      const { complete } = await import('./complete.ts')
      await complete(program, completed, world)
      return 0
    }
    if (words.some((word) => HELP_WORDS.has(word))) await refuseUnknownTopic(program, words)
    await program.parseAsync(words, { from: 'user' })
    return exitCode
  } catch (error) {
    if (!(error instanceof CommanderError))
      return (await import('./run-command.ts')).printError(world, { isJson: words.includes('--json') }, error)
    if (error.exitCode === 0) return 0
    if (words.includes('--json')) {
      const { message, hint } = usage ?? { message: 'There is no such command.', hint: 'Run "grind-to-prod --help".' }
      world.stdout.write(`${JSON.stringify({ error: { code: 'usage', message, hint } })}\n`)
    }
    return EXIT_BAD_INPUT
  }
}

/** Returns the words that a shell asks to complete; undefined when it does not ask. Bash sends them with their quotes. */
async function wordsToComplete([command, second, ...rest]: readonly string[]): Promise<readonly string[] | undefined> {
  if (command !== 'complete') return undefined
  if (second === '--') return rest
  if (second !== 'bash' || rest[0] !== '--') return undefined
  const { unquoted } = await import('./unquoted.ts')
  return rest.slice(1).map(unquoted)
}

interface CommandLineOptions {
  /** Whether a command is loaded; every other one is there with its name and its summary alone. All are loaded when absent. */
  readonly isLoaded?: (name: string) => boolean
  readonly setExitCode?: (exitCode: number) => void
  /** Gets what is printed about words that the command line does not understand. */
  readonly onUsage?: (explained: Explained) => void
}

/** Returns the command line for a world. */
export async function commandLine(world: World, options: CommandLineOptions = {}): Promise<Command> {
  const { isLoaded = () => true, setExitCode = () => undefined, onUsage = () => undefined } = options
  const program = new Command('grind-to-prod')
    .description(
      'Releases Nix closures from a build host to production: build once, copy exactly, switch atomically, roll back on failure.',
    )
    .version(VERSION, '-V, --version', 'print the version')
    // A command with commands below it may have options of the same names.
    .enablePositionalOptions()
  for (const [heading, commands] of Object.entries(commandsByHeading)) {
    program.commandsGroup(heading)
    for (const [name, load] of Object.entries(commands)) {
      program.addCommand(isLoaded(name) ? (await load())(world, setExitCode) : listed(name))
    }
  }
  program.commandsGroup('Help:').helpCommand(true)
  program.addHelpText('after', `\nExit codes:\n${exitCodeLines().join('\n')}\n`)
  configure(program, world, onUsage)
  return program
}

/** Makes a command that has only what a list of commands shows of it. */
function listed(name: string): Command {
  const { takes, summary } = synopses[name] ?? { takes: '', summary: '' }
  const made = new Command(name).description(summary)
  for (const argument of takes.split(' ').filter(Boolean)) {
    if (argument === '[options]') made.option('--json')
    else made.argument(argument)
  }
  return made
}

/** Applies the settings that a command does not inherit when it is added whole. */
function configure(command: Command, world: World, onUsage: (explained: Explained) => void): void {
  command.helpOption('-h, --help', 'print this help')
  if (command.commands.length > 0) command.helpCommand('help [command]', 'print the help of a command')
  command.exitOverride().configureOutput({
    writeOut: (text) => void world.stdout.write(text),
    writeErr: (text) => void world.stderr.write(withPublicUrls(text)),
    outputError: (text, write) => {
      const explained = { message: usageMessage(text), hint: `Run "${wordsOf(command).join(' ')} --help".` }
      onUsage(explained)
      write(`${errorLines(explained).join('\n')}\n`)
    },
  })
  for (const part of command.commands) configure(part, world, onUsage)
}

/** The words that begin a command line with this command. */
function wordsOf(command: Command): string[] {
  return command.parent === null ? [command.name()] : [...wordsOf(command.parent), command.name()]
}

/** Returns commander's message as one sentence. It repeats the words of the user, which may have anything in them. */
function usageMessage(text: string): string {
  const [, message = '', suggestion = ''] = /^(?:error: )?([^]*?)(?:\n(\(Did you mean [^\n]*\)))?\n?$/.exec(text) ?? []
  return [sanitizeLine(cut(message.replace(/\.$/, ''))), sanitizeLine(suggestion)].filter(Boolean).join(' ').concat('.')
}

/** Longest message of which all is printed: more is a value that the user gave. */
const MESSAGE_LIMIT = 600

/** Cuts the middle out of a long message: the option is at its beginning, and the reason at its end. */
function cut(message: string): string {
  if (message.length <= MESSAGE_LIMIT) return message
  const characters = Array.from(message)
  return `${characters.slice(0, MESSAGE_LIMIT / 3).join('')}…${characters.slice(-MESSAGE_LIMIT / 3).join('')}`
}
