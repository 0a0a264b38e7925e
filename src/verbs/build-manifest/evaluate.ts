import { stripVTControlCharacters } from 'node:util'
import { SourceError } from '../../errors/errors.ts'
import { quote } from '../../errors/quote.ts'
import { evaluateCommand, flakeReference } from '../../nix/flake.ts'
import type { Runner } from '../../run/runner.ts'
import type { ReleaseSource } from './source.ts'

/** A component before it is built. */
export interface EvaluatedComponent {
  readonly name: string
  /** Its installable, at the commit. */
  readonly reference: string
  readonly derivation: string
}

/** Evaluates every component, one after another: a mistake is then the mistake of one component, by its name. */
export async function evaluateComponents({ root, commit, config }: ReleaseSource, runner: Runner): Promise<EvaluatedComponent[]> {
  const evaluated: EvaluatedComponent[] = []
  for (const [name, { installable }] of Object.entries(config.components)) {
    const reference = flakeReference(root, commit, installable)
    const { status, stdout, stderr } = await runner.run(evaluateCommand(reference))
    if (status !== 0) {
      throw new SourceError(
        'build-failed',
        `Component ${name} (${installable}) cannot be evaluated; nix says ${quote(errorOf(stderr), 1000)}: mend it in the repository.`,
      )
    }
    evaluated.push({ name, reference, derivation: stdout.trim() })
  }
  return evaluated
}

/** The error itself, which Nix prints last, below the trace that led to it. */
function errorOf(stderr: string): string {
  const text = stripVTControlCharacters(stderr)
  return text
    .slice(Math.max(0, text.lastIndexOf('error: ')))
    .replace(/^error: /, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
