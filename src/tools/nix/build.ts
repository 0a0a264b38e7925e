import { z } from 'zod'
import { storePathSchema } from '#domain/closure/store-path'
import { BUILD_LIMIT } from '../run/limits.ts'
import type { Command } from '../run/runner.ts'
import { flakeOptions, withoutEvalCache } from './flake.ts'
import { readJson } from '../run/read-json.ts'

export interface Build {
  readonly references: readonly string[]
  /** This link and `…-1`, `…-2` keep what was built from being collected. */
  readonly outLink: string
  /** Evaluates again instead of using a cached evaluation. */
  readonly afresh: boolean
  /** Called with the lines of the internal log. */
  readonly onStderrLine: (line: string) => void
}

/** One build of all references. */
export function buildCommand({ references, outLink, afresh, onStderrLine }: Build): Command {
  const options = [...flakeOptions, ...(afresh ? withoutEvalCache : [])]
  return {
    argv: ['nix', 'build', ...options, '--json', '--log-format', 'internal-json', '--out-link', outLink, '--', ...references],
    effect: 'write',
    timeout: BUILD_LIMIT,
    onStderrLine,
  }
}

const builtSchema = z.array(z.object({ drvPath: storePathSchema, outputs: z.record(z.string(), storePathSchema) }))

/** Derivation → its outputs by name. */
export function parseBuilt(stdout: string): Map<string, Readonly<Record<string, string>>> {
  return new Map(readJson(['nix', 'build'], builtSchema, stdout).map(({ drvPath, outputs }) => [drvPath, outputs]))
}

/** Prints what a build would do, on standard error. */
export function planBuildCommand(references: readonly string[]): Command {
  return { argv: ['nix', 'build', ...flakeOptions, '--dry-run', '--', ...references], effect: 'read', timeout: BUILD_LIMIT }
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
