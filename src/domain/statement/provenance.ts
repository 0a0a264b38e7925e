import { z } from 'zod'
import { storePathSchema } from '../closure/store-path.ts'
import { InputError } from '../errors/errors.ts'
import { quote } from '../errors/quote.ts'
import { firstDifference } from '../evidence/first-difference.ts'
import { ABOUT_ANOTHER, isAboutRelease } from '../evidence/same-subjects.ts'
import type { Manifest } from '../manifest/schema.ts'
import { LIMITS } from '../protocol/limits.ts'
import { lockedDependencies, type FlakeLock } from './flake-lock.ts'
import { releaseSubjects, resourceDescriptorSchema, type ResourceDescriptor, type Statement, type StatementToMake } from './statement.ts'

/** The predicate type of SLSA provenance. */
const PROVENANCE_TYPE = 'https://slsa.dev/provenance/v1'

/** The build type of a release; docs/predicates/build-v1.md describes it. */
const BUILD_TYPE = 'urn:grind-to-prod:predicates/build-v1'

/** Where a release was built. A build that no workflow ran is on the machine of a holder of the release key. */
export const builders = {
  local: 'urn:grind-to-prod:builders/local',
  'self-hosted': 'urn:grind-to-prod:builders/github-self-hosted',
  'github-hosted': 'urn:grind-to-prod:builders/github-hosted',
} as const
export type BuilderKind = keyof typeof builders

const text = z.string().max(4096)

/** What the caller of a build chose: with the commit it decides what is built. */
const externalParametersSchema = z.strictObject({
  /** The upstream, as the manifest has it, such as `github.com/owner/name`. */
  repository: text,
  /** A branch, a tag or a commit, as it was given; null for what was checked out. */
  ref: text.nullable(),
  /** The folder of the configuration; absent for the repository's root. */
  directory: text.optional(),
  /** Of each component. */
  installables: z.record(z.string().max(255), text),
})

/** What follows from the parameters and the machine. */
const internalParametersSchema = z.looseObject({
  /** A Nix system, such as `x86_64-linux`. */
  system: z.string().max(64),
  /** The derivation of each component: what Nix was asked to build. */
  derivations: z.record(z.string().max(255), storePathSchema),
})

/** SLSA provenance v1 (https://slsa.dev/spec/v1.0/provenance) of a release. */
const provenanceSchema = z.looseObject({
  buildDefinition: z.looseObject({
    buildType: z.literal(BUILD_TYPE),
    externalParameters: externalParametersSchema,
    internalParameters: internalParametersSchema,
    resolvedDependencies: z.array(resourceDescriptorSchema).max(LIMITS.closurePaths),
  }),
  runDetails: z.looseObject({
    builder: z.looseObject({ id: text, version: z.record(z.string(), z.string()) }),
    metadata: z.looseObject({ invocationId: text.optional(), startedOn: z.iso.datetime(), finishedOn: z.iso.datetime() }),
  }),
})
export type Provenance = z.infer<typeof provenanceSchema>

/** What a build knows of itself. */
export interface BuildFacts {
  readonly manifest: Manifest
  readonly ref: string | null
  /** The derivation of each component, by its name. */
  readonly derivations: Readonly<Record<string, string>>
  /** Of each flake that was evaluated. */
  readonly locks: readonly FlakeLock[]
  readonly builder: BuilderKind
  /** Versions of the programs, by their names. */
  readonly versions: Readonly<Record<string, string>>
  /** The run of a workflow, as its address; undefined outside of one. */
  readonly invocation: string | undefined
  readonly startedOn: string
  readonly finishedOn: string
}

/** Makes the provenance of a release. */
export function provenanceStatement(facts: BuildFacts): StatementToMake {
  return { subject: releaseSubjects(facts.manifest), predicateType: PROVENANCE_TYPE, predicate: provenanceOfBuild(facts) }
}

function provenanceOfBuild(facts: BuildFacts): Provenance {
  const { manifest, builder, versions, invocation, startedOn, finishedOn } = facts
  const { source, system } = manifest
  return {
    buildDefinition: {
      buildType: BUILD_TYPE,
      externalParameters: parametersOf(manifest, facts.ref),
      internalParameters: { system, derivations: facts.derivations },
      resolvedDependencies: [sourceDependency(source), ...facts.locks.flatMap((lock) => lockedDependencies(lock))],
    },
    runDetails: {
      builder: { id: builders[builder], version: { ...versions } },
      metadata: { ...(invocation === undefined ? {} : { invocationId: invocation }), startedOn, finishedOn },
    },
  }
}

function parametersOf({ source, components }: Manifest, ref: string | null): z.infer<typeof externalParametersSchema> {
  return {
    repository: source.repository,
    ref,
    ...(source.directory === undefined ? {} : { directory: source.directory }),
    installables: Object.fromEntries(Object.entries(components).map(([name, { installable }]) => [name, installable])),
  }
}

/** The commit that was built: a repository without a web address is named without one. */
function sourceDependency({ repository, commit }: Manifest['source']): ResourceDescriptor {
  const url = `https://${repository}`
  const hasAddress = !repository.startsWith('/') && URL.canParse(url)
  return { name: 'source', ...(hasAddress ? { uri: `git+${url}@${commit}` } : {}), digest: { gitCommit: commit } }
}

/**
 * Returns in what a provenance contradicts the manifest that it is of, each as the end of a sentence. What only the builder knows, such as
 * its own name and the derivations, no manifest can contradict. Throws InputError `statement-invalid` for what is not a provenance.
 */
export function provenanceProblems(statement: Statement, manifest: Manifest): string[] {
  const { externalParameters: given, internalParameters, resolvedDependencies } = provenanceOf(statement).buildDefinition
  const { source, system } = manifest
  const expected = parametersOf(manifest, null)
  const [first] = resolvedDependencies
  const commit = first?.name === 'source' ? first.digest?.['gitCommit'] : undefined
  return [
    ...(isAboutRelease(statement.subject, manifest) ? [] : [ABOUT_ANOTHER]),
    ...(commit === source.commit ? [] : [`names the commit ${quote(commit ?? 'none', 80)}, and the manifest ${source.commit}`]),
    ...(given.repository === source.repository ? [] : [`names the repository ${quote(given.repository, 120)}`]),
    ...(given.directory === expected.directory ? [] : ['names another folder of the repository']),
    ...(firstDifference(given.installables, expected.installables) === undefined ? [] : ['names other installables']),
    ...(internalParameters.system === system ? [] : [`names the system ${quote(internalParameters.system, 80)}`]),
  ]
}

/** Reads the predicate of a provenance statement of a release. Throws InputError `statement-invalid`. */
export function provenanceOf({ predicateType, predicate }: Statement): Provenance {
  if (predicateType !== PROVENANCE_TYPE) {
    throw new InputError('statement-invalid', `The statement is of the type ${JSON.stringify(predicateType)}, and not a provenance.`)
  }
  const parsed = provenanceSchema.safeParse(predicate)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const field = issue?.path.join('.') ?? ''
  throw new InputError(
    'statement-invalid',
    `The provenance has a wrong field "${field}", or is of another build type: ${issue?.message ?? ''}.`,
  )
}
