import { join } from 'node:path'
import { reasonOf } from '#domain/errors/reason-of'
import { manifestOwnPath } from '#domain/manifest/own-path'
import { warn } from '#domain/report/event'
import { ENVELOPE_LIMIT_BYTES, envelopeText, parseEnvelope, signedBytesOf, type Envelope } from '#domain/statement/dsse'
import { provenanceProblems } from '#domain/statement/provenance'
import { sbomProblems, sbomValue } from '#domain/statement/sbom'
import { envelopeSignatureOf } from '#domain/statement/sshsig'
import { statementOf, type Statement } from '#domain/statement/statement'
import { STATEMENT_NAMESPACE } from '#domain/trust/namespaces'
import { readLimited } from '#tools/files/read-limited'
import { writeAtomically } from '#tools/files/write-atomically'
import type { Runner } from '#tools/run/runner'
import type { SigningKey } from '#tools/ssh/keygen-sign'
import type { Bundle } from '../bundle/read.ts'
import { bundleFiles, statementFiles } from '../bundle/write.ts'
import type { Context } from '../context.ts'
import { makeSignature } from '../signing/make-signature.ts'

/**
 * Signs the statements of a build that are in its folder, beside the signatures that they have of other keys, and returns their files. One
 * that contradicts the manifest is not signed. Hosts need the manifest's signature alone, so that is a warning, as is a key that does not
 * sign.
 */
export async function signStatements(bundle: Bundle, key: SigningKey, { runner, reporter }: Context): Promise<string[]> {
  const signed: string[] = []
  for (const name of statementFiles) {
    const file = join(bundle.folder, name)
    try {
      const text = await readLimited(file, ENVELOPE_LIMIT_BYTES)
      if (text === undefined) continue
      const envelope = parseEnvelope(text)
      const problems = await problemsOf(statementOf(envelope), name, bundle)
      if (problems.length > 0) throw new Error(`it ${problems.join('; it ')}.`)
      await writeAtomically(file, envelopeText(await withSignature(envelope, key, runner)))
      signed.push(file)
    } catch (error) {
      warn(reporter, `The statement ${file} was not signed: ${reasonOf(error)}`)
    }
  }
  return signed
}

/** Returns in what a statement contradicts the release that is signed, each as the end of a sentence. */
async function problemsOf(statement: Statement, name: (typeof statementFiles)[number], bundle: Bundle): Promise<string[]> {
  const { manifest, text, inventory } = bundle
  if (name === bundleFiles.provenance) return provenanceProblems(statement, manifest)
  if (inventory === undefined) return ['has no inventory beside it to be compared with']
  const { cycloneDx } = await import('#domain/sbom/cyclonedx')
  const sbom = cycloneDx({ manifest, manifestPath: manifestOwnPath(manifest, text).path, inventory })
  return sbomProblems(statement, manifest, sbomValue(sbom))
}

/** Returns an envelope with the signature of a key, beside those of other keys. */
export async function withSignature(envelope: Envelope, key: SigningKey, runner: Runner): Promise<Envelope> {
  // The payload is JSON, so the bytes that are signed are a text.
  const message = signedBytesOf(envelope).toString('utf8')
  const { armour } = await makeSignature(key, { message, namespace: STATEMENT_NAMESPACE }, runner)
  const signature = envelopeSignatureOf(armour)!
  const others = envelope.signatures.filter(({ keyid }) => keyid !== signature.keyid)
  return { ...envelope, signatures: [...others, signature] }
}
