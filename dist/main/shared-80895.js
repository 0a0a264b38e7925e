export const modules = {

/***/ 80895: // build/js/domain/statement/countersignature.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
JF: () => readCountersigned,
NC: () => attemptFacts,
Nv: () => readCountersignature,
Zy: () => countersignedFile,
hz: () => otherFact,
uO: () => countersignatureStatement
});
var zod$12 = __webpack_require__(26921);
var closure_store_path_js$0 = __webpack_require__(94362);
var config_grammar_js$1 = __webpack_require__(36407);
var errors_errors_js$2 = __webpack_require__(8136);
var manifest_schema_js$3 = __webpack_require__(67982);
var protocol_attempt_js$4 = __webpack_require__(99289);
var protocol_limits_js$5 = __webpack_require__(46078);
var protocol_loose_js$6 = __webpack_require__(71682);
var trust_emergency_js$7 = __webpack_require__(32699);
var trust_signature_js$8 = __webpack_require__(3508);
var deployment_js$9 = __webpack_require__(67418);
var dsse_js$10 = __webpack_require__(27172);
var statement_js$11 = __webpack_require__(3112);
const COUNTERSIGNATURE_TYPE = "urn:grind-to-prod:predicates/countersignature-v1";
const COUNTERSIGNED_TYPE = "urn:grind-to-prod:predicates/countersigned-v1";
function countersignedFile(attempt) {
return `${attempt}.countersigned.intoto.jsonl`;
}
const attemptFields = {
host: zod$12.YjP().max(255),
application: config_grammar_js$1.Jq,
releaseId: manifest_schema_js$3.yU,
attempt: protocol_attempt_js$4.ZS,
recordSha256: closure_store_path_js$0.bL
};
const countersignatureSchema = zod$12.rej({
...attemptFields,
countersignedAt: protocol_limits_js$5.Rl
});
const countersignedSchema = zod$12.rej({
...attemptFields,
receivedAt: protocol_limits_js$5.Rl,
countersigner: zod$12.rej({
principals: zod$12.YOg(zod$12.YjP().max(255)).min(1).max(64),
fingerprint: zod$12.YjP().max(128)
}),
countersignature: trust_emergency_js$7.Rz
});
function attemptFacts(record) {
const {host, application, releaseId, attempt} = record;
return {
host,
application,
releaseId,
attempt,
recordSha256: (0, deployment_js$9.kd)(record)
};
}
function otherFact(stated, record) {
const expected = attemptFacts(record);
return [ "host", "application", "releaseId", "attempt", "recordSha256" ].find(field => stated[field] !== expected[field]);
}
function countersignatureStatement(predicate) {
return {
subject: [ subjectOf(predicate) ],
predicateType: COUNTERSIGNATURE_TYPE,
predicate
};
}
function readCountersignature(text) {
return read(text, {
type: COUNTERSIGNATURE_TYPE,
schema: countersignatureSchema,
what: "countersignature"
});
}
function readCountersigned(text) {
const lines = text.split("\n").filter(line => line !== "");
if (lines.length > trust_signature_js$8.Rf) throw invalid(`There are ${lines.length} receipts, more than the limit of ${trust_signature_js$8.Rf}`);
return lines.map(line => read(line, {
type: COUNTERSIGNED_TYPE,
schema: countersignedSchema,
what: "receipt of a countersignature"
}));
}
function read(text, {type, schema, what}) {
const envelope = (0, dsse_js$10.mE)(text);
const {predicateType, predicate, subject} = (0, statement_js$11.T8)(envelope);
if (predicateType !== type) throw invalid(`A statement of the type ${JSON.stringify(predicateType)} is not a ${what}`);
const parsed = (0, protocol_loose_js$6.L)(schema).safeParse(predicate);
if (!parsed.success) {
const [issue] = parsed.error.issues;
throw invalid(`The field "predicate.${issue?.path.join(".") ?? ""}" of a ${what} is wrong: ${issue?.message ?? "unknown"}`);
}
if (isAbout(subject, subjectOf(parsed.data))) return {
envelope,
predicate: parsed.data
};
throw invalid(`A ${what} is about another subject than its release`);
}
function subjectOf({application, releaseId}) {
return {
name: (0, statement_js$11.Zd)(application),
digest: {
sha256: releaseId
}
};
}
function isAbout([first, ...more], expected) {
return more.length === 0 && first?.name === expected.name && first.digest["sha256"] === expected.digest.sha256;
}
function invalid(message) {
return new errors_errors_js$2.dz("statement-invalid", `${message}.`, {
hint: 'Countersign with "grind-to-prod countersign".'
});
}
}),

/***/ 67418: // build/js/domain/statement/deployment.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
PE: () => deploymentOf,
fP: () => deploymentSchema,
kd: () => recordDigest,
mI: () => deploymentFile,
q6: () => takenSnapshotDigest
});
var zod$9 = __webpack_require__(26921);
var closure_store_path_js$0 = __webpack_require__(94362);
var errors_errors_js$1 = __webpack_require__(8136);
var manifest_canonical_js$8 = __webpack_require__(53795);
var manifest_schema_js$2 = __webpack_require__(67982);
var protocol_limits_js$3 = __webpack_require__(46078);
var protocol_loose_js$4 = __webpack_require__(71682);
var protocol_record_js$5 = __webpack_require__(90662);
var digest_js$6 = __webpack_require__(75085);
var statement_js$7 = __webpack_require__(3112);
const DEPLOYMENT_TYPE = "urn:grind-to-prod:predicates/deployment-v1";
function takenSnapshotDigest(snapshot) {
const {synchronized} = snapshot.clock;
return (0, digest_js$6.Bj)((0, manifest_canonical_js$8.q)({
...snapshot,
clock: {
synchronized
}
}));
}
const snapshotDigestSchema = zod$9.rej({
takenAt: protocol_limits_js$3.Rl,
sha256: closure_store_path_js$0.bL
});
const NAMED_SNAPSHOTS = 16;
const deploymentSchema = zod$9.rej({
host: zod$9.rej({
name: zod$9.YjP().max(255),
machineId: zod$9.YjP().max(64).nullable()
}),
versions: zod$9.rej({
agent: zod$9.YjP().max(64),
node: zod$9.YjP().max(64)
}),
record: protocol_record_js$5.fi,
recordSha256: closure_store_path_js$0.bL,
snapshots: zod$9.YOg(snapshotDigestSchema).max(NAMED_SNAPSHOTS)
});
function deploymentOf({predicateType, predicate, subject}) {
if (predicateType !== DEPLOYMENT_TYPE) throw invalid(`is of the type ${JSON.stringify(predicateType)}, and not a deployment`);
const parsed = (0, protocol_loose_js$4.L)(deploymentSchema).safeParse(predicate);
if (!parsed.success) {
const [issue] = parsed.error.issues;
throw invalid(`has a wrong field "predicate.${issue?.path.join(".") ?? ""}": ${issue?.message ?? "unknown"}`);
}
const {record, recordSha256, host} = parsed.data;
if (recordDigest(record) !== recordSha256) throw invalid("has another record than its digest of it");
if (host.name !== record.host) throw invalid("names two hosts");
const [expected] = subjectsOf(record, void 0);
const [first] = subject;
if (first?.name !== expected?.name || first?.digest["sha256"] !== expected?.digest["sha256"]) throw invalid("is about another subject than its record");
return parsed.data;
}
function recordDigest(record) {
return (0, digest_js$6.Bj)((0, manifest_canonical_js$8.q)(record));
}
function deploymentFile(attempt) {
return `deployment-${attempt}.intoto.json`;
}
function subjectsOf(record, manifest) {
if (!isAboutRelease(record)) return [ {
name: `record-${record.attempt}.json`,
digest: {
sha256: recordDigest(record)
}
} ];
if (manifest !== void 0) return (0, statement_js$7.V3)(manifest);
return [ {
name: (0, statement_js$7.Zd)(record.application),
digest: {
sha256: record.releaseId
}
} ];
}
function isAboutRelease({releaseId}) {
return manifest_schema_js$2.yU.safeParse(releaseId).success;
}
function invalid(what) {
return new errors_errors_js$1.dz("statement-invalid", `The statement ${what}.`);
}
}),

/***/ 99624: // build/js/domain/statement/sbom.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Ez: () => sbomProblems,
HJ: () => sbomValue,
b5: () => sbomStatement
});
var zod$3 = __webpack_require__(26921);
var errors_quote_js$5 = __webpack_require__(7191);
var evidence_first_difference_js$4 = __webpack_require__(76895);
var evidence_same_subjects_js$0 = __webpack_require__(30249);
var protocol_limited_json_js$1 = __webpack_require__(58909);
var statement_js$2 = __webpack_require__(3112);
const SBOM_TYPE = "https://cyclonedx.org/bom";
const bomSchema = zod$3._H3({
components: zod$3.YOg(zod$3._H3({
"bom-ref": zod$3.YjP()
}))
});
function sbomStatement(manifest, sbom, meta) {
const bom = bomSchema.parse(JSON.parse(sbom));
const components = bom.components.map(component => {
const known = meta.get(component["bom-ref"]);
return known === void 0 ? component : {
...component,
...metaFields(known)
};
});
return {
subject: (0, statement_js$2.V3)(manifest),
predicateType: SBOM_TYPE,
predicate: {
...bom,
components
}
};
}
function sbomProblems(statement, manifest, sbom) {
const found = sbomWithoutMeta(statement);
if (found === void 0) return [ "is not a bill of materials" ];
const at = sbom === void 0 ? void 0 : (0, evidence_first_difference_js$4.a)(sbom.value, found);
return [ ...(0, evidence_same_subjects_js$0.nK)(statement.subject, manifest) ? [] : [ evidence_same_subjects_js$0.K$ ], ...at === void 0 ? [] : [ `differs from sbom.cdx.json, first at ${(0, 
errors_quote_js$5.h)(at)}` ] ];
}
function sbomValue(text) {
try {
return {
value: (0, protocol_limited_json_js$1.K)(text)
};
} catch {
return {
value: void 0
};
}
}
const META_FIELDS = [ "description", "licenses", "externalReferences" ];
function metaFields({description, homepage, licences, sources}) {
const references = [ ...homepage === void 0 ? [] : [ {
type: "website",
url: homepage
} ], ...sources.map(url => ({
type: "source-distribution",
url
})) ];
return {
...description === void 0 ? {} : {
description
},
...licences.length === 0 ? {} : {
licenses: licences.map(license => ({
license
}))
},
...references.length === 0 ? {} : {
externalReferences: references
}
};
}
function sbomWithoutMeta({predicateType, predicate}) {
if (predicateType !== SBOM_TYPE || !isBom(predicate)) return;
return {
...predicate,
components: predicate.components.map(withoutMeta)
};
}
function withoutMeta(component) {
if (!META_FIELDS.some(field => Object.hasOwn(component, field))) return component;
const rest = {
...component
};
for (const field of META_FIELDS) delete rest[field];
return rest;
}
function isBom(value) {
const components = isRecord(value) ? value["components"] : void 0;
return Array.isArray(components) && components.every(one => isRecord(one) && typeof one["bom-ref"] === "string");
}
function isRecord(value) {
return typeof value === "object" && value !== null && !Array.isArray(value);
}
}),

/***/ 98570: // build/js/tools/files/writing-to.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
writingTo: () => writingTo
});
var domain_errors_errors$0 = __webpack_require__(8136);
var domain_errors_system_refusal$1 = __webpack_require__(88827);
var domain_errors_reason_of$2 = __webpack_require__(11245);
const CHOOSE_ANOTHER = 'Choose another place with the option "output".';
async function writingTo(place, write, hint = CHOOSE_ANOTHER) {
try {
return await write();
} catch (cause) {
if ((0, domain_errors_errors$0.ux)(cause)) throw cause;
const [why, todo] = [ (0, domain_errors_system_refusal$1.fG)(cause), (0, 
domain_errors_system_refusal$1.Xc)(cause) ];
if (why === void 0) throw new domain_errors_errors$0.dz("file-unwritable", `${place} cannot be written (${(0, 
domain_errors_reason_of$2.A)(cause)}).`, {
hint,
cause
});
throw new domain_errors_errors$0.dz("file-unwritable", `${place} cannot be written: ${why}.`, {
hint: `${todo}, or ${hint.charAt(0).toLowerCase()}${hint.slice(1)}`,
cause
});
}
}
}),

/***/ 50494: // build/js/domain/statement/sshsig.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
F: () => sshSignatureOf,
Y: () => envelopeSignatureOf
});
var trust_signature_js$0 = __webpack_require__(3508);
const BEGIN = "-----BEGIN SSH SIGNATURE-----";
const END = "-----END SSH SIGNATURE-----";
function envelopeSignatureOf(armour) {
const [signature] = (0, trust_signature_js$0.Vv)(armour);
if (signature === void 0) return;
return {
keyid: signature.fingerprint,
sig: (0, trust_signature_js$0.IE)(signature)
};
}
function sshSignatureOf({sig}) {
const standard = Buffer.from(sig, "base64").toString("base64");
const lines = standard.match(/.{1,70}/g) ?? [];
try {
const [signature] = (0, trust_signature_js$0.Vv)(`${[ BEGIN, ...lines, END ].join("\n")}\n`);
return signature;
} catch {
return;
}
}
}),

/***/ 55048: // build/js/tools/ssh/keygen-sign.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
em: () => checkCommand,
gw: () => signingFailure,
l_: () => parseChecked,
p0: () => signCommand
});
var domain_trust_signature$0 = __webpack_require__(3508);
const SIGN_LIMIT_MILLISECONDS = 12e4;
function signCommand(key, message, namespace = domain_trust_signature$0.Bg) {
const words = [ "-Y", "sign", "-n", namespace ];
const common = {
input: message,
effect: "read",
timeout: SIGN_LIMIT_MILLISECONDS
};
return key.kind === "file" ? {
argv: [ "ssh-keygen", ...words, "-f", key.file ],
environment: {
SSH_AUTH_SOCK: ""
},
...common
} : {
argv: [ "ssh-keygen", ...words, "-U", "-f", key.publicKeyFile ],
environment: {
SSH_AUTH_SOCK: key.socket
},
...common
};
}
function checkCommand(signatureFile, message, namespace = domain_trust_signature$0.Bg) {
return {
argv: [ "ssh-keygen", "-Y", "check-novalidate", "-n", namespace, "-s", signatureFile ],
input: message,
effect: "read",
timeout: 3e4
};
}
function parseChecked(stdout) {
const [, keyType, fingerprint] = /^Good "[^"]*" signature with (\S+) key (SHA256:\S+)$/m.exec(stdout) ?? [];
return keyType === void 0 || fingerprint === void 0 ? void 0 : {
keyType,
fingerprint
};
}
function signingFailure(stderr) {
return failures.find(({pattern}) => pattern.test(stderr));
}
const failures = [ {
pattern: /UNPROTECTED PRIVATE KEY FILE|bad permissions/,
what: "can be read by other users, so ssh-keygen does not use it",
hint: 'Run "chmod 600" on it.'
}, {
pattern: /Couldn't get agent socket/,
what: "needs an ssh-agent, but none answers at SSH_AUTH_SOCK",
hint: "Start one, or give the private key file."
}, {
pattern: /Couldn't find key in agent/,
what: "is not in the ssh-agent",
hint: "Add it there with ssh-add."
}, {
pattern: /agent refused operation|Couldn't sign message/,
what: "was not used: the ssh-agent or the security key refused",
hint: "Check whether it waits for a touch or a confirmation."
}, {
pattern: /incorrect passphrase/,
what: "has a passphrase that was not given",
hint: "Load it into an ssh-agent and give its public key file."
}, {
pattern: /No private key found/,
what: "is not a private key",
hint: "Give the private key file, or its public key file together with an ssh-agent."
}, {
pattern: /Couldn't load public key|Permission denied/,
what: "cannot be read as a key",
hint: "Check the path, and that the file is a complete key in OpenSSH's format, including its last line end."
} ];
}),

/***/ 64753: // build/js/steps/signing/make-signature.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B: () => makeSignature,
d: () => shownKey
});
var node_fs_promises$0 = __webpack_require__(51455);
var domain_errors_errors$1 = __webpack_require__(8136);
var domain_errors_quote$4 = __webpack_require__(7191);
var domain_trust_signature$2 = __webpack_require__(3508);
var tools_ssh_keygen_sign$3 = __webpack_require__(55048);
async function makeSignature(key, {message, namespace}, runner) {
await requireRegularFile(key);
const command = (0, tools_ssh_keygen_sign$3.p0)(key, message, namespace);
const result = await runner.run(command);
const cause = new domain_errors_errors$1.Qd(command.argv, result);
if (result.status === null) throw new domain_errors_errors$1.dz("signing-failed", `No signature came from ${shownKey(key)} in time.`, {
hint: "Check whether it waits for a touch or a passphrase.",
cause
});
if (result.status !== 0) {
const failure = (0, tools_ssh_keygen_sign$3.gw)(result.stderr);
if (failure === void 0) throw cause;
throw new domain_errors_errors$1.dz("signing-failed", `The signing key ${shownKey(key)} ${failure.what}.`, {
hint: failure.hint,
cause
});
}
const [signature] = (0, domain_trust_signature$2.Vv)(result.stdout);
if (signature === void 0) throw cause;
return signature;
}
async function requireRegularFile(key) {
const status = await (0, node_fs_promises$0.stat)(key.kind === "file" ? key.file : key.publicKeyFile).catch(() => {});
if (status === void 0 || status.isFile()) return;
throw new domain_errors_errors$1.dz("signing-failed", `The signing key ${shownKey(key)} is not a regular file.`, {
hint: "Give the file of an ssh key."
});
}
function shownKey(key) {
return (0, domain_errors_quote$4.h)(key.kind === "file" ? key.file : key.publicKeyFile);
}
}),

/***/ 61080: // build/js/tools/files/alone-with.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
S: () => aloneWith
});
var external_node_crypto_ = __webpack_require__(77598);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var external_node_net_ = __webpack_require__(77030);
var external_node_timers_promises_ = __webpack_require__(58500);
// CONCATENATED MODULE: ./build/js/tools/process/hold-name.js
const POLL_MILLISECONDS = 50;
function holdName(name) {
const waiting = new Set;
const server = (0, external_node_net_.createServer)(connection => {
waiting.add(connection);
connection.on("error", () => {});
connection.on("close", () => waiting.delete(connection));
connection.resume();
});
return new Promise((resolve, reject) => {
server.once("error", error => {
if (error.code === "EADDRINUSE") resolve(null); else reject(error);
});
server.listen({
path: `\0${name}`,
exclusive: true
}, () => {
resolve({
[Symbol.asyncDispose]: () => new Promise(closed => {
server.close(() => closed());
for (const connection of waiting) connection.destroy();
})
});
});
});
}
async function holdNameWithin(name, milliseconds) {
for (const deadline = performance.now() + milliseconds; ;await (0, external_node_timers_promises_.setTimeout)(POLL_MILLISECONDS)) {
const held = await holdName(name);
if (held !== null || performance.now() >= deadline) return held;
}
}
// CONCATENATED MODULE: ./build/js/tools/files/alone-with.js
var __addDisposableResource = void 0 && (void 0).__addDisposableResource || function(env, value, async) {
if (value !== null && value !== void 0) {
if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
var dispose, inner;
if (async) {
if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
dispose = value[Symbol.asyncDispose];
}
if (dispose === void 0) {
if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
dispose = value[Symbol.dispose];
if (async) inner = dispose;
}
if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
if (inner) dispose = function() {
try {
inner.call(this);
} catch (e) {
return Promise.reject(e);
}
};
env.stack.push({
value,
dispose,
async
});
} else if (async) env.stack.push({
async: true
});
return value;
};
var __disposeResources = void 0 && (void 0).__disposeResources || function(SuppressedError) {
return function(env) {
function fail(e) {
env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
env.hasError = true;
}
var r, s = 0;
function next() {
while (r = env.stack.pop()) try {
if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
if (r.dispose) {
var result = r.dispose.call(r.value);
if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
fail(e);
return next();
});
} else s |= 1;
} catch (e) {
fail(e);
}
if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
if (env.hasError) throw env.error;
}
return next();
};
}(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
var e = new Error(message);
return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
const WAIT_MILLISECONDS = 12e4;
async function aloneWith(path, work) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const file = (0, external_node_path_.join)(await (0, promises_.realpath)((0, external_node_path_.dirname)(path)), (0, 
external_node_path_.basename)(path));
const name = `grind-to-prod-file-${(0, external_node_crypto_.createHash)("sha256").update(file).digest("hex").slice(0, 32)}`;
const held = __addDisposableResource(env_1, await holdNameWithin(name, WAIT_MILLISECONDS), true);
if (held === null) throw new Error("another process is writing it");
return await work();
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
}),

};
