import { resolve } from 'node:path'

/** The folder of a run's labs: beside the place that was given for one lab. The workers inherit it. */
const base = (process.env['GRIND_TO_PROD_TEST_LABS'] ??=
  process.env['GRIND_TO_PROD_LAB_STATE'] ?? resolve(import.meta.dirname, '../../.lab/state'))

/** The state folder of the lab of this worker (from 1). */
export function labState(worker: number): string {
  return `${base}-${worker}`
}

/** A file that is there once the worker's lab is up and made ready. */
export function labMark(worker: number): string {
  return `${labState(worker)}.ready`
}
