import { describe, expect, test } from 'vitest'
import { unitRound } from '#domain/activation/unit-round'
import { effectiveState, hasEnded, isUp } from '#domain/activation/unit-state'
import { withProcess } from '#machine/units/observe-units'
import { judgeUnit } from '#machine/health/check-units'
import { parseUnits } from '#tools/systemd/show-units'
import { shownUnit, temporaryHost } from '../../host/temporary-host.ts'

const release = { closure: new Set<string>(), otherReleaseWindow: { from: 0, until: 0 }, controlGroups: [] }
const stateOf = (values: Readonly<Record<string, string | number>>) => parseUnits(shownUnit(values), ['a.service'])[0]!

describe('a service that is active and has no process any more', () => {
  test.each<{ Type: string; SubState: string; ended: boolean }>([
    { Type: 'exec', SubState: 'exited', ended: true },
    { Type: 'simple', SubState: 'exited', ended: true },
    { Type: 'notify', SubState: 'exited', ended: true },
    { Type: 'oneshot', SubState: 'exited', ended: false },
    { Type: 'exec', SubState: 'running', ended: false },
    // A target or a timer.
    { Type: '', SubState: 'active', ended: false },
  ])('hasEnded of an active unit without a process, $Type ($SubState), is $ended', async ({ Type, SubState, ended }) => {
    await using host = await temporaryHost()
    const state = stateOf({ ActiveState: 'active', SubState, Type, MainPID: 0 })
    expect(hasEnded(state)).toBe(ended)
    expect(isUp(state)).toBe(!ended)
    expect(effectiveState(state)).toBe(ended ? 'ended' : 'active')
    for (const wanted of ['release', 'active'] as const) {
      expect(unitRound(withProcess(host, state, new Set()), wanted, release).condition).toBe(ended ? 'waiting' : 'running')
    }
    expect(judgeUnit('a.service', new Map([['a.service', state]]), new Map()).passed).toBe(!ended)
  })
})
