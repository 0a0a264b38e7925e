import { adviceOnCommandLine } from '#domain/report/option-words'
import { productionHosts } from '#domain/config/production-hosts'
import { exitCodeWithLedger, statusExitCode } from '#domain/protocol/status-exit-code'
import type { StatusResult } from '#domain/protocol/status'
import { statusLines } from '#domain/report/status-lines'
import { statusTable } from '#domain/report/status-table'
import { silentReporter } from '#domain/report/silent-reporter'
import type { StatusesOptions } from '#verbs/status'
import { secondsOf } from '../arguments.ts'
import { command, type CommandContext } from '../command.ts'
import { reachFrom, reachInputs } from '../host-command.ts'
import { argument, flag, orElse, parsed } from '../inputs.ts'
import { shownLines } from '../lines.ts'
import { subjectsHere } from '../subjects.ts'
import type { Outcome } from '../run-command.ts'

export const statusCommand = command({
  name: 'status',
  summary: 'show what hosts run: release, commit, age, health asked now, units, last attempt',
  arguments: { hosts: argument('[host...]', 'hosts of grind-to-prod.yml (default: all of them)') },
  options: {
    ...reachInputs,
    watch: flag('show it again and again, until Ctrl-C'),
    requireLedger: flag('end with 14 for a ledger that is not whole or contradicts its host, and where that is not known'),
    every: orElse(parsed('<seconds>', 'how often --watch asks', secondsOf), 5),
  },
  needs: { every: 'watch' },
  examples: ['grind-to-prod status', 'grind-to-prod status prod', 'grind-to-prod status --watch', 'grind-to-prod status --require-ledger'],
  run: async ({ hosts: named, directory, identityFile, watch, every, requireLedger }, context) => {
    const reach = await reachFrom({ directory, identityFile }, named, context)
    const hosts = named.length === 0 ? productionHosts(reach.config) : named
    const asked = {
      ...reach,
      hosts,
      check: true,
      directory: await context.applicationFolder(directory),
      isOne: named.length === 1,
      requireLedger,
    }
    if (!watch) return asked.isOne ? oneHost(asked, context) : severalHosts(asked, context)
    for (;;) {
      // A watcher shows states, and not how they were asked for.
      const outcome = await severalHosts(asked, { ...context, reporter: silentReporter })
      context.stdout.write(frameOf(outcome, context))
      // Each frame was printed already.
      if (!(await context.pause(every * 1000))) return { ...outcome, text: [] }
    }
  },
})

interface Asked extends StatusesOptions {
  /** The configuration's folder: the repository around it knows the subjects of commits. */
  readonly directory: string
  /** One host was named, so its own document is printed. */
  readonly isOne: boolean
}

/** One host in full; throws its error. */
async function oneHost({ hosts, directory, requireLedger, ...reach }: Asked, context: CommandContext): Promise<Outcome> {
  const { status } = await import('#verbs/status')
  const found = await status({ ...reach, hostName: hosts[0]! }, context)
  await remember([found], context)
  const around = { ...(await subjectsHere(commitsOf([found]), directory, context)), isVerbose: context.isVerbose }
  const exitCode = requireLedger === true ? exitCodeWithLedger(found) : statusExitCode(found)
  return { result: found, text: statusLines(found, around, hosts[0]), exitCode }
}

/** Hosts side by side; one that cannot be asked has its error in place of its state. */
async function severalHosts({ directory, ...asked }: Asked, context: CommandContext): Promise<Outcome> {
  const { statuses } = await import('#verbs/status')
  const { hosts, exitCode } = await statuses(asked, context)
  const found = hosts.flatMap((host): StatusResult[] => ('status' in host ? [host.status] : []))
  await remember(found, context)
  const around = { ...(await subjectsHere(commitsOf(found), directory, context)), isVerbose: context.isVerbose }
  const text = asked.isOne && found.length === 1 ? statusLines(found[0]!, around, asked.hosts[0]) : statusTable(hosts, around)
  return { result: { hosts }, text, exitCode }
}

/** Completion offers these releases. */
async function remember(found: readonly StatusResult[], { environment, home }: CommandContext): Promise<void> {
  const { rememberReleases } = await import('#steps/commits/seen-releases')
  const { stateFolder } = await import('#tools/files/state-folder')
  await rememberReleases(stateFolder(environment, home), found)
}

function commitsOf(found: readonly StatusResult[]): (string | undefined)[] {
  return found.flatMap(({ releases }) => releases.map(({ source }) => source?.commit))
}

const CLEAR_SCREEN = '\u001b[H\u001b[2J'

function frameOf({ result, text }: Outcome, { isJson, stdout }: CommandContext): string {
  if (isJson) return `${JSON.stringify(result, adviceOnCommandLine)}\n`
  const lines = typeof text === 'string' ? text : shownLines(text)
  return `${stdout.isTTY === true ? CLEAR_SCREEN : ''}${new Date().toISOString()}\n${lines}\n`
}
