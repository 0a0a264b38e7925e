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
  reference: valueSchema.optional().describe('What the reference says. Absent: it says nothing of this.'),
  host: valueSchema.optional().describe('What the hosts of this finding say. Absent: they have nothing here.'),
  follows: z.literal(true).optional().describe('It is no finding of its own, because the rest of this one explains it.'),
})
export type Evidence = z.infer<typeof evidenceSchema>

const findingSchema = z.strictObject({
  class: z.enum(driftClasses),
  severity: z.enum(severities),
  field: z.string().describe('The part of a snapshot that it is about.'),
  message: z.string().describe('What was found, as one sentence.'),
  next: z.string().describe('What to do about it.'),
  hosts: z.array(z.string()).min(1).describe('By their names in this report. The reference alone, where only it has this.'),
  evidence: z.array(evidenceSchema),
})
export type Finding = z.infer<typeof findingSchema>

const sideSchema = z.strictObject({
  name: z.string().describe('What it is called in this report; no two sides are called the same.'),
  kind: z.enum(['snapshot', 'manifest']),
  release: z.union([releaseIdSchema, z.literal('taken-over'), z.null(), unreadableSchema]).describe('Its current release.'),
  takenAt: z.iso.datetime().nullable().describe('null for a manifest.'),
  role: roleSchema.nullable(),
  system: lineSchema.nullable().describe('The operating system, for a reader.'),
  kernel: lineSchema.nullable(),
  nix: lineSchema.nullable(),
})
export type ReportedSide = z.infer<typeof sideSchema>

/** What `snapshot-diff --json` prints. */
export const driftReportSchema = z.strictObject({
  schemaVersion: z.literal(1),
  application: z.string(),
  summary: z.array(z.string()).min(2).describe('For a reader: the standing rule, what it says here, and how much was found.'),
  reference: sideSchema.describe('What the hosts are held against.'),
  hosts: z.array(sideSchema).min(1),
  worst: z.enum(severities).nullable().describe('The worst severity that was found; null for no drift.'),
  counts: z.strictObject({ error: z.number().int(), warning: z.number().int(), note: z.number().int() }),
  passedOver: z.number().int().describe('Fields that differ and were declared to (snapshot.mayDiffer), over all hosts.'),
  findings: z.array(findingSchema).describe('The worst first.'),
})
export type DriftReport = z.infer<typeof driftReportSchema>
