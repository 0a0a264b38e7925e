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
import { aloneWith } from '#tools/files/alone-with'
import { readLimited } from '#tools/files/read-limited'
import { writeAtomically } from '#tools/files/write-atomically'
import { writingTo } from '#tools/files/writing-to'
import type { Runner } from '#tools/run/runner'
import type { SigningKey } from '#tools/ssh/keygen-sign'
import type { Builder } from '../build-manifest/build-statements.ts'
import type { Bundle } from '../bundle/read.ts'
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
      const others = (await reproductionsIn(bundle.folder)).filter((other) => !signersOf(other).some((one) => own.includes(one)))
      await writeAtomically(file, [...others, envelope].map(envelopeText).join(''))
      return file
    }),
  )
}

/** Reads the statements of a folder, and verifies none. Throws InputError `statement-invalid`, also when there is no room for another. */
export async function reproductionsIn(folder: string): Promise<Envelope[]> {
  const file = join(folder, REPRODUCTIONS_FILE)
  const refused = (what: string, cause?: unknown) =>
    new InputError('statement-invalid', `${quote(file)} ${what}.`, { hint: 'Move it elsewhere, and run the command again.', cause })
  let envelopes: Envelope[]
  try {
    const text = (await readLimited(file, ENVELOPE_LIMIT_BYTES)) ?? ''
    envelopes = text
      .split('\n')
      .filter((line) => line !== '')
      .map(parseEnvelope)
  } catch (cause) {
    throw refused(`is not a file of reproductions (${reasonOf(cause)})`, cause)
  }
  if (envelopes.length < REPRODUCTIONS_LIMIT) return envelopes
  throw refused(`has ${envelopes.length} statements, which is the limit`)
}

function signersOf({ signatures }: Envelope): string[] {
  return signatures.flatMap((one) => sshSignatureOf(one)?.fingerprint ?? [])
}
