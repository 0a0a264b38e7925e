/** Most days for which an approval counts, whatever limit it has. */
export const APPROVAL_MOST_DAYS = 90

/** Longest time, in hours, that a policy gives for the countersignature of an emergency release. */
export const COUNTERSIGN_LIMIT_HOURS = 720

/** Longest reason of an emergency release, in characters: a sentence or two. */
export const EMERGENCY_REASON_LIMIT = 500

/** Longest reason of what else a person decides, in characters. */
export const RECORDED_REASON_LIMIT = 1024
