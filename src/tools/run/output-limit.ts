/** Above this much output of one program something is wrong; closure lists of 100,000 paths stay below it. */
export const OUTPUT_LIMIT_BYTES = 256 * 1024 * 1024

/** Returns the message that replaces the exit status of a program that was stopped because of its output. */
export function tooMuchOutput(limitBytes: number): string {
  return `printed more than ${limitBytes} bytes, which is the limit`
}
