import { isKnownError } from '#domain/errors/errors'
import { quote } from '#domain/errors/quote'
import { reasonOf } from '#domain/errors/reason-of'
import type { Check } from '#domain/evidence/check'
import { evidenceIndexSchema, INDEX_LIMIT_BYTES } from '#domain/evidence/evidence-index'
import { INDEX_FILE } from '#domain/evidence/layout'
import { formatCount } from '#domain/report/amount'
import { readLimited } from '#tools/files/read-limited'
import { sha256OfFile } from '#tools/files/hash-file'
import type { FoundEvidence } from './find-evidence.ts'
import { parseLimitedJson } from '#domain/protocol/limited-json'

/**
 * Compares the files with the index that `bundle` wrote: it shows what was lost or damaged on the way. The index is not signed, so it
 * proves nothing more.
 */
export async function checkIndex({ index, files }: FoundEvidence): Promise<Check[]> {
  if (index === undefined) return []
  try {
    const text = await readLimited(index.file, INDEX_LIMIT_BYTES)
    const parsed = evidenceIndexSchema.safeParse(parseLimitedJson(text ?? ''))
    if (!parsed.success) return [failed('index.json is not an index of evidence that this version reads.', [INDEX_FILE])]
    const listed = new Map(parsed.data.files.map((one) => [one.path, one]))
    const checks: Check[] = []
    for (const { path, file } of files) {
      if (path === INDEX_FILE) continue
      const expected = listed.get(path)
      listed.delete(path)
      if (expected === undefined) checks.push(failed(`${quote(path)} is not in the index: it was added.`, [path, INDEX_FILE]))
      else if (expected.sha256 !== (await sha256OfFile(file)))
        checks.push(failed(`${quote(path)} is not the file that the index lists: it was changed.`, [path, INDEX_FILE]))
    }
    for (const path of listed.keys()) checks.push(failed(`${quote(path)} is in the index, and missing here.`, [path, INDEX_FILE]))
    if (checks.length > 0) return checks
    const statement = `All ${formatCount(files.length - 1, 'file')} are those that the index lists, to the byte.`
    return [{ check: 'index', outcome: 'passed', statement, restsOn: [INDEX_FILE], vouchedBy: 'none' }]
  } catch (error) {
    return [failed(`index.json cannot be read (${isKnownError(error) ? error.message : reasonOf(error)}).`, [INDEX_FILE])]
  }
}

function failed(statement: string, restsOn: readonly string[]): Check {
  return { check: 'index', outcome: 'failed', statement, restsOn, vouchedBy: 'none' }
}
