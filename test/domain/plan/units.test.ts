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

  test('a unit that is not in the new release is unchanged', () => {
    const before = manifestWith({ units: [unit('gone.service')] })
    expect(estimateUnits(before, manifestWith({ units: [] }))).toMatchObject([{ unit: 'gone.service', step: 'none' }])
  })
})
