import { realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'

/** Path of the agent's bundle, beside the command line's. */
export function agentFile(): string {
  return join(dirname(realpathSync(process.argv[1]!)), 'agent.js')
}
