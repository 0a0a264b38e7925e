import { z } from 'zod'
import { roleSchema } from '../config/role.ts'
import { releaseIdSchema } from '../manifest/schema.ts'
import { lineSchema, unreadableSchema } from '../snapshot/schema.ts'
import { severities } from './severity.ts'

/** What kind of drift a finding is: each kind has its own way out. */
export const driftClasses = [
  'release-drift',
  'stale-process',
  'service-drift',
  'secrets-wiring',
  'data',
  'system-drift',
  'trust-drift',
  'ledger-drift',
  'logins',
  'foreign-units',
  'source-drift',
  'capacity',
  'unknown',
] as const
export type DriftClass = (typeof driftClasses)[number]

const valueSchema = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string()), unreadableSchema])
export type EvidenceValue = z.infer<typeof valueSchema>

const evidenceSchema = z.strictObject({
  field: z.string().describe('Its place in a snapshot, such as units["hypervisor.service"].activeState.'),
  reference: valueSchema.optional().describe('The value on the reference. Absent if the reference does not record it.'),
  host: valueSchema.optional().describe('The value on the hosts of this finding. Absent if they do not have it.'),
  follows: z.literal(true).optional().describe('True if the rest of this finding explains it, so that it is not a finding of its own.'),
})
export type Evidence = z.infer<typeof evidenceSchema>

const findingSchema = z.strictObject({
  class: z.enum(driftClasses),
  severity: z.enum(severities),
  field: z.string().describe('The part of a snapshot that it concerns.'),
  message: z.string().describe('What was found, as one sentence.'),
  next: z.string().describe('What to do about it.'),
  hosts: z.array(z.string()).min(1).describe('By their names in this report. Only the reference, if no other side has this.'),
  evidence: z.array(evidenceSchema),
})
export type Finding = z.infer<typeof findingSchema>

const sideSchema = z.strictObject({
  name: z.string().describe('Its name in this report; unique among the sides.'),
  kind: z.enum(['snapshot', 'manifest']),
  release: z.union([releaseIdSchema, z.literal('taken-over'), z.null(), unreadableSchema]).describe('Its current release.'),
  takenAt: z.iso.datetime().nullable().describe('null for a manifest.'),
  role: roleSchema.nullable(),
  system: lineSchema.nullable().describe('The operating system, for display.'),
  kernel: lineSchema.nullable(),
  nix: lineSchema.nullable(),
})
export type ReportedSide = z.infer<typeof sideSchema>

/** What `snapshot-diff --json` prints. */
export const driftReportSchema = z.strictObject({
  schemaVersion: z.literal(1),
  application: z.string(),
  summary: z.array(z.string()).min(2).describe('For display: the rule, how it applies here, and how much was found.'),
  reference: sideSchema.describe('What the hosts are compared with.'),
  hosts: z.array(sideSchema).min(1),
  worst: z.enum(severities).nullable().describe('The worst severity that was found; null for no drift.'),
  counts: z.strictObject({ error: z.number().int(), warning: z.number().int(), note: z.number().int() }),
  passedOver: z.number().int().describe('Fields that differ and are declared in snapshot.mayDiffer, over all hosts.'),
  findings: z.array(findingSchema).describe('The worst first.'),
})
export type DriftReport = z.infer<typeof driftReportSchema>
