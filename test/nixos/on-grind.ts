import type { z } from 'zod'
import { onHost, succeedOnHost } from '../../lab/client.ts'

/** Nix on the lab's build host: the one that tests may count on. The repository is mounted there, read-only. */
const REPOSITORY = '/opt/grind-to-prod'

/** The parts of nixpkgs that our Nix code uses, because there is no network for nixpkgs itself. */
const STAND_IN = 'test/nixos/nixpkgs-stand-in'

/** Evaluates a Nix function `{ repository, input }: …` for this input, strictly. */
export async function evaluate<Schema extends z.ZodType>(
  nixFunction: string,
  schema: Schema,
  input: unknown = null,
): Promise<z.infer<Schema>> {
  return schema.parse(JSON.parse(await succeedOnHost('grind', evaluation(nixFunction, input), { user: 'runner' })))
}

/** The error that such an evaluation ends with. */
export async function evaluationError(nixFunction: string, input: unknown = null): Promise<string> {
  const { status, stdout, stderr } = await onHost('grind', evaluation(nixFunction, input), { user: 'runner' })
  if (status === 0) throw new Error(`The evaluation gives ${stdout} and no error.`)
  return stderr
}

function evaluation(nixFunction: string, input: unknown): string[] {
  const expression = `{ text }: (${nixFunction}) { repository = ${REPOSITORY}; input = builtins.fromJSON text; }`
  const words = ['nix-instantiate', '--eval', '--strict', '--json', '--read-write-mode']
  return [...words, '--argstr', 'text', JSON.stringify(input), '--expr', expression]
}

/** Such a function, giving `result` of the `config` of a stand-in NixOS with these modules; all are Nix texts. */
export function systemOf(modules: readonly string[], result: string): string {
  return `{ repository, input }:
    let
      lib = import (repository + "/${STAND_IN}/lib.nix");
      modules = [ ${modules.map((text) => `(${text})`).join(' ')} ];
      inherit (lib.nixosSystem { system = "x86_64-linux"; inherit modules; }) config;
    in ${result}`
}

/** A folder on grind, removed when it goes out of scope. */
export interface GrindFolder extends AsyncDisposable {
  readonly path: string
}

export async function folderOnGrind(): Promise<GrindFolder> {
  const path = (await succeedOnHost('grind', ['mktemp', '--directory'], { user: 'runner' })).trim()
  return { path, [Symbol.asyncDispose]: async () => void (await succeedOnHost('grind', ['rm', '-rf', '--', path])) }
}

/** A folder there with everything that our flake is made of, as Nix would fetch it. */
export async function flakeOnGrind(): Promise<GrindFolder> {
  const folder = await folderOnGrind()
  const parts = ['flake.nix', 'nix', 'runner', 'dist', 'package.json', STAND_IN]
  await succeedOnHost('grind', ['cp', '--recursive', '--parents', ...parts, folder.path], { user: 'runner', directory: REPOSITORY })
  return folder
}

/** `nix` with a flake, the network's nixpkgs replaced by the stand-in, and no lock file read or written. */
export function flakeCommand(words: readonly string[], folder: string, otherInputs: Readonly<Record<string, string>> = {}): string[] {
  const inputs = Object.entries({ nixpkgs: `path:${folder}/${STAND_IN}`, ...otherInputs })
  return ['nix', ...words, '--no-write-lock-file', ...inputs.flatMap(([name, flake]) => ['--override-input', name, flake])]
}

/** Builds with the stand-in's packages, which are the programs of this machine: as root, without Nix's sandbox. */
export async function buildOnGrind(folder: string, installables: readonly string[]): Promise<string[]> {
  const words = ['build', '--no-link', '--print-out-paths', '--option', 'sandbox', 'false']
  const stdout = await succeedOnHost('grind', [...flakeCommand(words, folder), ...installables])
  return stdout.trim().split('\n')
}
