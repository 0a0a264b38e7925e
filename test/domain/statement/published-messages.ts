import { z } from 'zod'

/**
 * The messages of DSSE, in-toto and SLSA in their JSON form, written down from what their projects publish
 * (github.com/secure-systems-lab/dsse, envelope.md; github.com/in-toto/attestation, spec/v1 and protos; slsa.dev/spec/v1.0/provenance). A
 * reader by those definitions refuses fields that are not in them.
 */

const bytes = z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/, 'is not base64')
const struct = z.record(z.string(), z.unknown())
const strings = z.record(z.string(), z.string())
const timestamp = z.iso.datetime()

export const publishedEnvelope = z.strictObject({
  payload: bytes,
  payloadType: z.string(),
  signatures: z.array(z.strictObject({ sig: bytes, keyid: z.string().optional() })),
})

const resourceDescriptor = z
  .strictObject({
    name: z.string(),
    uri: z.string(),
    digest: strings,
    content: bytes,
    downloadLocation: z.string(),
    mediaType: z.string(),
    annotations: struct,
  })
  .partial()

export const publishedStatement = z.strictObject({
  _type: z.string(),
  subject: z.array(resourceDescriptor),
  predicateType: z.string(),
  predicate: struct.optional(),
})

export const publishedProvenance = z.strictObject({
  buildDefinition: z.strictObject({
    buildType: z.string(),
    externalParameters: struct,
    internalParameters: struct.optional(),
    resolvedDependencies: z.array(resourceDescriptor).optional(),
  }),
  runDetails: z.strictObject({
    builder: z.strictObject({ id: z.string(), version: strings.optional(), builderDependencies: z.array(resourceDescriptor).optional() }),
    metadata: z.strictObject({ invocationId: z.string(), startedOn: timestamp, finishedOn: timestamp }).partial().optional(),
    byproducts: z.array(resourceDescriptor).optional(),
  }),
})

/** Returns what is wrong with a value as such a message. */
export function problems(message: z.ZodType, value: unknown): string[] {
  return message.safeParse(value).error?.issues.map(({ path, message: text }) => `${path.join('.')}: ${text}`) ?? []
}
