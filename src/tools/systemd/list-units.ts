import { z } from 'zod'
import type { Command } from '../run/runner.ts'

const common = { effect: 'read', environment: { LC_ALL: 'C' }, timeout: 10_000 } as const

/** `systemctl list-units`: every service that runs. */
export const runningServicesCommand: Command = {
  argv: ['systemctl', 'list-units', '--type=service', '--state=running', '--no-pager', '--full', '--output=json'],
  ...common,
}

/** `systemctl list-unit-files`: which of these unit files are started at boot. */
export function enabledUnitsCommand(files: readonly string[]): Command {
  return {
    argv: ['systemctl', 'list-unit-files', '--state=enabled,enabled-runtime', '--no-pager', '--full', '--output=json', '--', ...files],
    ...common,
  }
}

const runningSchema = z.array(z.object({ unit: z.string() }))
const enabledSchema = z.array(z.object({ unit_file: z.string() }))

/** Their names. Throws when it is not the list. */
export function parseRunningServices(stdout: string): string[] {
  return runningSchema.parse(JSON.parse(stdout)).map(({ unit }) => unit)
}

/** Their names. Throws when it is not the list. */
export function parseEnabledUnits(stdout: string): string[] {
  return enabledSchema.parse(JSON.parse(stdout)).map(({ unit_file: unit }) => unit)
}
