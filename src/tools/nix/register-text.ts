import { storePathSchema } from '#domain/closure/store-path'
import { STORE_LIMIT } from '../run/limits.ts'
import type { Command } from '../run/runner.ts'
import { readJson } from '../run/read-json.ts'

/** `builtins.toFile` over a file's text, with a context that makes the given store paths its references. */
const expression = `{ name, file, references }:
builtins.toFile name (builtins.appendContext (builtins.readFile file) (builtins.listToAttrs (map
  (path: { name = path; value = { path = true; }; })
  (builtins.fromJSON references))))`

/**
 * Makes a file's bytes a store path of their own (content-addressed, so no signature is needed) that refers to these
 * store paths, and prints it as JSON. Values are passed as arguments, never as Nix source.
 */
export function registerTextCommand(name: string, file: string, references: readonly string[]): Command {
  return {
    argv: [
      'nix-instantiate',
      '--eval',
      '--read-write-mode',
      '--json',
      '--argstr',
      'name',
      name,
      '--argstr',
      'file',
      file,
      '--argstr',
      'references',
      JSON.stringify(references),
      '--expr',
      expression,
    ],
    effect: 'write',
    timeout: STORE_LIMIT,
  }
}

/** Parses the store path that it printed. */
export function parseRegistered(stdout: string): string {
  return readJson(['nix-instantiate'], storePathSchema, stdout)
}
