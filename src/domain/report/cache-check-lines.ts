import { formatBytes, formatCount } from './amount.ts'

interface Answer {
  readonly substituter: string
  readonly held: { readonly paths: number; readonly narBytes: number; readonly downloadBytes: number | null }
  readonly missing: { readonly paths: number; readonly narBytes: number; readonly list: readonly string[] }
  readonly error: string | null
}

/** Missing paths that are written out; all of them are in the result's JSON. */
const SHOWN = 20

/** Formats which paths of a closure the substituters have. */
export function cacheCheckLines(
  closure: { paths: number; narBytes: number },
  answers: readonly Answer[],
  nowhere: readonly string[],
): string[] {
  const substituters = answers.flatMap(({ substituter, held, missing, error }) =>
    error === null
      ? [
          `${substituter}: has ${formatCount(held.paths, 'path')}, ${formatBytes(held.narBytes)}${held.downloadBytes === null ? '' : ` (${formatBytes(held.downloadBytes)} to download)`}; does not have ${formatCount(missing.paths, 'path')}, ${formatBytes(missing.narBytes)}`,
        ]
      : [`${substituter}: cannot be queried: ${error}`],
  )
  return [
    `The closure has ${formatCount(closure.paths, 'path')}, ${formatBytes(closure.narBytes)}.`,
    ...(answers.length === 0 ? ['No substituter is configured.'] : substituters),
    ...(nowhere.length === 0 ? [] : [`In no substituter: ${formatCount(nowhere.length, 'path')}`]),
    ...nowhere.slice(0, SHOWN).map((path) => `  ${path}`),
    ...(nowhere.length > SHOWN ? [`  and ${nowhere.length - SHOWN} more (the JSON output has all)`] : []),
  ]
}
