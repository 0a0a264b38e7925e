import { InputError } from '../errors/errors.ts'
import { fieldName, readBySchema, type Problem } from '../errors/schema-problems.ts'
import { crossFieldProblems } from './cross-field.ts'
import { rememberPlaces } from './source-locations.ts'
import { CONFIG_LIMIT_BYTES, configSchema, type Config } from './schema.ts'
import { readYaml } from './yaml-document.ts'

/** What YAML calls not printable, and a lone surrogate, which is no character. */
const notPrintable = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

/**
 * Reads `grind-to-prod.yml`. Throws one InputError with all problems, one line each, `file:line:column: field …, and the fix.`, which are
 * also its places; these name the file by `path`.
 */
export function parseConfig(text: string, fileName: string, path: string = fileName): Config {
  if (Buffer.byteLength(text) > CONFIG_LIMIT_BYTES) {
    throw new InputError('config-invalid', `${fileName} has more than ${CONFIG_LIMIT_BYTES} bytes, far more than a configuration needs.`, {
      hint: 'Check that it is the right file.',
    })
  }
  const document = readYaml(text)
  const invalid = (problems: readonly PlacedProblem[]) => configError(problems, fileName, path)
  const odd = notPrintable.exec(text)
  if (odd !== null) {
    const code = text.codePointAt(odd.index)!.toString(16).toUpperCase().padStart(4, '0')
    const message = `the file has the character U+${code}, which YAML does not allow; remove it`
    throw invalid([{ ...document.position(odd.index), message }])
  }
  if (document.problems.length > 0) {
    throw invalid(document.problems.map(({ offset, message }) => ({ ...document.position(offset), message: `the file ${message}` })))
  }
  const placed = (found: readonly Problem[]) =>
    found.map((problem) => ({ ...document.positionOf(problem), message: `${fieldName(problem.path)} ${problem.message}` }))
  const result = readBySchema(configSchema, document.value ?? {})
  if (result.problems !== null) throw invalid(placed(result.problems))
  const problems = crossFieldProblems(result.data)
  if (problems.length > 0) throw invalid(placed(problems))
  rememberPlaces(result.data, (field) => ({ file: path, ...document.positionOf({ path: field, at: 'key' }) }))
  return result.data
}

/** What is wrong at a position of the text, without the full stop. */
interface PlacedProblem {
  readonly line: number
  readonly column: number
  readonly message: string
}

function configError(problems: readonly PlacedProblem[], fileName: string, path: string): InputError {
  const sentences = problems.map(({ line, column, message }) => sentence(`${fileName}:${line}:${column}: ${message}`))
  const places = problems.map(({ line, column, message }) => ({ file: path, line, column, message: sentence(message) }))
  return new InputError('config-invalid', sentences.join('\n'), { places })
}

function sentence(text: string): string {
  return text.endsWith('?') ? text : `${text}.`
}
