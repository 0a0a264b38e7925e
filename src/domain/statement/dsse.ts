import { z } from 'zod'
import { InputError } from '../errors/errors.ts'
import { quote } from '../errors/quote.ts'
import { parseLimitedJson } from '../protocol/limited-json.ts'

/** The type of a payload that is an in-toto Statement (in-toto attestation framework, spec/v1/envelope.md). */
export const STATEMENT_PAYLOAD_TYPE = 'application/vnd.in-toto+json'

/** Largest envelope that is read, in bytes: one of a bill of materials of a large closure. */
export const ENVELOPE_LIMIT_BYTES = 256 * 1024 * 1024

/** Signatures of one envelope at most. */
const SIGNATURES_LIMIT = 16

/** Base64, in the standard or the URL-safe alphabet: a verifier must accept both. */
const base64Schema = z.string().regex(/^[A-Za-z0-9+/_-]*={0,2}$/, 'is not base64')

const envelopeSignatureSchema = z.looseObject({
  /** A hint to the key, which no signature covers: `SHA256:…` of an ssh key here. */
  keyid: z.string().max(1024).optional(),
  sig: base64Schema.max(64 * 1024),
})

/** A DSSE envelope (https://github.com/secure-systems-lab/dsse, version 1.0.2). Fields that are not known are ignored, as it requires. */
const envelopeSchema = z.looseObject({
  payload: base64Schema,
  payloadType: z.string().max(1024),
  signatures: z.array(envelopeSignatureSchema).max(SIGNATURES_LIMIT),
})

/** A signed payload, in the order in which its fields are written. */
export interface Envelope {
  readonly payload: string
  readonly payloadType: string
  readonly signatures: readonly { readonly keyid?: string | undefined; readonly sig: string }[]
}

/**
 * Returns what a signature of a DSSE envelope is made of: the "pre-authentication encoding" of the type and the bytes of its payload. Both
 * lengths are in bytes.
 */
export function preAuthenticationEncoding(payloadType: string, payload: Uint8Array): Buffer {
  const type = Buffer.from(payloadType, 'utf8')
  return Buffer.concat([Buffer.from(`DSSEv1 ${type.length} `), type, Buffer.from(` ${payload.length} `), payload])
}

/** Makes an envelope of a text, without signatures. */
export function envelopeOf(text: string): Envelope {
  return { payload: Buffer.from(text, 'utf8').toString('base64'), payloadType: STATEMENT_PAYLOAD_TYPE, signatures: [] }
}

/** The payload that was decoded last: it is read, and then what was signed of it. A large one is not kept. */
let latest: Decoded | undefined
const KEPT_BYTES = 1024 * 1024

interface Decoded {
  readonly payload: string
  readonly payloadType: string
  readonly bytes: Buffer
  readonly signed: Buffer
}

function decode({ payload, payloadType }: Pick<Envelope, 'payload' | 'payloadType'>): Decoded {
  if (latest?.payload === payload && latest.payloadType === payloadType) return latest
  const content = Buffer.from(payload, 'base64')
  const signed = preAuthenticationEncoding(payloadType, content)
  const decoded = { payload, payloadType, signed, bytes: signed.subarray(signed.length - content.length) }
  latest = payload.length > KEPT_BYTES ? undefined : decoded
  return decoded
}

/** Returns the bytes of an envelope's payload. */
export function payloadOf(envelope: Pick<Envelope, 'payload' | 'payloadType'>): Buffer {
  return decode(envelope).bytes
}

/** Returns what the signatures of an envelope are made of. */
export function signedBytesOf(envelope: Pick<Envelope, 'payload' | 'payloadType'>): Buffer {
  return decode(envelope).signed
}

/** Returns the text of an envelope's file: one line. */
export function envelopeText({ payload, payloadType, signatures }: Envelope): string {
  return `${JSON.stringify({ payload, payloadType, signatures })}\n`
}

/** Reads an envelope. Throws InputError `statement-invalid`. */
export function parseEnvelope(text: string): Envelope {
  let value: unknown
  try {
    value = parseLimitedJson(text)
  } catch (cause) {
    throw new InputError('statement-invalid', `A DSSE envelope is not JSON: it begins with ${quote(text.slice(0, 40))}.`, { cause })
  }
  const parsed = envelopeSchema.safeParse(value)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const field = issue?.path.join('.') ?? ''
    throw new InputError('statement-invalid', `The field ${quote(field)} of a DSSE envelope is wrong: ${issue?.message ?? 'unknown'}.`)
  }
  return parsed.data
}
