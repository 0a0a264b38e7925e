import type { Reporter } from './event.ts'

/** For work whose result is all that its caller shows. */
export const silentReporter: Reporter = { report: () => undefined }
