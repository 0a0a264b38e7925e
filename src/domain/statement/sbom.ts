import { z } from 'zod'
import { quote } from '../errors/quote.ts'
import { firstDifference } from '../evidence/first-difference.ts'
import { ABOUT_ANOTHER, isAboutRelease } from '../evidence/same-subjects.ts'
import type { Manifest } from '../manifest/schema.ts'
import { parseLimitedJson } from '../protocol/limited-json.ts'
import { releaseSubjects, type Statement, type StatementToMake } from './statement.ts'

/** The predicate type of a CycloneDX bill of materials. */
const SBOM_TYPE = 'https://cyclonedx.org/bom'

/** What a flake states of one of its packages (Nixpkgs manual, "Meta-attributes"). */
export interface PackageMeta {
  readonly description?: string | undefined
  readonly homepage?: string | undefined
  readonly licences: readonly Licence[]
  /** Where its source is fetched from. */
  readonly sources: readonly string[]
}

/** A licence by its SPDX id, or else by its name. */
export type Licence = { readonly id: string } | { readonly name: string }

/** The parts of a bill of materials that the meta-attributes add to. */
const bomSchema = z.looseObject({
  components: z.array(z.looseObject({ 'bom-ref': z.string() })),
})

/**
 * Makes the statement of a release's bill of materials: the one that follows from manifest and inventory (`sbom.cdx.json`), with what the
 * flake states of each component. `meta` is by store path.
 */
export function sbomStatement(manifest: Manifest, sbom: string, meta: ReadonlyMap<string, PackageMeta>): StatementToMake {
  const bom = bomSchema.parse(JSON.parse(sbom))
  const components = bom.components.map((component) => {
    const known = meta.get(component['bom-ref'])
    return known === undefined ? component : { ...component, ...metaFields(known) }
  })
  return { subject: releaseSubjects(manifest), predicateType: SBOM_TYPE, predicate: { ...bom, components } }
}

/**
 * Returns in what a statement's bill of materials contradicts the manifest and `sbom`, the value of the `sbom.cdx.json` that follows from
 * manifest and inventory, each as the end of a sentence. Without `sbom`, only the manifest is compared.
 */
export function sbomProblems(statement: Statement, manifest: Manifest, sbom: SbomValue | undefined): string[] {
  const found = sbomWithoutMeta(statement)
  if (found === undefined) return ['is not a bill of materials']
  const at = sbom === undefined ? undefined : firstDifference(sbom.value, found)
  return [
    ...(isAboutRelease(statement.subject, manifest) ? [] : [ABOUT_ANOTHER]),
    ...(at === undefined ? [] : [`differs from sbom.cdx.json, first at ${quote(at)}`]),
  ]
}

/** A bill of materials as it was parsed; undefined is what is not JSON, which differs from everything. */
export interface SbomValue {
  readonly value: unknown
}

/** Parses a bill of materials. */
export function sbomValue(text: string): SbomValue {
  try {
    return { value: parseLimitedJson(text) }
  } catch {
    return { value: undefined }
  }
}

/** The fields of a component that only the flake's word supports: neither manifest nor inventory has them. */
const META_FIELDS = ['description', 'licenses', 'externalReferences'] as const

function metaFields({ description, homepage, licences, sources }: PackageMeta): object {
  const references = [
    ...(homepage === undefined ? [] : [{ type: 'website', url: homepage }]),
    ...sources.map((url) => ({ type: 'source-distribution', url })),
  ]
  return {
    ...(description === undefined ? {} : { description }),
    ...(licences.length === 0 ? {} : { licenses: licences.map((license) => ({ license })) }),
    ...(references.length === 0 ? {} : { externalReferences: references }),
  }
}

/**
 * Returns a statement's bill of materials without the fields of the flake's meta-attributes, as a value: equal to the content of the
 * `sbom.cdx.json` of the same release. Undefined when it is not a bill of materials.
 */
function sbomWithoutMeta({ predicateType, predicate }: Statement): object | undefined {
  if (predicateType !== SBOM_TYPE || !isBom(predicate)) return undefined
  return { ...predicate, components: predicate.components.map(withoutMeta) }
}

function withoutMeta(component: BomComponent): object {
  if (!META_FIELDS.some((field) => Object.hasOwn(component, field))) return component
  const rest: Record<string, unknown> = { ...component }
  for (const field of META_FIELDS) delete rest[field]
  return rest
}

type BomComponent = z.infer<typeof bomSchema>['components'][number]

/** True for what `bomSchema` accepts, without a copy of all components. */
function isBom(value: unknown): value is z.infer<typeof bomSchema> {
  const components: unknown = isRecord(value) ? value['components'] : undefined
  return Array.isArray(components) && components.every((one) => isRecord(one) && typeof one['bom-ref'] === 'string')
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
