/**
 * The main program behind job-started.sh: it prints ALLOWED and exits 0, or prints the reason of a refusal and exits 1.
 * It decides whenever it is run, and its exit status is 1 until it has decided.
 */
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { refusal } from './refusal.ts'

/** The line that job-started.sh demands. */
const ALLOWED = 'grind-to-prod: this job may run on the build host.'

process.exitCode = 1
const { GITHUB_EVENT_NAME, GITHUB_REPOSITORY, GITHUB_EVENT_PATH, GRIND_TO_PROD_PUBLIC_REPOSITORIES = '' } = process.env
const refused = refusal({
  event: GITHUB_EVENT_NAME ?? '',
  repository: GITHUB_REPOSITORY ?? '',
  payload: readPayload(GITHUB_EVENT_PATH),
  publicRepositories: GRIND_TO_PROD_PUBLIC_REPOSITORIES.split(/\s+/).filter(Boolean),
})
if (refused === null) {
  process.stdout.write(`${ALLOWED}\n`)
  process.exitCode = 0
} else process.stdout.write(`::error title=Not on the build host::${refused.replaceAll('%', '%25')}\n`)

/** The payload that the runner wrote; null when it cannot be read, which no event's is. */
function readPayload(path: string | undefined): unknown {
  try {
    return JSON.parse(readFileSync(path ?? '', 'utf8'))
  } catch {
    return null
  }
}
