import { modules as shared0 } from './shared-17772.js';
import { modules as shared1 } from './shared-93496.js';
export const id = 4302;
export const ids = [4302];
export const modules = {
...shared0,
...shared1,


/***/ 77288: // build/js/domain/manifest/health-targets.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
NB: () => healthTargets,
Uy: () => healthUnits,
iF: () => healthPrograms
});
var _config_health_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62373);
var _config_health_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17772);
function healthTargets(health) {
return [ ...new Set((0, _config_health_js__WEBPACK_IMPORTED_MODULE_0__.a)(health).flatMap(({check: check}) => (0, 
_config_health_kinds_js__WEBPACK_IMPORTED_MODULE_1__.A)(check).targets)) ].toSorted();
}
function healthUnits(health, released) {
const units = (0, _config_health_js__WEBPACK_IMPORTED_MODULE_0__.a)(health).flatMap(({check: check}) => (0, 
_config_health_kinds_js__WEBPACK_IMPORTED_MODULE_1__.A)(check).units.map(({name: name}) => name));
return [ ...new Set(units) ].filter(unit => !released.includes(unit)).toSorted();
}
function healthPrograms(health) {
return [ ...new Set((0, _config_health_js__WEBPACK_IMPORTED_MODULE_0__.a)(health).flatMap(({check: check}) => (0, 
_config_health_kinds_js__WEBPACK_IMPORTED_MODULE_1__.A)(check).programs.map(({name: name}) => name))) ].toSorted();
}
}),

/***/ 54302: // build/js/domain/trust/policy.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
CX: () => POLICY_FILE,
cv: () => applicationPolicySchema,
KV: () => policyFor,
wh: () => policySchema
});
var schemas = __webpack_require__(26921);
var limits = __webpack_require__(46078);
var grammar = __webpack_require__(36407);
__webpack_require__(85118);
var role = __webpack_require__(79344);
__webpack_require__(77288);
__webpack_require__(34826);
__webpack_require__(78257);
__webpack_require__(66892);
var signature = __webpack_require__(3508);
var verdict = __webpack_require__(62709);
// CONCATENATED MODULE: ./build/js/domain/trust/notify-policy.js
const programSchema = schemas.YjP().max(255).regex(/^(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9._+-]+)+$/, "must be an absolute path, such as /usr/local/sbin/notify");
const argumentSchema = schemas.YjP().max(255).regex(/^[ -#&-~]*$/, "must be printable ASCII without % and $");
const hostNotifySchema = schemas.rej({
program: schemas.PVZ([ programSchema ], argumentSchema).refine(words => words.length <= 16, "must have at most 15 arguments"),
attempts: schemas.k5n([ "unattended", "all" ]).default("unattended"),
verdicts: schemas.YOg(schemas.k5n(verdict.fi)).min(1).max(4).default([ ...verdict.fi ]),
timeoutSeconds: schemas.aig().int().min(1).max(300).default(30)
});
const hostMetricsSchema = schemas.rej({
folder: programSchema
});
// CONCATENATED MODULE: ./build/js/domain/trust/policy.js
const POLICY_FILE = "/etc/grind-to-prod/host.json";
const applicationPolicySchema = schemas.rej({
prefix: grammar.q9.optional(),
trustedPublicKeys: schemas.YOg(grammar.Nd).min(1).max(limits.b1.named).optional(),
minimumSignatures: schemas.aig().int().min(1).max(signature.f7).optional(),
minimumApprovals: schemas.aig().int().min(1).max(signature.Rf).optional(),
units: schemas.YOg(grammar.o3).max(limits.b1.named),
healthTargets: schemas.YOg(schemas.YjP().max(300)).max(limits.b1.named),
healthUnits: schemas.YOg(grammar.o3).max(limits.b1.named).optional(),
healthPrograms: schemas.zMY().optional(),
data: schemas.YOg(grammar.q9).max(64).optional(),
dataProgram: schemas.zMY().optional(),
snapshot: schemas.rej({
repository: grammar.q9.optional(),
units: schemas.YOg(grammar.o3).max(256).optional()
}).optional(),
role: role.A.optional(),
system: schemas.zMY().optional(),
keep: schemas.aig().int().min(2).max(1e3).default(10),
keepDays: schemas.aig().int().min(1).max(3650).optional(),
logs: schemas.k5n([ "all", "deploy", "none" ]).optional(),
allowOlder: schemas.zMY().optional(),
allowRetry: schemas.zMY().optional(),
releaseMaxAgeDays: schemas.aig().int().min(1).max(3650).optional()
});
const policySchema = schemas.rej({
schemaVersion: schemas.euz(1),
trustedPublicKeys: schemas.YOg(grammar.Nd).max(limits.b1.named).default([]),
minimumSignatures: schemas.aig().int().min(1).max(signature.f7).default(1),
substituters: schemas.YOg(schemas.OZ5().max(limits.b1.url)).max(limits.b1.named).default([]),
notify: hostNotifySchema.optional(),
metrics: hostMetricsSchema.optional(),
applications: (0, limits.TJ)(schemas.g1P(grammar.Jq, applicationPolicySchema), limits.b1.applications)
});
function policyFor(policy, {trustedPublicKeys: trustedPublicKeys, minimumSignatures: minimumSignatures}) {
return {
...policy,
trustedPublicKeys: trustedPublicKeys ?? policy.trustedPublicKeys,
minimumSignatures: minimumSignatures ?? policy.minimumSignatures
};
}
}),

};
