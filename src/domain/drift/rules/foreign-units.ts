import { isSameMachine, type ClassRules, type Pair } from '../rule.ts'

const severity = (pair: Pair) => (isSameMachine(pair) ? 'warning' : 'note')

/** Units that are neither part of a release nor watched. */
export const foreignUnits: ClassRules = {
  class: 'foreign-units',
  meaning: 'Units run, or start at boot, that are neither released nor watched.',
  differences: [
    {
      fields: ['foreignUnits.running.*'],
      severity,
      about: 3,
      says: '{2} runs on one side only, and is neither released nor watched.',
      next: 'On the host: systemctl status {2}; systemctl cat {2}. If it is intended, watch it (snapshot.units) or declare it (snapshot.mayDiffer).',
    },
    {
      fields: ['foreignUnits.enabled.*'],
      severity,
      about: 3,
      says: '{2} starts at boot on one side only, and is neither released nor watched.',
      next: 'On the host: systemctl cat {2}. If it is intended, watch it (snapshot.units) or declare it (snapshot.mayDiffer).',
    },
  ],
}
