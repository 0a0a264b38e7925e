import { z } from 'zod'
import { fieldPatternSchema } from '../drift/field-pattern.ts'

/** `parity`: in what the production hosts may be configured differently. */
export const paritySchema = z.strictObject({
  mayDiffer: z
    .array(fieldPatternSchema)
    .max(256)
    .default([])
    .describe(
      'Values of grindToProd.parity in the flake, with all values below them, that may differ between hosts: networking.hostName, systemd.services.*.environment. For a comparison by snapshots, snapshot.mayDiffer applies.',
    ),
})
