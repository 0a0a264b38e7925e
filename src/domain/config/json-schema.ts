import { z } from 'zod'
import { driftReportSchema } from '../drift/finding.ts'
import { verificationSchema } from '../evidence/verification-schema.ts'
import { manifestSchema } from '../manifest/schema.ts'
import { notificationSchema } from '../notify/notification.ts'
import { planSchema } from '../plan/schema.ts'
import { snapshotSchema } from '../snapshot/schema.ts'
import { deploymentSchema } from '../statement/deployment.ts'
import { reproductionSchema } from '../statement/reproduction.ts'
import { configSchema } from './schema.ts'

const schemas = {
  config: {
    schema: configSchema,
    title: 'grind-to-prod.yml',
    description: 'What a repository releases, to which hosts, and which health checks it must pass.',
  },
  manifest: {
    schema: manifestSchema,
    title: 'Release manifest',
    description: 'The exact store paths of one release. Its bytes are canonical JSON (RFC 8785).',
  },
  snapshot: {
    schema: snapshotSchema,
    title: 'Snapshot of a host',
    description: "One host's state at one moment. What could not be read is an object whose only key is unreadable, with the reason.",
  },
  drift: {
    schema: driftReportSchema,
    title: 'Drift report',
    description: 'How hosts differ, and why: the output of grind-to-prod snapshot-diff --json.',
  },
  plan: {
    schema: planSchema,
    title: 'Release plan',
    description: 'What a release would change: the output of grind-to-prod plan --json.',
  },
  verification: {
    schema: verificationSchema,
    title: 'Verification',
    description: 'What evidence proves: the output of grind-to-prod verify --json, of whole evidence or of a single manifest.',
  },
  notification: {
    schema: notificationSchema,
    title: 'Notification',
    description: 'The outcome of one attempt: the body of a webhook, and the standard input of the program of a host.',
  },
  'deployment-v1': {
    schema: deploymentSchema,
    title: 'Deployment, version 1',
    description: 'The predicate of the in-toto statement that a host signs of each attempt: docs/predicates/deployment-v1.md.',
  },
  'reproduction-v1': {
    schema: reproductionSchema,
    title: 'Reproduction, version 1',
    description: 'The predicate of the in-toto statement that a second builder signs of a release: docs/predicates/reproduction-v1.md.',
  },
} as const
export const jsonSchemaNames = [
  'config',
  'manifest',
  'snapshot',
  'drift',
  'plan',
  'verification',
  'notification',
  'deployment-v1',
  'reproduction-v1',
] as const

/** Generates the text of `schema/<name>.json`, for editors, from the schema that this program itself uses. */
export function jsonSchemaText(name: (typeof jsonSchemaNames)[number]): string {
  const { schema, title, description } = schemas[name]
  return `${JSON.stringify({ title, description, ...z.toJSONSchema(schema, { io: 'input' }) }, null, 2)}\n`
}
