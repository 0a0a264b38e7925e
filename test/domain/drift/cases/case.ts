import type { DriftClass } from '#domain/drift/finding'
import type { Severity } from '#domain/drift/severity'
import type { Edit } from '../base.ts'

/** A change to one of two equal hosts, and the one finding that it must cause. */
export interface DriftCase {
  readonly name: string
  readonly edits: readonly Edit[]
  readonly class: DriftClass
  readonly severity: Severity
  readonly field: string
  /** Fields of the evidence. */
  readonly evidence: readonly string[]
}

export const unit = ['units', 'hypervisor.service'] as const
export const inUnit = (field: string) => `units["hypervisor.service"]${field}`
export const environment = [...unit, 'environmentFiles', '/etc/choiros/hypervisor.env'] as const
export const inEnvironment = (field: string) => inUnit(`.environmentFiles["/etc/choiros/hypervisor.env"]${field}`)
export const environmentField = 'environmentFiles["/etc/choiros/hypervisor.env"]'
