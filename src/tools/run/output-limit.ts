/** Above this much output of one program something is wrong; closure lists of 100,000 paths stay below it. */
export const OUTPUT_LIMIT_BYTES = 256 * 1024 * 1024

/** What stands in the place of the end of a program that was stopped for what it printed. */
export function tooMuchOutput(limitBytes: number): string {
  return `printed more than ${limitBytes} bytes, which is the limit`
}
