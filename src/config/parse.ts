import { InputError } from '../errors/errors.ts'
import { fieldName, schemaProblems, type Problem } from '../errors/schema-problems.ts'
import { crossFieldProblems } from './cross-field.ts'
import { configSchema, type Config } from './schema.ts'
import { readYaml } from './yaml-document.ts'

/** Largest configuration that is read, in bytes. */
export const CONFIG_LIMIT_BYTES = 256 * 1024

/** What YAML calls not printable, and a lone surrogate, which is no character. */
const notPrintable = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

/**
 * Reads `grind-to-prod.yml`. Every problem comes in one InputError, one line each:
 * `file:line:column: field …, and the mend.`
 */
export function parseConfig(text: string, fileName: string): Config {
  if (Buffer.byteLength(text) > CONFIG_LIMIT_BYTES) {
    throw invalid([
      `${fileName} has more than ${CONFIG_LIMIT_BYTES} bytes; a configuration is far smaller, so look whether it is the right file.`,
    ])
  }
  const document = readYaml(text)
  const where = ({ line, column }: { line: number; column: number }) => `${fileName}:${line}:${column}:`
  const odd = notPrintable.exec(text)
  if (odd !== null) {
    const code = text.codePointAt(odd.index)!.toString(16).toUpperCase().padStart(4, '0')
    throw invalid([`${where(document.position(odd.index))} the file has the character U+${code}, which may not stand in YAML; remove it.`])
  }
  if (document.problems.length > 0) {
    throw invalid(document.problems.map(({ offset, message }) => `${where(document.position(offset))} the file ${message}.`))
  }
  const sentences = (problems: readonly Problem[]) =>
    problems.map((problem) => sentence(`${where(document.positionOf(problem))} ${fieldName(problem.path)} ${problem.message}`))
  const result = configSchema.safeParse(document.value ?? {})
  if (!result.success) throw invalid(sentences(schemaProblems(result.error, document.value ?? {}, configSchema)))
  const problems = crossFieldProblems(result.data)
  if (problems.length > 0) throw invalid(sentences(problems))
  return result.data
}

function sentence(text: string): string {
  return text.endsWith('?') ? text : `${text}.`
}

function invalid(sentences: readonly string[]): InputError {
  return new InputError('config-invalid', sentences.join('\n'))
}
