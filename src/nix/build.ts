import { z } from 'zod'
import { storePathSchema } from '../closure/store-path.ts'
import type { Command } from '../run/runner.ts'
import { flakeOptions } from './flake.ts'

/** One build of all references. `outLink` and `outLink-1`, … keep what was built from being collected. Progress comes on standard error. */
export function buildCommand(references: readonly string[], outLink: string, onStderrLine: (line: string) => void): Command {
  return {
    argv: ['nix', 'build', ...flakeOptions, '--json', '--log-format', 'internal-json', '--out-link', outLink, '--', ...references],
    effect: 'write',
    onStderrLine,
  }
}

const builtSchema = z.array(z.object({ drvPath: storePathSchema, outputs: z.record(z.string(), storePathSchema) }))

/** Derivation → its outputs by name. */
export function parseBuilt(stdout: string): Map<string, Readonly<Record<string, string>>> {
  return new Map(builtSchema.parse(JSON.parse(stdout)).map(({ drvPath, outputs }) => [drvPath, outputs]))
}

/** What a build would do, told on standard error. */
export function planBuildCommand(references: readonly string[]): Command {
  return { argv: ['nix', 'build', ...flakeOptions, '--dry-run', '--', ...references], effect: 'read' }
}

export interface BuildPlan {
  /** Derivations that would be built. */
  readonly build: readonly string[]
  /** Store paths that would be fetched from substituters. */
  readonly fetch: readonly string[]
}

/** Reads the two lists that `nix build --dry-run` prints (`these 3 derivations will be built:`, `this path will be fetched …`). */
export function parseBuildPlan(stderr: string): BuildPlan {
  const build: string[] = []
  const fetch: string[] = []
  let list: string[] | undefined
  for (const line of stderr.split('\n')) {
    if (/^(?:this|these).* derivations? will be built:/.test(line)) list = build
    else if (/^(?:this|these).* paths? will be fetched/.test(line)) list = fetch
    else if (/^ {2}\/nix\/store\/\S+$/.test(line)) list?.push(line.trim())
    else list = undefined
  }
  return { build, fetch }
}
