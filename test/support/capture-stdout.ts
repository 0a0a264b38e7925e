import { vi } from 'vitest'

/** Keeps the standard output of this process in `text`, and prints none of it, until the mocks are restored. */
export function captureStdout(): { text: string } {
  const printed = { text: '' }
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    printed.text += String(chunk)
    return true
  })
  return printed
}
