import { z } from 'zod'
import { narHashSchema, storePathSchema } from '../closure/store-path.ts'
import type { Inventory } from '../closure/inventory.ts'
import { nameSchema } from '../config/grammar.ts'
import { InputError } from '../errors/errors.ts'
import { ABOUT_ANOTHER, isAboutRelease } from '../evidence/same-subjects.ts'
import { releaseIdOf } from '../manifest/release-id.ts'
import { releaseIdSchema, type Manifest } from '../manifest/schema.ts'
import { LIMITS, timeSchema } from '../protocol/limits.ts'
import { loose } from '../protocol/loose.ts'
import type { ComparedPath } from '../reproduce/compare.ts'
import { reproduceVerdict, type Compared, type ReproduceVerdict } from '../reproduce/verdict.ts'
import { builders, type BuilderKind } from './provenance.ts'
import { releaseSubjects, type Statement, type StatementToMake } from './statement.ts'

/** The predicate type of a reproduction; docs/predicates/reproduction-v1.md describes it. */
const REPRODUCTION_TYPE = 'urn:grind-to-prod:predicates/reproduction-v1'

/** The file of a bundle's reproductions: a DSSE envelope a line. */
export const REPRODUCTIONS_FILE = 'reproductions.intoto.jsonl'

/** Reproductions of one release at most. */
export const REPRODUCTIONS_LIMIT = 16

const text = z.string().max(4096)

/** What was found of one store path. */
const pathSchema = z.strictObject({
  path: storePathSchema,
  outcome: z.enum(['agrees', 'differs', 'not-built']),
  /** NAR hash that the release names. */
  expected: narHashSchema,
  /** NAR hash of what is on the machine; null where there is none. */
  found: narHashSchema.nullable(),
  origin: z.enum(['built', 'rebuilt', 'fixed', 'present']).nullable(),
  derivation: storePathSchema.nullable(),
})

/** What a second builder states: that it built a release again, and how each path compared. */
export const reproductionSchema = z.strictObject({
  application: nameSchema,
  releaseId: releaseIdSchema,
  verdict: z.enum(['REPRODUCED', 'DIFFERS', 'NOT_PROVABLE']),
  source: z.strictObject({ repository: text, commit: z.string().max(64) }),
  builder: z.strictObject({
    /** As in the provenance of a build. */
    id: text,
    /** The machine's own name. */
    host: z.string().max(255),
    /** The run of a workflow and its attempt, as an address; absent outside of one. */
    invocation: text.optional(),
    /** Versions of the programs, by their names. */
    version: z.record(z.string().max(64), z.string().max(255)),
  }),
  /** True when every path of the closure had to be built again, and not the components alone. */
  closure: z.boolean(),
  components: z
    .array(
      z.strictObject({
        name: z.string().max(255),
        installable: text,
        path: storePathSchema,
        /** What the installable evaluates to on this machine; null when it does not. */
        derivation: storePathSchema.nullable(),
        outcome: z.enum(['agrees', 'differs', 'not-evaluated']),
      }),
    )
    .max(LIMITS.named),
  /** The paths that were compared by what this machine built, and those that it could not build. */
  paths: z.array(pathSchema).max(LIMITS.closurePaths),
  /** How many paths are here with the same content, without proof that this machine built them. */
  notRebuilt: z.number().int().nonnegative(),
  /** Whether the manifest follows from the commit, and the first field that differs. */
  manifest: z.strictObject({ outcome: z.enum(['agrees', 'differs', 'not-compared']), differsAt: text.nullable() }),
  startedOn: timeSchema,
  finishedOn: timeSchema,
})
export type Reproduction = z.infer<typeof reproductionSchema>

/** The machine that built a release again. */
interface SecondBuilder {
  readonly kind: BuilderKind
  readonly invocation?: string | undefined
  readonly host: string
  readonly versions: Readonly<Record<string, string>>
}

/** What a reproduction is made of. */
export interface ReproductionFacts {
  readonly manifest: Manifest
  readonly compared: Compared
  readonly builder: SecondBuilder
  readonly startedOn: string
  readonly finishedOn: string
}

/** Makes the statement of a reproduction. Its subjects are those of every statement of the release. */
export function reproductionStatement({ manifest, compared, builder, ...times }: ReproductionFacts): StatementToMake {
  const { repository, commit } = manifest.source
  const predicate: Reproduction = {
    application: manifest.application,
    releaseId: releaseIdOf(manifest),
    verdict: reproduceVerdict(compared),
    source: { repository, commit },
    builder: {
      id: builders[builder.kind],
      host: builder.host,
      ...(builder.invocation === undefined ? {} : { invocation: builder.invocation }),
      version: { ...builder.versions },
    },
    closure: compared.closure,
    components: compared.components.map(({ name, installable, path, derivation, outcome }) => ({
      name,
      installable,
      path,
      derivation,
      outcome,
    })),
    paths: compared.paths.flatMap(statedPath),
    notRebuilt: compared.paths.filter(({ outcome }) => outcome === 'not-rebuilt').length,
    manifest: { outcome: compared.manifest.outcome, differsAt: compared.manifest.differsAt },
    ...times,
  }
  return { subject: releaseSubjects(manifest), predicateType: REPRODUCTION_TYPE, predicate }
}

function statedPath({ path, outcome, expected, found, origin, derivation }: ComparedPath): Reproduction['paths'] {
  return outcome === 'not-rebuilt' ? [] : [{ path, outcome, expected, found, origin, derivation }]
}

/** Reads the predicate of a reproduction. Throws InputError `statement-invalid`. */
export function reproductionOf({ predicateType, predicate }: Statement): Reproduction {
  if (predicateType !== REPRODUCTION_TYPE) throw invalid(`is of the type ${JSON.stringify(predicateType)}, and not a reproduction`)
  const parsed = loose(reproductionSchema).safeParse(predicate)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw invalid(`has a wrong field "predicate.${issue?.path.join('.') ?? ''}": ${issue?.message ?? 'unknown'}`)
}

/** A release, as a reproduction of it must name it. */
export interface ReproducedRelease {
  readonly manifest: Manifest
  /** Undefined when it is not here, or not the one that the manifest names. */
  readonly inventory: Inventory | undefined
  /** What is of a time after it cannot be here. */
  readonly now: Date
}

/** A second builder's clock may be ahead of ours by as much. */
const CLOCKS_APART_MILLISECONDS = 10 * 60_000

/** Returns in what a reproduction contradicts the release or itself, each as the end of a sentence. */
export function reproductionProblems(statement: Statement, { manifest, inventory, now }: ReproducedRelease): string[] {
  const stated = reproductionOf(statement)
  const { source, releaseId, application } = stated
  return [
    ...(isAboutRelease(statement.subject, manifest) ? [] : [ABOUT_ANOTHER]),
    ...(releaseId === releaseIdOf(manifest) && application === manifest.application ? [] : ['names another release']),
    ...(source.commit === manifest.source.commit && source.repository === manifest.source.repository
      ? []
      : ['names another commit or repository than the manifest']),
    ...componentProblems(stated, manifest),
    ...pathProblems(stated, { manifest, inventory }),
    ...timeProblems(stated, { commitTime: manifest.source.commitTime, now }),
    ...verdictProblems(stated),
  ]
}

function componentProblems({ components }: Reproduction, manifest: Manifest): string[] {
  const isSame = (name: string, { storePath, installable }: Manifest['components'][string]) =>
    components.filter((one) => one.name === name && one.path === storePath && one.installable === installable).length === 1
  const names = Object.entries(manifest.components)
  return names.length === components.length && names.every(([name, component]) => isSame(name, component))
    ? []
    : ['names other components than the manifest']
}

function pathProblems({ paths, closure, notRebuilt }: Reproduction, { manifest, inventory }: Omit<ReproducedRelease, 'now'>): string[] {
  const ofManifest = Object.values(manifest.components).map(({ storePath, narHash }) => [storePath, narHash] as const)
  const hashes = new Map([...(inventory?.paths ?? []).map(({ path, narHash }) => [path, narHash] as const), ...ofManifest])
  const seen = new Set<string>()
  for (const { path, outcome, expected, found, origin } of paths) {
    const hash = hashes.get(path)
    if (seen.has(path)) return [`names ${path} twice`]
    seen.add(path)
    if (outcome === 'agrees' && found !== expected) return [`states that ${path} agrees, and has another NAR hash of it`]
    if (outcome === 'agrees' && (origin === null || origin === 'present')) return [`states that ${path} agrees, and not that it was built`]
    if (outcome === 'differs' && found === expected) return [`states that ${path} differs, and has the same NAR hash of it`]
    if (hash !== undefined && hash !== expected) return [`compares ${path} with another NAR hash than the release has`]
    if (hash === undefined && inventory !== undefined) return [`names ${path}, which the release does not have`]
  }
  const missing = inventory === undefined || !closure ? 0 : hashes.size - seen.size - notRebuilt
  return missing === 0 ? [] : ['does not name each path of the closure']
}

function timeProblems(
  { startedOn, finishedOn }: Reproduction,
  { commitTime, now }: { readonly commitTime: string; readonly now: Date },
): string[] {
  const [started, finished] = [Date.parse(startedOn), Date.parse(finishedOn)]
  if (started < Date.parse(commitTime)) return [`began at ${startedOn}, before the commit of ${commitTime}`]
  if (finished < started) return [`ended at ${finishedOn}, before it began at ${startedOn}`]
  return finished > now.getTime() + CLOCKS_APART_MILLISECONDS ? [`ended at ${finishedOn}, which is still to come`] : []
}

/** The verdict must be the one that follows from what is stated of the paths. */
function verdictProblems(stated: Reproduction): string[] {
  return verdictOf(stated) === stated.verdict ? [] : [`has the verdict ${stated.verdict}, which does not follow from its paths`]
}

function verdictOf({ components, paths, manifest, closure, notRebuilt }: Reproduction): ReproduceVerdict {
  const verdict = reproduceVerdict({
    components: components.map((one) => Object.assign({ recordedDerivation: null, problem: null }, one)),
    paths: paths.map((one) => Object.assign({ tree: null, problem: null }, one)),
    manifest: { ...manifest, problem: null },
    closure,
  })
  return verdict === 'REPRODUCED' && closure && notRebuilt > 0 ? 'NOT_PROVABLE' : verdict
}

function invalid(what: string): InputError {
  return new InputError('statement-invalid', `The statement ${what}.`, {
    hint: `Use the ${REPRODUCTIONS_FILE} that "grind-to-prod reproduce" wrote.`,
  })
}
