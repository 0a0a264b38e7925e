import { z } from 'zod'

/** How many committed releases a host keeps, current and previous included. */
export const keepSchema = z.number().int().min(2).max(1000)

/** Days for which a host keeps releases besides those; 0 for none. */
export const keepDaysSchema = z.number().int().min(0).max(3650)
