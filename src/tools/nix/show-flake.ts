import { z } from 'zod'
import { BUILD_LIMIT } from '../run/limits.ts'
import type { Command } from '../run/runner.ts'
import { readJson } from '../run/read-json.ts'
import { flakeShowSchema } from '#domain/init/flake-outputs'
import { flakeOptions } from './flake.ts'

/** Prints the outputs of the flake in a folder, as its working tree has it, as JSON. */
export function showFlakeCommand(folder: string): Command {
  return { argv: ['nix', 'flake', 'show', ...flakeOptions, '--json', '--', folder], effect: 'read', timeout: BUILD_LIMIT }
}

export function parseShownFlake(stdout: string): z.infer<typeof flakeShowSchema> {
  return readJson(['nix', 'flake', 'show'], flakeShowSchema, stdout)
}

/** Prints, as JSON, the name of the main program of each package that a flake in a folder has for a system: what `nix run` starts. */
export function mainProgramsCommand(folder: string, system: string): Command {
  const program =
    'p: let found = builtins.tryEval (p.meta.mainProgram or p.pname or (builtins.parseDrvName p.name).name); in if found.success then found.value else null'
  return {
    argv: ['nix', 'eval', ...flakeOptions, '--json', '--apply', `builtins.mapAttrs (_: ${program})`, '--', `${folder}#packages.${system}`],
    effect: 'read',
    timeout: BUILD_LIMIT,
  }
}

const programsSchema = z.record(z.string(), z.string().nullable())

export function parseMainPrograms(stdout: string): Record<string, string | null> {
  return readJson(['nix', 'eval'], programsSchema, stdout)
}
