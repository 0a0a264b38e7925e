import { z } from 'zod'
import { fromNix32, narHashToNix32 } from '../closure/nix32.ts'
import { narHashSchema, storePathSchema } from '../closure/store-path.ts'
import { quote } from '../errors/quote.ts'
import { invalidPack } from '../errors/catalogue.ts'

/** What a store must know of a path to take it in. References include the path itself when it refers to itself; sizes are bytes. */
const narInfoSchema = z.strictObject({
  path: storePathSchema,
  narHash: narHashSchema,
  narSize: z.number().int().nonnegative(),
  references: z.array(storePathSchema).max(10_000).readonly(),
  deriver: storePathSchema.nullable(),
  signatures: z
    .array(z.string().regex(/^[A-Za-z0-9._-]{1,255}:[A-Za-z0-9+/]{86}==$/))
    .max(64)
    .readonly(),
  contentAddress: z
    .string()
    .regex(/^(?:text:|fixed:(?:r:|git:)?)(?:md5|sha1|sha256|sha512|blake3):[0-9a-z]{26,128}$/)
    .nullable(),
})
export type NarInfo = Readonly<z.infer<typeof narInfoSchema>>

/** Returns the hash part of a store path: names the path's files in a binary cache. */
export function storePathHash(path: string): string {
  return path.slice('/nix/store/'.length, '/nix/store/'.length + 32)
}

/** Returns the location of a path's compressed NAR in a binary cache. */
export function narUrl(path: string): string {
  return `nar/${storePathHash(path)}.nar.zst`
}

/** Returns the narinfo text of a path, as a binary cache has it. */
export function formatNarInfo(info: NarInfo): string {
  return [
    `StorePath: ${info.path}`,
    `URL: ${narUrl(info.path)}`,
    'Compression: zstd',
    `NarHash: ${narHashToNix32(info.narHash)}`,
    `NarSize: ${info.narSize}`,
    `References: ${info.references.map(withoutStore).join(' ')}`,
    ...(info.deriver === null ? [] : [`Deriver: ${withoutStore(info.deriver)}`]),
    ...info.signatures.map((signature) => `Sig: ${signature}`),
    ...(info.contentAddress === null ? [] : [`CA: ${info.contentAddress}`]),
    '',
  ].join('\n')
}

/** Reads a narinfo text; `formatNarInfo` of the answer gives the same text. Throws InputError pack-invalid for anything else. */
export function parseNarInfo(text: string): NarInfo {
  const values = (key: string): string[] =>
    text
      .split('\n')
      .filter((line) => line.startsWith(`${key}: `))
      .map((line) => line.slice(key.length + 2))
  const deriver = values('Deriver')[0]
  const hash = fromNix32((values('NarHash')[0] ?? '').replace(/^sha256:/, ''), 32)
  const parsed = narInfoSchema.safeParse({
    path: values('StorePath')[0],
    narHash: hash === undefined ? undefined : `sha256-${hash.toString('base64')}`,
    narSize: Number(values('NarSize')[0]),
    references: (values('References')[0] ?? '').split(' ').filter(Boolean).map(inStore),
    deriver: deriver === undefined ? null : inStore(deriver),
    signatures: values('Sig'),
    contentAddress: values('CA')[0] ?? null,
  })
  // One text for one meaning: any text that our own writer would not have written is refused.
  if (!parsed.success || formatNarInfo(parsed.data) !== text) {
    throw invalidPack(`The pack describes a path in a way that is not understood (${quote(text)}).`)
  }
  return parsed.data
}

function withoutStore(path: string): string {
  return path.slice('/nix/store/'.length)
}

function inStore(name: string): string {
  return `/nix/store/${name}`
}
