import { Command, CommanderError } from 'commander'
import { EXIT_BAD_INPUT } from '#domain/errors/errors'
import { VERSION } from '#domain/protocol/version'
import { withPublicUrls } from '#domain/secrets/public-url'
import { errorLines, explainedText, type Explained } from '#domain/errors/error-lines'
import { sanitizeLine } from '#domain/report/sanitize-line'
import { approveCommand } from './commands/approve.ts'
import { attachCommand } from './commands/attach.ts'
import { buildManifestCommand } from './commands/build-manifest.ts'
import { exitCodeLines } from '#domain/errors/exit-codes'
import { completionCommand } from './commands/completion.ts'
import { cacheCheckCommand } from './commands/cache-check.ts'
import { cancelCommand } from './commands/cancel.ts'
import type { MakeCommand } from './command.ts'
import { confirmCommand } from './commands/confirm.ts'
import { diffCommand } from './commands/diff.ts'
import { docsCommand } from './commands/docs.ts'
import { exposedCommand } from './commands/exposed.ts'
import { doctorCommand } from './commands/doctor.ts'
import { failoverCommand } from './commands/failover.ts'
import { githubCommands } from './commands/github.ts'
import { hostCommands } from './commands/host.ts'
import { initCommand } from './commands/init.ts'
import { ledgerCommand } from './commands/ledger.ts'
import { logsCommand } from './commands/logs.ts'
import { manifestCommand } from './commands/manifest.ts'
import { planCommand } from './commands/plan.ts'
import { parityCommand } from './commands/parity.ts'
import { prepareDeltasCommand } from './commands/prepare-deltas.ts'
import { promoteCommand } from './commands/promote.ts'
import { pruneCommand } from './commands/prune.ts'
import { releaseCommand } from './commands/release.ts'
import { roleCommand } from './commands/role.ts'
import { rollbackCommand } from './commands/rollback.ts'
import { runnerCheckCommand } from './commands/runner-check.ts'
import { signCommand } from './commands/sign.ts'
import { snapshotCommand } from './commands/snapshot.ts'
import { snapshotDiffCommand } from './commands/snapshot-diff.ts'
import { statusCommand } from './commands/status.ts'
import { verifyCommand } from './commands/verify.ts'
import { printError } from './run-command.ts'
import { realWorld, type World } from './world.ts'

/** Runs the command line. Returns the exit code; verbs are loaded when their command runs. */
export async function main(words: readonly string[], world: World = realWorld()): Promise<number> {
  let exitCode = 0
  let usage: Explained | undefined
  const program = commandLine(
    world,
    (code) => {
      exitCode = code
    },
    (explained) => {
      usage = explained
    },
  )
  // A shell asks for its words with every TAB, and no help shows it.
  if (words[0] === 'complete' && words[1] === '--') {
    const { complete } = await import('./complete.ts')
    await complete(program, words.slice(2), world)
    return 0
  }
  try {
    await program.parseAsync(words, { from: 'user' })
    return exitCode
  } catch (error) {
    if (!(error instanceof CommanderError)) return printError(world, words.includes('--json'), error)
    if (error.exitCode === 0) return 0
    if (words.includes('--json')) {
      const { message, hint } = usage ?? { message: 'There is no such command.', hint: 'Run "grind-to-prod --help".' }
      world.stdout.write(`${JSON.stringify({ error: { code: 'usage', message: explainedText({ message, hint }), hint } })}\n`)
    }
    return EXIT_BAD_INPUT
  }
}

/** The commands under the headings of the help. */
const commandsByHeading: Readonly<Record<string, readonly MakeCommand[]>> = {
  'Begin:': [initCommand, doctorCommand],
  'Release:': [
    releaseCommand,
    buildManifestCommand,
    signCommand,
    approveCommand,
    planCommand,
    prepareDeltasCommand,
    promoteCommand,
    attachCommand,
    cancelCommand,
    confirmCommand,
    rollbackCommand,
  ],
  'Inspect hosts:': [statusCommand, logsCommand, ledgerCommand, diffCommand, snapshotCommand, snapshotDiffCommand, parityCommand],
  'Check evidence:': [verifyCommand, exposedCommand, manifestCommand, cacheCheckCommand],
  'Operate hosts:': [hostCommands, roleCommand, failoverCommand, pruneCommand],
  'Configure:': [docsCommand, githubCommands, runnerCheckCommand, completionCommand],
}

type OnUsage = (explained: Explained) => void

/** Returns the whole command line, for a world; words that it does not understand are printed, and given to `onUsage`. */
export function commandLine(world: World, setExitCode: (exitCode: number) => void, onUsage: OnUsage = () => undefined): Command {
  const program = new Command('grind-to-prod')
    .description(
      'Releases Nix closures from a build host to production: build once, copy exactly, switch atomically, roll back on failure.',
    )
    .version(VERSION, '-V, --version', 'print the version')
  for (const [heading, commands] of Object.entries(commandsByHeading)) {
    program.commandsGroup(heading)
    for (const make of commands) program.addCommand(make(world, setExitCode))
  }
  program.commandsGroup('Help:').helpCommand(true)
  program.addHelpText('after', `\nExit codes:\n${exitCodeLines().join('\n')}\n`)
  configure(program, world, onUsage)
  return program
}

/** Applies the settings that a command does not inherit when it is added whole. */
function configure(command: Command, world: World, onUsage: OnUsage): void {
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
  return [sanitizeLine(message.replace(/\.$/, '')), sanitizeLine(suggestion)].filter(Boolean).join(' ').concat('.')
}
