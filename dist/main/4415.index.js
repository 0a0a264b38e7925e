import { modules as shared0 } from './shared-21916.js';
import { modules as shared1 } from './shared-70781.js';
import { modules as shared2 } from './shared-72707.js';
import { modules as shared3 } from './shared-8279.js';
import { modules as shared4 } from './shared-26857.js';
export const id = 4415;
export const ids = [4415];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,


/***/ 8230: // build/js/verbs/verify.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
verify: () => verify
});
var promises_ = __webpack_require__(51455);
var external_node_os_ = __webpack_require__(48161);
var errors = __webpack_require__(8136);
var quote = __webpack_require__(7191);
var read_limited = __webpack_require__(55463);
var report_event = __webpack_require__(59786);
var external_node_path_ = __webpack_require__(76760);
var temporary_folder = __webpack_require__(87028);
var signers = __webpack_require__(86233);
var trust_signature = __webpack_require__(3508);
// CONCATENATED MODULE: ./build/js/tools/ssh/keygen-verify.js
const LIMIT_MILLISECONDS = 3e4;
function findPrincipalsCommand(question) {
const {signatureFile: signatureFile, allowedSignersFile: allowedSignersFile, at: at} = question;
return {
argv: [ "ssh-keygen", "-Y", "find-principals", ...moment(at), "-s", signatureFile, "-f", allowedSignersFile ],
effect: "read",
timeout: LIMIT_MILLISECONDS
};
}
function verifyCommand(question) {
const {signatureFile: signatureFile, allowedSignersFile: allowedSignersFile, revokedKeysFile: revokedKeysFile, at: at, principal: principal, manifest: manifest} = question;
return {
argv: [ "ssh-keygen", "-Y", "verify", ...moment(at), "-n", trust_signature.Bg, "-f", allowedSignersFile, ...revokedKeysFile === void 0 ? [] : [ "-r", revokedKeysFile ], "-I", principal, "-s", signatureFile ],
input: manifest,
effect: "read",
timeout: LIMIT_MILLISECONDS
};
}
function moment(at) {
return at === void 0 ? [] : [ "-O", `verify-time=${at.toISOString().replace(/\.[0-9]+/, "").replace(/[-:T]/g, "")}` ];
}
function parsePrincipals(stdout) {
return stdout.split("\n").filter(line => line !== "");
}
function parseGood(stdout) {
const [, namespace, keyType, fingerprint] = /^Good "([^"]*)" signature for \S+ with (\S+) key (SHA256:\S+)$/m.exec(stdout) ?? [];
if (namespace !== trust_signature.Bg || keyType === void 0 || fingerprint === void 0) return;
return {
keyType: keyType,
fingerprint: fingerprint
};
}
function principalsRefusal(stderr) {
if (/: key has expired: /.test(stderr)) return "expired";
return /: key is not yet valid: /.test(stderr) ? "not-yet-valid" : "unknown-key";
}
function verifyRefusal(stderr) {
return refusals.find(([pattern]) => pattern.test(stderr))?.[1];
}
const refusals = [ [ /^Couldn't verify signature: namespace does not match/m, "other-namespace" ], [ /^Signature verification failed: /m, "other-manifest" ], [ /: key is not permitted for use in signature namespace /, "namespace-not-permitted" ], [ /: key has expired: /, "expired" ], [ /: key is not yet valid: /, "not-yet-valid" ] ];
// CONCATENATED MODULE: ./build/js/tools/ssh/judge-signatures.js
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
value: value,
dispose: dispose,
async: async
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
async function judgeSignatures(options, runner) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const good = [];
const refused = [];
const folder = __addDisposableResource(env_1, await (0, temporary_folder.wE)(options.temporaryFolder, "signatures"), true);
for (const [index, signature] of options.signatures.entries()) {
const signatureFile = (0, external_node_path_.join)(folder.path, `${index + 1}.sig`);
await (0, promises_.writeFile)(signatureFile, signature.armour, {
flag: "wx",
mode: 384
});
const answer = await judge({
...options,
signatureFile: signatureFile
}, runner);
if (typeof answer === "string") refused.push({
number: index + 1,
signature: signature,
refusal: answer
}); else good.push(answer);
}
return {
good: good,
refused: refused
};
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
async function judge(question, runner) {
const found = await ask(runner, findPrincipalsCommand(question));
if (!found.good) return principalsRefusal(found.stderr);
const principals = parsePrincipals(found.stdout).filter(signers.aC);
const [principal] = principals;
if (principal === void 0) return "no-name";
const command = verifyCommand({
...question,
principal: principal
});
const verified = await ask(runner, command);
if (!verified.good) return verifyRefusal(verified.stderr) ?? silentRefusal({
...question,
principal: principal
}, runner);
const key = parseGood(verified.stdout);
if (key === void 0) throw new errors.Qd(command.argv, {
status: 0,
stderr: `unexpected answer: ${verified.stdout}`
});
return {
principals: principals,
...key
};
}
async function silentRefusal(question, runner) {
if (question.revokedKeysFile === void 0) return "not-accepted";
const unrevoked = await ask(runner, verifyCommand({
...question,
revokedKeysFile: void 0
}));
return unrevoked.good ? "revoked" : "not-accepted";
}
async function ask(runner, command) {
const {status: status, stdout: stdout, stderr: stderr} = await runner.run(command);
if (status === null) throw new errors.Qd(command.argv, {
status: status,
stderr: stderr
});
return {
good: status === 0,
stdout: stdout,
stderr: stderr
};
}
var trust_judgement = __webpack_require__(26857);
var read = __webpack_require__(72707);
var chain = __webpack_require__(53184);
var canonical = __webpack_require__(53795);
var loose = __webpack_require__(71682);
var protocol_record = __webpack_require__(36811);
// CONCATENATED MODULE: ./build/js/domain/ledger/evidence.js
function parseLedgerEvidence(text) {
const printed = (0, loose.L)(protocol_record.Gd).safeParse(parsedJson(text));
if (printed.success) return fromPrinted(printed.data.entries);
const ledger = (0, chain.kk)(text);
if (ledger.lines.length === 0 || (0, chain.ER)(ledger.lines[0]) === void 0) return;
return {
records: (0, chain.M$)(ledger),
brokenAt: (0, chain.B4)(ledger)[0] ?? (ledger.torn === "" ? null : ledger.lines.length + 1)
};
}
function holdsRecord({records: records}, record) {
const text = (0, canonical.q)(record);
return records.some(kept => (0, canonical.q)(kept) === text);
}
function fromPrinted(entries) {
const oldestFirst = entries.toSorted((left, right) => left.line - right.line);
const broken = oldestFirst.find(({line: line, digest: digest, previousEntry: previousEntry, record: record}, index) => {
const before = oldestFirst[index - 1];
const follows = before === void 0 || before.line === line - 1 && before.digest === previousEntry;
return !follows || digest !== (0, chain.LE)((0, canonical.q)({
previousEntry: previousEntry,
record: record
}));
});
return {
records: oldestFirst.map(({record: record}) => record),
brokenAt: broken?.line ?? null
};
}
function parsedJson(text) {
try {
return JSON.parse(text);
} catch {
return;
}
}
var grammar = __webpack_require__(36407);
var wire = __webpack_require__(1137);
// CONCATENATED MODULE: ./build/js/domain/trust/host-keys.js
function parseHostKeys(text) {
const keys = [];
for (const [index, line] of text.split(/\r?\n/).entries()) {
const words = line.trim().split(/\s+/);
if (line.trim() === "" || line.startsWith("#")) continue;
const [type, base64] = [ words, words.slice(1) ].find(from => isPublicKey(from)) ?? [];
if (line.startsWith("@") || type === void 0 || base64 === void 0) return `has no public key of a host in line ${index + 1}`;
const key = {
type: type,
fingerprint: (0, wire.yy)(Buffer.from(base64, "base64"))
};
const other = keys.find(known => known.type === type);
if (other === void 0) keys.push(key); else if (other.fingerprint !== key.fingerprint) return 'has keys of more than one host; give the keys of one host, such as the output of "ssh-keygen -F HOST"';
}
return keys.length === 0 ? "is empty" : keys;
}
function isPublicKey([type, base64]) {
return grammar.OC.safeParse(`${type} ${base64}`).success;
}
var keygen_sign = __webpack_require__(55048);
// CONCATENATED MODULE: ./build/js/steps/evidence/verify-record-signature.js
var verify_record_signature_addDisposableResource = void 0 && (void 0).__addDisposableResource || function(env, value, async) {
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
value: value,
dispose: dispose,
async: async
});
} else if (async) env.stack.push({
async: true
});
return value;
};
var verify_record_signature_disposeResources = void 0 && (void 0).__disposeResources || function(SuppressedError) {
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
async function verifyRecordSignature({record: record, recordFile: recordFile, hostKeys: hostKeys}, runner) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const signatureFile = `${recordFile}.sig`;
const signature = await readSignature(signatureFile);
if (signature === void 0) {
if (hostKeys === void 0) return null;
throw refusedRecord(`${(0, quote.h)(recordFile)} is not signed: there is no ${(0, 
quote.h)(signatureFile)}; give the host-record-\u2026.json that promote or rollback kept, with its .sig beside it.`);
}
const folder = verify_record_signature_addDisposableResource(env_1, await (0, temporary_folder.wE)((0, 
external_node_os_.tmpdir)(), "grind-to-prod"), true);
const file = (0, external_node_path_.join)(folder.path, "signature");
await (0, promises_.writeFile)(file, signature.armour, {
mode: 384
});
const command = (0, keygen_sign.em)(file, (0, canonical.q)(record), trust_signature.oz);
const {status: status, stdout: stdout, stderr: stderr} = await runner.run(command);
if (status === null) throw new errors.Qd(command.argv, {
status: status,
stderr: stderr
});
const signer = status === 0 ? (0, keygen_sign.l_)(stdout) : void 0;
if (signer === void 0) throw refusedRecord(`${(0, quote.h)(recordFile)} does not match the signature in ${(0, 
quote.h)(signatureFile)}: one of them was changed, or belongs to another attempt.`);
if (hostKeys === void 0) return {
...signer,
isHostKey: false
};
if (hostKeys.some(({fingerprint: fingerprint}) => fingerprint === signer.fingerprint)) return {
...signer,
isHostKey: true
};
const given = hostKeys.map(({type: type, fingerprint: fingerprint}) => `${type} ${fingerprint}`).join(", ");
throw refusedRecord(`${(0, quote.h)(recordFile)} is signed by ${signer.keyType} ${signer.fingerprint}, and not by a key of the host that was given (${given}).`, "Compare it with /etc/ssh/ssh_host_*_key.pub on the host.");
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = verify_record_signature_disposeResources(env_1);
if (result_1) await result_1;
}
}
async function readSignature(file) {
const unusable = cause => new errors.dz("record-invalid", `${(0, quote.h)(file)} is not one ssh signature of a record.`, {
hint: "Give the one that was kept with it.",
cause: cause
});
const text = await (0, read_limited.t)(file, trust_signature.dY).catch(cause => {
throw unusable(cause);
});
if (text === void 0) return;
let signatures;
try {
signatures = (0, trust_signature.Vv)(text);
} catch (cause) {
throw unusable(cause);
}
if (signatures.length !== 1) throw unusable(void 0);
return signatures[0];
}
function refusedRecord(message, hint) {
return new errors.dz("record-refused", message, {
hint: hint
});
}
var catalogue = __webpack_require__(6966);
// CONCATENATED MODULE: ./build/js/steps/evidence/verify-record.js
const RECORD_LIMIT_BYTES = 4 * 1024 * 1024;
const HOST_KEYS_LIMIT_BYTES = 1024 * 1024;
async function verifyRecord(options, release, runner) {
const {recordFile: recordFile, ledgerFile: ledgerFile} = options;
const record = parseRecord(await verify_record_read(recordFile, RECORD_LIMIT_BYTES, "record"), recordFile);
if (record.application !== release.application || record.releaseId !== release.releaseId) throw verify_record_refusedRecord(recordFile, `is of release ${record.releaseId} of ${record.application}, and not of ${release.releaseId} of ${release.application}`);
if (record.verb !== "apply" && record.verb !== "rollback") throw verify_record_refusedRecord(recordFile, `has the verb ${record.verb}, which does not release anything`);
const accepted = record.signers?.map(({fingerprint: fingerprint}) => fingerprint);
if (accepted !== void 0 && !release.signers.some(({fingerprint: fingerprint}) => accepted.includes(fingerprint))) throw verify_record_refusedRecord(recordFile, `lists signatures by ${accepted.join(", ") || "none"} for which ${record.host} accepted the release, but none of them is valid here`);
const signer = await verifyRecordSignature({
record: record,
recordFile: recordFile,
hostKeys: await hostKeysOf(options)
}, runner);
if (ledgerFile !== void 0) await requireInLedger(record, recordFile, ledgerFile);
const {host: host, verb: verb, verdict: verdict, attempt: attempt, finishedAt: finishedAt, actor: actor} = record;
return {
host: host,
verb: verb,
verdict: verdict,
attempt: attempt,
finishedAt: finishedAt,
actor: actor,
ledgerChecked: ledgerFile !== void 0,
signer: signer
};
}
async function hostKeysOf({hostKeyFile: hostKeyFile, pinnedHostKey: pinnedHostKey}) {
if (hostKeyFile === void 0 && pinnedHostKey === void 0) return;
const keys = parseHostKeys(hostKeyFile === void 0 ? pinnedHostKey : await verify_record_read(hostKeyFile, HOST_KEYS_LIMIT_BYTES, "host key"));
if (typeof keys === "string") throw new errors.dz("key-invalid", `The host key ${(0, 
quote.h)(hostKeyFile ?? pinnedHostKey)} ${keys}.`);
return keys;
}
async function requireInLedger(record, recordFile, ledgerFile) {
const ledger = parseLedgerEvidence(await verify_record_read(ledgerFile, chain.cx, "ledger"));
if (ledger === void 0) throw new errors.dz("record-invalid", `${(0, quote.h)(ledgerFile)} is not a ledger.`, {
hint: `Give the host's ledger.ndjson, or the output of "grind-to-prod ledger ${record.host} --json".`
});
if (ledger.brokenAt !== null) throw verify_record_refusedRecord(ledgerFile, `was changed after the host wrote it: its hash chain is broken at line ${ledger.brokenAt}`);
if (!holdsRecord(ledger, record)) throw verify_record_refusedRecord(recordFile, `is not in the ledger ${(0, 
quote.h)(ledgerFile)}: it was changed, or the ledger is another host's or incomplete`);
}
function parseRecord(text, file) {
let value;
try {
value = JSON.parse(text);
} catch (cause) {
throw noRecord(file, cause);
}
const {promote: _added, ...own} = typeof value === "object" && value !== null ? {
promote: void 0,
...value
} : {
promote: void 0
};
const record = (0, loose.L)(protocol_record.fi).safeParse(own);
if (!record.success) throw noRecord(file, record.error);
return record.data;
}
function noRecord(file, cause) {
return new errors.dz("record-invalid", `${(0, quote.h)(file)} is not a record of an attempt.`, {
hint: "Give the record-\u2026.json or host-record-\u2026.json that promote or rollback kept.",
cause: cause
});
}
async function verify_record_read(file, limit, what) {
const text = await (0, read_limited.t)(file, limit).catch(cause => {
throw (0, catalogue._s)(what, file, cause);
});
if (text === void 0) throw (0, catalogue._s)(what, file);
return text;
}
function verify_record_refusedRecord(file, what) {
return new errors.dz("record-refused", `${(0, quote.h)(file)} ${what}.`, {
hint: "Compare it with the ledger on the host itself."
});
}
// CONCATENATED MODULE: ./build/js/verbs/verify.js
async function verify(options, context) {
const {runner: runner, reporter: reporter} = context;
const {manifest: manifest, text: text, releaseId: releaseId, signature: signature, inventory: inventory} = await (0, 
read.B)(options.bundle, options.expectedReleaseId);
const signatures = (0, trust_signature.Vv)((options.signatureFile === void 0 ? signature : await verify_readSignature(options.signatureFile)) ?? "");
await requireReadable(options.allowedSignersFile, "allowed signers");
if (options.revokedKeysFile !== void 0) await requireReadable(options.revokedKeysFile, "revoked keys");
const {allowedSignersFile: allowedSignersFile, revokedKeysFile: revokedKeysFile, at: at} = options;
const judgement = await (0, report_event.xe)(reporter, "verify", () => judgeSignatures({
manifest: text,
signatures: signatures,
allowedSignersFile: allowedSignersFile,
revokedKeysFile: revokedKeysFile,
at: at,
temporaryFolder: (0, external_node_os_.tmpdir)()
}, runner));
const complaint = (0, trust_judgement.SE)(judgement, options.minimumSignatures ?? 1, `The release ${releaseId} is not valid`);
if (complaint !== void 0) throw new errors.dz("signature-refused", complaint);
return {
releaseId: releaseId,
application: manifest.application,
source: manifest.source,
signers: judgement.good,
refused: judgement.refused.map(refused => `${(0, trust_judgement.WE)(refused)}.`),
inventoryChecked: inventory !== void 0,
record: options.record === void 0 ? null : await verifyRecord(options.record, {
releaseId: releaseId,
application: manifest.application,
signers: judgement.good
}, runner)
};
}
async function verify_readSignature(file) {
const text = await (0, read_limited.t)(file, trust_signature.dY).catch(cause => {
throw new errors.dz("signature-invalid", `${(0, quote.h)(file)} cannot be read as a manifest.sig.`, {
hint: "Give the one of this release.",
cause: cause
});
});
if (text === void 0) throw new errors.dz("file-unreadable", `There are no signatures at ${(0, 
quote.h)(file)}.`, {
hint: "Give the release's manifest.sig."
});
return text;
}
async function requireReadable(file, what) {
await (0, promises_.access)(file).catch(cause => {
throw (0, catalogue._s)(`file of ${what}`, file, cause);
});
}
}),

};
