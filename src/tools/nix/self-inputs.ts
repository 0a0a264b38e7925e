import { z } from 'zod'
import { STORE_LIMIT } from '../run/limits.ts'
import { readJson } from '../run/read-json.ts'
import type { Command } from '../run/runner.ts'

/** What a flake declares of its own source in `inputs.self`, which Nix honours from 2.27 on. */
const selfInputsSchema = z.object({ submodules: z.boolean(), lfs: z.boolean() })
export type SelfInputs = z.infer<typeof selfInputsSchema>

/**
 * Prints, as JSON, what a flake declares of its own source. `flake` is the text of its flake.nix, of which only these values are evaluated.
 */
export function selfInputsCommand(flake: string): Command {
  return {
    argv: ['nix-instantiate', '--eval', '--strict', '--json', '--option', 'pure-eval', 'true', '-'],
    input: `let flake = (\n${flake}\n); in { ${valueOf('submodules')} ${valueOf('lfs')} }`,
    effect: 'read',
    timeout: STORE_LIMIT,
  }
}

function valueOf(name: keyof SelfInputs): string {
  return `${name} = (flake.inputs.self.${name} or false) == true;`
}

/** Reads what it printed. Throws CommandError. */
export function parseSelfInputs(stdout: string): SelfInputs {
  return readJson(['nix-instantiate'], selfInputsSchema, stdout)
}

/** The name of what a flake declares of its own source although this Nix does not know it; undefined for another error. */
export function unknownSelfInput(error: string): keyof SelfInputs | undefined {
  const [, name] = /unexpected flake input attribute '(submodules|lfs)'/.exec(error) ?? []
  return name === 'submodules' || name === 'lfs' ? name : undefined
}
