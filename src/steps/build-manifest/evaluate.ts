import { answered } from '#tools/run/answered'
import { atField, placesOf } from '#domain/config/source-locations'
import { SourceError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { errorText, gitText, mayBeCollected } from '#tools/nix/error-text'
import { evaluateCommand, flakeReference } from '#tools/nix/flake'
import { unknownSelfInput } from '#tools/nix/self-inputs'
import { requireDaemon } from '#tools/nix/require-daemon'
import { LFS_SINCE } from '#tools/nix/version'
import type { Runner } from '#tools/run/runner'
import { locateInstallable } from './flake-folder.ts'
import type { ReleaseSource } from './source.ts'

/** A component before it is built. */
export interface EvaluatedComponent {
  readonly name: string
  /** Its installable, at the commit. */
  readonly reference: string
  readonly derivation: string
  /** Its flake's folder, as a path below the repository's root; empty for the root itself. */
  readonly folder: string
}

/** What a collection spoils is evaluated again; a mistake in the repository is the same each time. */
const ATTEMPTS = 3

/** Evaluates every component, one after another: a mistake is then the mistake of one component, by its name. */
export async function evaluateComponents(source: ReleaseSource, runner: Runner): Promise<EvaluatedComponent[]> {
  const evaluated: EvaluatedComponent[] = []
  for (const [name, { installable }] of Object.entries(source.config.components))
    evaluated.push(await evaluateComponent(source, { name, installable }, runner))
  return evaluated
}

/** A component's name, and what it is built from. */
export interface ComponentToEvaluate {
  readonly name: string
  readonly installable: string
}

/** Evaluates one component. Throws SourceError `build-failed`. */
export async function evaluateComponent(
  source: ReleaseSource,
  { name, installable }: ComponentToEvaluate,
  runner: Runner,
): Promise<EvaluatedComponent> {
  const { root, commit, config } = source
  const field = ['components', name, 'installable']
  const { folder, attribute } = await locateInstallable(source, installable, runner).catch(atField(config, field))
  const reference = flakeReference({ root, commit, folder, ...config.source }, attribute)
  const result = await evaluate(reference, runner)
  requireDaemon(['nix', 'eval'], result)
  if (result.status !== 0) {
    const git = gitText(result.stderr)
    const printed = git === undefined ? '' : `, and git ${quote(git, 1000)}`
    const message = `Component ${name} (${installable}) cannot be evaluated; nix reports ${quote(errorText(result.stderr), 1000)}${printed}.`
    const hint = hintFor(result.stderr)
    throw new SourceError('build-failed', message, { hint, places: placesOf(config, field, `${message} ${hint}`) })
  }
  return { name, reference, derivation: result.stdout.trim(), folder }
}

/** Returns what to do about an evaluation that failed. */
function hintFor(stderr: string): string {
  const unknown = unknownSelfInput(errorText(stderr))
  if (unknown !== undefined)
    return `Use Nix ${LFS_SINCE} or later, which knows inputs.self.${unknown}, or remove it there and set source.${unknown} in the configuration.`
  if (gitText(stderr) === undefined) return 'Fix it in the repository.'
  return 'Check the address of that repository (of a submodule, in .gitmodules), and that the user who builds may fetch from it.'
}

async function evaluate(reference: string, runner: Runner) {
  let result = await answered(runner, evaluateCommand(reference))
  for (let attempt = 2; attempt <= ATTEMPTS && result.status !== 0 && mayBeCollected(errorText(result.stderr)); attempt += 1) {
    result = await answered(runner, evaluateCommand(reference, true))
  }
  return result
}
