import { modules as shared0 } from './shared-36407.js';
export const id = 9289;
export const ids = [9289,4826];
export const modules = {
...shared0,


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
var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46078);
var _closure_store_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94362);
var _manifest_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67982);
var _transfer_fallback_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97697);
const actorSchema = zod__WEBPACK_IMPORTED_MODULE_4__.rej({
name: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().max(256),
runUrl: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().max(2048).optional()
});
const requestActorSchema = actorSchema.extend({
runUrl: zod__WEBPACK_IMPORTED_MODULE_4__.YjP().max(_limits_js__WEBPACK_IMPORTED_MODULE_0__.b1.url).regex(/^[^\p{C}]*$/u, "must be printable text").optional()
});
const attemptSchema = zod__WEBPACK_IMPORTED_MODULE_4__.uRe();
const newAttemptSchema = attemptSchema.lowercase("must be in lower case");
const NO_RELEASE = "none";
const expectedReleaseSchema = zod__WEBPACK_IMPORTED_MODULE_4__.KCZ([ _manifest_schema_js__WEBPACK_IMPORTED_MODULE_2__.yU, zod__WEBPACK_IMPORTED_MODULE_4__.euz("taken-over"), zod__WEBPACK_IMPORTED_MODULE_4__.euz(NO_RELEASE) ]);
const expresslySchema = {
allowOlder: zod__WEBPACK_IMPORTED_MODULE_4__.euz(true).optional(),
retry: zod__WEBPACK_IMPORTED_MODULE_4__.euz(true).optional()
};
function expressly({allowOlder: allowOlder, retry: retry}) {
return {
...allowOlder === true ? {
allowOlder: allowOlder
} : {},
...retry === true ? {
retry: retry
} : {}
};
}
const codecTotalsSchema = zod__WEBPACK_IMPORTED_MODULE_4__.rej({
paths: zod__WEBPACK_IMPORTED_MODULE_4__.aig().int().nonnegative(),
narBytes: zod__WEBPACK_IMPORTED_MODULE_4__.aig().int().nonnegative(),
bytes: zod__WEBPACK_IMPORTED_MODULE_4__.aig().int().nonnegative()
});
const totalsOfCodecs = {
raw: codecTotalsSchema.optional(),
zstd: codecTotalsSchema.optional(),
"zstd-base": codecTotalsSchema.optional(),
delta: codecTotalsSchema.optional()
};
const copySummarySchema = zod__WEBPACK_IMPORTED_MODULE_4__.rej({
copiedPaths: zod__WEBPACK_IMPORTED_MODULE_4__.aig().int().nonnegative(),
copiedNarBytes: zod__WEBPACK_IMPORTED_MODULE_4__.aig().int().nonnegative(),
packBytes: zod__WEBPACK_IMPORTED_MODULE_4__.aig().int().nonnegative(),
presentPaths: zod__WEBPACK_IMPORTED_MODULE_4__.aig().int().nonnegative(),
substitutedPaths: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(_closure_store_path_js__WEBPACK_IMPORTED_MODULE_1__.qd).max(_limits_js__WEBPACK_IMPORTED_MODULE_0__.b1.closurePaths),
codecs: zod__WEBPACK_IMPORTED_MODULE_4__.rej(totalsOfCodecs).optional(),
fallbacks: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(_transfer_fallback_js__WEBPACK_IMPORTED_MODULE_3__.y).max(_limits_js__WEBPACK_IMPORTED_MODULE_0__.b1.closurePaths).optional()
});
const copyRequestSchema = copySummarySchema.extend({
substitutedPaths: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(_closure_store_path_js__WEBPACK_IMPORTED_MODULE_1__.qd).max(_limits_js__WEBPACK_IMPORTED_MODULE_0__.b1.requestedPaths),
fallbacks: zod__WEBPACK_IMPORTED_MODULE_4__.YOg(_transfer_fallback_js__WEBPACK_IMPORTED_MODULE_3__.y).max(_limits_js__WEBPACK_IMPORTED_MODULE_0__.b1.recordedPaths).optional()
});
function copyForRecord(copy) {
const {substitutedPaths: substitutedPaths, fallbacks: fallbacks} = copy;
return {
...copy,
substitutedPaths: substitutedPaths.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_0__.b1.recordedPaths),
...fallbacks === void 0 ? {} : {
fallbacks: fallbacks.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_0__.b1.recordedPaths)
}
};
}
}),

/***/ 97697: // build/js/domain/transfer/fallback.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
y: () => fallbackSchema
});
var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
var _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94362);
var _codec_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1052);
const fallbackReasons = [ "base-missing", "base-corrupt", "delta-corrupt", "memory-short", "bases-too-large" ];
const fallbackSchema = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
path: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__.qd,
codec: zod__WEBPACK_IMPORTED_MODULE_1__.k5n(_codec_names_js__WEBPACK_IMPORTED_MODULE_2__.p),
reason: zod__WEBPACK_IMPORTED_MODULE_1__.k5n(fallbackReasons)
});
}),

};
