import { realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'

/** The folder of the command line's bundle. */
export function distFolder(): string {
  return dirname(realpathSync(process.argv[1]!))
}

/** Path of the agent's bundle, beside the command line's. */
export function agentFile(): string {
  return join(distFolder(), 'agent.js')
}
