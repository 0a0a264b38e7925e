import { modules as shared0 } from './shared-8279.js';
import { modules as shared1 } from './shared-98501.js';
export const id = 7842;
export const ids = [7842];
export const modules = {
...shared0,
...shared1,


/***/ 305: // build/js/domain/errors/codes.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ap: () => familyOf,
B$: () => hostCodes,
jG: () => inputCodes
});
const inputCodes = {
usage: null,
"conflicting-options": "usage",
"missing-option": "usage",
"invalid-option": "usage",
"file-unreadable": "usage",
"file-unwritable": "usage",
"key-invalid": "usage",
"key-missing": "usage",
"key-in-use": "usage",
"signing-failed": "usage",
"too-few-signers": "usage",
"root-needed": "usage",
"internal-verb": "usage",
"local-host": "usage",
"host-key-missing": "usage",
"unsuitable-roles": "usage",
"variable-missing": "usage",
"data-undeclared": "usage",
"declared-by-nixos": "usage",
"config-missing": null,
"config-invalid": null,
"manifest-missing": null,
"manifest-invalid": null,
"inventory-invalid": null,
"unknown-host": null,
"unknown-component": null,
"unknown-release": null,
"wrong-application": null,
"request-invalid": null,
"unknown-field": "request-invalid",
"agent-outdated": "request-invalid",
"pack-invalid": null,
"snapshot-missing": null,
"snapshot-invalid": null,
"not-permitted": null,
"read-only-key": null,
"signature-invalid": null,
"signature-refused": null,
"record-invalid": null,
"record-refused": null,
"artifact-missing": null,
"artifact-refused": null,
"github-refused": null
};
const hostCodes = {
unreachable: null,
"host-key-mismatch": null,
"authentication-failed": null,
"agent-missing": null,
"agent-protocol": null,
"contact-lost": null,
"disk-full": null,
"path-missing": null,
"path-untrusted": null,
"path-corrupt": null,
"signature-refused": null,
busy: null,
"no-previous-release": null,
"unexpected-release": null,
"older-release": null,
"failed-release": null,
"expired-release": null,
"unexpected-role": null,
"wrong-host": null,
"not-awaiting": null,
"not-down": null,
"not-installed": null,
"ledger-not-understood": null,
ill: null,
"agent-failed": "ill",
"unsafe-permissions": "ill",
"state-damaged": "ill",
"unexpected-layout": "ill",
"policy-invalid": "ill",
"root-missing": "ill",
"node-missing": "ill",
"sudo-misconfigured": "ill",
"unit-unsupported": "ill",
"unit-stuck": "ill",
"no-system-profile": "ill",
"switch-refused": "ill",
"transaction-failed": "ill",
"recovery-failed": "ill",
"data-unusable": "ill",
"data-program-failed": "ill",
"backup-failed": "ill",
"backup-unusable": "ill",
"restore-blocked": "ill",
"standby-unhealthy": "ill"
};
function familyOf(code) {
const families = {
...inputCodes,
...hostCodes
};
return Object.hasOwn(families, code) ? families[code] ?? code : code;
}
}),

};
