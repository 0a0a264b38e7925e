import type { z } from 'zod'
import { prefixProblems } from '../config/component.ts'
import { InputError, type Unknown } from '../errors/errors.ts'
import { quote } from '../errors/quote.ts'
import { fieldName, readBySchema, valueAt, type Problem } from '../errors/schema-problems.ts'
import { inventorySchema, inventoryText, isInventory, summarize, type Inventory } from '../closure/inventory.ts'
import { canonicalJson } from './canonical.ts'
import { danglingReferences } from './health-references.ts'
import { MANIFEST_LIMIT_BYTES, manifestSchema, type Manifest } from './schema.ts'
import type { Explained } from '../errors/error-lines.ts'

/** Largest inventory that is read, in bytes: 200,000 paths with their references stay below it. */
export const INVENTORY_LIMIT_BYTES = 256 * 1024 * 1024

/**
 * Reads a manifest. Its bytes must equal the canonical form (RFC 8785) of its content: that one comparison proves that there is no
 * duplicate key, no byte order mark, no odd number, no spacing, and nothing that the schema would add or drop. `file` is where it is from,
 * for the errors. Throws InputError `manifest-invalid`.
 */
export function parseManifest(content: Uint8Array | string, file?: string): Manifest {
  const manifest = parseCanonical(content, {
    name: 'manifest',
    file,
    code: 'manifest-invalid',
    schema: manifestSchema,
    text: canonicalJson,
    limit: MANIFEST_LIMIT_BYTES,
    made: 'grind-to-prod build-manifest',
  })
  const problems = [...prefixProblems(manifest), ...danglingReferences(manifest)]
  if (problems.length > 0) throw new InputError('manifest-invalid', sentencesOf('manifest', problems), hintOf(file))
  return manifest
}

/** Reads an inventory, the same way. Throws InputError `inventory-invalid`. */
export function parseInventory(content: Uint8Array | string, file?: string): Inventory {
  return parseCanonical(content, {
    name: 'inventory',
    file,
    code: 'inventory-invalid',
    schema: inventorySchema,
    isGood: isInventory,
    text: inventoryText,
    limit: INVENTORY_LIMIT_BYTES,
    made: 'grind-to-prod build-manifest',
  })
}

/**
 * Throws InputError `inventory-invalid` unless this is the inventory of the manifest. `text` is what `parseInventory` read it from, which
 * is its canonical form.
 */
export function checkInventory(manifest: Manifest, inventory: Inventory, text?: string): void {
  const { digest } = summarize(inventory, text)
  if (digest === manifest.closure.digest) return
  throw new InputError('inventory-invalid', `The inventory's digest is ${digest}, but the manifest lists ${manifest.closure.digest}.`, {
    hint: 'Use the inventory.json that was built with this manifest.',
  })
}

/** Returns the inventory's digest that a manifest lists, without reading the rest of it; undefined when it lists none. */
export function listedDigest(text: string): string | undefined {
  const found = /"closure":\{"digest":"([0-9a-f]{64})","narBytes":\d+,"paths":\d+\}/.exec(text)
  return found?.[1]
}

interface Kind<Schema extends z.ZodType> {
  readonly name: 'manifest' | 'inventory'
  /** Absent where it is from no file. */
  readonly file: string | undefined
  readonly code: 'manifest-invalid' | 'inventory-invalid'
  readonly schema: Schema
  /** Accepts what the schema accepts, faster; without it, or for what it does not accept, the schema decides, and explains. */
  readonly isGood?: (value: unknown) => value is z.infer<Schema>
  /** The canonical form of a good one. */
  readonly text: (value: z.infer<Schema>) => string
  readonly limit: number
  /** The command that makes a good one. */
  readonly made: string
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** What is not UTF-8 was replaced in a text, which then has another digest than its file. */
function parseCanonical<Schema extends z.ZodType<object>>(content: Uint8Array | string, kind: Kind<Schema>): z.infer<Schema> {
  const invalid = ({ message, hint }: Explained, more: { readonly cause?: unknown; readonly unknown?: Unknown } = {}) =>
    new InputError(kind.code, message, { hint, ...more })
  const subject = `The ${kind.name}${kind.file === undefined ? '' : ` ${quote(kind.file)}`}`
  const bytes = Buffer.byteLength(content)
  if (bytes > kind.limit) {
    throw invalid({
      message: `${subject} has ${bytes} bytes, more than the limit of ${kind.limit}.`,
      hint: 'Check that it is the right file.',
    })
  }
  let [text, value]: [string, unknown] = ['', undefined]
  try {
    text = typeof content === 'string' ? content : utf8.decode(content)
    value = JSON.parse(text)
  } catch (cause) {
    throw invalid(
      { message: `${subject} is not JSON in UTF-8.`, hint: `Create it with ${kind.made}, and copy the complete file.` },
      { cause },
    )
  }
  const problem = versionProblem(value, { ...kind, subject })
  if (problem !== undefined) throw invalid(problem)
  const result = kind.isGood?.(value) === true ? { data: value, problems: null } : readBySchema(kind.schema, value)
  if (result.problems !== null)
    throw invalid({ message: sentencesOf(kind.name, result.problems), ...hintOf(kind.file) }, unknownIn(kind.name, result.problems))
  if (kind.text(result.data) !== text) {
    throw invalid({
      message: `${subject} is not in canonical form (RFC 8785), so it was edited or rewritten.`,
      hint: `Use the file that ${kind.made} wrote.`,
    })
  }
  return result.data
}

interface NamedKind extends Pick<Kind<z.ZodType>, 'name' | 'file' | 'made'> {
  readonly subject: string
}

/** Returns why a document is of another version, or of another kind; undefined for one that may be of this one. */
function versionProblem(value: unknown, { name, file, made, subject }: NamedKind): Explained | undefined {
  const version = valueAt(value, ['schemaVersion'])
  if (typeof version === 'number' && version !== 1) {
    return {
      message: `${subject} has schemaVersion ${version}, but this program reads 1.`,
      hint: 'Use the version of grind-to-prod that wrote it.',
    }
  }
  if (isObject(value) && version === undefined) {
    const what = `${file === undefined ? 'This' : quote(file)} is not ${name === 'inventory' ? 'an' : 'a'} ${name}`
    return { message: `${what}: it has no schemaVersion.`, hint: `Create one with ${made}.` }
  }
  return undefined
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Returns the field of a manifest that this version does not know, for the runner of a newer one. */
function unknownIn(name: 'manifest' | 'inventory', problems: readonly Problem[]): { readonly unknown?: Unknown } {
  const found = problems.find(({ isUnknown }) => isUnknown === true)
  return found === undefined || name !== 'manifest' ? {} : { unknown: { of: name, field: fieldName(found.path) } }
}

/** Sentences on fields do not name the file. */
function hintOf(file: string | undefined): { readonly hint?: string } {
  return file === undefined ? {} : { hint: `Check the file ${quote(file)}.` }
}

/** The first ten are enough to see what happened to it. */
function sentencesOf(name: string, problems: readonly Problem[]): string {
  const sentences = problems.slice(0, 10).map(({ path, message }) => {
    const field = path.length === 0 ? '' : `'s ${fieldName(path)}`
    return `The ${name}${field} ${message}${message.endsWith('?') ? '' : '.'}`
  })
  return sentences.join('\n')
}
