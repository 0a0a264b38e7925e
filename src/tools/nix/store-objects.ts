import { z } from 'zod'
import { contentAddressText } from '#domain/closure/content-address'
import { storePathSchema } from '#domain/closure/store-path'
import { readJson } from '../run/read-json.ts'

/*
 * What `nix path-info --json` prints of store objects. There are four forms: before Nix 2.19 a list of objects with `path`, and with
 * `valid: false` for a path that is not valid; then an object by path (`--json-format 1` since 2.33), with null for a path that is not
 * valid; `--json-format 2` (since 2.33) with base names of paths, content addresses as objects, and all of it in `info`; `--json-format 3`
 * (since 2.35) with signatures as objects besides. Source: doc/manual/source/protocols/json/store-object-info.md of Nix.
 */

/** A signature as `name:base64`. */
export const signatureSchema = z.union([
  z.string(),
  z.object({ keyName: z.string(), sig: z.string() }).transform(({ keyName, sig }) => `${keyName}:${sig}`),
])

/** A content address as a text, such as `fixed:r:sha256:…`. */
export const contentAddressSchema = z.union([
  z.string(),
  z.object({ method: z.string(), hash: z.string() }).transform(({ method, hash }, context) => {
    const text = contentAddressText(method, hash)
    if (text !== undefined) return text
    context.addIssue({ code: 'custom', message: `a content address by ${method} with ${hash} is not known` })
    return z.NEVER
  }),
])

/** Reads what Nix printed, in any of its forms: what is known of each valid path, by the path. Throws CommandError. */
export function parseStoreObjects<Info extends z.ZodObject>(stdout: string, infoSchema: Info): Map<string, z.infer<Info>> {
  const schema = z.unknown().transform(byPath).pipe(z.record(storePathSchema, infoSchema.nullable()))
  const objects = Object.entries(readJson(['nix', 'path-info'], schema, stdout))
  return new Map(objects.flatMap(([path, info]) => (info === null ? [] : [[path, info] as const])))
}

const listSchema = z.array(z.looseObject({ path: z.string(), valid: z.boolean().optional() }))
const wrappedSchema = z.object({ version: z.number(), storeDir: z.string(), info: z.record(z.string(), z.unknown()) })

/** Returns the objects by their paths; a value in another form is unchanged. */
function byPath(value: unknown): unknown {
  const list = listSchema.safeParse(value)
  if (list.success) return Object.fromEntries(list.data.map((object) => [object.path, object.valid === false ? null : object]))
  const wrapped = wrappedSchema.safeParse(value)
  if (!wrapped.success) return value
  const { storeDir, info } = wrapped.data
  return Object.fromEntries(Object.entries(info).map(([name, object]) => [`${storeDir}/${name}`, object]))
}

/** Returns a path that another refers to: whole, or a base name in the same store. */
export function storePathIn(name: string): string {
  return name.startsWith('/') ? name : `/nix/store/${name}`
}
