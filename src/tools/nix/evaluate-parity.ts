import { z } from 'zod'
import { BUILD_LIMIT } from '../run/limits.ts'
import type { Command } from '../run/runner.ts'
import { flakeOptions } from './flake.ts'
import { readJson } from '../run/read-json.ts'

/** The attribute of a flake below which `parity` has the values of each host. */
const PARITY_OUTPUT = 'grindToProd'

/**
 * Prints, as JSON, what the flake in a folder exposes as `grindToProd.parity.<host>` for these hosts, null for one that it does
 * not expose. Names of hosts need no escaping in Nix. Each host is evaluated for itself: nothing else of the flake is.
 */
export function evaluateParityCommand(directory: string, hosts: readonly string[]): Command {
  const values = hosts.map((host) => `"${host}" = parity."${host}" or null;`).join(' ')
  return {
    argv: [
      'nix',
      'eval',
      ...flakeOptions,
      '--json',
      '--apply',
      `output: let parity = output.parity or { }; in { ${values} }`,
      `.#${PARITY_OUTPUT}`,
    ],
    directory,
    effect: 'read',
    timeout: BUILD_LIMIT,
  }
}

const valuesSchema = z.record(z.string(), z.record(z.string(), z.unknown()).nullable())
/** Values by their names, as deep as they go. */
export type ParityValues = Readonly<Record<string, unknown>>

/** Reads what that printed. Throws CommandError. */
export function parseParity(stdout: string): Record<string, ParityValues | null> {
  return readJson(['nix', 'eval'], valuesSchema, stdout)
}

/** True when an evaluation failed only because the flake does not expose anything for us. */
export function hasNoParity(error: string): boolean {
  return error.includes('does not provide attribute') && error.includes(PARITY_OUTPUT)
}
