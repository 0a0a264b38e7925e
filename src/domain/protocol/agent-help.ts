import { isAgentVerb, isForPrograms, verbsOf, type AgentVerb } from './agent-verbs.ts'
import { formOf } from './agent-usage.ts'
import { AGENT_PROGRAM } from './agent-program.ts'
import { alignColumns } from '../report/columns.ts'

/** What each verb does, for the help. A missing verb does not compile. */
const summaries: Readonly<Record<AgentVerb, string>> = {
  status: 'show release, role, units, who holds the host, warnings; with --check also the health now',
  rollback: 'make an earlier release current',
  confirm: 'confirm the release that awaits it, or reject it',
  cancel: 'ask the attempt that runs to roll back',
  follow: 'follow the attempt that runs to its verdict',
  prune: 'remove the releases that the policy does not keep',
  ledger: 'list the records, and verify their chain',
  snapshot: "print the host's state",
  logs: "print what the application's units logged",
  access: 'show who may do what: keys, signers, units, policy',
  release: 'print the manifest of the current release',
  role: 'show the role, or change it',
  recover: 'finish or revert an attempt that was interrupted',
  'restore-data': 'restore the data from before that release',
  'rotate-key': 'have the ssh host key that signs records name its successor',
  prepare: 'check a release, and list what is missing for it',
  'snapshot-after': "print the host's state when an attempt has ended",
  receive: 'import store paths of a prepared release',
  announce: 'start the transaction of an attempt that will be asked for',
  apply: 'make a prepared release current',
  witness: 'keep the newest line of the ledger of another host',
  countersign: 'keep the countersignature of an emergency release',
  session: 'carry several calls over one connection',
  install: 'set the host up',
  uninstall: 'remove what an installation made',
  keys: 'add and remove keys',
  dispatch: 'run what a key asks for by ssh',
  transact: 'run an attempt, in its own unit',
  'prove-boot': 'check a release after a boot, in its own unit',
}

/** Returns the help of the agent, or of one verb: verbs for people first. */
export function agentHelp(word: string | undefined): string[] {
  if (isAgentVerb(word)) return [`Usage: sudo ${AGENT_PROGRAM} ${formOf(word)}`, '', `${sentence(summaries[word])}.`, ...footer]
  const typed = verbsOf('deploy-key', 'root').filter((verb) => !isForPrograms(verb))
  const others = verbsOf('deploy-key', 'root', 'agent').filter((verb) => !typed.includes(verb))
  return [
    `Usage: sudo ${AGENT_PROGRAM} VERB APPLICATION [options]`,
    '',
    'Acts on the releases of an application on this host, with no network.',
    '',
    'Verbs:',
    ...table(typed),
    '',
    'Verbs of programs:',
    ...table(others),
    ...footer,
  ]
}

const footer = [
  '',
  'The output is text for people; with --json it is JSON, one message a line.',
  'Exit codes: 0 COMMITTED or nothing wrong, 2 bad input, 10 UNCHANGED, 11 ROLLED_BACK, 12 NEEDS_HUMAN, 13 UNKNOWN, 14 the chain of the ledger is broken, 1 a bug.',
]

function table(verbs: readonly AgentVerb[]): string[] {
  return alignColumns(verbs.map((verb) => [`  ${formOf(verb)}`, summaries[verb]]))
    .trimEnd()
    .split('\n')
}

function sentence(text: string): string {
  return `${text[0]!.toUpperCase()}${text.slice(1)}`
}
