import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import draft04 from 'ajv-draft-04'
import formats from 'ajv-formats'
import { expect, test } from 'vitest'
import { checkNames, countChecks, type Check } from '#domain/evidence/check'
import { evidenceSarif } from '#domain/evidence/evidence-sarif'

const require = createRequire(import.meta.url)

const checks: readonly Check[] = [
  { check: 'manifest', outcome: 'passed', statement: 'Good.', restsOn: ['release/manifest.json'], vouchedBy: 'signers' },
  { check: 'ledger', about: 'prod', outcome: 'not-provable', statement: 'Open.', restsOn: [], vouchedBy: 'none' },
  {
    check: 'sbom',
    outcome: 'failed',
    statement: 'A [link](https://evil) and \u202e, half of a character \ud800.',
    hint: 'Take another.',
    restsOn: ['release/sbom file #1.json'],
    vouchedBy: 'signers',
  },
]
const log = evidenceSarif(
  { evidence: 'evidence.tar.gz', releases: [], components: {}, history: [], checks, counts: countChecks(checks) },
  '0.1.0',
)

test('the report of a verification as SARIF fits the schema of SARIF 2.1.0', () => {
  const schema: object = JSON.parse(readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'))
  const ajv = new draft04.default({ strict: false, allErrors: true, unicodeRegExp: false })
  formats.default(ajv)
  const isValid = ajv.compile(schema)
  expect(isValid(JSON.parse(JSON.stringify(log))), JSON.stringify(isValid.errors)).toBe(true)
})

test('SARIF has failed checks first, and those that passed are of kind pass', () => {
  const [run] = log.runs
  expect(run!.results!.map(({ ruleId, kind, level }) => [ruleId, kind, level])).toEqual([
    ['sbom', 'fail', 'error'],
    ['ledger', 'open', 'none'],
    ['manifest', 'pass', 'none'],
  ])
  expect(run!.tool.driver.rules!.map(({ id }) => id)).toEqual(checkNames)
})

test('text of the evidence cannot become a link in SARIF, and a path is a URI', () => {
  const [failed] = log.runs[0]!.results!
  expect(failed!.message.text).toMatch(/^A \\\[link\\\]\(https:\/\/evil\) and /)
  expect(failed!.message.text).not.toMatch(/\u202e|\ud800/)
  expect(failed!.locations![0]!.physicalLocation!.artifactLocation!.uri).toBe('release/sbom%20file%20%231.json')
})
