import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** A variable of the runner where code takes it out of an environment: `['NAME']`, or a name that is destructured. */
const taken = /\['((?:GITHUB|RUNNER|ACTIONS)_[A-Z_]+)'\]|\b((?:GITHUB|RUNNER|ACTIONS)_[A-Z_]+)(?=\s*[:=,}])/g

/** The files that read each variable of the runner. */
function readers(files: readonly string[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const file of files) {
    for (const [, indexed, destructured] of readFileSync(file, 'utf8').matchAll(taken)) {
      const variable = indexed ?? destructured!
      found.set(variable, (found.get(variable) ?? new Set()).add(file))
    }
  }
  return found
}

const found = readers(globSync('src/{actions,github}/**/*.ts'))

test('each variable that the runner sets is read in one file', () => {
  expect([...found].filter(([, files]) => files.size > 1)).toEqual([])
})

test('each variable that describes the run is read in run.ts only', () => {
  const ofRun = [
    'ACTIONS_ID_TOKEN_REQUEST_URL',
    'ACTIONS_RESULTS_URL',
    'GITHUB_ACTOR',
    'GITHUB_API_URL',
    'GITHUB_EVENT_PATH',
    'GITHUB_REPOSITORY',
    'GITHUB_RUN_ID',
    'GITHUB_SERVER_URL',
    'GITHUB_WORKSPACE',
    'RUNNER_TEMP',
  ]
  expect(ofRun.map((variable) => [variable, ...(found.get(variable) ?? [])])).toEqual(
    ofRun.map((variable) => [variable, 'src/github/run.ts']),
  )
})
