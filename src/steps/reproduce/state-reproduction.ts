import { hostname } from 'node:os'
import { join } from 'node:path'
import { InputError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { reasonOf } from '#domain/errors/reason-of'
import type { Compared } from '#domain/reproduce/verdict'
import { VERSION } from '#domain/protocol/version'
import { ENVELOPE_LIMIT_BYTES, envelopeText, parseEnvelope, type Envelope } from '#domain/statement/dsse'
import { REPRODUCTIONS_FILE, REPRODUCTIONS_LIMIT, reproductionStatement } from '#domain/statement/reproduction'
import { sshSignatureOf } from '#domain/statement/sshsig'
import { statementEnvelope } from '#domain/statement/statement'
import { STATEMENT_NAMESPACE } from '#domain/trust/namespaces'
import { aloneWith } from '#tools/files/alone-with'
import { readLimited } from '#tools/files/read-limited'
import { writeAtomically } from '#tools/files/write-atomically'
import { writingTo } from '#tools/files/writing-to'
import type { Runner } from '#tools/run/runner'
import type { SigningKey } from '#tools/ssh/keygen-sign'
import type { Builder } from '../build-manifest/build-statements.ts'
import type { Bundle } from '../bundle/read.ts'
import { makeSignature } from '../signing/make-signature.ts'
import { withSignature } from '../statement/sign-statements.ts'

/** What was found of a release, and where. */
export interface ReproductionToState {
  readonly bundle: Bundle
  readonly compared: Compared
  readonly builder: Builder
  /** The version of Nix that built. */
  readonly nix: string
  readonly startedOn: string
}

/**
 * Writes a signed statement of what this machine built and how it compared, beside those of other machines, and returns its file. An
 * earlier one by the same key is replaced. Throws InputError for a key that does not sign, and for a file that cannot be used.
 */
export async function stateReproduction(
  { bundle, compared, builder, nix, startedOn }: ReproductionToState,
  key: SigningKey,
  runner: Runner,
): Promise<string> {
  const file = join(bundle.folder, REPRODUCTIONS_FILE)
  const versions = { 'grind-to-prod': VERSION, nix, node: process.versions.node }
  const statement = reproductionStatement({
    manifest: bundle.manifest,
    compared,
    builder: { ...builder, host: hostname(), versions },
    startedOn,
    finishedOn: new Date().toISOString(),
  })
  const envelope = await withSignature(statementEnvelope(statement), key, runner)
  const own = signersOf(envelope)
  return writingTo(file, () =>
    aloneWith(file, async () => {
      const others = await othersIn(bundle.folder, own)
      await writeAtomically(file, [...others, envelope].map(envelopeText).join(''))
      return file
    }),
  )
}

/**
 * Throws InputError `statement-invalid` for a file to which this key cannot add its statement: before hours of building, and not after.
 * Where the file is full, the key signs a text that is not a statement, to see whether one of those there is its own.
 */
export async function requireRoom(folder: string, key: SigningKey, runner: Runner): Promise<void> {
  if ((await reproductionsIn(folder)).length < REPRODUCTIONS_LIMIT) return
  const { fingerprint } = await makeSignature(key, { message: 'which key is this', namespace: STATEMENT_NAMESPACE }, runner)
  await othersIn(folder, [fingerprint])
}

/** Returns the statements that none of these keys signed. Throws InputError `statement-invalid`, also when there is no room for another. */
async function othersIn(folder: string, keys: readonly string[]): Promise<Envelope[]> {
  const others = (await reproductionsIn(folder)).filter((other) => !signersOf(other).some((one) => keys.includes(one)))
  if (others.length < REPRODUCTIONS_LIMIT) return others
  throw refused(join(folder, REPRODUCTIONS_FILE), `has ${others.length} statements of other keys, and ${REPRODUCTIONS_LIMIT} is the limit`)
}

/** Reads the statements of a folder, and verifies none. */
async function reproductionsIn(folder: string): Promise<Envelope[]> {
  const file = join(folder, REPRODUCTIONS_FILE)
  try {
    const text = (await readLimited(file, ENVELOPE_LIMIT_BYTES)) ?? ''
    return text
      .split('\n')
      .filter((line) => line !== '')
      .map(parseEnvelope)
  } catch (cause) {
    throw refused(file, `is not a file of reproductions (${reasonOf(cause)})`, cause)
  }
}

function refused(file: string, what: string, cause?: unknown): InputError {
  return new InputError('statement-invalid', `${quote(file)} ${what}.`, { hint: 'Move it elsewhere, and run the command again.', cause })
}

function signersOf({ signatures }: Envelope): string[] {
  return signatures.flatMap((one) => sshSignatureOf(one)?.fingerprint ?? [])
}
