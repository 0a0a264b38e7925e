import type { DriftCase } from './case.ts'
import { capacityCases } from './capacity.ts'
import { dataCases } from './data.ts'
import { foreignUnitCases } from './foreign-units.ts'
import { ledgerDriftCases } from './ledger-drift.ts'
import { loginCases } from './logins.ts'
import { releaseDriftCases } from './release-drift.ts'
import { secretsWiringCases } from './secrets-wiring.ts'
import { serviceDriftCases } from './service-drift.ts'
import { sourceDriftCases } from './source-drift.ts'
import { staleProcessCases } from './stale-process.ts'
import { systemDriftCases } from './system-drift.ts'
import { trustDriftCases } from './trust-drift.ts'
import { unknownCases } from './unknown.ts'

export const driftCases: readonly DriftCase[] = [
  ...releaseDriftCases,
  ...staleProcessCases,
  ...serviceDriftCases,
  ...secretsWiringCases,
  ...dataCases,
  ...systemDriftCases,
  ...trustDriftCases,
  ...ledgerDriftCases,
  ...loginCases,
  ...foreignUnitCases,
  ...sourceDriftCases,
  ...capacityCases,
  ...unknownCases,
]
