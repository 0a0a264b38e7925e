import { z } from 'zod'
import { manifestSchema, releaseIdSchema } from '../manifest/schema.ts'
import { checkNames, KEY_MISSING } from './check.ts'

/** What `verify --json` prints: of a folder of evidence or an archive of one, and of a single manifest. */

const countSchema = z.number().int().nonnegative()
const timeSchema = z.string().describe('A date and time.')
const principalsSchema = z.array(z.string())

const checkSchema = z.strictObject({
  check: z.enum(checkNames),
  about: z.string().optional().describe('The host, or the beginning of the release id, when there are several.'),
  outcome: z.enum(['passed', 'failed', 'not-provable']),
  reason: z.enum([KEY_MISSING]).optional().describe('Why it failed, if nothing is known to be wrong: no key was given to check with.'),
  statement: z.string().describe('What was found, as one sentence.'),
  hint: z.string().optional().describe('What to do, or what to give so that it can be proved.'),
  restsOn: z.array(z.string()).describe('The files that it rests on, up to 1,000 of them.'),
  moreFiles: countSchema.optional().describe('How many files it rests on besides.'),
  vouchedBy: z.enum(['signers', 'host', 'sigstore', 'authority', 'none']).describe('Whose signature the statement rests on.'),
})

const approverSchema = z.strictObject({
  principals: principalsSchema,
  fingerprint: z.string(),
  approvedAt: timeSchema,
  hosts: z.array(z.string()).describe('The hosts whose plans this person saw; empty for one who saw the manifest alone.'),
})

const verdictSchema = z.strictObject({
  host: z.string(),
  verdict: z.string().describe('Of the newest attempt of the host with the release.'),
  verb: z.string(),
  attempt: z.string(),
  finishedAt: timeSchema,
  actor: z.string().describe("Who requested it, by the client's word."),
  vouchedBy: z.enum(['host', 'none']).describe('host: it signed the record with a known key, and no check contradicts the record.'),
  contradicted: z.literal(true).optional().describe('The host signed the record with a known key, and a check contradicts it.'),
})

const factsShape = {
  approvers: z.array(approverSchema).describe('People whose approvals count, by the signatures that are here.'),
  verdicts: z.array(verdictSchema),
}

const checksShape = {
  checks: z.array(checkSchema),
  counts: z.strictObject({ passed: countSchema, failed: countSchema, 'not-provable': countSchema }),
}

const historySchema = z.strictObject({
  host: z.string(),
  line: countSchema.describe('The line of the ledger, from 1.'),
  verb: z.string(),
  verdict: z.string(),
  reason: z.string(),
  attempt: z.string(),
  startedAt: timeSchema,
  finishedAt: timeSchema,
  actor: z.string(),
  from: z.string().nullable(),
  to: z.string(),
  signers: z.array(z.string()).describe('Names of the signers whom the host accepted.'),
  approvers: z.array(z.string()).describe('Names of those whose approvals the host counted.'),
  emergency: z.string().optional(),
  timestamp: z.strictObject({ time: timeSchema, authority: z.string() }).optional(),
})

const evidenceSchema = z.strictObject({
  evidence: z.string().describe('The folder or the archive.'),
  releases: z.array(
    z.strictObject({
      releaseId: releaseIdSchema,
      application: z.string(),
      source: manifestSchema.shape.source,
      signers: z.array(z.strictObject({ principals: principalsSchema, fingerprint: z.string() })),
      ...factsShape,
    }),
  ),
  hosts: z.array(
    z.strictObject({ host: z.string(), application: z.string().nullable(), newestLine: countSchema.nullable(), records: countSchema }),
  ),
  ...checksShape,
  components: z.record(z.string(), z.record(z.string(), z.string())).describe('Store paths by release and component.'),
  history: z.array(historySchema).describe('The attempts of all hosts, the oldest first.'),
  live: z
    .strictObject({ hosts: z.array(z.string()), askedAt: timeSchema })
    .optional()
    .describe('The hosts that were asked for their present.'),
})

const recordSchema = z.strictObject({
  host: z.string(),
  verb: z.string(),
  verdict: z.string(),
  attempt: z.string(),
  startedAt: timeSchema,
  finishedAt: timeSchema,
  actor: z.looseObject({ name: z.string() }),
  ledgerChecked: z.boolean().describe('True when a ledger was given that contains the record and does not contradict itself.'),
  signer: z.strictObject({ keyType: z.string(), fingerprint: z.string(), isHostKey: z.boolean() }).nullable(),
})

const singleSchema = z.strictObject({
  releaseId: releaseIdSchema,
  application: z.string().nullable().describe('Null for a manifest that is not understood.'),
  source: manifestSchema.shape.source.nullable(),
  ...checksShape,
  signers: z.array(z.strictObject({ principals: principalsSchema, keyType: z.string(), fingerprint: z.string() })),
  refused: z.array(z.string()).describe('One sentence for each signature that does not count.'),
  ...factsShape,
  keysCheckedAt: z.strictObject({ at: timeSchema, from: z.enum(['option', 'record', 'now']) }).nullable(),
  inventoryChecked: z.boolean(),
  record: recordSchema.nullable().describe('Null when no record was given.'),
})

export const verificationSchema = z.union([evidenceSchema, singleSchema])
