export const modules = {

/***/ 37722: // build/js/domain/sigstore/identity.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
LA: () => identityProblems,
LM: () => claimIds,
oX: () => GITHUB_ISSUER
});
var errors_quote_js$0 = __webpack_require__(7191);
const claimIds = {
repository: "1.3.6.1.4.1.57264.1.12",
commit: "1.3.6.1.4.1.57264.1.13",
run: "1.3.6.1.4.1.57264.1.21"
};
const GITHUB_ISSUER = "https://token.actions.githubusercontent.com";
function identityProblems(identity, {repository, signerWorkflow, issuer}) {
const expected = `https://${repository}`;
const signer = signerWorkflow === void 0 ? expected : workflowUri(signerWorkflow);
return [ ...identity.issuer === issuer ? [] : [ `was signed in the name of ${(0, 
errors_quote_js$0.hD)(identity.issuer, 200)}, and not of ${issuer}` ], ...identity.repository !== void 0 && isSameName(identity.repository, expected) ? [] : [ `is of a run of ${(0, 
errors_quote_js$0.hD)(identity.repository ?? "no repository", 200)}, and the release is of ${repository}` ], ...isWorkflowOf(identity.subject, signer) ? [] : [ `was signed by ${(0, 
errors_quote_js$0.hD)(identity.subject, 300)}, and not by a workflow of ${signer}` ] ];
}
function workflowUri(workflow) {
const path = workflow.replace(/^https:\/\//, "");
return `https://${/^[^/]*\./.test(path) ? path : `github.com/${path}`}`;
}
function isWorkflowOf(subject, signer) {
const [, workflow = "", ref = ""] = /^([^@]*)@(.*)$/.exec(subject) ?? [];
const [, named = "", namedRef] = /^([^@]*)(?:@(.*))?$/.exec(signer) ?? [];
if (workflow === "" || namedRef !== void 0 && namedRef !== ref) return false;
const isRepository = named.split("/").length === 5;
return isRepository ? isSameName(workflow.slice(0, named.length + 1), `${named}/`) : isSameWorkflow(workflow, named);
}
function isSameWorkflow(left, right) {
const [[leftRepository, leftPath], [rightRepository, rightPath]] = [ repositoryAndPath(left), repositoryAndPath(right) ];
return isSameName(leftRepository, rightRepository) && leftPath === rightPath;
}
function repositoryAndPath(workflow) {
const parts = workflow.split("/");
return [ parts.slice(0, 5).join("/"), parts.slice(5).join("/") ];
}
function isSameName(left, right) {
return left.toLowerCase() === right.toLowerCase();
}
}),

/***/ 14361: // build/js/tools/sigstore/verify-bundle.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
parseTrustedRoots: () => parseTrustedRoots,
verifySigstoreBundle: () => verifySigstoreBundle
});
var sigstore_bundle$0 = __webpack_require__(61040);
var sigstore_protobuf_specs$1 = __webpack_require__(19654);
var sigstore_verify$2 = __webpack_require__(54187);
var domain_errors_reason_of$3 = __webpack_require__(11245);
var domain_sigstore_identity$4 = __webpack_require__(37722);
var domain_protocol_limited_json$5 = __webpack_require__(58909);
function parseTrustedRoots(text) {
try {
const roots = documentsOf(text).map(value => sigstore_protobuf_specs$1.TrustedRoot.fromJSON(value));
if (roots.length === 0 || roots.some(({certificateAuthorities}) => certificateAuthorities.length === 0)) return "has no certificate authority of Sigstore";
if (roots.some(({tlogs, ctlogs}) => [ ...tlogs, ...ctlogs ].some(({publicKey}) => publicKey?.validFor?.start === void 0))) return "has a key of a log without the time from which it is valid";
for (const root of roots) (0, sigstore_verify$2.jO)(root);
return roots;
} catch (error) {
return `is not a trusted root of Sigstore (${(0, domain_errors_reason_of$3.A)(error)})`;
}
}
function documentsOf(text) {
try {
return [ (0, domain_protocol_limited_json$5.K)(text) ];
} catch {
return text.split("\n").filter(line => line.trim() !== "").map(line => (0, domain_protocol_limited_json$5.K)(line));
}
}
function verifySigstoreBundle(text, roots, artifact) {
const bundle = parsedBundle(text);
if (typeof bundle === "string") return bundle;
let reason = "there is no root";
for (const root of roots) try {
if (bundle.verificationMaterial.content.$case === "publicKey") return "has no certificate that names who signed";
const options = {
ctlogThreshold: Math.min(1, root.ctlogs.length),
tlogThreshold: Math.min(1, root.tlogs.length),
timestampThreshold: 1
};
const signer = new sigstore_verify$2.BL((0, sigstore_verify$2.jO)(root), options).verify((0, 
sigstore_verify$2.DC)(bundle, artifact));
const {content} = bundle;
if (content.$case === "messageSignature") return {
identity: identityOf(signer)
};
const {payloadType, payload} = content.dsseEnvelope;
return {
identity: identityOf(signer),
envelope: {
payloadType,
payload: payload.toString("base64")
}
};
} catch (error) {
reason = reasonWith(error);
}
return `is not proved by the trusted root: ${reason}`;
}
function parsedBundle(text) {
try {
return (0, sigstore_bundle$0.vw)((0, domain_protocol_limited_json$5.K)(text));
} catch (error) {
return `cannot be read as a bundle of Sigstore: ${reasonWith(error)}`;
}
}
function reasonWith(error) {
const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : "";
return `${(0, domain_errors_reason_of$3.A)(error)}${cause}`.replaceAll(/\s+/g, " ").slice(0, 300);
}
function identityOf({identity}) {
const claims = new Map((identity?.oids ?? []).map(({oid, value}) => [ oid?.id.join(".") ?? "", utf8StringOf(value) ]));
return {
subject: identity?.subjectAlternativeName ?? "",
issuer: identity?.extensions?.issuer ?? "",
repository: claims.get(domain_sigstore_identity$4.LM.repository),
commit: claims.get(domain_sigstore_identity$4.LM.commit),
run: claims.get(domain_sigstore_identity$4.LM.run)
};
}
const UTF8_STRING = 12;
function utf8StringOf(bytes) {
if (bytes[0] !== UTF8_STRING || bytes[1] === void 0) return;
const isLong = bytes[1] > 127;
const start = isLong ? 2 + (bytes[1] & 127) : 2;
const length = isLong ? bytes.readUIntBE(2, Math.min(start - 2, 6)) : bytes[1];
return start + length === bytes.length ? bytes.toString("utf8", start) : void 0;
}
}),

/***/ 8800: // build/js/steps/evidence/folder/check-records.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Jr: () => failing,
K9: () => byHost,
T3: () => readRecords
});
var domain_errors_errors$0 = __webpack_require__(8136);
var domain_errors_quote$14 = __webpack_require__(7191);
var domain_errors_reason_of$1 = __webpack_require__(11245);
var domain_evidence_ssh_signature$2 = __webpack_require__(51984);
var domain_manifest_canonical$15 = __webpack_require__(53795);
var domain_protocol_loose$3 = __webpack_require__(71682);
var domain_protocol_record$4 = __webpack_require__(3238);
var domain_statement_deployment$5 = __webpack_require__(67418);
var domain_statement_dsse$6 = __webpack_require__(27172);
var domain_statement_sshsig$7 = __webpack_require__(50494);
var domain_trust_namespaces$16 = __webpack_require__(10420);
var domain_statement_statement$8 = __webpack_require__(3112);
var domain_trust_host_keys$9 = __webpack_require__(95363);
var domain_trust_signature$10 = __webpack_require__(3508);
var tools_files_read_limited$11 = __webpack_require__(55463);
var in_turns_js$13 = __webpack_require__(55906);
var domain_protocol_limited_json$12 = __webpack_require__(58909);
const readSchema = (0, domain_protocol_loose$3.L)(domain_protocol_record$4.fi);
async function readRecords({host, records}, keys) {
const read = [];
const checks = [];
for (const one of await (0, in_turns_js$13.g)(records, files => readOne(host, files, keys))) {
if (one.record !== void 0) read.push(one.record);
checks.push(...one.checks);
}
return {
records: read,
checks
};
}
async function readOne(host, files, keys) {
const failed = failing(host);
const given = [ files.record, files.signature, files.statement, files.timestamp ].flatMap(file => file ?? []);
if (files.record === void 0) {
const expected = `hosts/${host}/records/${files.attempt}.json`;
return {
checks: [ failed("record", `There is no record of attempt ${files.attempt} beside what is signed of it.`, [ ...given, {
path: expected
} ]) ]
};
}
const parsed = await parsedRecord(files.record);
if (typeof parsed === "string") return {
checks: [ failed("record", `${(0, domain_errors_quote$14.hD)(files.record.path)} ${parsed}.`, [ files.record ]) ]
};
const {record, text} = parsed;
const checks = [];
if (record.attempt !== files.attempt) checks.push(failed("record", `${(0, domain_errors_quote$14.hD)(files.record.path)} is of attempt ${record.attempt}.`, [ files.record ]));
if (record.host !== host) checks.push(failed("record-host", `${(0, domain_errors_quote$14.hD)(files.record.path)} is of the host ${(0, 
domain_errors_quote$14.hD)(record.host)}.`, [ files.record ]));
if (text !== (0, domain_manifest_canonical$15.q)(record)) checks.push(failed("record-signature", `${(0, 
domain_errors_quote$14.hD)(files.record.path)} is not written as a host writes it: it was edited.`, [ files.record ]));
const signed = await signatureOf({
text,
file: files.signature,
record
}, keys);
const stated = await readStatement(files, keys);
if (typeof stated === "string") checks.push(failed("deployment", `${(0, domain_errors_quote$14.hD)(files.statement.path)} ${stated}.`, [ files.statement ]));
return {
record: {
files,
record,
text,
...signed,
...typeof stated === "object" ? {
deployment: stated
} : {}
},
checks
};
}
async function parsedRecord(file) {
try {
const text = await (0, tools_files_read_limited$11.t)(file.file, domain_protocol_record$4.gX);
if (text === void 0) return "cannot be read";
const record = readSchema.safeParse((0, domain_protocol_limited_json$12.K)(text));
return record.success ? {
record: record.data,
text
} : "is not a record of an attempt";
} catch (error) {
return error instanceof SyntaxError ? "is not a record of an attempt" : `cannot be read (${(0, 
domain_errors_reason_of$1.A)(error)})`;
}
}
async function signatureOf({text, file, record}, keys) {
if (file === void 0) return {
signature: "none"
};
try {
const armour = await (0, tools_files_read_limited$11.t)(file.file, domain_trust_signature$10.dY) ?? "";
const [signature, ...more] = (0, domain_trust_signature$10.Vv)(armour);
if (signature === void 0 || more.length > 0) return {
signature: "bad"
};
return {
signature: await byHost({
text,
signature,
namespace: domain_trust_namespaces$16.oz,
record
}, keys),
signer: signature.fingerprint
};
} catch {
return {
signature: "bad"
};
}
}
async function byHost({text, signature, namespace, record}, keys) {
if (await (0, domain_evidence_ssh_signature$2.C)(signature, text, namespace) !== true) return "bad";
const key = keys?.find(({fingerprint}) => fingerprint === signature.fingerprint);
if (key === void 0) return "other-key";
return (0, domain_trust_host_keys$9.qF)(key, record) ? "replaced-key" : "host";
}
async function readStatement({statement: file}, keys) {
if (file === void 0) return;
try {
const text = await (0, tools_files_read_limited$11.t)(file.file, domain_protocol_record$4.OZ);
if (text === void 0) return "cannot be read";
const envelope = (0, domain_statement_dsse$6.mE)(text);
const whole = (0, domain_statement_statement$8.T8)(envelope);
const {record, host, recordSha256, snapshots} = (0, domain_statement_deployment$5.PE)(whole);
const [deployment, statement] = [ {
host,
recordSha256,
snapshots
}, {
subject: whole.subject
} ];
const [first] = envelope.signatures;
if (first === void 0) return {
deployment,
statement,
signature: "none"
};
const signature = (0, domain_statement_sshsig$7.F)(first);
const bytes = (0, domain_statement_dsse$6.dc)(envelope);
const by = signature === void 0 ? "bad" : await byHost({
text: bytes,
signature,
namespace: domain_trust_namespaces$16.sO,
record
}, keys);
return {
deployment,
statement,
signature: by,
...signature === void 0 ? {} : {
signer: signature.fingerprint
}
};
} catch (error) {
return (0, domain_errors_errors$0.ux)(error) ? `is not a good statement: ${error.message.replace(/\.$/, "")}` : `cannot be read (${(0, 
domain_errors_reason_of$1.A)(error)})`;
}
}
function failing(host) {
return (check, statement, restsOn) => ({
check,
about: host,
outcome: "failed",
statement,
restsOn: restsOn.map(({path}) => path),
vouchedBy: "none"
});
}
}),

/***/ 55906: // build/js/steps/in-turns.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
g: () => inTurns
});
const AT_ONCE = 32;
async function inTurns(items, work, atOnce = AT_ONCE) {
const results = [];
for (let start = 0; start < items.length; start += atOnce) {
const begun = items.slice(start, start + atOnce).map(item => work(item));
await Promise.allSettled(begun);
results.push(...await Promise.all(begun));
}
return results;
}
}),

};
