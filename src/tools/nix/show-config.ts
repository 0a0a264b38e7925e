import { z } from 'zod'
import { QUERY_LIMIT } from '../run/limits.ts'
import type { Command } from '../run/runner.ts'
import type { NixSettings } from '#domain/trust/nix-warnings'
import { readJson } from '../run/read-json.ts'

/** Prints the settings that Nix goes by, as JSON. */
export const showConfigCommand: Command = {
  argv: ['nix', 'config', 'show', '--extra-experimental-features', 'nix-command', '--json'],
  effect: 'read',
  timeout: QUERY_LIMIT,
}

const substitutersSchema = z.object({ substituters: z.object({ value: z.array(z.string()) }) })

/** Parses the substituters, in the order configured, without the final slash that Nix adds to some. */
export function parseSubstituters(stdout: string): string[] {
  return readJson(['nix', 'config'], substitutersSchema, stdout).substituters.value
}

const trustSchema = z.object({
  'require-sigs': z.object({ value: z.boolean() }),
  'trusted-users': z.object({ value: z.array(z.string()) }),
  substituters: z.object({ value: z.array(z.string()) }),
  'trusted-public-keys': z.object({ value: z.array(z.string()) }),
})

/** Parses the keys, users and substituters that Nix trusts. */
export function parseTrust(stdout: string): NixSettings {
  const settings = readJson(['nix', 'config'], trustSchema, stdout)
  return {
    requireSigs: settings['require-sigs'].value,
    trustedUsers: settings['trusted-users'].value,
    substituters: settings.substituters.value,
    trustedPublicKeys: settings['trusted-public-keys'].value,
  }
}
