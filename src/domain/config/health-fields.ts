import { z } from 'zod'
import { wordSchema } from './grammar.ts'

/** Fields that several kinds of health check share, or that have a grammar of their own. */

const absoluteFile = /^(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9._+@:-]+)+$/

/** A unix socket's file. The kernel's limit is 108 bytes with a zero at the end. */
export const socketFileSchema = z
  .string()
  .max(107)
  .regex(absoluteFile, 'must be the absolute path of a unix socket, such as /run/app/http.sock')

const certificateFileSchema = z
  .string()
  .max(255)
  .regex(absoluteFile, 'must be the absolute path of a file on the host, such as /etc/ssl/our-ca.pem')

/** A DNS name; an address has no place in TLS's server name. */
const serverNameSchema = z
  .string()
  .max(253)
  .regex(
    /^(?=.*[A-Za-z])[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9])?)*$/,
    'must be a DNS name',
  )

/** There is no field that switches verification off: an answer of an unverified server proves nothing. */
export const tlsSchema = z.strictObject({
  serverName: serverNameSchema
    .optional()
    .describe('The name that is sent to the server and that its certificate must have; default: the name that the check asks.'),
  ca: certificateFileSchema
    .optional()
    .describe(
      "A file on the host, root's alone to write, with the certificates (PEM) of the only authorities to trust; default: those of Node.",
    ),
})
export type Tls = z.infer<typeof tlsSchema>

/** RFC 6901, without control characters. */
const jsonPointerSchema = wordSchema
  .max(256)
  .regex(/^(?:\/(?:[^~/]|~[01])*)*$/, 'must be a JSON pointer, such as /status or /checks/0/ready')

const jsonValueSchema = z.union(
  [z.string().max(1024), z.number().refine(isExact, 'must be a number that every program reads alike'), z.boolean(), z.null()],
  { error: 'must be a text, a number, true, false or null' },
)
export type JsonScalar = z.infer<typeof jsonValueSchema>

const JSON_LIMIT = 16

/** Values of a JSON document, by their pointers. */
export const jsonExpectationSchema = z.record(jsonPointerSchema, jsonValueSchema).refine((expected) => {
  const count = Object.keys(expected).length
  return count >= 1 && count <= JSON_LIMIT
}, `must have 1 to ${JSON_LIMIT} pointers`)

/** A whole number beyond 2^53 is another number after it was read. */
function isExact(value: number): boolean {
  return !Number.isInteger(value) || Number.isSafeInteger(value)
}

/** The name of a service in gRPC's health protocol. */
export const grpcServiceSchema = z
  .string()
  .regex(/^[A-Za-z0-9._/-]{1,127}$/, 'must be the name of a gRPC service, such as package.Service, of at most 127 characters')
