import { z } from 'zod'
import { wholeKeyFingerprint } from '../trust/whole-key.ts'

/** The grammars of names that reach a host. Each is strict on purpose: what it lets through needs no quoting anywhere. */

/** Names of applications, components, hosts and health checks. */
export const nameSchema = z
  .string()
  .max(64)
  .regex(
    /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/,
    'must be lower-case letters, digits, dots, dashes and underscores, and start and end with a letter or digit',
  )

/** The name of a git branch. Narrower than git's own rule: nothing that git or a URL could read as something else. */
export const branchSchema = z
  .string()
  .max(255)
  .regex(/^[A-Za-z0-9](?!.*(?:\.\.|\/\/|\/\.|\.lock(?:\/|$)|[/.]$))[A-Za-z0-9._/-]*$/, 'must be the name of a branch, such as main')

/** The name of a link in `<prefix>/bin` or `<prefix>/share`. */
export const linkNameSchema = z
  .string()
  .max(64)
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'must be letters, digits, dots, dashes and underscores, and start with a letter or digit')

/** A path inside an output: relative, with no `.` or `..` or empty segment. */
export const outputPathSchema = z
  .string()
  .max(255)
  .regex(
    /^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[A-Za-z0-9._+-]+(?:\/[A-Za-z0-9._+-]+)*$/,
    'must be a relative path inside the output, such as bin/hypervisor',
  )

/** An absolute folder with at least two segments and no `.` or `..`. */
export const prefixSchema = z
  .string()
  .max(255)
  .regex(/^(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9._+-]+){2,}$/, 'must be an absolute folder of at least two segments, such as /opt/choiros')

/**
 * Unit names, as systemd.unit(5) defines them, for the types that a release may restart; globs are not names. A template (`a@.service`)
 * cannot run, so an instance must not be empty.
 */
export const unitSchema = z
  .string()
  .max(255)
  .regex(
    /^(?!-)[A-Za-z0-9:_.\\-]+(?:@[A-Za-z0-9:_.\\-]+)?\.(?:service|socket|target|timer|path)$/,
    'must be a systemd unit name, such as hypervisor.service',
  )

/** A flake installable of this repository: `./folder#attribute` or `.#attribute`, relative to the configuration. */
export const installableSchema = z
  .string()
  .max(255)
  .regex(
    /^\.(?:\/(?!\.{1,2}(?:\/|#))[A-Za-z0-9._-]+)*#[A-Za-z0-9._-]+$/,
    'must be an installable of this repository, such as ./hypervisor#hypervisor',
  )

/** A folder of the repository that is released from: printable text, relative to its root, with no `.` or `..` or empty segment. */
export const sourceFolderSchema = z
  .string()
  .max(1024)
  .regex(
    /^(?!\.{1,2}(?:\/|$))[^\p{C}\p{Zl}\p{Zp}/\ufffd]+(?:\/(?!\.{1,2}(?:\/|$))[^\p{C}\p{Zl}\p{Zp}/\ufffd]+)*$/u,
    'must be the path of a folder in the repository, such as services/api',
  )

const addressForm =
  /^[a-z_][a-z0-9_-]{0,31}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9a-fA-F:]+\])(?::(?!0)[0-9]{1,5})?$/

function remoteAddressSchema(rule: string) {
  return z
    .string()
    .max(255)
    .regex(addressForm, rule)
    .refine((address) => Number(/:([0-9]+)$/.exec(address)?.[1] ?? 22) <= 65_535, rule)
}

/**
 * `user@host` with an optional port. Host: a DNS name, an IPv4 address, or an IPv6 address in brackets. Nothing that ssh could read as an
 * option.
 */
export const sshAddressSchema = remoteAddressSchema('must be user@host, with :port if it is not 22')

const addressRule = 'must be "local" or user@host, with :port if it is not 22'

/** `local`, or where ssh goes. */
export const addressSchema = z.union([z.literal('local'), remoteAddressSchema(addressRule)], { error: addressRule })

/** An OpenSSH public key without options or comment, as in a known_hosts line. */
export const publicKeySchema = z
  .string()
  .max(1024)
  .regex(
    /^(?:ssh-ed25519|ecdsa-sha2-nistp(?:256|384|521)|ssh-rsa) [A-Za-z0-9+/]+={0,2}$/,
    'must be a public key: its type and its base64, such as "ssh-ed25519 AAAA…"',
  )

/**
 * What a host proves itself with: its public key, or after `@cert-authority` that of the authority which certifies it, as in known_hosts.
 * The comment of a `.pub` file may follow, and is dropped.
 */
export const hostKeySchema = z
  .string()
  .max(1024)
  .regex(
    /^(?:@cert-authority )?(?:ssh-ed25519|ecdsa-sha2-nistp(?:256|384|521)|ssh-rsa) [A-Za-z0-9+/]+={0,2}(?: [ -~]*)?$/,
    'must be a public key: its type and its base64, such as "ssh-ed25519 AAAA…", or the same after "@cert-authority "',
  )
  .transform((line) => line.split(' ', line.startsWith('@') ? 3 : 2).join(' '))
  .refine(isWholeKey, 'must be a whole public key: its base64 is cut off, damaged, or of another type')

/** True where the bytes are a whole key of the type that the line gives. */
function isWholeKey(line: string): boolean {
  const [base64 = '', type = ''] = line.split(' ').toReversed()
  return wholeKeyFingerprint(type, base64) !== undefined
}

/** A public key of a Nix signing key: `name:base64`. */
export const nixPublicKeySchema = z
  .string()
  .max(512)
  .regex(/^[A-Za-z0-9._-]+:[A-Za-z0-9+/]{43}=$/, 'must be a Nix public key, such as grind.example-1:AAAA…=')

/** As /etc/machine-id has it. */
export const machineIdSchema = z.string().regex(/^[0-9a-f]{32}$/, "must be the 32 hexadecimal digits of the host's /etc/machine-id")

/** A word of a command line, or a value of its environment: any text on one line. */
export const wordSchema = z
  .string()
  .max(4096)
  // oxlint-disable-next-line no-control-regex -- naming them is the point
  .regex(/^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]*$/, 'must be text on one line, without control characters')

/** The name of an environment variable. */
export const variableSchema = z
  .string()
  .max(128)
  .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be letters, digits and underscores, and not start with a digit')

/** A URL that a health check asks: http or https, no user, no fragment. */
export const healthUrlSchema = z
  .string()
  .max(2048)
  .refine(isHealthUrl, 'must be an http or https URL without a user and without a fragment')

function isHealthUrl(text: string): boolean {
  // WHATWG parsing would repair spaces, backslashes and octal addresses, and hide a mistake.
  if (!/^https?:\/\/[^\s\\@#]+$/.test(text) || !URL.canParse(text)) return false
  const url = new URL(text)
  const port = url.port === '' ? '' : `:${url.port}`
  const written = text.slice(text.indexOf('://') + 3).split(/[/?]/, 1)[0]!
  return written.replace(/:(?:80|443)$/, '').toLowerCase() === `${url.hostname}${port}`.replace(/:(?:80|443)$/, '')
}

/** What a health check connects to: `host:port`, with an IPv6 address in brackets, in the one form in which a URL would show it. */
export const tcpTargetSchema = z.string().max(260).refine(isTcpTarget, 'must be host:port, such as 127.0.0.1:8080 or [::1]:8080')

function isTcpTarget(text: string): boolean {
  const [, host, port] = /^([A-Za-z0-9.-]+|\[[0-9a-fA-F:.]+\]):([1-9][0-9]{0,4})$/.exec(text) ?? []
  if (host === undefined || Number(port) > 65_535 || !URL.canParse(`http://${host}/`)) return false
  return new URL(`http://${host}/`).hostname === host
}
