import { environment, environmentField, inEnvironment, unit, type DriftCase } from './case.ts'

export const secretsWiringCases: readonly DriftCase[] = [
  {
    name: 'a secret was changed',
    edits: [[[...environment, 'variables', 'API_KEY', 'fingerprint'], '7'.repeat(32)]],
    class: 'secrets-wiring',
    severity: 'error',
    field: environmentField,
    evidence: [inEnvironment('.variables.API_KEY.fingerprint')],
  },
  {
    name: 'a variable is missing',
    edits: [[[...environment, 'variables', 'LOG_LEVEL'], undefined]],
    class: 'secrets-wiring',
    severity: 'error',
    field: environmentField,
    evidence: [inEnvironment('.variables.LOG_LEVEL.fingerprint')],
  },
  {
    name: 'a file of secrets was opened to everyone, and given away',
    edits: [
      [[...environment, 'mode'], '0644'],
      [[...environment, 'owner'], 'nobody'],
    ],
    class: 'secrets-wiring',
    severity: 'warning',
    field: environmentField,
    evidence: [inEnvironment('.mode'), inEnvironment('.owner')],
  },
  {
    name: 'a unit no longer takes its environment file',
    edits: [[[...unit, 'environmentFiles'], {}]],
    class: 'secrets-wiring',
    severity: 'error',
    field: environmentField,
    evidence: [inEnvironment('.mode'), inEnvironment('.owner'), inEnvironment('.group')],
  },
  {
    name: 'an environment file is gone',
    edits: [[environment, { unreadable: 'it does not exist' }]],
    class: 'secrets-wiring',
    severity: 'error',
    field: environmentField,
    evidence: [inEnvironment('')],
  },
]
