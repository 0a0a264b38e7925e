export const modules = {

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

/***/ 5884: // build/js/domain/evidence/known-hosts.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
OD: () => keysOfHost,
Wj: () => revokedKeysOfHost,
j5: () => namedKeysOfHost,
mP: () => unreadRevocation,
uJ: () => parseKnownHosts
});
var node_crypto$0 = __webpack_require__(77598);
var config_grammar_js$1 = __webpack_require__(36407);
var trust_pattern_js$3 = __webpack_require__(93496);
var trust_whole_key_js$2 = __webpack_require__(43319);
function parseKnownHosts(text) {
return text.split(/\r?\n/).flatMap(line => {
const {marker, names, type, base64} = partsOf(line);
if (names.startsWith("#") || marker !== void 0 && marker !== "@revoked") return [];
const fingerprint = (0, trust_whole_key_js$2.R)(type, base64);
if (fingerprint === void 0 || marker === void 0 && !config_grammar_js$1.OC.safeParse(`${type} ${base64}`).success) return [];
return [ {
isFor: matcher(names),
isRevoked: marker === "@revoked",
key: {
type,
fingerprint
}
} ];
});
}
function unreadRevocation(text) {
const index = text.split(/\r?\n/).findIndex(line => {
const {marker, type, base64} = partsOf(line);
if (marker === void 0 || marker === "@cert-authority") return false;
return marker !== "@revoked" || (0, trust_whole_key_js$2.R)(type, base64) === void 0;
});
return index === -1 ? void 0 : index + 1;
}
function partsOf(line) {
const words = line.trim().split(/\s+/);
const marker = words[0]?.startsWith("@") === true ? words.shift() : void 0;
const [names = "", type = "", base64 = ""] = words;
return {
marker,
names,
type,
base64
};
}
function revokedKeysOfHost(known, host) {
return new Set(known.flatMap(({isFor, isRevoked, key}) => isRevoked && isFor(host) ? [ key.fingerprint ] : []));
}
function keysOfHost(known, host) {
const revoked = revokedKeysOfHost(known, host);
return known.flatMap(({isFor, key}) => isFor(host) && !revoked.has(key.fingerprint) ? [ key ] : []);
}
function namedKeysOfHost(known, host) {
return new Set(known.flatMap(({isFor, key}) => isFor(host) ? [ key.fingerprint ] : []));
}
const WITH_PORT = /^(!?)\[(.*)\]:(\d+)$/;
function lookedUp(host) {
const [, , name = host, port = "22"] = WITH_PORT.exec(host) ?? [];
return Number(port) === 22 ? name : host;
}
function matcher(names) {
const [, salt, digest] = /^\|1\|([A-Za-z0-9+/=]+)\|([A-Za-z0-9+/=]+)$/.exec(names) ?? [];
if (salt !== void 0) return host => (0, node_crypto$0.createHmac)("sha1", Buffer.from(salt, "base64")).update(lookedUp(host)).digest("base64") === digest;
const [exact, ofAnyPort] = [ names.split(","), names.split(",").map(name => name.replace(WITH_PORT, "$1$2")) ];
return host => {
const patterns = WITH_PORT.test(host) ? exact : ofAnyPort;
const name = lookedUp(host);
return patterns.some(pattern => !pattern.startsWith("!") && (0, trust_pattern_js$3.j)(pattern, name)) && !patterns.some(pattern => pattern.startsWith("!") && (0, 
trust_pattern_js$3.j)(pattern.slice(1), name));
};
}
}),

/***/ 39102: // build/js/domain/evidence/revocation-list.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
i: () => revokedIn
});
var trust_whole_key_js$0 = __webpack_require__(43319);
var trust_wire_js$1 = __webpack_require__(1137);
const KRL_MAGIC = "SSHKRL\n\0";
const KRL_HEADER_BYTES = KRL_MAGIC.length + 4 + 8 + 8 + 8;
const sections = {
certificates: 1,
explicitKeys: 2,
sha1: 3,
signature: 4,
sha256: 5
};
const KEYS_LIMIT = 1e6;
function revokedIn(content) {
return content.toString("latin1", 0, KRL_MAGIC.length) === KRL_MAGIC ? revokedInKrl(content) : revokedInLines(content.toString());
}
function revokedInLines(text) {
const revoked = new Set;
for (const [index, line] of text.split("\n").entries()) {
const content = line.replace(/\r$/, "").trim();
if (content === "" || content.startsWith("#")) continue;
const fingerprint = fingerprintOfLine(content);
if (fingerprint === void 0) return `has a line ${index + 1} that is not a public key`;
revoked.add(fingerprint);
}
return revoked;
}
function fingerprintOfLine(line) {
const [type = "", base64 = ""] = line.split(/\s+/);
return (0, trust_whole_key_js$0.R)(type, base64);
}
function revokedInKrl(content) {
const damaged = "is a key revocation list that is damaged";
const reserved = (0, trust_wire_js$1.Se)(content.subarray(KRL_HEADER_BYTES));
if (reserved === void 0) return damaged;
const version = content.readUInt32BE(KRL_MAGIC.length);
if (version !== 1) return `is a key revocation list of the unknown version ${version}`;
const afterReserved = KRL_HEADER_BYTES + 4 + reserved.length;
const comment = (0, trust_wire_js$1.Se)(content.subarray(afterReserved));
if (comment === void 0) return damaged;
const revoked = new Set;
for (let rest = content.subarray(afterReserved + 4 + comment.length); rest.length > 0; ) {
const body = (0, trust_wire_js$1.Se)(rest.subarray(1));
if (body === void 0) return damaged;
const found = revokedInSection(rest[0], body);
if (typeof found === "string") return found;
for (const fingerprint of found) revoked.add(fingerprint);
rest = rest.subarray(1 + 4 + body.length);
}
return revoked;
}
function revokedInSection(type, body) {
if (type === sections.certificates || type === sections.signature) return [];
if (type !== sections.explicitKeys && type !== sections.sha256) return type === sections.sha1 ? "is a key revocation list with SHA-1 hashes of keys, which are not compared" : `is a key revocation list with a section of the unknown kind ${type}`;
const strings = (0, trust_wire_js$1.ut)(body, KEYS_LIMIT);
if (strings === void 0) return "is a key revocation list that is damaged";
return strings.map(one => type === sections.explicitKeys ? (0, trust_wire_js$1.yy)(one) : `SHA256:${one.toString("base64").replace(/=+$/, "")}`);
}
}),

/***/ 28922: // build/js/steps/evidence/known-keys.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
D3: () => readRevokedKeys,
Fi: () => readRevocationList,
MR: () => readKnownKeys,
du: () => knownKeysOf,
ml: () => readKeyFile
});
var domain_errors_catalogue$0 = __webpack_require__(6966);
var domain_errors_errors$1 = __webpack_require__(8136);
var domain_errors_quote$6 = __webpack_require__(7191);
var domain_evidence_known_hosts$2 = __webpack_require__(5884);
var domain_evidence_revocation_list$3 = __webpack_require__(39102);
var tools_files_followed$4 = __webpack_require__(59088);
var tools_files_read_limited$5 = __webpack_require__(55463);
const KEYS_LIMIT_BYTES = 4 * 1024 * 1024;
async function readKnownKeys(file, revokedKeysFile) {
const text = await readKeyFile(file, "known hosts");
const unread = (0, domain_evidence_known_hosts$2.mP)(text ?? "");
if (file !== void 0 && unread !== void 0) {
const problem = `has a line ${unread} that revokes no key that can be read: which keys it revokes is unknown`;
throw new domain_errors_errors$1.dz("key-invalid", `The file of known hosts ${(0, 
domain_errors_quote$6.hD)(file)} ${problem}.`, {
hint: "Write the line as ssh does: @revoked, the names of hosts, and the whole public key."
});
}
return knownKeysOf(text, revokedKeysFile);
}
async function knownKeysOf(text, revokedKeysFile) {
const hosts = text === void 0 ? void 0 : (0, domain_evidence_known_hosts$2.uJ)(text);
const revoked = await readRevokedKeys(revokedKeysFile);
const isGood = ({fingerprint}) => !revoked.has(fingerprint);
const revokedKeysOf = host => new Set([ ...revoked, ...(0, domain_evidence_known_hosts$2.Wj)(hosts ?? [], host) ]);
return {
keysOf: host => hosts === void 0 ? void 0 : (0, domain_evidence_known_hosts$2.OD)(hosts, host).filter(isGood),
revokedKeysOf,
namedRevokedKeysOf: host => [ ...(0, domain_evidence_known_hosts$2.j5)(hosts ?? [], host) ].filter(fingerprint => revokedKeysOf(host).has(fingerprint))
};
}
async function readRevokedKeys(file) {
const content = await readRevocationList(file);
if (file === void 0 || content === void 0) return new Set;
const revoked = (0, domain_evidence_revocation_list$3.i)(content);
if (typeof revoked !== "string") return revoked;
throw new domain_errors_errors$1.dz("key-invalid", `The file of revoked keys ${(0, 
domain_errors_quote$6.hD)(file)} ${revoked}: which keys of hosts it revokes is unknown.`, {
hint: "Give the revoked public keys, one a line."
});
}
async function readRevocationList(file) {
const content = await readKeyFile(file, "revoked keys", bytes => bytes.toString("latin1"));
return content === void 0 ? void 0 : Buffer.from(content, "latin1");
}
async function readKeyFile(file, what, decode) {
if (file === void 0) return;
const text = await (0, tools_files_read_limited$5.t)(await (0, 
tools_files_followed$4.X)(file), KEYS_LIMIT_BYTES, decode).catch(cause => {
throw (0, domain_errors_catalogue$0._s)(`file of ${what}`, file, cause);
});
if (text === void 0) throw (0, domain_errors_catalogue$0._s)(`file of ${what}`, file);
return text;
}
}),

};
