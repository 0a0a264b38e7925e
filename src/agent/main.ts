#!/usr/bin/env node
import './require-node.ts'
import './interpret-schemas.ts'
import { InputError } from '#domain/errors/errors'
import { AGENT_PROGRAM } from '#domain/protocol/agent-program'
import { parseAgentCommand } from '#domain/protocol/agent-command'
import { isAgentVerb, isForPrograms } from '#domain/protocol/agent-verbs'
import { realRunner } from '#tools/run/real'
import { answer } from './answer.ts'
import { output } from './output.ts'
import { asksForHelp, helpOf } from './help.ts'
import { perform } from './perform.ts'
import type { Performed } from './row.ts'

/**
 * The folders of the programs that the agent runs: on NixOS, from Nix, from the distribution. The environment of a caller has no influence.
 */
const PROGRAM_FOLDERS = [
  '/run/current-system/sw/bin',
  '/nix/var/nix/profiles/default/bin',
  '/usr/local/sbin',
  '/usr/local/bin',
  '/usr/sbin',
  '/usr/bin',
  '/sbin',
  '/bin',
]

/** Grace period for abandoned work before the process exits. */
const UNFINISHED_MILLISECONDS = 200

const words = process.argv.slice(2).filter((word) => word !== '--json')
const [verb] = words
// In a pipe too: a person on call reads it with less and grep.
const isForPerson = !process.argv.includes('--json') && !(isAgentVerb(verb) && isForPrograms(verb))
const out = output(process.stdout, isForPerson)

// The client may have disconnected; finish anyway.
process.stdout.on('error', () => undefined)

const { exitCode, leavesUnfinished } = await answer(out, run)
process.exitCode = exitCode
if (leavesUnfinished) setTimeout(() => process.exit(), UNFINISHED_MILLISECONDS).unref()

async function run(): Promise<Performed> {
  if (asksForHelp(words)) return helpOf(words)
  const command = parseAgentCommand(words)
  if (process.geteuid?.() !== 0) throw new InputError('root-needed', `${AGENT_PROGRAM} runs as root only.`, { hint: 'Put sudo before it.' })
  process.env['PATH'] = PROGRAM_FOLDERS.join(':')
  const agent = [process.execPath, ...process.execArgv, process.argv[1]!] as const
  return perform(command, {
    runner: realRunner,
    reporter: out,
    stdin: process.stdin,
    stdout: process.stdout,
    environment: process.env,
    agent,
  })
}
