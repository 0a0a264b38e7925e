import { CommandError, isKnownError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import type { Manifest } from '#domain/manifest/schema'
import { compareComponent, type ComparedComponent, type Evaluation } from '#domain/reproduce/components'
import { systemCommand } from '#tools/nix/flake'
import { outputsCommand } from '#tools/nix/rebuild'
import { expectSuccess } from '#tools/run/expect-success'
import type { Runner } from '#tools/run/runner'
import { evaluateComponent, type ComponentToEvaluate } from '../build-manifest/evaluate.ts'
import type { ReleaseSource } from '../build-manifest/source.ts'
import type { RecordedBuild } from './recorded-build.ts'

/** A release to evaluate again. */
export interface ReleaseToEvaluate {
  readonly source: ReleaseSource
  readonly manifest: Manifest
  readonly recorded: RecordedBuild | null
}

/** Evaluates each component from the installable that the manifest names, at its commit. What does not evaluate is an answer, too. */
export async function evaluateHere({ source, manifest, recorded }: ReleaseToEvaluate, runner: Runner): Promise<ComparedComponent[]> {
  const system: unknown = JSON.parse(await expectSuccess(runner, systemCommand))
  const compared: ComparedComponent[] = []
  for (const [name, component] of Object.entries(manifest.components)) {
    const evaluation =
      system === manifest.system
        ? await evaluateOne(source, { name, installable: component.installable }, runner)
        : { problem: `The release is for ${manifest.system}, and this machine builds for ${quote(String(system))}.` }
    const derivations = recorded?.derivations ?? {}
    const own = Object.hasOwn(derivations, name) ? derivations[name] : undefined
    compared.push(compareComponent(name, component, { evaluation, recorded: own }))
  }
  return compared
}

async function evaluateOne(source: ReleaseSource, component: ComponentToEvaluate, runner: Runner): Promise<Evaluation> {
  try {
    const { derivation } = await evaluateComponent(source, component, runner)
    const outputs = (await expectSuccess(runner, outputsCommand(derivation))).split('\n').filter((line) => line !== '')
    return { derivation, outputs }
  } catch (error) {
    // That the store cannot be used is an answer about this machine, and not about the release.
    if (!isKnownError(error) || (error instanceof CommandError && error.isDaemonUnreachable)) throw error
    return { problem: error.message }
  }
}
