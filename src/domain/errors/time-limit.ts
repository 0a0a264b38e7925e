/** Returns what is put after the last words of a program that was killed at its time limit. */
export function tookTooLong(limitMilliseconds: number): string {
  return `did not end within ${limitMilliseconds / 1000} s, which is its limit, and was killed`
}

/** True for the output of a program that was killed at its limit. */
export function isTooLong(stderr: string): boolean {
  return /^did not end within [0-9.]+ s, which is its limit, and was killed\n?$/m.test(stderr)
}
