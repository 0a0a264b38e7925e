import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CommandError, InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { makeTemporaryFolder } from '#tools/files/temporary-folder'
import { aloneWith } from '#tools/files/alone-with'
import { readLimited } from '#tools/files/read-limited'
import { writeAtomically } from '#tools/files/write-atomically'
import { writingTo } from '#tools/files/writing-to'
import { warn } from '#domain/report/event'
import { checkCommand, parseChecked, type SigningKey } from '#tools/ssh/keygen-sign'
import { SIGNATURE_NAMESPACE } from '#domain/trust/namespaces'
import { formatSignatures, parseSignatures, SIGNATURE_LIMIT_BYTES, SIGNATURE_LIMIT_COUNT, type Signature } from '#domain/trust/signature'
import { readBundle } from '#steps/bundle/read'
import { SIGNATURES } from '#steps/bundle/write'
import { makeSignature, shownKey } from '#steps/signing/make-signature'
import { signStatements } from '#steps/statement/sign-statements'
import type { Context } from '#steps/context'
import { writeFile } from '#tools/files/write-file'

export interface SignOptions {
  /** A manifest.json, or the folder that contains it. */
  readonly bundle: string
  /** The release that was approved: any other is not signed. */
  readonly expectedReleaseId?: string | undefined
  readonly key: SigningKey
  /** Where the signature goes, a new file or one that holds those of others already; manifest.sig beside the manifest when absent. */
  readonly output?: string | undefined
}

export interface SignResult {
  readonly releaseId: string
  /** Of the key that signed, as ssh-keygen calls them: `ED25519`, `SHA256:…`. */
  readonly keyType: string
  readonly fingerprint: string
  /** The file that holds the signature. */
  readonly output: string
  /** Signatures that it now holds. */
  readonly signatures: number
  /** The statements of the build that were signed, too: files beside the manifest. */
  readonly statements: readonly string[]
}

/**
 * Signs a manifest. Signatures that the output holds already stay when they are of this very manifest and by other keys, so
 * several people can sign one after another, and signing twice changes nothing. The statements of the build beside the manifest are signed
 * by the same key, unless the signature goes elsewhere.
 *
 * Throws InputError: what `readBundle` throws, `signing-failed` for a key that cannot be used, `signature-invalid` for an output that
 * contains anything but signatures.
 */
export async function sign(options: SignOptions, context: Context): Promise<SignResult> {
  const { runner } = context
  const bundle = await readBundle(options.bundle, options.expectedReleaseId)
  const { text: manifest, releaseId } = bundle
  const output = options.output ?? join(bundle.folder, SIGNATURES)
  // Refused before a person types a passphrase.
  await signaturesAt(output)
  await using folder = await makeTemporaryFolder(tmpdir(), 'grind-to-prod')
  const check: Check = async (signature) => {
    const file = join(folder.path, 'signature')
    await writeFile(file, signature.armour, { mode: 0o600 })
    const result = await runner.run(checkCommand(file, manifest))
    return result.status === 0 ? parseChecked(result.stdout) : undefined
  }
  const signature = await makeSignature(options.key, { message: manifest, namespace: SIGNATURE_NAMESPACE }, runner)
  const made = await check(signature)
  if (made === undefined) {
    throw new CommandError(['ssh-keygen', '-Y'], {
      status: null,
      stderr: `the signature that it made with ${shownKey(options.key)} does not match the manifest`,
    })
  }
  // Others may sign at the same time.
  return await writingTo(output, () =>
    aloneWith(output, async () => {
      const kept = await keptSignatures(output, { check, fingerprint: made.fingerprint }, context)
      await writeAtomically(output, formatSignatures([...kept, signature]))
      const statements = options.output === undefined ? await signStatements(bundle, options.key, context) : []
      return { releaseId, output, ...made, signatures: kept.length + 1, statements }
    }),
  )
}

/** Returns the key of a signature of this manifest; undefined for one of something else. */
type Check = (signature: Signature) => Promise<ReturnType<typeof parseChecked>>

/** A signature that was just made. */
interface Made {
  readonly check: Check
  /** Of its key. */
  readonly fingerprint: string
}

/** Returns the signatures in the output that stay beside a new one by the key with this fingerprint. */
async function keptSignatures(output: string, { check, fingerprint }: Made, { reporter }: Context): Promise<Signature[]> {
  const kept: Signature[] = []
  for (const [index, other] of (await signaturesAt(output)).entries()) {
    const checked = await check(other)
    if (checked !== undefined && checked.fingerprint !== fingerprint) kept.push(other)
    if (checked === undefined) {
      warn(reporter, `Signature ${index + 1} of ${output} does not match this manifest; it was left out.`)
    }
  }
  if (kept.length < SIGNATURE_LIMIT_COUNT) return kept
  throw new InputError('signature-invalid', `${quote(output)} has ${kept.length} signatures, which is the limit.`, {
    hint: 'Sign into a new file.',
  })
}

async function signaturesAt(file: string): Promise<Signature[]> {
  const text = await readLimited(file, SIGNATURE_LIMIT_BYTES).catch((cause: unknown) => {
    throw new InputError('signature-invalid', `${quote(file)} cannot be read as a manifest.sig.`, {
      hint: 'Sign into another file.',
      cause,
    })
  })
  return parseSignatures(text ?? '')
}
