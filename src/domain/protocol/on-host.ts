import { AGENT_PROGRAM } from './agent-program.ts'
import type { agentVerbs } from './agent-verbs.ts'

/**
 * Writes a command of the agent for a person at the host. The agent needs root, which a person there usually is not, so that it has sudo;
 * every text that names such a command has it from here.
 */
export function onHost(verb: keyof typeof agentVerbs, application = 'APPLICATION', ...options: readonly string[]): string {
  return ['sudo', AGENT_PROGRAM, verb, application, ...options].join(' ')
}
