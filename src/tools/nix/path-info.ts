import { z } from 'zod'
import type { ClosurePath } from '#domain/closure/inventory'
import { isStorePath } from '#domain/closure/store-path'
import { STORE_LIMIT } from '../run/limits.ts'
import type { Command } from '../run/runner.ts'
import { contentAddressSchema, parseStoreObjects, signatureSchema, storePathIn } from './store-objects.ts'

/** What Nix knows of a valid path beyond the inventory. */
export interface PathInfo extends ClosurePath {
  readonly signatures: readonly string[]
  readonly contentAddress: string | null
  readonly deriver: string | null
  /** When the path became valid here, in seconds since 1970; null where Nix has no time. */
  readonly registrationTime: number | null
}

/** `nix path-info --json` for these paths, or for their whole closure. Fails when one of them is not valid. */
export function pathInfoCommand(paths: readonly string[], options: { closure: boolean }): Command {
  return pathInfoOf(paths, options.closure ? ['--recursive'] : [])
}

/**
 * The same for paths of which some are not valid here: they are left out of the answer. Without the option Nix asks its substituters for
 * each of them, for seconds when none can be reached.
 */
export function validPathInfoCommand(paths: readonly string[]): Command {
  return pathInfoOf(paths, ['--option', 'substitute', 'false'])
}

function pathInfoOf(paths: readonly string[], options: readonly string[]): Command {
  return {
    argv: ['nix', 'path-info', '--extra-experimental-features', 'nix-command', '--json', ...options, '--stdin'],
    input: `${paths.join('\n')}\n`,
    effect: 'read',
    timeout: STORE_LIMIT,
  }
}

const infoSchema = z.object({
  narHash: z.string(),
  narSize: z.number(),
  references: z.array(z.string()),
  signatures: z.array(signatureSchema).optional(),
  ca: contentAddressSchema.nullish(),
  deriver: z.string().nullish(),
  registrationTime: z.number().nullish(),
})
type StoreInfo = z.infer<typeof infoSchema>

/** Reads what `nix path-info --json` printed, in any form of any Nix; paths that are not valid are left out. Throws CommandError. */
export function parsePathInfo(stdout: string): PathInfo[] {
  return (commonForm(stdout) ?? [...parseStoreObjects(stdout, infoSchema)]).map(([path, info]) => ({
    path,
    narHash: info.narHash,
    narSize: info.narSize,
    references: info.references.map(storePathIn),
    signatures: info.signatures ?? [],
    contentAddress: info.ca ?? null,
    deriver: typeof info.deriver === 'string' ? storePathIn(info.deriver) : null,
    registrationTime: info.registrationTime ?? null,
  }))
}

/**
 * Reads the form of most versions of Nix, an object by path, in one pass; undefined for anything else, which the schema reads, and explains
 * when it cannot. A closure may have 200,000 paths, and the schema takes longer for them than Nix itself.
 */
function commonForm(stdout: string): [string, StoreInfo][] | undefined {
  let value: unknown
  try {
    value = JSON.parse(stdout)
  } catch {
    return undefined
  }
  if (!isObject(value)) return undefined
  const found: [string, StoreInfo][] = []
  for (const [path, info] of Object.entries(value)) {
    if (!isStorePath(path)) return undefined
    if (info === null) continue
    if (!isStoreInfo(info)) return undefined
    found.push([path, info])
  }
  return found
}

function isStoreInfo(value: unknown): value is StoreInfo {
  if (!isObject(value)) return false
  const { narHash, narSize, references, signatures, ca, deriver, registrationTime } = value
  return (
    typeof narHash === 'string' &&
    Number.isFinite(narSize) &&
    areTexts(references) &&
    (signatures === undefined || areTexts(signatures)) &&
    isTextIfAny(ca) &&
    isTextIfAny(deriver) &&
    (registrationTime === undefined || registrationTime === null || Number.isFinite(registrationTime))
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function areTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((text) => typeof text === 'string')
}

function isTextIfAny(value: unknown): boolean {
  return value === undefined || value === null || typeof value === 'string'
}
