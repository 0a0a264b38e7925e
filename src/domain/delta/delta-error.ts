/** Thrown for bytes that are not a delta for the given base; the message is a clause, and the caller knows their origin. */
export class DeltaError extends Error {
  override readonly name = 'DeltaError'
}
