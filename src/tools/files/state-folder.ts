import { isAbsolute, join } from 'node:path'

/** Returns where this user's builds are kept (XDG base directories): `$XDG_STATE_HOME/grind-to-prod`, or below `~/.local/state`. */
export function stateFolder(environment: Readonly<Record<string, string | undefined>>, home: string): string {
  const base = environment['XDG_STATE_HOME']
  return join(base !== undefined && isAbsolute(base) ? base : join(home, '.local', 'state'), 'grind-to-prod')
}
