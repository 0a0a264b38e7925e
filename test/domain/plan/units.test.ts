import { describe, expect, test } from 'vitest'
import type { Manifest } from '#domain/manifest/schema'
import { estimateUnits } from '#domain/plan/units'
import { componentsAt, manifestWith, storePath } from './sample.ts'

const old = { sandbox: storePath('sandbox-1'), hypervisor: storePath('hypervisor-1') }
type Unit = Manifest['units'][number]
const unit = (name: string, rest: Partial<Unit> = {}): Unit => ({ unit: name, action: 'restart', when: 'changed', ...rest })

/** The planned step for one unit when the hypervisor changes, or does not. */
function becomes(wanted: Unit, { before = wanted, paths = { ...old, hypervisor: storePath('hypervisor-2') } } = {}) {
  const earlier = manifestWith({ components: componentsAt(old), units: [before] })
  return estimateUnits(earlier, manifestWith({ components: componentsAt(paths), units: [wanted] }))[0]
}

describe('estimateUnits', () => {
  test.each([
    {
      name: 'the unit named after the component that changed',
      unit: unit('hypervisor.service'),
      step: 'restart',
      because: /^component hypervisor changed$/,
    },
    {
      name: 'one named after another component',
      unit: unit('container@sandbox-live.service'),
      step: 'none',
      because: /^sandbox did not change$/,
    },
    {
      name: 'one named after nothing',
      unit: unit('web.service'),
      step: 'restart',
      because: /hypervisor changed, and it may run that component/,
    },
    { name: 'a name is only found as whole words', unit: unit('mysandbox.service'), step: 'restart', because: /may run that/ },
    { name: 'the longest name counts', unit: unit('hypervisor-admin.service'), step: 'restart', because: /component hypervisor changed/ },
    { name: 'reload', unit: unit('hypervisor.service', { action: 'reload' }), step: 'reload', because: /component hypervisor changed/ },
    { name: 'always', unit: unit('sandbox.service', { when: 'always' }), step: 'restart', because: /every release/ },
    { name: 'only watched', unit: unit('hypervisor.service', { action: 'none', when: 'always' }), step: 'none', because: /only watched/ },
    { name: 'only started', unit: unit('hypervisor.service', { action: 'start-only' }), step: 'none', because: /not active/ },
    { name: 'a socket', unit: unit('hypervisor.socket'), step: 'none', because: /runs nothing/ },
    { name: 'a target', unit: unit('hypervisor.target'), step: 'restart', because: /hypervisor changed/ },
  ])('estimateUnits estimates $name', ({ unit: wanted, step, because }) => {
    expect(becomes(wanted)).toEqual({ unit: wanted.unit, step, because: expect.stringMatching(because) })
  })

  test('estimateUnits restarts nothing when nothing changed', () => {
    expect(becomes(unit('web.service'), { paths: old })).toMatchObject({ step: 'none', because: 'nothing changed' })
  })

  test('a release that did not restart a unit gives no information about what it runs', () => {
    const wanted = unit('sandbox.service')
    expect(becomes(wanted, { before: unit('sandbox.service', { action: 'start-only' }) })).toMatchObject({ step: 'restart' })
    expect(becomes(wanted, { before: unit('other.service') })).toMatchObject({
      step: 'restart',
      because: expect.stringContaining('did not list it'),
    })
  })

  test('a release with another system may change units, unless that is only booted later', () => {
    const system = (path: string, switchMode: 'switch' | 'boot') => ({
      host: {
        ...Object.values(manifestWith({}).components)[0]!,
        storePath: storePath(path),
        links: {},
        kind: 'system',
        switchMode,
      } as const,
    })
    const units = [unit('web.service')]
    const of = (path: string, mode: 'switch' | 'boot' = 'switch') => manifestWith({ components: system(path, mode), units })
    expect(estimateUnits(of('one'), of('two'))).toMatchObject([
      { step: 'restart', because: 'component host changed, and it may run that component' },
    ])
    expect(estimateUnits(of('one'), of('one'))).toMatchObject([{ step: 'none' }])
    expect(estimateUnits(of('one'), of('two', 'boot'))).toMatchObject([{ step: 'none' }])
  })

  test('a first release restarts every unit', () => {
    expect(estimateUnits(null, manifestWith({ units: [unit('sandbox.service')] }))).toMatchObject([{ step: 'restart' }])
  })

  test.each([
    {
      name: 'its program is gone too',
      unit: unit('sandbox.service'),
      step: 'stop',
      because: /no longer lists it, and does not have its program sandbox$/,
    },
    {
      name: 'its program stays',
      unit: unit('hypervisor.service'),
      step: 'none',
      because: /executes nothing that only the release before has$/,
    },
    {
      name: 'only the host knows what it runs',
      unit: unit('gone.service'),
      step: 'none',
      because: /the host stops it if only the release before/,
    },
    { name: 'it asks to be stopped', unit: unit('gone.service', { onRemoval: 'stop' }), step: 'stop', because: /onRemoval is stop$/ },
    { name: 'it asks to be left', unit: unit('sandbox.service', { onRemoval: 'leave' }), step: 'none', because: /onRemoval is leave$/ },
    { name: 'it was only watched', unit: unit('sandbox.service', { action: 'none' }), step: 'none', because: /only watched$/ },
  ])('estimateUnits names a unit that the new release no longer lists: $name', ({ unit: gone, step, because }) => {
    const { hypervisor } = componentsAt(old)
    const before = manifestWith({ components: componentsAt(old), units: [gone] })
    const after = manifestWith({ components: { hypervisor: hypervisor! }, units: [] })
    expect(estimateUnits(before, after)).toEqual([{ unit: gone.unit, step, because: expect.stringMatching(because), removed: true }])
  })
})
