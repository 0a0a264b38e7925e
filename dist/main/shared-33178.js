export const modules = {

/***/ 33178: // build/js/steps/evidence/check-record.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
EQ: () => checkRecord,
Gr: () => hostKeysOf,
Xt: () => checkRecordSigners,
aE: () => readRecord,
uC: () => checkRecordSignature
});
var domain_evidence_check$0 = __webpack_require__(23573);
var domain_errors_errors$1 = __webpack_require__(8136);
var domain_evidence_known_hosts$2 = __webpack_require__(5884);
var domain_evidence_layout$3 = __webpack_require__(51731);
var domain_evidence_host_key_chain$4 = __webpack_require__(51270);
var domain_errors_quote$15 = __webpack_require__(7191);
var domain_errors_catalogue$5 = __webpack_require__(6966);
var domain_manifest_canonical$16 = __webpack_require__(53795);
var domain_protocol_loose$6 = __webpack_require__(71682);
var domain_protocol_record$7 = __webpack_require__(3238);
var domain_trust_host_keys$8 = __webpack_require__(95363);
var tools_files_followed$9 = __webpack_require__(59088);
var tools_files_read_limited$10 = __webpack_require__(55463);
var known_keys_js$11 = __webpack_require__(28922);
var verify_record_signature_js$12 = __webpack_require__(53572);
var walk_ledger_file_js$13 = __webpack_require__(6968);
var domain_protocol_limited_json$14 = __webpack_require__(58909);
const HOST_KEYS_LIMIT_BYTES = 1024 * 1024;
async function readRecord(file) {
const text = await read(file, domain_protocol_record$7.gX, "record");
let value;
try {
value = (0, domain_protocol_limited_json$14.K)(text);
} catch (cause) {
throw (0, domain_errors_catalogue$5.PU)(file, cause);
}
const whole = typeof value === "object" && value !== null ? value : {};
const {promote: added, ...own} = {
promote: void 0,
...whole
};
const record = (0, domain_protocol_loose$6.L)(domain_protocol_record$7.fi).safeParse(own);
if (!record.success) throw (0, domain_errors_catalogue$5.PU)(file, record.error);
return {
file,
record: record.data,
text,
additions: added === void 0 ? [] : [ "promote" ]
};
}
function checkRecord({file, record}, release, expectedHost) {
const {application, source} = release.manifest;
const common = {
restsOn: [ file ],
vouchedBy: "host"
};
const problem = releaseProblem(record, release);
const checks = [ problem === void 0 ? {
...common,
check: "record",
outcome: "passed",
statement: `The record is of this release: ${record.verb} of ${application} on ${record.host} at ${record.finishedAt} ended ${record.verdict} (${(0, 
domain_errors_quote$15.hD)(record.reason, 400)}).`
} : {
...common,
check: "record",
outcome: "failed",
statement: `The record ${problem}.`
} ];
if (expectedHost !== void 0) {
const isExpected = record.host === expectedHost;
const statement = isExpected ? `The record is of ${record.host}.` : `The record is of ${plainId(record.host)}, and not of ${expectedHost}.`;
checks.push({
...common,
check: "record-host",
outcome: isExpected ? "passed" : "failed",
statement
});
}
const isOlder = Date.parse(record.startedAt) < Date.parse(source.commitTime);
checks.push({
...common,
check: "record-time",
outcome: isOlder ? "failed" : "passed",
statement: `The attempt began at ${record.startedAt}, ${isOlder ? "before" : "after"} the commit of ${source.commitTime}.`
});
return checks;
}
function plainId(id) {
return (0, domain_evidence_layout$3.uy)(id) ? id : (0, 
domain_errors_quote$15.hD)(id, 140);
}
function releaseProblem(record, {releaseId, manifest: {application}}) {
if (record.application !== application || record.releaseId !== releaseId) return `is of release ${plainId(record.releaseId)} of ${record.application}, and not of ${releaseId} of ${application}`;
if (record.verb !== "apply" && record.verb !== "rollback") return `has the verb ${record.verb}, which does not release anything`;
return;
}
function checkRecordSigners({file, record}, found, signatureFile) {
const common = {
check: "record-signers",
restsOn: [ file, signatureFile ],
vouchedBy: "host"
};
const {signers} = record;
if (signers === void 0) {
if (record.verb !== "apply") return [ {
...common,
outcome: "not-provable",
statement: "The record of a rollback does not name the signers that the host accepted for the release."
} ];
return [ {
...common,
outcome: "failed",
statement: "The record of an apply names the signers that the host accepted, and this one does not."
} ];
}
if (found !== void 0) return [ {
...common,
...comparedSigners(signers, found)
} ];
const statement = `The host accepted the signatures of ${signerNames(signers)}, and it is unknown here who may sign.`;
return [ {
...common,
outcome: "not-provable",
statement,
hint: 'Give the list of signers with the option "allowed-signers".'
} ];
}
function comparedSigners(signers, found) {
const missing = signers.filter(({fingerprint, principals}) => !found.some(one => one.fingerprint === fingerprint && principals.every(name => one.principals.includes(name))));
if (missing.length === 0 && signers.length > 0) return {
outcome: "passed",
statement: `The host accepted the signatures of ${signerNames(signers)}, and all are found here.`
};
const here = found.filter(({fingerprint}) => signers.some(one => one.fingerprint === fingerprint));
return {
outcome: "failed",
statement: `The host accepted the signatures of ${signerNames(signers)}; of these, found here by key and name: ${signerNames(here.filter(one => !missing.some(({fingerprint}) => fingerprint === one.fingerprint)))}.`,
hint: "Give the manifest.sig that was released, and the allowed_signers of the host at that time."
};
}
function signerNames(signers) {
return signers.map(({principals, fingerprint}) => `${(0, domain_errors_quote$15.Re)(principals)} (${fingerprint})`).join(", ") || "none";
}
async function checkRecordSignature(kept, options, runner) {
const common = {
check: "record-signature",
restsOn: [ kept.file, `${kept.file}.sig` ],
vouchedBy: "host"
};
const hostKeys = (await hostKeysOf(options, kept.record))?.keys;
let signer;
try {
signer = await (0, verify_record_signature_js$12.z)({
record: kept.record,
recordFile: kept.file,
hostKeys
}, runner);
} catch (error) {
if (!(error instanceof domain_errors_errors$1.dz)) throw error;
return {
check: {
...common,
outcome: "failed",
statement: error.message,
...error.hint === void 0 ? {} : {
hint: error.hint
}
},
signer: null
};
}
if (signer !== null) {
const problem = bytesProblem(kept);
if (problem !== void 0) return {
check: {
...common,
outcome: "failed",
statement: problem
},
signer: null
};
if (signer.isHostKey) {
const statement = `The record is signed by the host's key ${signer.keyType} ${signer.fingerprint}.`;
return {
check: {
...common,
outcome: "passed",
statement
},
signer
};
}
}
return {
check: unvouched(common, signer, options.allowUnsigned === true),
signer
};
}
function bytesProblem({record, text, additions}) {
if (additions.length > 0) return `The record has the part ${additions.join(", ")}, which the host did not sign.`;
if (text === (0, domain_manifest_canonical$16.q)(record)) return;
return "The record is not written as the host signed it: other spaces, spellings or keys were put in.";
}
function unvouched(common, signer, isAllowed) {
const statement = signer === null ? "The record is not signed: anyone can write such a record." : `The record is signed by ${signer.keyType} ${signer.fingerprint}, and whether that is the host's key is unknown: anyone can sign a record.`;
const hint = 'Give the host\'s public key with the option "host-key" or "host", or accept that with the option "allow-unsigned".';
if (isAllowed) return {
...common,
vouchedBy: "none",
outcome: "not-provable",
statement,
hint
};
return {
...common,
vouchedBy: "none",
outcome: "failed",
...signer === null ? {} : {
reason: domain_evidence_check$0.Lk
},
statement,
hint
};
}
async function hostKeysOf(options, {host, application}) {
const given = await givenHostKeys(options) ?? pinnedKeysOf(options, host);
if (given === void 0) return;
const revoked = await (0, known_keys_js$11.D3)(options.revokedKeysFile);
const known = given.filter(({fingerprint}) => !revoked.has(fingerprint));
const header = options.ledgerFile === void 0 ? void 0 : await (0, walk_ledger_file_js$13.HV)(options.ledgerFile);
return (0, domain_evidence_host_key_chain$4.p)({
host,
application,
known,
revoked,
rotations: header?.keyRotations ?? []
});
}
function pinnedKeysOf({pinnedHosts}, host) {
const keys = pinnedHosts === void 0 ? [] : (0, domain_evidence_known_hosts$2.OD)((0, 
domain_evidence_known_hosts$2.uJ)(pinnedHosts.text), host);
return keys.length === 0 ? void 0 : keys;
}
async function givenHostKeys({hostKeyFile, pinnedHostKey}) {
if (hostKeyFile === void 0 && pinnedHostKey === void 0) return;
const keys = (0, domain_trust_host_keys$8.C3)(hostKeyFile === void 0 ? pinnedHostKey : await read(hostKeyFile, HOST_KEYS_LIMIT_BYTES, "host key"));
if (typeof keys === "string") throw new domain_errors_errors$1.dz("key-invalid", `The host key ${(0, 
domain_errors_quote$15.hD)(hostKeyFile ?? pinnedHostKey)} ${keys}.`);
return keys;
}
async function read(file, limit, what) {
const text = await (0, tools_files_read_limited$10.t)(await (0, 
tools_files_followed$9.X)(file), limit).catch(cause => {
throw (0, domain_errors_catalogue$5._s)(what, file, cause);
});
if (text === void 0) throw (0, domain_errors_catalogue$5._s)(what, file);
return text;
}
}),

};
