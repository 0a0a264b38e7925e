import { join } from 'node:path'
import { reasonOf } from '#domain/errors/reason-of'
import { warn } from '#domain/report/event'
import { ENVELOPE_LIMIT_BYTES, parseEnvelope } from '#domain/statement/dsse'
import { provenanceOf, provenanceProblems } from '#domain/statement/provenance'
import { statementOf } from '#domain/statement/statement'
import { readLimited } from '#tools/files/read-limited'
import type { Bundle } from '../bundle/read.ts'
import { bundleFiles } from '../bundle/write.ts'
import type { Context } from '../context.ts'

/** What the release's provenance names of its build. Whether a signer vouches for it is for `verify`. */
export interface RecordedBuild {
  readonly builder: string
  /** Versions of the programs, by their names. */
  readonly versions: Readonly<Record<string, string>>
  /** The derivation of each component. */
  readonly derivations: Readonly<Record<string, string>>
}

/** Reads the provenance beside a manifest; null, with a warning, when there is none, or it is not of this release. */
export async function recordedBuild({ folder, manifest }: Bundle, { reporter }: Context): Promise<RecordedBuild | null> {
  const file = join(folder, bundleFiles.provenance)
  try {
    const text = await readLimited(file, ENVELOPE_LIMIT_BYTES)
    if (text === undefined) throw new Error('there is none')
    const statement = statementOf(parseEnvelope(text))
    const problems = provenanceProblems(statement, manifest)
    if (problems.length > 0) throw new Error(`it ${problems.join('; it ')}`)
    const { buildDefinition, runDetails } = provenanceOf(statement)
    const { id, version } = runDetails.builder
    return { builder: id, versions: version, derivations: buildDefinition.internalParameters.derivations }
  } catch (error) {
    warn(reporter, `The provenance ${file} was not used: ${reasonOf(error)}. The derivations are compared with the manifest alone.`)
    return null
  }
}
