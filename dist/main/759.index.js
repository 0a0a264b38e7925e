import { modules as shared0 } from './shared-1137.js';
import { modules as shared1 } from './shared-51949.js';
import { modules as shared2 } from './shared-81166.js';
export const id = 759;
export const ids = [759,4826];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 99289: // build/js/domain/protocol/attempt.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
E1: () => NO_RELEASE,
SG: () => requestActorSchema,
Vj: () => copySummarySchema,
WL: () => copyForRecord,
ZS: () => attemptSchema,
Zk: () => expectedReleaseSchema,
a4: () => expressly,
bn: () => newAttemptSchema,
fI: () => expresslySchema,
s8: () => copyRequestSchema,
zH: () => actorSchema
});
var zod$4 = __webpack_require__(26921);
var limits_js$0 = __webpack_require__(46078);
var closure_store_path_js$1 = __webpack_require__(94362);
var manifest_schema_js$2 = __webpack_require__(67982);
var transfer_fallback_js$3 = __webpack_require__(97697);
const actorSchema = zod$4.rej({
name: zod$4.YjP().max(256),
runUrl: zod$4.YjP().max(2048).optional()
});
const requestActorSchema = actorSchema.extend({
runUrl: zod$4.YjP().max(limits_js$0.b1.url).regex(/^[^\p{C}]*$/u, "must be printable text").optional()
});
const attemptSchema = zod$4.uRe();
const newAttemptSchema = attemptSchema.lowercase("must be in lower case");
const NO_RELEASE = "none";
const expectedReleaseSchema = zod$4.KCZ([ manifest_schema_js$2.yU, zod$4.euz("taken-over"), zod$4.euz(NO_RELEASE) ]);
const expresslySchema = {
allowOlder: zod$4.euz(true).optional(),
retry: zod$4.euz(true).optional()
};
function expressly({allowOlder, retry}) {
return {
...allowOlder === true ? {
allowOlder
} : {},
...retry === true ? {
retry
} : {}
};
}
const codecTotalsSchema = zod$4.rej({
paths: zod$4.aig().int().nonnegative(),
narBytes: zod$4.aig().int().nonnegative(),
bytes: zod$4.aig().int().nonnegative()
});
const totalsOfCodecs = {
raw: codecTotalsSchema.optional(),
zstd: codecTotalsSchema.optional(),
"zstd-base": codecTotalsSchema.optional(),
delta: codecTotalsSchema.optional()
};
const copySummarySchema = zod$4.rej({
copiedPaths: zod$4.aig().int().nonnegative(),
copiedNarBytes: zod$4.aig().int().nonnegative(),
packBytes: zod$4.aig().int().nonnegative(),
presentPaths: zod$4.aig().int().nonnegative(),
substitutedPaths: zod$4.YOg(closure_store_path_js$1.qd).max(limits_js$0.b1.closurePaths),
codecs: zod$4.rej(totalsOfCodecs).optional(),
fallbacks: zod$4.YOg(transfer_fallback_js$3.y).max(limits_js$0.b1.closurePaths).optional()
});
const copyRequestSchema = copySummarySchema.extend({
substitutedPaths: zod$4.YOg(closure_store_path_js$1.qd).max(limits_js$0.b1.requestedPaths),
fallbacks: zod$4.YOg(transfer_fallback_js$3.y).max(limits_js$0.b1.recordedPaths).optional()
});
function copyForRecord(copy) {
const {substitutedPaths, fallbacks} = copy;
return {
...copy,
substitutedPaths: substitutedPaths.slice(0, limits_js$0.b1.recordedPaths),
...fallbacks === void 0 ? {} : {
fallbacks: fallbacks.slice(0, limits_js$0.b1.recordedPaths)
}
};
}
}),

/***/ 97697: // build/js/domain/transfer/fallback.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
y: () => fallbackSchema
});
var zod$1 = __webpack_require__(26921);
var closure_store_path_js$0 = __webpack_require__(94362);
var codec_names_js$2 = __webpack_require__(1052);
const fallbackReasons = [ "base-missing", "base-corrupt", "delta-corrupt", "memory-short", "bases-too-large" ];
const fallbackSchema = zod$1.rej({
path: closure_store_path_js$0.qd,
codec: zod$1.k5n(codec_names_js$2.p),
reason: zod$1.k5n(fallbackReasons)
});
}),

/***/ 32699: // build/js/domain/trust/emergency.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
DX: () => emergencyReasonSchema,
FH: () => COUNTERSIGNED_LIMIT_BYTES,
Oz: () => asEmergency,
Rz: () => countersignatureTextSchema,
Vu: () => emergencySchema,
aj: () => recordedReasonSchema,
fK: () => emergencyPolicySchema,
rC: () => countersignedTextSchema,
sY: () => COUNTERSIGN_LIMIT_HOURS,
xX: () => emergencyRequest
});
var zod$2 = __webpack_require__(26921);
var protocol_limits_js$0 = __webpack_require__(46078);
var signature_js$1 = __webpack_require__(3508);
const REASON_LIMIT = 500;
function plainReasonSchema(limit) {
return zod$2.YjP().max(limit, `must have at most ${limit} characters`).regex(/^[^\p{C}\p{Zl}\p{Zp}]*$/u, "must be plain text on one line").regex(/\S/, "must not be empty");
}
const emergencyReasonSchema = plainReasonSchema(REASON_LIMIT);
const recordedReasonSchema = plainReasonSchema(1024);
const emergencyRequest = {
emergency: emergencyReasonSchema.optional()
};
const COUNTERSIGN_LIMIT_HOURS = 720;
const countersignHoursSchema = zod$2.aig().positive().max(COUNTERSIGN_LIMIT_HOURS);
const emergencyPolicySchema = zod$2.rej({
countersignWithinHours: countersignHoursSchema
});
const emergencySchema = zod$2.rej({
reason: emergencyReasonSchema,
countersignBy: protocol_limits_js$0.Rl
});
function asEmergency({emergency}) {
return emergency === void 0 ? {} : {
emergency
};
}
const COUNTERSIGNATURE_LIMIT_BYTES = 32 * 1024;
const countersignatureTextSchema = zod$2.YjP().max(COUNTERSIGNATURE_LIMIT_BYTES);
const COUNTERSIGNED_LIMIT_BYTES = signature_js$1.Rf * 3 * COUNTERSIGNATURE_LIMIT_BYTES;
const countersignedTextSchema = zod$2.YjP().max(COUNTERSIGNED_LIMIT_BYTES);
}),

};
