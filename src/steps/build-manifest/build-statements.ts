import type { Manifest } from '#domain/manifest/schema'
import { VERSION } from '#domain/protocol/version'
import { envelopeText } from '#domain/statement/dsse'
import { provenanceStatement, type BuilderKind } from '#domain/statement/provenance'
import { sbomStatement } from '#domain/statement/sbom'
import { statementEnvelope } from '#domain/statement/statement'
import { nixVersionCommand, parseNixVersion } from '#tools/nix/version'
import { expectSuccess } from '#tools/run/expect-success'
import type { Runner } from '#tools/run/runner'
import { together } from '#tools/run/together'
import type { EvaluatedComponent } from './evaluate.ts'
import { flakeLocks } from './flake-locks.ts'
import { packageMetas } from './package-metas.ts'
import type { ReleaseSource } from './source.ts'

/** Where a build runs. */
export interface Builder {
  readonly kind: BuilderKind
  /** Address of the run of a workflow. */
  readonly invocation?: string | undefined
}

/** What is known of a build beside its outputs. */
export interface BuildStory {
  readonly source: ReleaseSource
  /** As it was given; null for what was checked out. */
  readonly ref: string | null
  readonly builder: Builder
  readonly startedOn: string
  readonly components: readonly EvaluatedComponent[]
}

/** What was made of it. */
export interface DescribedRelease {
  readonly manifest: Manifest
  /** The text of its bill of materials. */
  readonly sbom: string
}

/** Statements of a build, as texts of envelopes without signatures. */
export interface BuildStatements {
  readonly provenance: string
  readonly sbomStatement: string
}

/** Collects what the statements of a build need beside its outputs, and returns a function that makes them. */
export async function buildStatements(story: BuildStory, runner: Runner): Promise<(release: DescribedRelease) => BuildStatements> {
  const { source, ref, builder, startedOn, components } = story
  const [metas, locks, printedVersion] = await together([
    packageMetas(components, runner),
    flakeLocks(source, components, runner),
    expectSuccess(runner, nixVersionCommand),
  ])
  const build = {
    ref,
    derivations: Object.fromEntries(components.map(({ name, derivation }) => [name, derivation])),
    locks,
    builder: builder.kind,
    versions: { 'grind-to-prod': VERSION, nix: parseNixVersion(printedVersion), node: process.versions.node },
    invocation: builder.invocation,
    startedOn,
  }
  return ({ manifest, sbom }) => {
    const byPath = new Map([...metas].map(([name, meta]) => [manifest.components[name]!.storePath, meta]))
    const provenance = provenanceStatement({ ...build, manifest, finishedOn: new Date().toISOString() })
    return {
      provenance: envelopeText(statementEnvelope(provenance)),
      sbomStatement: envelopeText(statementEnvelope(sbomStatement(manifest, sbom, byPath))),
    }
  }
}
