import { isDeepStrictEqual } from 'node:util'
import { matcherOf } from '../drift/field-pattern.ts'
import { fieldText, type FieldPath } from '../drift/field.ts'
import { deepPublicUrls } from '../secrets/public-url.ts'

/** A value that is not the same on both sides. */
interface ValueDifference {
  /** Its name below `grindToProd.parity.<host>`: `networking.firewall.allowedTCPPorts`. */
  readonly field: string
  /** Absent: that side has no such value. */
  readonly reference?: unknown
  readonly host?: unknown
}

export interface ValueComparison {
  /** Sorted by their fields. */
  readonly differences: readonly ValueDifference[]
  /** Values that were compared. */
  readonly compared: number
  /** Those that differ, and were declared to (`parity.mayDiffer`). */
  readonly passedOver: number
}

/** Compares the values of one host with those of another. Lists must agree in their order too, because it has a meaning in most options. */
export function compareValues(
  reference: Readonly<Record<string, unknown>>,
  host: Readonly<Record<string, unknown>>,
  mayDiffer: readonly string[],
): ValueComparison {
  const isDeclared = matcherOf(mayDiffer)
  const differences: ValueDifference[] = []
  let compared = 0
  let passedOver = 0
  compare(reference, host, [])
  return { differences, compared, passedOver }

  function compare(left: unknown, right: unknown, path: FieldPath): void {
    if (isSet(left) && isSet(right)) {
      const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])].toSorted()
      for (const key of keys) compare(own(left, key), own(right, key), [...path, key])
      return
    }
    compared += 1
    if (isDeepStrictEqual(left, right)) return
    if (isDeclared(path)) passedOver += 1
    else
      differences.push({
        field: fieldText(path),
        ...(left === undefined ? {} : { reference: deepPublicUrls(left) }),
        ...(right === undefined ? {} : { host: deepPublicUrls(right) }),
      })
  }
}

function isSet(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function own(set: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(set, key) ? set[key] : undefined
}
