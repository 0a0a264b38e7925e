import { z } from 'zod'
import { grpcServiceSchema, jsonExpectationSchema, socketFileSchema, tlsSchema } from './health-fields.ts'
import { checkHeadersSchema } from './http-header.ts'
import { healthUrlSchema, linkNameSchema, nameSchema, tcpTargetSchema, unitSchema, wordSchema } from './grammar.ts'

/** `health`: the checks that a release must pass. The first key of a check determines its kind; no two kinds share one. */

const timeoutSchema = z.number().min(0.1).max(60).describe('Seconds that this check may take, instead of those of the probe.')

const statusSchema = z.number().int().min(100).max(599)

const httpCheckSchema = z.strictObject({
  http: healthUrlSchema.describe('Passes if it answers in time with an accepted status; redirects are not followed.'),
  method: z
    .enum(['GET', 'HEAD', 'OPTIONS', 'POST'])
    .optional()
    .describe('The method of the request, which has no body; default: GET. The request is repeated each round.'),
  headers: checkHeadersSchema
    .optional()
    .describe('Headers to send, such as Host or X-Forwarded-Proto. Everyone can read them in the manifest, so they must not be secret.'),
  socket: socketFileSchema
    .optional()
    .describe('Of http and grpc: a unix socket on the host to connect to, instead of the host and port that the check names.'),
  tls: tlsSchema
    .optional()
    .describe(
      'Of http with an https URL, and of grpc: how the server is verified. A grpc check without it uses no TLS; {} is TLS with the defaults.',
    ),
  status: z
    .union([statusSchema, z.array(statusSchema).min(1).max(16)], { error: 'must be a status, such as 204, or a list of them' })
    .optional()
    .describe('The accepted status, or a list of them; default: 200 to 299.'),
  body: wordSchema.min(1).max(1024).optional().describe('Text that the first 64 KiB of the body must contain.'),
  json: jsonExpectationSchema
    .optional()
    .describe('Values that the body, JSON of at most 64 KiB, must have at these JSON pointers (RFC 6901), such as /status: ok.'),
  echo: nameSchema
    .optional()
    .describe(
      'A component whose store path in this release must be in the first 64 KiB of the body. It identifies the release behind a proxy or forwarder, so the process that listens on the port need not belong to the release.',
    ),
  timeoutSeconds: timeoutSchema.optional(),
})
export type HttpCheck = z.infer<typeof httpCheckSchema>

const tcpCheckSchema = z.strictObject({
  tcp: tcpTargetSchema.describe('host:port, an IPv6 address in brackets. Passes if it accepts a connection.'),
  timeoutSeconds: timeoutSchema.optional(),
})

const unixCheckSchema = z.strictObject({
  unix: socketFileSchema.describe('The path of a unix socket on the host. Passes if it accepts a connection.'),
  timeoutSeconds: timeoutSchema.optional(),
})

const grpcCheckSchema = z.strictObject({
  grpc: tcpTargetSchema.describe('host:port of a server with the gRPC health protocol (grpc.health.v1). Passes if it is SERVING.'),
  service: grpcServiceSchema.optional().describe('The service whose health to ask; default: the server as a whole.'),
  socket: socketFileSchema.optional().describe('A unix socket on the host to connect to, instead of the host and port.'),
  tls: tlsSchema.optional().describe('How the server is verified; default: the connection has no TLS. Write {} for TLS with the defaults.'),
  timeoutSeconds: timeoutSchema.optional(),
})
export type GrpcCheck = z.infer<typeof grpcCheckSchema>

const unitCheckSchema = z.strictObject({
  unit: unitSchema.describe(
    'One of units, or of snapshot.units. Passes while it is active, and systemd has not restarted it on its own since the release restarted it.',
  ),
})

const execCheckSchema = z.strictObject({
  exec: z
    .tuple([linkNameSchema], wordSchema)
    .refine((words) => words.length <= 64, 'must have at most 64 entries')
    .describe(
      'A link of the release and its arguments, which are not parsed by a shell. It runs as a separate unprivileged user, and passes if it exits with status 0; the record contains the last lines of its output.',
    ),
  timeoutSeconds: timeoutSchema.optional(),
})
export type ExecCheck = z.infer<typeof execCheckSchema>

/** Each kind of check by its first key; `health-kinds.ts` lists what each of them requests. */
const kinds = {
  http: httpCheckSchema,
  tcp: tcpCheckSchema,
  unix: unixCheckSchema,
  grpc: grpcCheckSchema,
  unit: unitCheckSchema,
  exec: execCheckSchema,
} as const
export type HealthKind = keyof typeof kinds
const single = [kinds.http, kinds.tcp, kinds.unix, kinds.grpc, kinds.unit, kinds.exec] as const
const singleCheckSchema = z.union(single)

const innerGroups = groups(singleCheckSchema)
const outerGroups = groups(z.union([...single, ...innerGroups]))

const healthCheckSchema = z.union([...single, ...outerGroups])

/** The schema allows a group in a group only once; the type need not know. */
export type HealthCheck = SingleCheck | { readonly any: readonly HealthCheck[] } | { readonly all: readonly HealthCheck[] }
export type SingleCheck = z.infer<(typeof kinds)[HealthKind]>

/** More than this asks a host too much each second. */
const CHECK_LIMIT = 64

export const healthSchema = z
  .record(nameSchema, healthCheckSchema)
  .refine((health) => singleChecks(health).length <= CHECK_LIMIT, `must have at most ${CHECK_LIMIT} checks, including those in groups`)

function groups<Member extends z.ZodType>(member: Member) {
  const members = z.array(member).min(1).max(16)
  return [
    z.strictObject({ any: members.describe('Passes if one of these passes.') }),
    z.strictObject({ all: members.describe('Passes if all of these pass.') }),
  ] as const
}

/** A check that is not a group, and its place in `health`. */
export interface PlacedCheck {
  readonly path: readonly PropertyKey[]
  readonly check: SingleCheck
}

/** Returns every check that is no group, in the order in which they are written. */
export function singleChecks(health: Readonly<Record<string, HealthCheck>>): PlacedCheck[] {
  return Object.entries(health).flatMap(([name, check]) => placed(check, [name]))
}

function placed(check: HealthCheck, path: readonly PropertyKey[]): PlacedCheck[] {
  if ('any' in check) return check.any.flatMap((member, index) => placed(member, [...path, 'any', index]))
  if ('all' in check) return check.all.flatMap((member, index) => placed(member, [...path, 'all', index]))
  return [{ path, check }]
}
