import { modules as shared0 } from './shared-21916.js';
import { modules as shared1 } from './shared-18049.js';
import { modules as shared2 } from './shared-86233.js';
export const id = 2569;
export const ids = [2569];
export const modules = {
...shared0,
...shared1,
...shared2,


/***/ 49462: // build/js/domain/config/address.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseAddress)
/* harmony export */ });
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7191);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36407);



/** The parts of `user@host[:port]`, or undefined for `local`. Throws InputError config-invalid for what is neither. */
function parseAddress(address) {
    const [, user, host, port] = /^([^@]+)@(.+?)(?::([0-9]{1,5}))?$/.exec(_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .addressSchema */ .oL.safeParse(address).data ?? '') ?? [];
    if (address === 'local')
        return undefined;
    const number = port === undefined ? 22 : Number(port);
    if (user === undefined || host === undefined || number < 1 || number > 65_535) {
        throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('config-invalid', `The address ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(address)} must be "local" or user@host, with :port (1 to 65535) if it is not 22.`);
    }
    return { user, host: host.replace(/^\[|\]$/g, ''), port: number };
}


/***/ }),

/***/ 14337: // build/js/domain/installation/request.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ installResultSchema)
/* harmony export */ });
/* unused harmony export installRequestSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26921);
/* harmony import */ var _protocol_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46078);
/* harmony import */ var _config_grammar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36407);
/* harmony import */ var _protocol_messages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35430);
/* harmony import */ var _trust_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69763);
/* harmony import */ var _trust_signature_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3508);
/* harmony import */ var _trust_signers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86233);







/** What `grind-to-prod-agent install` is told on its standard input: what a host must have to be released to. */
const installRequestSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    protocol: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz(_protocol_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .PROTOCOL_VERSION */ .WP),
    application: _config_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .nameSchema */ .Jq,
    /** The user that deploy keys log in as. */
    user: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().regex(/^[a-z_][a-z0-9_-]{0,31}$/),
    /** An absolute path of Node 24 or newer on the host; the agent is run by it. */
    node: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
        .max(255)
        .regex(/^(?:\/[A-Za-z0-9._+-]+)+$/),
    deployKeys: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_config_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .publicKeySchema */ .OC).min(1).max(64),
    /** Keys that may look and change nothing; absent: those that the application has stay. */
    readKeys: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_config_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .publicKeySchema */ .OC).max(64).optional(),
    trustedPublicKeys: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_config_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .nixPublicKeySchema */ .Nd).min(1).max(64),
    substituters: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .url */ .OZ5().max(_protocol_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.url)).max(64),
    /** The text of allowed_signers: who may sign a release. Null leaves the host's own as it is. */
    allowedSigners: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().max(_trust_signers_js__WEBPACK_IMPORTED_MODULE_5__/* .ALLOWED_SIGNERS_LIMIT_BYTES */ .lF).nullable(),
    /** How many different signers a release needs; null leaves the host's own choice, which is 1 at first. */
    minimumSignatures: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().int().min(1).max(_trust_signature_js__WEBPACK_IMPORTED_MODULE_4__/* .SIGNATURE_LIMIT_COUNT */ .f7).nullable(),
    /** The key for the fingerprints of snapshots, as hexadecimal digits. Absent: the host keeps its own, or makes one. */
    fingerprintKey: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP()
        .regex(/^[0-9a-f]{64}$/)
        .optional(),
    policy: _trust_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .applicationPolicySchema */ .cv,
    /** The configuration's: another machine refuses. */
    machineId: _config_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .machineIdSchema */ .GA.optional(),
    /** Only tell what would change. */
    dryRun: zod__WEBPACK_IMPORTED_MODULE_6__/* .boolean */ .zMY(),
});
const installItemSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    /** A path, `user deploy`, or a unit. */
    item: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().max(300),
    action: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['create', 'change', 'keep']),
    /** What differs, as a unified diff for a text; empty for what is kept. */
    difference: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().max(1024 * 1024),
});
const installResultSchema = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    items: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(installItemSchema).max(_protocol_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.items),
    /** The host's, for `hosts.<name>.machineId`; empty when it has none. */
    machineId: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().max(64),
    /** What stays other than the configuration has it, one sentence each. */
    notes: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().max(4096)).max(_protocol_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.items),
});


/***/ }),

/***/ 98450: // build/js/domain/installation/uninstall-request.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ uninstallResultSchema)
/* harmony export */ });
/* unused harmony export uninstallRequestSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _protocol_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46078);
/* harmony import */ var _config_grammar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36407);
/* harmony import */ var _protocol_messages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35430);




/** What `grind-to-prod-agent uninstall` is told on its standard input. */
const uninstallRequestSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    protocol: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(_protocol_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .PROTOCOL_VERSION */ .WP),
    application: _config_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .nameSchema */ .Jq,
    /** The user that deploy keys log in as. */
    user: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[a-z_][a-z0-9_-]{0,31}$/),
    /** The application's folder, if it has one, and the units that run its releases. */
    prefix: _config_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .prefixSchema */ .q9.optional(),
    units: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_config_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .unitSchema */ .o3).max(256),
    /** The configuration's: another machine refuses. */
    machineId: _config_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .machineIdSchema */ .GA.optional(),
    /** Remove releases, records and roots too. Refused while one of the units runs. */
    purge: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    /** Only tell what would be removed. */
    dryRun: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
});
const uninstallItemSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    /** A path, `user deploy`, or a unit. */
    item: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(4096),
    action: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['remove', 'change', 'keep']),
    /** What changes, or why it is kept and how it is removed. */
    detail: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(4096),
});
/** Only what is there, so that a second run has nothing but what is kept. */
const uninstallResultSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ items: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(uninstallItemSchema).max(_protocol_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.items) });


/***/ }),

/***/ 77288: // build/js/domain/manifest/health-targets.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NB: () => (/* binding */ healthTargets),
/* harmony export */   Uy: () => (/* binding */ healthUnits),
/* harmony export */   iF: () => (/* binding */ healthPrograms)
/* harmony export */ });
/* harmony import */ var _config_health_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15394);
/* harmony import */ var _config_health_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17772);


/** Every `host:port` that these checks ask or connect to, sorted, each once. */
function healthTargets(health) {
    return [...new Set((0,_config_health_js__WEBPACK_IMPORTED_MODULE_0__/* .singleChecks */ .a)(health).flatMap(({ check }) => (0,_config_health_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .asksOf */ .A)(check).targets))].toSorted();
}
/** Units whose state these checks ask, besides those that the release may restart, sorted, each once. */
function healthUnits(health, released) {
    const units = (0,_config_health_js__WEBPACK_IMPORTED_MODULE_0__/* .singleChecks */ .a)(health).flatMap(({ check }) => (0,_config_health_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .asksOf */ .A)(check).units.map(({ name }) => name));
    return [...new Set(units)].filter((unit) => !released.includes(unit)).toSorted();
}
/** Links of the release that these checks run, sorted, each once. */
function healthPrograms(health) {
    return [...new Set((0,_config_health_js__WEBPACK_IMPORTED_MODULE_0__/* .singleChecks */ .a)(health).flatMap(({ check }) => (0,_config_health_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .asksOf */ .A)(check).programs.map(({ name }) => name)))].toSorted();
}


/***/ }),

/***/ 25729: // build/js/domain/protocol/expected-host.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AY: () => (/* binding */ expectedMachine),
/* harmony export */   Dk: () => (/* binding */ expectedHost),
/* harmony export */   HO: () => (/* binding */ hostMismatch),
/* harmony export */   Ql: () => (/* binding */ expectedHostSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _config_find_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85670);
/* harmony import */ var _config_grammar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36407);
/* harmony import */ var _config_role_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79344);
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7191);





/** What the caller's configuration says of the host that it means: a request to any other host is refused. */
const expectedHostSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    role: _config_role_js__WEBPACK_IMPORTED_MODULE_2__/* .roleSchema */ .A.optional(),
    /** As in /etc/machine-id. */
    machineId: _config_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .machineIdSchema */ .GA.optional(),
});
/** The field of a request that says which host is meant; nothing where the configuration does not tell hosts apart. */
function expectedHost(config, hostName) {
    const { role, machineId } = (0,_config_find_host_js__WEBPACK_IMPORTED_MODULE_0__/* .findHost */ .m)(config, hostName);
    const expectHost = { ...(role === undefined ? {} : { role }), ...(machineId === undefined ? {} : { machineId }) };
    return Object.keys(expectHost).length === 0 ? {} : { expectHost };
}
/** The same for what is right whatever role the host has by now: its machine alone. */
function expectedMachine(config, hostName) {
    const { machineId } = (0,_config_find_host_js__WEBPACK_IMPORTED_MODULE_0__/* .findHost */ .m)(config, hostName);
    return machineId === undefined ? {} : { expectHost: { machineId } };
}
/**
 * Why this is not the host that was meant: what was expected, what was found, and what to do; undefined when it is. The machine comes first: of a wrong one the role says nothing.
 */
function hostMismatch(expected, { hostName, machineId, role }) {
    if (expected?.machineId !== undefined && expected.machineId !== machineId) {
        const found = machineId === '' ? 'its machine id cannot be read' : `its machine id is ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(machineId)}`;
        return {
            message: `${hostName} is not the host that was meant: ${expected.machineId} was expected, and ${found}.`,
            hint: 'Check its address in grind-to-prod.yml, and its machineId there if the machine was replaced.',
        };
    }
    if (expected?.role !== undefined && expected.role !== role) {
        return {
            message: `${hostName} is not the host that was meant: the role ${expected.role} was expected, and it ${roleWords(role)}.`,
            hint: 'Put the role that it has into grind-to-prod.yml if hosts have changed roles, or change its role with "grind-to-prod role".',
        };
    }
    return undefined;
}
/** A role, or that there is none, as the rest of a sentence about a host. */
function roleWords(role) {
    return role === null ? 'has no role' : `is ${role}`;
}


/***/ }),

/***/ 35430: // build/js/domain/protocol/messages.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F0: () => (/* binding */ recoverResultSchema),
/* harmony export */   HQ: () => (/* binding */ messageSchema),
/* harmony export */   Rc: () => (/* binding */ AGENT_PROGRAM),
/* harmony export */   WP: () => (/* binding */ PROTOCOL_VERSION),
/* harmony export */   a7: () => (/* binding */ prepareResultSchema),
/* harmony export */   kn: () => (/* binding */ attemptResultSchema),
/* harmony export */   mc: () => (/* binding */ restorePlanResultSchema),
/* harmony export */   nL: () => (/* binding */ pruneResultSchema),
/* harmony export */   oz: () => (/* binding */ receiveResultSchema)
/* harmony export */ });
/* unused harmony exports signatureTextSchema, prepareRequestSchema, applyRequestSchema, rollbackRequestSchema, confirmRequestSchema, pruneRequestSchema, agentErrorSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(26921);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46078);
/* harmony import */ var _closure_inventory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38233);
/* harmony import */ var _closure_store_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94362);
/* harmony import */ var _config_grammar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36407);
/* harmony import */ var _manifest_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67982);
/* harmony import */ var _report_event_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59786);
/* harmony import */ var _trust_signature_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3508);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99289);
/* harmony import */ var _expected_host_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25729);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(36811);
/* harmony import */ var _release_result_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(21263);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(10452);













/**
 * What the runner's side and the agent say to each other. One request (JSON, or a pack) on the agent's standard input,
 * NDJSON on its standard output: events, then exactly one `result` or `error`.
 */
const PROTOCOL_VERSION = 1;
/** The command that reaches the agent over ssh; its verbs are the table of `agent-verbs.ts`. */
const AGENT_PROGRAM = 'grind-to-prod-agent';
/** The text of manifest.sig. A host that was sent none refuses the release for it; the check is `host/release/verify-signature.ts`. */
const signatureTextSchema = zod__WEBPACK_IMPORTED_MODULE_12__/* .string */ .YjP().max(_trust_signature_js__WEBPACK_IMPORTED_MODULE_6__/* .SIGNATURE_LIMIT_BYTES */ .dY);
const prepareRequestSchema = zod__WEBPACK_IMPORTED_MODULE_12__/* .strictObject */ .rej({
    protocol: zod__WEBPACK_IMPORTED_MODULE_12__/* .literal */ .euz(PROTOCOL_VERSION),
    releaseId: _manifest_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseIdSchema */ .yU,
    /** The manifest's own bytes: their SHA-256 is the release id. */
    manifest: zod__WEBPACK_IMPORTED_MODULE_12__/* .string */ .YjP().max(_manifest_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_LIMIT_BYTES */ .SC),
    signature: signatureTextSchema.optional(),
    manifestPath: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_2__/* .storePathSchema */ .qd,
    /** The release's closure: the manifest's path and the components' inventory. */
    closure: _closure_inventory_js__WEBPACK_IMPORTED_MODULE_1__/* .inventorySchema */ .iS,
    /** Only look: no root is made, nothing is written, and every check that refuses still refuses. */
    dryRun: zod__WEBPACK_IMPORTED_MODULE_12__/* .boolean */ .zMY().default(false),
    /** Look at the units too, and tell what would be done to each. */
    units: zod__WEBPACK_IMPORTED_MODULE_12__/* .literal */ .euz(true).optional(),
    /** Refuse when something else is current. */
    expectCurrent: _attempt_js__WEBPACK_IMPORTED_MODULE_7__/* .expectedReleaseSchema */ .Zk.optional(),
    /** The apply will be told to back the data up: refuse when there is no room for that. */
    schemaChange: zod__WEBPACK_IMPORTED_MODULE_12__/* .literal */ .euz(true).optional(),
    ..._attempt_js__WEBPACK_IMPORTED_MODULE_7__/* .expresslySchema */ .fI,
    expectHost: _expected_host_js__WEBPACK_IMPORTED_MODULE_8__/* .expectedHostSchema */ .Ql.optional(),
});
const prepareResultSchema = zod__WEBPACK_IMPORTED_MODULE_12__/* .strictObject */ .rej({
    /** Paths of the closure that the host lacks, in the closure's order. */
    missing: zod__WEBPACK_IMPORTED_MODULE_12__/* .array */ .YOg(_closure_store_path_js__WEBPACK_IMPORTED_MODULE_2__/* .storePathSchema */ .qd).max(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.closurePaths),
    /** Bytes that the import will need, and bytes free, on the fullest file system concerned. */
    bytesNeeded: zod__WEBPACK_IMPORTED_MODULE_12__/* .number */ .aig().int().nonnegative(),
    bytesFree: zod__WEBPACK_IMPORTED_MODULE_12__/* .number */ .aig().int().nonnegative(),
    currentRelease: _manifest_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseIdSchema */ .yU.nullable(),
    /** True when this very release is current, its paths valid and its units run it: nothing needs doing, and nothing was written. */
    alreadyCurrent: zod__WEBPACK_IMPORTED_MODULE_12__/* .boolean */ .zMY(),
    /** When they were asked for, and this release is not what runs already: what would be done to each unit, and why. */
    units: zod__WEBPACK_IMPORTED_MODULE_12__/* .array */ .YOg(_release_result_js__WEBPACK_IMPORTED_MODULE_10__/* .unitPreviewSchema */ .a).max(1024).optional(),
});
const receiveResultSchema = zod__WEBPACK_IMPORTED_MODULE_12__/* .strictObject */ .rej({
    paths: zod__WEBPACK_IMPORTED_MODULE_12__/* .number */ .aig().int().nonnegative(),
    narBytes: zod__WEBPACK_IMPORTED_MODULE_12__/* .number */ .aig().int().nonnegative(),
    packBytes: zod__WEBPACK_IMPORTED_MODULE_12__/* .number */ .aig().int().nonnegative(),
    /** Paths that the pack told the host to fetch from its policy's substituters, because grind lacks them. */
    substitutedPaths: zod__WEBPACK_IMPORTED_MODULE_12__/* .array */ .YOg(_closure_store_path_js__WEBPACK_IMPORTED_MODULE_2__/* .storePathSchema */ .qd).max(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.closurePaths),
});
const applyRequestSchema = zod__WEBPACK_IMPORTED_MODULE_12__/* .strictObject */ .rej({
    protocol: zod__WEBPACK_IMPORTED_MODULE_12__/* .literal */ .euz(PROTOCOL_VERSION),
    releaseId: _manifest_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseIdSchema */ .yU,
    manifestPath: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_2__/* .storePathSchema */ .qd,
    signature: signatureTextSchema.optional(),
    attempt: _attempt_js__WEBPACK_IMPORTED_MODULE_7__/* .attemptSchema */ .ZS,
    actor: _attempt_js__WEBPACK_IMPORTED_MODULE_7__/* .requestActorSchema */ .SG,
    copy: _attempt_js__WEBPACK_IMPORTED_MODULE_7__/* .copyRequestSchema */ .s8,
    /** Refuse when something else is current. */
    expectCurrent: _attempt_js__WEBPACK_IMPORTED_MODULE_7__/* .expectedReleaseSchema */ .Zk.optional(),
    /** Back the data up first, also when the manifest does not say that this release changes its form. */
    schemaChange: zod__WEBPACK_IMPORTED_MODULE_12__/* .boolean */ .zMY().optional(),
    ..._attempt_js__WEBPACK_IMPORTED_MODULE_7__/* .expresslySchema */ .fI,
    expectHost: _expected_host_js__WEBPACK_IMPORTED_MODULE_8__/* .expectedHostSchema */ .Ql.optional(),
});
/**
 * On standard input of `rollback APPLICATION [--to ID]` over ssh; whoever types it on the host gives none, and the agent
 * makes up the attempt itself. The answer is an `attemptResult`.
 */
const rollbackRequestSchema = zod__WEBPACK_IMPORTED_MODULE_12__/* .strictObject */ .rej({
    protocol: zod__WEBPACK_IMPORTED_MODULE_12__/* .literal */ .euz(PROTOCOL_VERSION),
    attempt: _attempt_js__WEBPACK_IMPORTED_MODULE_7__/* .attemptSchema */ .ZS,
    actor: _attempt_js__WEBPACK_IMPORTED_MODULE_7__/* .requestActorSchema */ .SG,
    /** Refuse when something else is current. */
    expectCurrent: _attempt_js__WEBPACK_IMPORTED_MODULE_7__/* .expectedReleaseSchema */ .Zk.optional(),
    expectHost: _expected_host_js__WEBPACK_IMPORTED_MODULE_8__/* .expectedHostSchema */ .Ql.optional(),
});
/**
 * On standard input of `confirm APPLICATION [--revert]` over ssh: whether the attempt that waits may stay. Whoever types it on
 * the host gives none, and means the attempt that waits there. The answer is an `attemptResult`.
 */
const confirmRequestSchema = zod__WEBPACK_IMPORTED_MODULE_12__/* .strictObject */ .rej({
    protocol: zod__WEBPACK_IMPORTED_MODULE_12__/* .literal */ .euz(PROTOCOL_VERSION),
    attempt: _attempt_js__WEBPACK_IMPORTED_MODULE_7__/* .attemptSchema */ .ZS,
    decision: zod__WEBPACK_IMPORTED_MODULE_12__/* ["enum"] */ .k5n(['keep', 'revert']),
    /** Why, as one clause. */
    reason: zod__WEBPACK_IMPORTED_MODULE_12__/* .string */ .YjP().max(1024).optional(),
    actor: _attempt_js__WEBPACK_IMPORTED_MODULE_7__/* .requestActorSchema */ .SG,
    expectHost: _expected_host_js__WEBPACK_IMPORTED_MODULE_8__/* .expectedHostSchema */ .Ql.optional(),
});
/** On standard input of `prune APPLICATION [--dry-run]` over ssh; whoever types it on the host gives none. */
const pruneRequestSchema = zod__WEBPACK_IMPORTED_MODULE_12__/* .strictObject */ .rej({ expectHost: _expected_host_js__WEBPACK_IMPORTED_MODULE_8__/* .expectedHostSchema */ .Ql.optional() });
/** Of `prune APPLICATION [--dry-run]`: what was removed (or would be), and why everything else stays. */
const pruneResultSchema = zod__WEBPACK_IMPORTED_MODULE_12__/* .strictObject */ .rej({
    host: zod__WEBPACK_IMPORTED_MODULE_12__/* .string */ .YjP().max(255),
    application: _config_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .nameSchema */ .Jq,
    dryRun: zod__WEBPACK_IMPORTED_MODULE_12__/* .boolean */ .zMY(),
    removed: zod__WEBPACK_IMPORTED_MODULE_12__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_12__/* .strictObject */ .rej({ release: zod__WEBPACK_IMPORTED_MODULE_12__/* .string */ .YjP().max(128), lastUsed: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .timeSchema */ .Rl.nullable() })).max(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.kept),
    kept: zod__WEBPACK_IMPORTED_MODULE_12__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_12__/* .strictObject */ .rej({ release: zod__WEBPACK_IMPORTED_MODULE_12__/* .string */ .YjP().max(128), lastUsed: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .timeSchema */ .Rl.nullable(), why: zod__WEBPACK_IMPORTED_MODULE_12__/* .string */ .YjP().max(256) }))
        .max(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.kept),
    /** Releases that were prepared a day ago or longer and never laid out: their roots. */
    abandoned: zod__WEBPACK_IMPORTED_MODULE_12__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_12__/* .string */ .YjP().max(128)).max(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.kept),
    /** Folders of old attempts; the ledger keeps their records. */
    attempts: zod__WEBPACK_IMPORTED_MODULE_12__/* .strictObject */ .rej({ removed: zod__WEBPACK_IMPORTED_MODULE_12__/* .number */ .aig().int().nonnegative(), kept: zod__WEBPACK_IMPORTED_MODULE_12__/* .number */ .aig().int().nonnegative() }),
    /** Attempts whose backup of the data goes with its release. */
    dataBackups: zod__WEBPACK_IMPORTED_MODULE_12__/* .array */ .YOg(_attempt_js__WEBPACK_IMPORTED_MODULE_7__/* .attemptSchema */ .ZS).max(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.kept),
    /** Manifests of releases removed long ago. */
    backups: zod__WEBPACK_IMPORTED_MODULE_12__/* .strictObject */ .rej({ removed: zod__WEBPACK_IMPORTED_MODULE_12__/* .number */ .aig().int().nonnegative(), kept: zod__WEBPACK_IMPORTED_MODULE_12__/* .number */ .aig().int().nonnegative() }),
    /** NAR bytes that only the removed releases hold: what a collection may take, unless something else on the host needs it. */
    collectableBytes: zod__WEBPACK_IMPORTED_MODULE_12__/* .number */ .aig().int().nonnegative(),
});
const attemptResultSchema = zod__WEBPACK_IMPORTED_MODULE_12__/* .strictObject */ .rej({
    record: _record_js__WEBPACK_IMPORTED_MODULE_9__/* .recordSchema */ .fi,
    /** By the host's own ssh key, of the record's canonical JSON; absent when it has none that signs. */
    signature: signatureTextSchema.optional(),
});
/** What `restore-data` would do. */
const restorePlanSchema = zod__WEBPACK_IMPORTED_MODULE_12__/* .strictObject */ .rej({
    releaseId: _manifest_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseIdSchema */ .yU,
    /** The attempt that took the backup. */
    backup: _attempt_js__WEBPACK_IMPORTED_MODULE_7__/* .attemptSchema */ .ZS,
    takenAt: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .timeSchema */ .Rl,
    /** The release's own program that would restore; null for the built-in archives. */
    program: zod__WEBPACK_IMPORTED_MODULE_12__/* .string */ .YjP().max(64).nullable(),
    folders: zod__WEBPACK_IMPORTED_MODULE_12__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_12__/* .strictObject */ .rej({
        folder: zod__WEBPACK_IMPORTED_MODULE_12__/* .string */ .YjP().max(255),
        /** Null when the folder did not exist then, or when a program restores. */
        archive: zod__WEBPACK_IMPORTED_MODULE_12__/* .string */ .YjP().max(4096).nullable(),
        /** Where what is there now would go. */
        aside: zod__WEBPACK_IMPORTED_MODULE_12__/* .string */ .YjP().max(4096).nullable(),
        changedWhileRead: zod__WEBPACK_IMPORTED_MODULE_12__/* .boolean */ .zMY(),
    }))
        .max(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.named),
    /** Units that would be stopped and started. */
    units: zod__WEBPACK_IMPORTED_MODULE_12__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_12__/* .string */ .YjP().max(255)).max(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.named),
    /** What speaks against this backup. */
    warnings: zod__WEBPACK_IMPORTED_MODULE_12__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_12__/* .string */ .YjP().max(1024)).max(64).optional(),
});
/** Of `restore-data --dry-run`, on the host itself; without the flag it is an `attemptResult`. */
const restorePlanResultSchema = zod__WEBPACK_IMPORTED_MODULE_12__/* .strictObject */ .rej({ plan: restorePlanSchema });
/** Of `recover`, on the host itself: the record of the attempt that was cut off, null when none was. */
const recoverResultSchema = zod__WEBPACK_IMPORTED_MODULE_12__/* .strictObject */ .rej({
    record: _record_js__WEBPACK_IMPORTED_MODULE_9__/* .recordSchema */ .fi.nullable(),
    /** The attempt that was cut off and now waits again for its confirmation. */
    awaiting: _status_js__WEBPACK_IMPORTED_MODULE_11__/* .awaitingSchema */ .y.optional(),
});
/** Error codes are those of `errors.ts`; a code that this side does not know is shown as it is. */
const agentErrorSchema = zod__WEBPACK_IMPORTED_MODULE_12__/* .strictObject */ .rej({
    event: zod__WEBPACK_IMPORTED_MODULE_12__/* .literal */ .euz('error'),
    kind: zod__WEBPACK_IMPORTED_MODULE_12__/* ["enum"] */ .k5n(['input', 'host', 'surprise']),
    /** The code that every version knows, and the exact one where it is finer. */
    code: zod__WEBPACK_IMPORTED_MODULE_12__/* .string */ .YjP().max(64),
    subcode: zod__WEBPACK_IMPORTED_MODULE_12__/* .string */ .YjP().max(64).optional(),
    /** The whole text: a runner that knows no hint shows nothing else. */
    message: zod__WEBPACK_IMPORTED_MODULE_12__/* .string */ .YjP().max(16_384),
    /** What to do: the end of the message. */
    hint: zod__WEBPACK_IMPORTED_MODULE_12__/* .string */ .YjP().max(16_384).optional(),
    /** Of a request that this agent does not know in full: a field of it, or words of its command line. */
    unknown: zod__WEBPACK_IMPORTED_MODULE_12__/* .strictObject */ .rej({ of: zod__WEBPACK_IMPORTED_MODULE_12__/* .literal */ .euz('manifest').optional(), field: zod__WEBPACK_IMPORTED_MODULE_12__/* .string */ .YjP().max(1024).optional(), words: zod__WEBPACK_IMPORTED_MODULE_12__/* .string */ .YjP().max(1024).optional() })
        .optional(),
    /**
     * Of a verb with an attempt. False: nothing was begun, and nothing will be. True: it was begun, has no record, and could not be
     * recovered. Absent: the agent does not know.
     */
    begun: zod__WEBPACK_IMPORTED_MODULE_12__/* .boolean */ .zMY().optional(),
});
/** A line of the agent's standard output. `result` is parsed by the verb's own schema. */
const messageSchema = zod__WEBPACK_IMPORTED_MODULE_12__/* .union */ .KCZ([_report_event_js__WEBPACK_IMPORTED_MODULE_5__/* .eventSchema */ .G4, agentErrorSchema, zod__WEBPACK_IMPORTED_MODULE_12__/* .strictObject */ .rej({ event: zod__WEBPACK_IMPORTED_MODULE_12__/* .literal */ .euz('result'), result: zod__WEBPACK_IMPORTED_MODULE_12__/* .unknown */ .L5J() })]);


/***/ }),

/***/ 21263: // build/js/domain/protocol/release-result.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ unitPreviewSchema),
/* harmony export */   y: () => (/* binding */ releaseResultSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94362);
/* harmony import */ var _config_grammar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36407);
/* harmony import */ var _manifest_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67982);




/** What a release would do to a unit, as the host sees it now. */
const unitPreviewSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    unit: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(255),
    step: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['restart', 'reload', 'start', 'stop', 'none']),
    because: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(1024),
});
/** Of `release APPLICATION`: what is current on a host, as the host keeps it. */
const releaseResultSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    host: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(255),
    application: _config_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .nameSchema */ .Jq,
    /** Null when there is none, and for what was there before the first release, which has no manifest. */
    current: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        releaseId: _manifest_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseIdSchema */ .yU,
        /** The manifest's own bytes. */
        manifest: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(_manifest_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST_LIMIT_BYTES */ .SC),
        /** Its closure, the manifest's own path included; sizes are of the NAR. */
        paths: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ path: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .storePathSchema */ .qd, narSize: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().nonnegative() })).max(200_001),
    })
        .nullable(),
});


/***/ }),

/***/ 10452: // build/js/domain/protocol/status.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ statusResultSchema),
/* harmony export */   y: () => (/* binding */ awaitingSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26921);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46078);
/* harmony import */ var _activation_system_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92535);
/* harmony import */ var _closure_store_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94362);
/* harmony import */ var _config_grammar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36407);
/* harmony import */ var _config_role_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79344);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99289);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36811);








/** A release that is current and healthy, and goes back by itself unless it is confirmed in time. */
const awaitingSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    application: _config_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .nameSchema */ .Jq,
    attempt: _attempt_js__WEBPACK_IMPORTED_MODULE_5__/* .attemptSchema */ .ZS,
    releaseId: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(128),
    deadline: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .timeSchema */ .Rl,
    secondsLeft: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().nonnegative(),
});
const statusResultSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    protocol: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().int(),
    agentVersion: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(64),
    hostName: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(255),
    machineId: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(64),
    nixVersion: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(64),
    application: _config_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .nameSchema */ .Jq,
    prefix: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(255),
    /** The one in force. */
    role: _config_role_js__WEBPACK_IMPORTED_MODULE_4__/* .roleSchema */ .A.nullable(),
    currentRelease: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(128).nullable(),
    /** Where a rollback with no `--to` goes. */
    previousRelease: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(128).nullable(),
    releases: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(128), current: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY(), valid: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY() })).max(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.kept),
    units: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
        unit: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(255),
        activeState: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(64),
        subState: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(64),
        executable: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(4096).nullable(),
        ofCurrentRelease: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY().nullable(),
    }))
        .max(2 * _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.named),
    /** The attempt that holds the host, if one does. */
    holder: zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({ unit: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(255), attempt: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(64), since: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(64), actor: _attempt_js__WEBPACK_IMPORTED_MODULE_5__/* .actorSchema */ .zH })
        .nullable(),
    /** Absent when no release waits for its confirmation. */
    awaiting: awaitingSchema.optional(),
    /** The host's NixOS systems, and the current release's; absent where no release may touch them. */
    system: _activation_system_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .systemStateSchema */ .QY.extend({ release: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_2__/* .storePathSchema */ .qd.nullable() }).optional(),
    lastRecord: _record_js__WEBPACK_IMPORTED_MODULE_6__/* .recordSchema */ .fi.nullable(),
    /** One sentence for each thing about the host's Nix that should worry whoever is responsible for it. */
    warnings: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(4096)).max(64),
});


/***/ }),

/***/ 69763: // build/js/domain/trust/policy.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CX: () => (/* binding */ POLICY_FILE),
  cv: () => (/* binding */ applicationPolicySchema),
  KV: () => (/* binding */ policyFor),
  wh: () => (/* binding */ policySchema)
});

// UNUSED EXPORTS: beyondPolicy

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/js/domain/protocol/limits.js
var limits = __webpack_require__(46078);
// EXTERNAL MODULE: ./build/js/domain/config/grammar.js
var grammar = __webpack_require__(36407);
// EXTERNAL MODULE: ./build/js/domain/config/released-unit.js
var released_unit = __webpack_require__(85118);
// EXTERNAL MODULE: ./build/js/domain/config/role.js
var role = __webpack_require__(79344);
// EXTERNAL MODULE: ./build/js/domain/manifest/health-targets.js
var health_targets = __webpack_require__(77288);
// EXTERNAL MODULE: ./build/js/domain/manifest/component.js
var component = __webpack_require__(34826);
// EXTERNAL MODULE: ./build/js/domain/activation/host-paths.js
var host_paths = __webpack_require__(78257);
// EXTERNAL MODULE: ./build/js/domain/config/data.js
var data = __webpack_require__(66892);
;// CONCATENATED MODULE: ./build/js/domain/trust/data-beyond-policy.js


/** What a manifest asks for about data that the policy does not allow, each as one sentence. */
function data_beyond_policy_dataBeyondPolicy({ application, data, prefix }, permitted) {
    if (data === undefined)
        return [];
    const folders = data.folders
        .filter((folder) => permitted.data?.includes(folder) !== true)
        .map((folder) => `data folder ${folder} is not among the data folders of the policy`);
    const unfit = dataFolderProblems(data.folders, releaseFolder(application, prefix)).map(({ index, message }) => `data.folders[${index}] ${message}`);
    const program = data.program === undefined || permitted.dataProgram === true
        ? []
        : [
            `data.program ${data.program} may not run as root, for the policy allows no program of a release for its data ("dataProgram": true)`,
        ];
    return [...folders, ...unfit, ...program];
}

// EXTERNAL MODULE: ./build/js/domain/trust/signature.js
var signature = __webpack_require__(3508);
;// CONCATENATED MODULE: ./build/js/domain/trust/policy.js









/** Where the policy lies on a host. */
const POLICY_FILE = '/etc/grind-to-prod/host.json';
/** What the agent may do for one application. */
const applicationPolicySchema = schemas/* strictObject */.rej({
    /** Absent: its releases are NixOS systems alone. */
    prefix: grammar/* prefixSchema */.q9.optional(),
    /** Keys whose signature makes a store path acceptable for a release of it; absent: the host's. */
    trustedPublicKeys: schemas/* array */.YOg(grammar/* nixPublicKeySchema */.Nd).min(1).max(limits/* LIMITS */.b1.named).optional(),
    /** Different signers who must have signed a manifest of it; absent: the host's. */
    minimumSignatures: schemas/* number */.aig().int().min(1).max(signature/* SIGNATURE_LIMIT_COUNT */.f7).optional(),
    /** Units that a release may restart. */
    units: schemas/* array */.YOg(grammar/* unitSchema */.o3).max(limits/* LIMITS */.b1.named),
    /** `host:port` pairs that a release's health checks may ask. */
    healthTargets: schemas/* array */.YOg(schemas/* string */.YjP().max(300)).max(limits/* LIMITS */.b1.named),
    /** Units, besides those above, whose state a release's health checks may ask. */
    healthUnits: schemas/* array */.YOg(grammar/* unitSchema */.o3).max(limits/* LIMITS */.b1.named).optional(),
    /** Whether a release's health checks may run programs of it, as a user with no rights. */
    healthPrograms: schemas/* boolean */.zMY().optional(),
    /** Folders that a release may name as its data: they are backed up, and replaced by `restore-data`. */
    data: schemas/* array */.YOg(grammar/* prefixSchema */.q9).max(64).optional(),
    /** Whether a release's own program may back its data up and restore it: the host runs it as root. */
    dataProgram: schemas/* boolean */.zMY().optional(),
    /** What a snapshot looks at besides the release; see the configuration. */
    snapshot: schemas/* strictObject */.rej({ repository: grammar/* prefixSchema */.q9.optional(), units: schemas/* array */.YOg(grammar/* unitSchema */.o3).max(256).optional() }).optional(),
    /** The role that it starts with; the ledger has every change since. Without one it can be given none. */
    role: role/* roleSchema */.A.optional(),
    /** Whether a release may switch the host to another NixOS system: whoever signs releases is root in effect then. */
    system: schemas/* boolean */.zMY().optional(),
    /** Releases that are kept, current and previous included. */
    keep: schemas/* number */.aig().int().min(2).max(1000).default(10),
    /** Besides those, releases that were tried within so many days; absent: none. */
    keepDays: schemas/* number */.aig().int().min(1).max(3650).optional(),
    /** Whether a request may ask for a release that is older than the last one that was promoted; absent: no. */
    allowOlder: schemas/* boolean */.zMY().optional(),
    /** Whether a request may ask for a release anew that failed here or was taken back; absent: yes. */
    allowRetry: schemas/* boolean */.zMY().optional(),
    /** Releases whose commit is older than so many days are refused; absent: none is for its age. */
    releaseMaxAgeDays: schemas/* number */.aig().int().min(1).max(3650).optional(),
});
/** `/etc/grind-to-prod/host.json`: root-owned, never written by a promote. */
const policySchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    /** Keys whose signature makes a store path acceptable, for applications that have none of their own. */
    trustedPublicKeys: schemas/* array */.YOg(grammar/* nixPublicKeySchema */.Nd).max(limits/* LIMITS */.b1.named).default([]),
    /** Different signers who must have signed a manifest, for applications that say nothing about it. */
    minimumSignatures: schemas/* number */.aig().int().min(1).max(signature/* SIGNATURE_LIMIT_COUNT */.f7).default(1),
    /** Substituters that `--allow-host-fallback` may use; with none the flag is refused. */
    substituters: schemas/* array */.YOg(schemas/* url */.OZ5().max(limits/* LIMITS */.b1.url)).max(limits/* LIMITS */.b1.named).default([]),
    applications: (0,limits/* limited */.TJ)(schemas/* record */.g1P(grammar/* nameSchema */.Jq, applicationPolicySchema), limits/* LIMITS */.b1.applications),
});
/** The policy as it counts for one application: its own keys and number of signatures, or else the host's. */
function policyFor(policy, { trustedPublicKeys, minimumSignatures }) {
    return {
        ...policy,
        trustedPublicKeys: trustedPublicKeys ?? policy.trustedPublicKeys,
        minimumSignatures: minimumSignatures ?? policy.minimumSignatures,
    };
}
/** What a manifest asks for that the policy does not allow, each as one sentence; empty when all is allowed. */
function beyondPolicy(manifest, policy) {
    const units = unitNames(manifest.units)
        .filter((unit) => !policy.units.includes(unit))
        .map((unit) => `unit ${unit} is not among the units of the policy`);
    const targets = healthTargets(manifest.health)
        .filter((target) => !policy.healthTargets.includes(target))
        .map((target) => `health target ${target} is not among the health targets of the policy`);
    const system = systemComponent(manifest);
    const systems = system === null || policy.system === true
        ? []
        : [`component ${system.name} is a NixOS system, and the policy does not let a release switch it ("system": true)`];
    const watched = healthUnits(manifest.health, policy.units)
        .filter((unit) => policy.healthUnits?.includes(unit) !== true)
        .map((unit) => `health unit ${unit} is not among the health units of the policy`);
    const programs = healthPrograms(manifest.health)
        .filter(() => policy.healthPrograms !== true)
        .map((link) => `health program ${link} may not run, for the policy allows no health programs`);
    const prefix = manifest.prefix === policy.prefix ? [] : [`prefix ${manifest.prefix ?? '(none)'} is not the policy's ${policy.prefix ?? '(none)'}`];
    return [...prefix, ...units, ...targets, ...systems, ...watched, ...programs, ...dataBeyondPolicy(manifest, policy)];
}


/***/ }),

/***/ 96397: // build/js/steps/agent/session.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ks: () => (/* binding */ callAgent),
  iq: () => (/* binding */ converse),
  hf: () => (/* binding */ notUnderstood)
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/js/domain/errors/errors.js
var errors = __webpack_require__(8136);
// EXTERNAL MODULE: ./build/js/domain/errors/how-to-install.js
var how_to_install = __webpack_require__(7685);
// EXTERNAL MODULE: ./build/js/domain/errors/quote.js
var quote = __webpack_require__(7191);
// EXTERNAL MODULE: ./build/js/domain/protocol/loose.js
var loose = __webpack_require__(71682);
;// CONCATENATED MODULE: ./build/js/domain/protocol/lines.js
/** Thrown when a line is longer than allowed; the caller knows who sent it. */
class LineTooLongError extends Error {
    name = 'LineTooLongError';
}
/**
 * The lines of a stream as they come, without their ends. What comes after the last end is only part of a line, and is left out.
 * Throws LineTooLongError above `limit` bytes.
 */
async function* limitedLines(input, limit) {
    let parts = [];
    let size = 0;
    const take = () => {
        const line = Buffer.concat(parts, size).toString();
        parts = [];
        size = 0;
        return line;
    };
    for await (const chunk of input) {
        let rest = chunk;
        for (let end = rest.indexOf(0x0a);; end = rest.indexOf(0x0a)) {
            const piece = end === -1 ? rest : rest.subarray(0, end);
            size += piece.length;
            if (size > limit)
                throw new LineTooLongError(`A line has more than ${limit} bytes.`);
            parts.push(piece);
            if (end === -1)
                break;
            yield take();
            rest = rest.subarray(end + 1);
        }
    }
}

// EXTERNAL MODULE: ./build/js/domain/protocol/messages.js
var messages = __webpack_require__(35430);
// EXTERNAL MODULE: ./build/js/domain/errors/begun.js
var begun = __webpack_require__(12510);
// EXTERNAL MODULE: ./build/js/domain/protocol/version.js
var version = __webpack_require__(56476);
// EXTERNAL MODULE: ./build/js/domain/errors/codes.js
var codes = __webpack_require__(305);
// EXTERNAL MODULE: ./build/js/domain/errors/error-lines.js
var error_lines = __webpack_require__(57203);
;// CONCATENATED MODULE: ./build/js/domain/protocol/remote-error.js






/**
 * What an agent of another version says of what it does not know: a field of a request or of a manifest, or words of its command line. All are this
 * program's and not the user's, so what the agent tells besides (how they are written right, what a key may do) helps nobody. An agent
 * says it in `unknown`; one of before that field says it in these sentences only, and a runner of before reads nothing else: so
 * `domain/protocol/parse-request.ts` and `domain/protocol/agent-command.ts` keep them.
 */
const unknownThere = /^(?:The (?<of>request|manifest)'s (?<field>\S+) is not a known field;|grind-to-prod-agent does not understand (?<words>"[^"]*");|This key may run .*; it was asked for (?<asked>"[^"]*")\.)/m;
/** What of our request or manifest an agent does not know; undefined when its complaint is another. */
function unknownTo({ message, unknown }) {
    const { of = 'request', field, words, asked, } = unknown ?? unknownThere.exec(message)?.groups ?? {};
    return field === undefined ? (words ?? asked) : `the field ${field} of a ${of}`;
}
/**
 * The error that an agent told of, as one of this side's own, with what it says of its attempt. Its sentence is the agent's; a code
 * unknown here is put before it.
 */
function errorFromAgent(host, told) {
    const error = ownError(host, told);
    if (told.begun !== undefined)
        (0,begun/* markBegun */.ly)(error, told.begun);
    return error;
}
function ownError(host, told) {
    const { kind, code, hint } = told;
    const message = (0,error_lines/* withoutHint */.u7)(told.message, hint);
    const exact = told.subcode ?? code;
    if (kind === 'input') {
        const unknown = unknownTo(told);
        if (unknown !== undefined)
            return agentOutdated(host, unknown);
        const known = [exact, code].find((one) => isOneOf(codes/* inputCodes */.jG, one));
        return known === undefined
            ? new errors/* InputError */.dz('request-invalid', `${code}: ${message}`, { hint })
            : new errors/* InputError */.dz(known, message, { hint });
    }
    const known = kind === 'host' ? [exact, code].find((one) => isOneOf(codes/* hostCodes */.B$, one)) : undefined;
    return known === undefined
        ? new errors/* HostError */.dh('agent-failed', `The agent on ${host} failed (${code}): ${message}`, { host, hint })
        : new errors/* HostError */.dh(known, message, { host, hint });
}
function agentOutdated(host, unknown) {
    const message = `The agent on ${host} does not know ${unknown}, so it is of another version than this program (${version/* VERSION */.x}).`;
    return new errors/* InputError */.dz('agent-outdated', message, { hint: `Bring it up to date with ${(0,how_to_install/* howToInstall */.v)(host)}.` });
}
function isOneOf(codes, code) {
    return Object.hasOwn(codes, code);
}

// EXTERNAL MODULE: ./build/js/tools/ssh/commands.js
var commands = __webpack_require__(23925);
// EXTERNAL MODULE: ./build/js/tools/ssh/diagnose.js
var diagnose = __webpack_require__(76579);
// EXTERNAL MODULE: ./build/js/domain/installation/request.js
var request = __webpack_require__(14337);
// EXTERNAL MODULE: ./build/js/domain/installation/uninstall-request.js
var uninstall_request = __webpack_require__(98450);
// EXTERNAL MODULE: ./build/js/domain/snapshot/schema-1.js
var schema_1 = __webpack_require__(43047);
// EXTERNAL MODULE: ./build/js/domain/protocol/record.js
var record = __webpack_require__(36811);
// EXTERNAL MODULE: ./build/js/domain/protocol/release-result.js
var release_result = __webpack_require__(21263);
// EXTERNAL MODULE: ./build/js/domain/config/grammar.js
var grammar = __webpack_require__(36407);
// EXTERNAL MODULE: ./build/js/domain/config/role.js
var role = __webpack_require__(79344);
// EXTERNAL MODULE: ./build/js/domain/protocol/attempt.js
var attempt = __webpack_require__(99289);
// EXTERNAL MODULE: ./build/js/domain/protocol/expected-host.js
var expected_host = __webpack_require__(25729);
;// CONCATENATED MODULE: ./build/js/domain/protocol/role.js







/** Of `role APPLICATION`: which of two production hosts this is. */
const roleResultSchema = schemas/* strictObject */.rej({
    host: schemas/* string */.YjP().max(255),
    application: grammar/* nameSchema */.Jq,
    machineId: schemas/* string */.YjP().max(64),
    /** The one in force; null when the policy gives it none. */
    role: role/* roleSchema */.A.nullable(),
    /** What the policy says, which is where it started. */
    policyRole: role/* roleSchema */.A.nullable(),
    /** The record of the last change; null when there was none. */
    lastChange: record/* recordSchema */.fi.nullable(),
});
/**
 * On standard input of `role APPLICATION --set ROLE` over ssh; whoever types it on the host gives none. Sent again with the same
 * attempt it changes nothing more. The answer is an `attemptResult`, whose record is of the verb `set-role`.
 */
const setRoleRequestSchema = schemas/* strictObject */.rej({
    protocol: schemas/* literal */.euz(messages/* PROTOCOL_VERSION */.WP),
    attempt: attempt/* attemptSchema */.ZS,
    actor: attempt/* requestActorSchema */.SG,
    /** Refuse when the host has another role than this: somebody else has changed it. */
    expectRole: role/* roleSchema */.A.optional(),
    /** Why, as one clause. */
    reason: schemas/* string */.YjP().max(1024).optional(),
    expectHost: expected_host/* expectedHostSchema */.Ql.optional(),
});

// EXTERNAL MODULE: ./build/js/domain/protocol/status.js
var protocol_status = __webpack_require__(10452);
;// CONCATENATED MODULE: ./build/js/domain/protocol/agent-results.js









/**
 * What each verb of the agent answers: a verb that is left out does not compile. The runner's side reads an answer by this table, and a
 * row of `agent/perform.ts` that gives anything else does not compile.
 */
const agentResults = {
    status: protocol_status/* statusResultSchema */.H,
    prepare: messages/* prepareResultSchema */.a7,
    receive: messages/* receiveResultSchema */.oz,
    apply: messages/* attemptResultSchema */.kn,
    rollback: messages/* attemptResultSchema */.kn,
    confirm: messages/* attemptResultSchema */.kn,
    prune: messages/* pruneResultSchema */.nL,
    ledger: record/* ledgerResultSchema */.Gd,
    snapshot: schema_1/* anySnapshotSchema */.YG,
    release: release_result/* releaseResultSchema */.y,
    /** Without `--set` the role, with it the attempt that set it. */
    role: schemas/* union */.KCZ([roleResultSchema, messages/* attemptResultSchema */.kn]),
    recover: messages/* recoverResultSchema */.F0,
    /** With `--dry-run` the plan. */
    'restore-data': schemas/* union */.KCZ([messages/* restorePlanResultSchema */.mc, messages/* attemptResultSchema */.kn]),
    install: request/* installResultSchema */.k,
    uninstall: uninstall_request/* uninstallResultSchema */.r,
    transact: messages/* recoverResultSchema */.F0,
};

;// CONCATENATED MODULE: ./build/js/steps/agent/session.js













/** A result can name every path of a closure, so a line may be long, but not endless. */
const LINE_LIMIT_BYTES = 32 * 1024 * 1024;
/** Runs one verb of the agent and gives its result. Throws what `converse` throws. */
async function callAgent({ connection, application, context }, { verb, words = [], input, effect }) {
    const { target, configFile } = connection;
    const command = (0,commands/* sessionCommand */.iE)(configFile, [messages/* AGENT_PROGRAM */.Rc, verb, application, ...words], effect);
    const results = agentResults;
    return converse(command, { target, input, result: results[verb] }, context);
}
/**
 * Runs a command that ends in an agent, feeds it, and gives its result; events go to the reporter as they come.
 * Throws the agent's own error, what reading `input` threw, or HostError contact-lost, agent-missing or agent-protocol.
 */
async function converse(command, { target, input, result }, { runner, reporter }) {
    const running = await runner.start(command);
    try {
        const feeding = feed(running, input);
        const { last, heard, stray } = await listen(target, running, reporter);
        const [outcome, inputError] = await Promise.all([running.finished, feeding]);
        // What broke here is the cause; that the agent then complains of half a pack is only its consequence.
        if (inputError !== undefined)
            throw inputError.error;
        if (last === undefined)
            throw (0,diagnose/* sessionFailure */.N)(target, { ...outcome, stderr: outcome.stderr + stray }, heard);
        if (last.event === 'error')
            throw errorFromAgent(target.name, last);
        const parsed = (0,loose/* loose */.L)(result).safeParse(last.result);
        if (!parsed.success)
            throw notUnderstood(target.name, 'its result is not of the form that this version knows', parsed.error);
        return parsed.data;
    }
    finally {
        running.kill();
    }
}
/** Sends the input. Gives the error that reading it threw; that the other side stopped listening is told by what it says. */
async function feed(running, input) {
    const chunks = Symbol.asyncIterator in input ? input : external_node_stream_.Readable.from([Buffer.from(JSON.stringify(input))]);
    const iterator = chunks[Symbol.asyncIterator]();
    let failure;
    async function* source() {
        try {
            for (let next = await take(); next.done !== true; next = await take())
                yield next.value;
        }
        finally {
            await iterator.return?.();
        }
    }
    // Only what comes from here counts: a pipeline also throws the other side's errors into its source.
    const take = async () => {
        try {
            return await iterator.next();
        }
        catch (error) {
            failure = { error };
            throw error;
        }
    };
    await (0,promises_.pipeline)(external_node_stream_.Readable.from(source(), { objectMode: false }), running.stdin).catch(() => undefined);
    return failure;
}
async function listen(target, running, reporter) {
    let last;
    let heard = false;
    try {
        for await (const line of limitedLines(running.stdout, LINE_LIMIT_BYTES)) {
            const message = parseMessage(line);
            if (message === undefined) {
                if (!heard)
                    return { last: undefined, heard, stray: line };
                throw notUnderstood(target.name, `it wrote ${(0,quote/* quote */.h)(line)}`);
            }
            heard = true;
            if (last !== undefined)
                throw notUnderstood(target.name, 'it went on after its result');
            if (message === 'not known')
                continue;
            if (message.event === 'result' || message.event === 'error')
                last = message;
            else
                reporter.report(message);
        }
    }
    catch (error) {
        throw error instanceof LineTooLongError ? notUnderstood(target.name, 'it wrote a line without end', error) : error;
    }
    return { last, heard, stray: '' };
}
/** A newer agent may say more than this version knows. */
const anyMessage = (0,loose/* loose */.L)(messages/* messageSchema */.HQ);
const anyEvent = schemas/* looseObject */._H3({ event: schemas/* string */.YjP() });
/** A message; `not known` for an event that only a newer agent tells: it is for the eye, and passed over. Undefined for anything else. */
function parseMessage(line) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        return undefined;
    }
    const message = anyMessage.safeParse(value);
    if (message.success)
        return message.data;
    const event = anyEvent.safeParse(value).data?.event;
    return event === undefined || event === 'result' || event === 'error' ? undefined : 'not known';
}
/** The error for an answer of the agent on a host that is not of the protocol. */
function notUnderstood(name, problem, cause) {
    return new errors/* HostError */.dh('agent-protocol', `The answer of the agent on ${name} is not understood: ${problem}.`, {
        host: name,
        hint: `Bring the agent up to date with ${(0,how_to_install/* howToInstall */.v)(name)}.`,
        cause,
    });
}


/***/ }),

};
