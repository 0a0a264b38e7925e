import { z } from 'zod'

/**
 * Lines of `--log-format internal-json`: each is `@nix ` and a JSON object. The numbers are those of `ActivityType` and
 * `ResultType` in Nix's src/libutil/logging.hh; they are the same from 2.3 to 2.34.
 */
export const activityTypes = { copyPath: 100, fileTransfer: 101, copyPaths: 103, builds: 104, build: 105 } as const
export const resultTypes = { buildLogLine: 101, progress: 105 } as const

const id = z.number()
const fields = z.array(z.union([z.string(), z.number()])).default([])
const lineSchema = z.discriminatedUnion('action', [
  z.object({ action: z.literal('start'), id, type: z.number(), fields }),
  z.object({ action: z.literal('stop'), id }),
  z.object({ action: z.literal('result'), id, type: z.number(), fields }),
  z.object({ action: z.literal('msg'), level: z.number(), msg: z.string() }),
])
export type LogLine = z.infer<typeof lineSchema>

/** Level of a message that is an error. */
export const ERROR_LEVEL = 0

/** One line of the log; undefined when it is none, or of a kind that this program does not know. */
export function parseLogLine(line: string): LogLine | undefined {
  if (!line.startsWith('@nix ')) return undefined
  try {
    return lineSchema.safeParse(JSON.parse(line.slice('@nix '.length))).data
  } catch {
    return undefined
  }
}
