import { z } from 'zod'
import { machineIdSchema, nameSchema, nixPublicKeySchema } from '../config/grammar.ts'
import { PROTOCOL_VERSION } from '../protocol/agent-program.ts'
import { ALLOWED_SIGNERS_LIMIT_BYTES, parseAllowedSigners } from '../trust/signers.ts'
import { keyFingerprint } from '../trust/wire.ts'
import { loginKeySchema } from './login-key.ts'

/** The kinds of keys that an application has on a host. */
export const keyKinds = ['deploy', 'read', 'nix', 'signers'] as const
export type KeyKind = (typeof keyKinds)[number]

const names = z.array(z.string().max(16_384)).max(64).default([])

/** The request on standard input of `grind-to-prod-agent keys`. */
export const keyChangeSchema = z.strictObject({
  protocol: z.literal(PROTOCOL_VERSION),
  application: nameSchema,
  /** The user that deploy keys log in as. */
  user: z.string().regex(/^[a-z_][a-z0-9_-]{0,31}$/),
  add: z.strictObject({
    deploy: z.array(loginKeySchema).max(64).default([]),
    read: z.array(loginKeySchema).max(64).default([]),
    nix: z.array(nixPublicKeySchema).max(64).default([]),
    /** Lines of an allowed_signers file. */
    signers: z.string().max(ALLOWED_SIGNERS_LIMIT_BYTES).default(''),
  }),
  /** A key as it is written, its fingerprint (`SHA256:…`), or the name of a Nix key. */
  remove: z.strictObject({ deploy: names, read: names, nix: names, signers: names }),
  machineId: machineIdSchema.optional(),
  dryRun: z.boolean(),
})
export type KeyChange = z.infer<typeof keyChangeSchema>

/** Keys after a change, and what of it was not found. */
export interface ChangedKeys<Keys> {
  readonly keys: Keys
  readonly unknown: readonly string[]
}

/** Adds and removes keys, one line each. A key that is added twice is there once. */
export function changedKeys(
  existing: readonly string[],
  { add, remove }: { readonly add: readonly string[]; readonly remove: readonly string[] },
): ChangedKeys<string[]> {
  const isRemoved = (key: string) => remove.some((name) => isNamed(key, name))
  return {
    keys: [...new Set([...existing.filter((key) => !isRemoved(key)), ...add])],
    unknown: remove.filter((name) => !existing.some((key) => isNamed(key, name))),
  }
}

/** The same for the text of an allowed_signers file: a line goes with its key; comments stay. */
export function changedSigners(
  existing: string,
  { add, remove }: { readonly add: string; readonly remove: readonly string[] },
): ChangedKeys<string> {
  const { signers } = parseAllowedSigners(existing)
  const fingerprints = remove.map((name) => fingerprintOf(name) ?? name)
  const gone = new Set(signers.filter(({ fingerprint }) => fingerprints.includes(fingerprint)).map(({ line }) => line))
  const kept = existing
    .split('\n')
    .filter((_, index) => !gone.has(index + 1))
    .join('\n')
  const known = new Set(parseAllowedSigners(kept).signers.map(({ fingerprint }) => fingerprint))
  const added = add.split('\n').filter((line) => {
    const [signer] = parseAllowedSigners(line).signers
    return signer !== undefined && !known.has(signer.fingerprint)
  })
  const text = added.length === 0 ? kept : `${kept.replace(/\n*$/, kept.trim() === '' ? '' : '\n')}${added.join('\n')}\n`
  return { keys: text, unknown: remove.filter((_, index) => !signers.some(({ fingerprint }) => fingerprint === fingerprints[index])) }
}

function isNamed(key: string, name: string): boolean {
  return key === name || fingerprintOf(key) === (fingerprintOf(name) ?? name) || key.split(':')[0] === name
}

/** Returns the fingerprint of an OpenSSH public key, as it is written; undefined for anything else. */
export function fingerprintOf(key: string): string | undefined {
  const [type, base64] = key.split(' ')
  if (base64 === undefined || !/^(?:ssh|ecdsa|sk)-/.test(type!)) return undefined
  return keyFingerprint(Buffer.from(base64, 'base64'))
}
