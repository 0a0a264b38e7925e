import { z } from 'zod'
import { commandSchema } from './command.ts'
import { healthUrlSchema, nameSchema, variableSchema, wordSchema } from './grammar.ts'
import { headerNameSchema, headerValueSchema } from './http-header.ts'

/** `failover`: how traffic moves from one production host to the other, and how it is known from outside that it did. */

/** Something that is the same for both hosts, or one for each, by its name. */
function perHost<Value extends z.ZodType>(value: Value) {
  return z.union([value, z.record(nameSchema, value)])
}

const statusSchema = z.number().int().min(100).max(599)
const statusesSchema = z.union([statusSchema, z.array(statusSchema).min(1).max(16)], {
  error: 'must be a status, such as 204, or a list of them',
})

const timeoutSchema = z.number().int().min(1).max(3600).default(60)

const programSwitchSchema = z.strictObject({
  command: commandSchema.describe(
    "A program and its arguments that move all new traffic to GRIND_TO_PROD_ACTIVE, a host of this file; the other one is GRIND_TO_PROD_STANDBY. It must be safe to repeat. The words are not parsed by a shell. It runs in this file's folder.",
  ),
  environment: z
    .record(variableSchema, wordSchema)
    .default({})
    .describe("Environment variables besides the caller's own and GRIND_TO_PROD_ACTIVE, _STANDBY, _APPLICATION and _RELEASE_ID."),
  timeoutSeconds: timeoutSchema.describe('Seconds after which it is killed and counts as failed.'),
})

const requestSwitchSchema = z.strictObject({
  http: perHost(healthUrlSchema).describe('The URL that receives the request to move all new traffic, or one for each host.'),
  method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']).default('POST').describe('The method of the request.'),
  headers: z.record(headerNameSchema, headerValueSchema).default({}).describe('Headers that are not secret, such as content-type.'),
  headersFrom: z
    .record(headerNameSchema, variableSchema)
    .default({})
    .describe('Headers whose values are secrets: the environment variable that each value is read from.'),
  body: perHost(z.string().max(65_536)).optional().describe('The body to send, or one for each host.'),
  status: statusesSchema.optional().describe('The accepted status of the answer, or a list of them; default: 200 to 299.'),
  timeoutSeconds: timeoutSchema.describe('Seconds that the answer may take.'),
})

const outsideCheckSchema = z.strictObject({
  http: healthUrlSchema.describe(
    'What users request. Passes if a GET answers in time with an accepted status; redirects are not followed.',
  ),
  status: statusesSchema.optional().describe('The accepted status, or a list of them; default: 200 to 299.'),
  body: perHost(wordSchema.min(1).max(1024))
    .optional()
    .describe('Text that the first 64 KiB of the body must contain, or one text for each host, which identifies the host that answers.'),
  servedByHeader: headerNameSchema
    .optional()
    .describe("A header of the answer whose value is the host's name in this file; it identifies the host that answers."),
  successThreshold: z.number().int().min(1).max(100).default(3).describe('Consecutive passes that are needed.'),
  periodSeconds: z.number().min(0.1).max(60).default(1).describe('Seconds between two requests.'),
  timeoutSeconds: z.number().min(0.1).max(60).default(5).describe('Seconds that one request may take.'),
  deadlineSeconds: z
    .number()
    .min(1)
    .max(3600)
    .default(60)
    .describe('Seconds after the switch within which the check must pass; for a DNS switch, more than the TTL of the names.'),
})
export type OutsideCheck = z.infer<typeof outsideCheckSchema>

export const failoverSchema = z.strictObject({
  switch: z
    .union([programSwitchSchema, requestSwitchSchema])
    .describe('How traffic is moved: a program, or one HTTP request. Traffic is moved back in the same way, with the other host.'),
  check: outsideCheckSchema.describe('What must pass, requested from where failover runs, or traffic is moved back.'),
})
export type FailoverConfig = z.infer<typeof failoverSchema>
export type ProgramSwitch = z.infer<typeof programSwitchSchema>
export type RequestSwitch = z.infer<typeof requestSwitchSchema>

/** Returns the value for this host. */
export function forHost(value: string | Readonly<Record<string, string>>, hostName: string): string {
  return typeof value === 'string' ? value : value[hostName]!
}
