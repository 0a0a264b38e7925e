import type { ClassRules } from '../rule.ts'
import { capacity } from './capacity.ts'
import { data } from './data.ts'
import { foreignUnits } from './foreign-units.ts'
import { ledgerDrift } from './ledger-drift.ts'
import { logins } from './logins.ts'
import { releaseDrift } from './release-drift.ts'
import { secretsWiring } from './secrets-wiring.ts'
import { serviceDrift } from './service-drift.ts'
import { sourceDrift } from './source-drift.ts'
import { staleProcess } from './stale-process.ts'
import { systemDrift } from './system-drift.ts'
import { trustDrift } from './trust-drift.ts'
import { unknown } from './unknown.ts'

/** Every class of drift, in the order in which their rules are asked and in which causes come before what follows from them. */
export const classRules: readonly ClassRules[] = [
  releaseDrift,
  staleProcess,
  secretsWiring,
  serviceDrift,
  data,
  systemDrift,
  trustDrift,
  ledgerDrift,
  logins,
  foreignUnits,
  sourceDrift,
  capacity,
  unknown,
]
