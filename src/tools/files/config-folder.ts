import { isAbsolute, join } from 'node:path'

/**
 * Returns where this user's keys of an application are kept (XDG base directories): `$XDG_CONFIG_HOME/grind-to-prod/<application>`,
 * or below `~/.config`.
 */
export function keyFolder(environment: Readonly<Record<string, string | undefined>>, home: string, application: string): string {
  const base = environment['XDG_CONFIG_HOME']
  return join(base !== undefined && isAbsolute(base) ? base : join(home, '.config'), 'grind-to-prod', application)
}
