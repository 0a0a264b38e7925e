import { expect, test } from 'vitest'
import { parseUnits, showUnitsCommand } from '#tools/systemd/show-units'

const service = `Type=simple
MainPID=70
NRestarts=2
Result=success
ControlGroup=/system.slice/a.service
LoadState=loaded
ActiveState=active
SubState=running
ConditionResult=yes
ConditionTimestampMonotonic=123
InvocationID=7d5c
Description=A = b
`
const target = `LoadState=loaded
ActiveState=inactive
SubState=dead
ConditionResult=no
ConditionTimestampMonotonic=0
InvocationID=
Description=T
Job=812
`

test('the states of all units are requested at once, whatever their names', () => {
  expect(showUnitsCommand(['a.service', '-x.service']).argv).toEqual([
    'systemctl',
    'show',
    '--no-pager',
    '--property=LoadState,ActiveState,SubState,Type,Result,MainPID,InvocationID,NRestarts,ControlGroup,ConditionResult,ConditionTimestampMonotonic,Description,Job,RemainAfterExit',
    '--',
    'a.service',
    '-x.service',
  ])
})

test('each block belongs to the unit that was requested in its place', () => {
  const units = parseUnits(`${service}\n${target}`, ['alias.service', 't.target'])
  expect(units).toEqual([
    {
      unit: 'alias.service',
      loadState: 'loaded',
      activeState: 'active',
      subState: 'running',
      type: 'simple',
      result: 'success',
      mainPid: 70,
      invocation: '7d5c',
      restarts: 2,
      controlGroup: '/system.slice/a.service',
      conditionsMet: true,
      description: 'A = b',
      hasJob: false,
      remainsAfterExit: false,
    },
    expect.objectContaining({ unit: 't.target', activeState: 'inactive', mainPid: 0, invocation: '', controlGroup: '', hasJob: true }),
  ])
})

test('a condition that was never checked is not unmet', () => {
  const met = (block: string) => parseUnits(block, ['t'])[0]!.conditionsMet
  expect(met(target)).toBe(true)
  expect(met(target.replace('Monotonic=0', 'Monotonic=9'))).toBe(false)
})

test('another number of blocks is an error', () => {
  expect(() => parseUnits(service, ['a', 'b'])).toThrow('1 units instead of 2')
})

test('an invalid process number is 0', () => {
  for (const written of ['-1', '1e400', '0x10', 'a', '']) expect(parseUnits(`MainPID=${written}\n`, ['a'])[0]!.mainPid).toBe(0)
})
