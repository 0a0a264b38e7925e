import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-81166.js';
export const id = 9289;
export const ids = [9289];
export const modules = {
...shared0,
...shared1,


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

};
