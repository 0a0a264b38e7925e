import { modules as shared0 } from './shared-8279.js';
import { modules as shared1 } from './shared-98501.js';
export const id = 7842;
export const ids = [7842];
export const modules = {
...shared0,
...shared1,


/***/ 305: // build/js/domain/errors/codes.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   B$: () => (/* binding */ hostCodes),
/* harmony export */   jG: () => (/* binding */ inputCodes)
/* harmony export */ });
/**
 * The codes of errors, one meaning each. The value is the coarser code under which the same error was known before: programs read that one
 * in `code`, and the exact one in `subcode`. Null: the code was always this.
 */
/** What is wrong with something that the user gave. */
const inputCodes = {
    /** The command line is not understood. */
    usage: null,
    'conflicting-options': 'usage',
    'missing-option': 'usage',
    'invalid-option': 'usage',
    /** A file that was named cannot be read, or is not there. */
    'file-unreadable': 'usage',
    'file-unwritable': 'usage',
    /** A file is not a key of the kind that is needed. */
    'key-invalid': 'usage',
    /** There is no key to connect or to sign with. */
    'key-missing': 'usage',
    /** One key cannot have both uses. */
    'key-in-use': 'usage',
    'signing-failed': 'usage',
    /** Fewer signers than a release needs. */
    'too-few-signers': 'usage',
    /** Root alone may do this. */
    'root-needed': 'usage',
    /** A verb that the agent asks of itself only. */
    'internal-verb': 'usage',
    /** A host that is this machine, where one that is reached by ssh is needed. */
    'local-host': 'usage',
    'host-key-missing': 'usage',
    /** The hosts do not have the roles that this needs. */
    'unsuitable-roles': 'usage',
    'variable-missing': 'usage',
    /** A backup was asked for, and no data is declared. */
    'data-undeclared': 'usage',
    /** NixOS declares what is to be changed. */
    'declared-by-nixos': 'usage',
    'config-missing': null,
    'config-invalid': null,
    'manifest-missing': null,
    'manifest-invalid': null,
    'inventory-invalid': null,
    'unknown-host': null,
    'unknown-component': null,
    'unknown-release': null,
    'wrong-application': null,
    'request-invalid': null,
    /** A request has a field that the agent does not know. */
    'unknown-field': 'request-invalid',
    /** The agent on a host does not know something that this program asks of it. */
    'agent-outdated': 'request-invalid',
    'pack-invalid': null,
    'snapshot-missing': null,
    'snapshot-invalid': null,
    'not-permitted': null,
    'read-only-key': null,
    'signature-invalid': null,
    'signature-refused': null,
    'record-invalid': null,
    'record-refused': null,
    'artifact-missing': null,
    'artifact-refused': null,
    'github-refused': null,
};
/** What is wrong with a host. */
const hostCodes = {
    unreachable: null,
    'host-key-mismatch': null,
    'authentication-failed': null,
    'agent-missing': null,
    'agent-protocol': null,
    'contact-lost': null,
    'disk-full': null,
    'path-missing': null,
    'path-untrusted': null,
    'path-corrupt': null,
    'signature-refused': null,
    busy: null,
    'no-previous-release': null,
    'unexpected-release': null,
    'older-release': null,
    'failed-release': null,
    'expired-release': null,
    'unexpected-role': null,
    'wrong-host': null,
    'not-awaiting': null,
    'not-down': null,
    'not-installed': null,
    'ledger-not-understood': null,
    /** What an agent of before says of anything below. */
    ill: null,
    /** The agent failed in a way that it did not expect. */
    'agent-failed': 'ill',
    /** Somebody besides root may write where only root may. */
    'unsafe-permissions': 'ill',
    /** A file of the agent's own state is damaged or missing. */
    'state-damaged': 'ill',
    /** A path that the agent needs is something else than it made. */
    'unexpected-layout': 'ill',
    'policy-invalid': 'ill',
    /** A release's path is not held against garbage collection. */
    'root-missing': 'ill',
    'node-missing': 'ill',
    'sudo-misconfigured': 'ill',
    /** The host cannot run a unit as the release asks. */
    'unit-unsupported': 'ill',
    'unit-stuck': 'ill',
    'no-system-profile': 'ill',
    /** The system says that it cannot be switched to while it runs. */
    'switch-refused': 'ill',
    'transaction-failed': 'ill',
    'recovery-failed': 'ill',
    /** A data folder is not one that can be backed up. */
    'data-unusable': 'ill',
    'data-program-failed': 'ill',
    'backup-failed': 'ill',
    'backup-unusable': 'ill',
    'restore-blocked': 'ill',
    'standby-unhealthy': 'ill',
};
/** The code by which programs of before know an error. */
function familyOf(code) {
    const families = { ...inputCodes, ...hostCodes };
    return Object.hasOwn(families, code) ? (families[code] ?? code) : code;
}


/***/ }),

};
