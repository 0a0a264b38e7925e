import { modules as shared0 } from './shared-33689.js';
import { modules as shared1 } from './shared-27172.js';
import { modules as shared2 } from './shared-5160.js';
import { modules as shared3 } from './shared-76895.js';
import { modules as shared4 } from './shared-262.js';
export const id = 1649;
export const ids = [1649];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,


/***/ 76595: // build/js/domain/evidence/allowed-signers.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
L: () => readSignerList,
l: () => judgeBySignerList
});
var _trust_signature_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3508);
var _trust_signers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86233);
var _trust_wire_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1137);
var _trust_pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93496);
var _ssh_signature_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51984);
function readSignerList(allowedSigners, revokedKeys) {
const {signers: signers, problems: problems} = (0, _trust_signers_js__WEBPACK_IMPORTED_MODULE_1__.pD)(allowedSigners);
const revoked = revokedFingerprints(revokedKeys ?? "");
if (revoked === void 0 || problems.length > 0 || signers.some(({certificateAuthority: certificateAuthority}) => certificateAuthority)) return;
const moments = signers.flatMap(({validAfter: validAfter, validBefore: validBefore}) => [ validAfter, validBefore ]);
return moments.some(moment => moment !== null && momentOf(moment) === void 0) ? void 0 : {
signers: signers,
revoked: revoked
};
}
function revokedFingerprints(text) {
const revoked = new Set;
for (const line of text.split("\n")) {
const content = line.replace(/\r$/, "").trim();
if (content === "" || content.startsWith("#")) continue;
const [, base64] = /^(?:ssh|ecdsa)-[a-z0-9-]+ ([A-Za-z0-9+/]+={0,2})(?:\s.*)?$/.exec(content) ?? [];
if (base64 === void 0) return;
revoked.add((0, _trust_wire_js__WEBPACK_IMPORTED_MODULE_2__.yy)(Buffer.from(base64, "base64")));
}
return revoked;
}
function judgeBySignerList(list, {text: text, signatures: signatures, namespace: namespace, at: at}) {
const good = [];
const refused = [];
const wanted = namespace ?? _trust_signature_js__WEBPACK_IMPORTED_MODULE_0__.Bg;
for (const [index, signature] of signatures.entries()) {
const isGood = (0, _ssh_signature_js__WEBPACK_IMPORTED_MODULE_3__.C)(signature, text, wanted);
if (isGood === void 0) return;
const answer = answerOf(list, {
signature: signature,
isGood: isGood,
namespace: wanted,
at: at
});
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
}
function answerOf({signers: signers, revoked: revoked}, {signature: signature, isGood: isGood, namespace: namespace, at: at}) {
const signer = signers.find(({fingerprint: fingerprint}) => fingerprint === signature.fingerprint);
if (signer === void 0) return "unknown-key";
if (signature.namespace !== namespace) return "other-namespace";
if (!mayUse(signer.namespaces, namespace)) return "namespace-not-permitted";
const seconds = Math.floor(at.getTime() / 1e3) * 1e3;
if (signer.validAfter !== null && seconds < momentOf(signer.validAfter)) return "not-yet-valid";
if (signer.validBefore !== null && seconds > momentOf(signer.validBefore)) return "expired";
if (!isGood) return "other-manifest";
if (revoked.has(signature.fingerprint)) return "revoked";
const principals = signer.principals.filter(_trust_signers_js__WEBPACK_IMPORTED_MODULE_1__.aC);
if (principals.length === 0) return "no-name";
return {
principals: principals,
keyType: (0, _ssh_signature_js__WEBPACK_IMPORTED_MODULE_3__.L)(signer.keyType),
fingerprint: signature.fingerprint
};
}
function mayUse(namespaces, namespace) {
if (namespaces === null) return true;
if (namespaces.some(pattern => pattern.startsWith("!") && (0, _trust_pattern_js__WEBPACK_IMPORTED_MODULE_4__.j)(pattern.slice(1), namespace))) return false;
const isStatement = namespace === _trust_signature_js__WEBPACK_IMPORTED_MODULE_0__.sO;
return isStatement && (0, _trust_signers_js__WEBPACK_IMPORTED_MODULE_1__.zZ)({
namespaces: namespaces
}) || namespaces.some(pattern => (0, _trust_pattern_js__WEBPACK_IMPORTED_MODULE_4__.j)(pattern, namespace));
}
function momentOf(text) {
const [, year, month, day, hour = "00", minute = "00", second = "00", zone = ""] = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?(Z|UTC)?$/i.exec(text) ?? [];
const moment = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone === "" ? "" : "Z"}`);
return Number.isNaN(moment) ? void 0 : moment;
}
}),

/***/ 51984: // build/js/domain/evidence/ssh-signature.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C: () => isSignatureOf,
L: () => shownKeyType
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _trust_signature_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3508);
var _trust_wire_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1137);
function isSignatureOf(signature, text, namespace) {
if (!isKnownKeyType(signature.keyType)) return;
const parts = partsOf(signature);
if (parts === void 0 || signature.namespace !== namespace) return false;
const digest = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(parts.hashAlgorithm).update(text).digest();
const fields = [ Buffer.from(namespace), parts.reserved, Buffer.from(parts.hashAlgorithm), digest ];
const signed = Buffer.concat([ Buffer.from("SSHSIG"), ...fields.flatMap(field => [ lengthOf(field), field ]) ]);
try {
return verifiers[signature.keyType](parts, signed);
} catch {
return false;
}
}
function shownKeyType(keyType) {
if (keyType === "ssh-ed25519") return "ED25519";
return keyType === "ssh-rsa" ? "RSA" : "ECDSA";
}
function partsOf(signature) {
const bytes = Buffer.from((0, _trust_signature_js__WEBPACK_IMPORTED_MODULE_1__.IE)(signature), "base64");
const [publicKey, , reserved, hash, inner] = (0, _trust_wire_js__WEBPACK_IMPORTED_MODULE_2__.ut)(bytes.subarray(10), 5) ?? [];
const hashAlgorithm = hash?.toString("latin1");
const [algorithm, blob] = (inner === void 0 ? void 0 : (0, _trust_wire_js__WEBPACK_IMPORTED_MODULE_2__.ut)(inner, 2)) ?? [];
if (publicKey === void 0 || reserved?.length !== 0 || algorithm === void 0 || blob === void 0) return;
if (hashAlgorithm !== "sha256" && hashAlgorithm !== "sha512") return;
return {
publicKey: publicKey,
hashAlgorithm: hashAlgorithm,
reserved: reserved,
algorithm: algorithm.toString("latin1"),
blob: blob
};
}
const RSA_LEAST_BITS = 1024;
const verifiers = {
"ssh-ed25519": ({publicKey: publicKey, algorithm: algorithm, blob: blob}, signed) => {
const [, point] = (0, _trust_wire_js__WEBPACK_IMPORTED_MODULE_2__.ut)(publicKey, 2) ?? [];
if (algorithm !== "ssh-ed25519" || point?.length !== 32) return false;
return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, signed, keyOf(publicKey, () => ({
kty: "OKP",
crv: "Ed25519",
x: point.toString("base64url")
})), blob);
},
"ssh-rsa": ({publicKey: publicKey, algorithm: algorithm, blob: blob}, signed) => {
const [, exponent, modulus] = (0, _trust_wire_js__WEBPACK_IMPORTED_MODULE_2__.ut)(publicKey, 3) ?? [];
const hash = {
"rsa-sha2-256": "sha256",
"rsa-sha2-512": "sha512"
}[algorithm];
if (hash === void 0 || exponent === void 0 || modulus === void 0) return false;
if (!isMinimal(exponent) || !isMinimal(modulus)) return false;
const jwk = () => ({
kty: "RSA",
n: unsigned(modulus).toString("base64url"),
e: unsigned(exponent).toString("base64url")
});
const bits = unsigned(modulus).length * 8 - Math.clz32(unsigned(modulus)[0] ?? 0) + 24;
return bits >= RSA_LEAST_BITS && (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(hash, signed, keyOf(publicKey, jwk), blob);
},
"ecdsa-sha2-nistp256": (parts, signed) => verifyEcdsa(parts, signed, {
curve: "P-256",
bytes: 32,
hash: "sha256"
}),
"ecdsa-sha2-nistp384": (parts, signed) => verifyEcdsa(parts, signed, {
curve: "P-384",
bytes: 48,
hash: "sha384"
}),
"ecdsa-sha2-nistp521": (parts, signed) => verifyEcdsa(parts, signed, {
curve: "P-521",
bytes: 66,
hash: "sha512"
})
};
function isKnownKeyType(keyType) {
return Object.hasOwn(verifiers, keyType);
}
function verifyEcdsa({publicKey: publicKey, algorithm: algorithm, blob: blob}, signed, {curve: curve, bytes: bytes, hash: hash}) {
const [type, name, point] = (0, _trust_wire_js__WEBPACK_IMPORTED_MODULE_2__.ut)(publicKey, 3) ?? [];
const numbers = (0, _trust_wire_js__WEBPACK_IMPORTED_MODULE_2__.ut)(blob, 2)?.map(unsigned) ?? [];
if (type?.toString("latin1") !== algorithm || algorithm !== `ecdsa-sha2-${name?.toString("latin1")}`) return false;
if (point?.length !== 1 + 2 * bytes || point[0] !== 4 || numbers.length !== 2) return false;
if (numbers.some(({length: length}) => length > bytes) || !(0, _trust_wire_js__WEBPACK_IMPORTED_MODULE_2__.ut)(blob, 2).every(isMinimal)) return false;
const jwk = () => ({
kty: "EC",
crv: curve,
x: point.subarray(1, 1 + bytes).toString("base64url"),
y: point.subarray(1 + bytes).toString("base64url")
});
const both = Buffer.concat(numbers.map(number => Buffer.concat([ Buffer.alloc(bytes - number.length), number ])));
return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(hash, signed, {
key: keyOf(publicKey, jwk),
dsaEncoding: "ieee-p1363"
}, both);
}
function isMinimal(number) {
const [first = 128, second = 0] = number;
return first === 0 ? second >= 128 : first < 128;
}
function unsigned(number) {
const first = number.findIndex(byte => byte !== 0);
return first === -1 ? Buffer.alloc(0) : number.subarray(first);
}
function lengthOf(bytes) {
const length = Buffer.alloc(4);
length.writeUInt32BE(bytes.length);
return length;
}
const keys = new Map;
const KEYS_KEPT = 256;
function keyOf(publicKey, jwk) {
const name = publicKey.toString("latin1");
const known = keys.get(name);
if (known !== void 0) return known;
const key = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({
key: jwk(),
format: "jwk"
});
if (keys.size >= KEYS_KEPT) keys.clear();
keys.set(name, key);
return key;
}
}),

/***/ 50912: // build/js/steps/evidence/check-approvals.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
D: () => checkApprovals
});
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
var errors = __webpack_require__(8136);
var reason_of = __webpack_require__(11245);
var approval = __webpack_require__(83338);
var approvals = __webpack_require__(76250);
var judgement = __webpack_require__(26857);
var trust_signature = __webpack_require__(3508);
var read_limited = __webpack_require__(55463);
var dsse = __webpack_require__(27172);
var sshsig = __webpack_require__(50494);
var judge_signatures = __webpack_require__(81921);
// CONCATENATED MODULE: ./build/js/tools/ssh/judge-approvals.js
async function judgeApprovals({text: text, releaseId: releaseId, application: application, ...keys}, runner) {
const judged = [];
for (const read of (0, approval.oX)(text)) {
const isOther = read.approval.releaseId !== releaseId || read.approval.application !== application;
judged.push({
...read,
result: isOther ? "other-release" : await approverOf(read, keys, runner)
});
}
return judged;
}
async function approverOf({envelope: envelope}, keys, runner) {
const [first, ...others] = envelope.signatures;
const signature = first === void 0 ? void 0 : (0, sshsig.F)(first);
if (signature === void 0 || others.length > 0) return "not-signed";
const message = (0, dsse.dc)(envelope).toString("utf8");
const {good: good, refused: refused} = await (0, judge_signatures.D)({
...keys,
message: message,
namespace: trust_signature.og,
signatures: [ signature ]
}, runner);
return good[0] ?? refused[0]?.refusal ?? "not-accepted";
}
// CONCATENATED MODULE: ./build/js/steps/evidence/check-approvals.js
async function checkApprovals(asked, runner) {
const file = (0, external_node_path_.join)(asked.folder, approval.o_);
const {allowedSignersFile: allowedSignersFile, kept: kept} = asked;
const named = kept?.record.approvers ?? [];
const isDemanded = kept?.record.decidedBy?.minimumApprovals !== void 0;
const restsOn = [ file, ...allowedSignersFile === void 0 ? [] : [ allowedSignersFile ], ...named.length === 0 ? [] : [ kept.file ] ];
const common = {
check: "approvals",
restsOn: restsOn,
vouchedBy: "signers"
};
try {
const text = await (0, read_limited.t)(file, trust_signature.Vz);
if (text === void 0) return named.length === 0 && !isDemanded ? [] : [ notHere(common, named.length) ];
if (allowedSignersFile === void 0) return [ unknownApprovers(common) ];
const judged = await judge(asked, {
text: text,
allowedSignersFile: allowedSignersFile
}, runner);
return [ {
...common,
...resultOf(judged, named, kept?.record.decidedBy?.minimumApprovals ?? 0)
} ];
} catch (error) {
if (!(0, errors.ux)(error)) throw error;
return [ {
...common,
outcome: "failed",
statement: `The approvals are not valid: ${(0, reason_of.A)(error)}`
} ];
}
}
function notHere(common, count) {
const counted = count === 1 ? "an approval" : `${count} approvals`;
const statement = `The host ${count === 0 ? "demanded approvals" : `counted ${counted}`}, and there are none beside the manifest.`;
return {
...common,
outcome: "not-provable",
statement: statement,
hint: `Give the ${approval.o_} of the release.`
};
}
function unknownApprovers(common) {
return {
...common,
outcome: "not-provable",
statement: "It is unknown who may approve this release.",
hint: 'Give the list of signers with the option "allowed-signers".'
};
}
async function judge({manifest: manifest, releaseId: releaseId, revokedKeysFile: revokedKeysFile, at: at, signers: signers, kept: kept}, given, runner) {
const {application: application} = manifest;
const judged = await judgeApprovals({
...given,
releaseId: releaseId,
application: application,
revokedKeysFile: revokedKeysFile,
at: at,
temporaryFolder: (0, external_node_os_.tmpdir)()
}, runner);
return (0, approvals.iS)(judged, {
signers: signers,
actor: kept?.record.actor.name ?? ""
});
}
function resultOf(judged, named, minimum) {
const good = judged.flatMap(({result: result, approval: approval}) => typeof result === "string" ? [] : [ {
...result,
approval: approval
} ]);
const missing = named.filter(one => !good.some(other => isApprovalOf(one, other)));
if (missing.length > 0) {
const names = missing.map(({principals: principals, fingerprint: fingerprint}) => `${principals.join("/")} (${fingerprint})`).join(", ");
return {
outcome: "failed",
statement: `The host counted approvals that do not count here: ${names}.`
};
}
const reasons = judged.flatMap(({result: result}, index) => typeof result === "string" ? [ `approval ${index + 1} ${approvals.zM[result]}` ] : []);
if (good.length === 0) return {
outcome: "failed",
statement: `No approval of this release counts: ${reasons.join("; ") || "there is none"}.`
};
const count = (0, judgement.UV)(named);
if (count < minimum) return {
outcome: "failed",
statement: `The host demanded the approval of ${minimum} different people, and its record names ${count}.`
};
const names = good.map(({principals: principals, fingerprint: fingerprint, approval: approval}) => `${principals.join("/")} (${fingerprint}, ${approval.approvedAt})`);
const others = reasons.length === 0 ? "" : ` Not counted: ${reasons.join("; ")}.`;
return {
outcome: "passed",
statement: `Approved by ${names.join(", ")}.${others}`
};
}
function isApprovalOf(named, {fingerprint: fingerprint, principals: principals, approval: approval}) {
const isSeen = named.planSha256 === void 0 || approval.plans.some(({sha256: sha256}) => sha256 === named.planSha256);
const hasNames = named.principals.every(name => principals.includes(name));
return named.fingerprint === fingerprint && hasNames && named.approvedAt === approval.approvedAt && isSeen;
}
}),

/***/ 21387: // build/js/steps/evidence/check-bundle.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Jp: () => checkBundle,
QE: () => checkOtherFiles,
yh: () => checkBundleFiles
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _domain_bundle_files__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45835);
var _domain_evidence_first_difference__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(76895);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8136);
var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7191);
var _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11245);
var _domain_manifest_environment__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58236);
var _domain_manifest_own_path__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33689);
var _domain_manifest_parse__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78742);
var _domain_evidence_nix_signatures__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8712);
var _domain_report_amount__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(53004);
var _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(55463);
var _bundle_write_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(41220);
async function checkBundle(bundle) {
return (await checkBundleFiles(bundle)).checks;
}
async function checkBundleFiles(bundle) {
const {check: inventoryCheck, inventory: inventory} = await inventoryOf(bundle);
const checks = [ inventoryCheck, await checkSbom(bundle, inventory), await checkEnvironment(bundle), ...await checkAttestation(bundle) ];
return inventory === void 0 ? {
checks: checks
} : {
checks: checks,
inventory: inventory
};
}
async function inventoryOf({folder: folder, file: manifestFile, manifest: manifest}) {
const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _bundle_write_js__WEBPACK_IMPORTED_MODULE_10__.e6.inventory);
const common = {
check: "inventory",
restsOn: [ file, manifestFile ],
vouchedBy: "signers"
};
try {
const text = await (0, _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_9__.t)(file, _domain_bundle_files__WEBPACK_IMPORTED_MODULE_2__.H3[_bundle_write_js__WEBPACK_IMPORTED_MODULE_10__.e6.inventory].limitBytes);
if (text === void 0) return {
check: missing(common, "inventory.json")
};
const inventory = (0, _domain_manifest_parse__WEBPACK_IMPORTED_MODULE_7__.au)(Buffer.from(text));
(0, _domain_manifest_parse__WEBPACK_IMPORTED_MODULE_7__.Lb)(manifest, inventory);
const {paths: paths, narBytes: narBytes} = manifest.closure;
const statement = `The inventory is the one that the manifest names: ${(0, _domain_report_amount__WEBPACK_IMPORTED_MODULE_11__.B4)(paths, "path")} with ${narBytes} bytes.`;
return {
check: {
...common,
outcome: "passed",
statement: statement
},
inventory: inventory
};
} catch (error) {
return {
check: failed(common, (0, _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__.ux)(error) ? error.message : `The inventory cannot be read (${(0, 
_domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_4__.A)(error)}).`)
};
}
}
async function checkSbom({folder: folder, file: manifestFile, manifest: manifest, releaseId: releaseId}, inventory) {
const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _bundle_write_js__WEBPACK_IMPORTED_MODULE_10__.e6.sbom);
const common = {
check: "sbom",
restsOn: [ file, manifestFile, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _bundle_write_js__WEBPACK_IMPORTED_MODULE_10__.e6.inventory) ],
vouchedBy: "signers"
};
try {
const text = await (0, _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_9__.t)(file, _domain_bundle_files__WEBPACK_IMPORTED_MODULE_2__.H3[_bundle_write_js__WEBPACK_IMPORTED_MODULE_10__.e6.sbom].limitBytes);
if (text === void 0) return missing(common, _bundle_write_js__WEBPACK_IMPORTED_MODULE_10__.e6.sbom);
if (inventory === void 0) return {
...common,
outcome: "not-provable",
statement: "Without its inventory, the bill of materials cannot be compared."
};
const {cycloneDx: cycloneDx} = await Promise.all([ __webpack_require__.e(1290), __webpack_require__.e(7761), __webpack_require__.e(7772) ]).then(__webpack_require__.bind(__webpack_require__, 85391));
const expected = cycloneDx({
manifest: manifest,
manifestPath: (0, _domain_manifest_own_path__WEBPACK_IMPORTED_MODULE_6__.KT)(manifest, releaseId),
inventory: inventory
});
const at = text === expected ? void 0 : (0, _domain_evidence_first_difference__WEBPACK_IMPORTED_MODULE_12__.a)(JSON.parse(expected), JSON.parse(text));
if (at === void 0) return {
...common,
outcome: "passed",
statement: "The bill of materials is the one that follows from manifest and inventory."
};
return failed(common, `The bill of materials differs from the one that follows from manifest and inventory, first at ${(0, 
_domain_errors_quote__WEBPACK_IMPORTED_MODULE_13__.h)(at)}.`);
} catch (error) {
return failed(common, `The bill of materials cannot be read (${(0, _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_4__.A)(error)}).`);
}
}
async function checkEnvironment({folder: folder, file: manifestFile, manifest: manifest, releaseId: releaseId}) {
const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _bundle_write_js__WEBPACK_IMPORTED_MODULE_10__.e6.environment);
const common = {
check: "environment",
restsOn: [ file, manifestFile ],
vouchedBy: "signers"
};
try {
const text = await (0, _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_9__.t)(file, _domain_bundle_files__WEBPACK_IMPORTED_MODULE_2__.H3[_bundle_write_js__WEBPACK_IMPORTED_MODULE_10__.e6.environment].limitBytes);
if (text === void 0) return missing(common, _bundle_write_js__WEBPACK_IMPORTED_MODULE_10__.e6.environment);
if (text === (0, _domain_manifest_environment__WEBPACK_IMPORTED_MODULE_5__.z)(manifest, (0, 
_domain_manifest_own_path__WEBPACK_IMPORTED_MODULE_6__.KT)(manifest, releaseId))) return {
...common,
outcome: "passed",
statement: "manifest.env is the one that follows from the manifest."
};
return failed(common, "manifest.env differs from the one that follows from the manifest: it was edited.");
} catch (error) {
return failed(common, `manifest.env cannot be read (${(0, _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_4__.A)(error)}).`);
}
}
async function checkAttestation({folder: folder}) {
const names = await namesIn(folder);
const here = _domain_bundle_files__WEBPACK_IMPORTED_MODULE_2__.KF.filter(name => names.includes(name));
if (here.length === 0) return [];
return [ {
check: "attestation",
outcome: "not-provable",
statement: `What Sigstore signed was not checked: ${here.join(", ")}.`,
hint: 'Check it with "gh attestation verify", as docs/artifacts.md shows.',
restsOn: here.map(name => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)),
vouchedBy: "none"
} ];
}
const checkedFiles = Object.keys(_domain_bundle_files__WEBPACK_IMPORTED_MODULE_2__.H3).filter(name => name !== _domain_evidence_nix_signatures__WEBPACK_IMPORTED_MODULE_8__.Je);
async function checkOtherFiles({folder: folder, file: file}, lookedAt) {
const own = new Set([ file, ...lookedAt, ...checkedFiles.map(name => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)) ]);
const others = (await namesIn(folder)).filter(name => !own.has((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)));
if (others.length === 0) return [];
const shown = others.slice(0, NAMED_FILES).map(name => (0, _domain_errors_quote__WEBPACK_IMPORTED_MODULE_13__.h)(name, 80));
const more = others.length > NAMED_FILES ? ` and ${others.length - NAMED_FILES} more` : "";
return [ {
check: "other-files",
outcome: "not-provable",
statement: `These files were not checked: ${shown.join(", ")}${more}.`,
restsOn: others.map(name => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)),
vouchedBy: "none"
} ];
}
const NAMED_FILES = 10;
async function namesIn(folder) {
const names = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder);
return names.toSorted();
}
function missing(common, name) {
return {
...common,
outcome: "not-provable",
statement: `There is no ${name} beside the manifest, so it was not checked.`
};
}
function failed(common, statement) {
return {
...common,
outcome: "failed",
statement: statement,
hint: "Take the files that the build wrote, from its artifact."
};
}
}),

/***/ 49568: // build/js/steps/evidence/check-key-time.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$: () => checkKeyTime,
Q: () => keyTimeOf
});
function keyTimeOf({given: given, record: record, now: now}) {
if (given !== void 0) return {
at: given,
from: "option"
};
return record === void 0 ? {
at: now,
from: "now"
} : {
at: new Date(record.startedAt),
from: "record"
};
}
function checkKeyTime({at: at, from: from}, {record: record, now: now}, manifest) {
const common = {
check: "key-time",
restsOn: [],
vouchedBy: from === "record" ? "host" : "none"
};
const moment = at.toISOString();
const problem = timeProblem(at, {
record: record,
now: now
}, manifest);
if (problem !== void 0) return {
...common,
outcome: "failed",
statement: `The keys were checked as of ${moment}, ${problem}.`
};
const where = {
option: "as it was given",
record: "when the attempt began, by the host",
now: "now"
}[from];
return {
...common,
outcome: "passed",
statement: `The keys were checked as of ${moment}: ${where}.`
};
}
function timeProblem(at, {record: record, now: now}, {source: source}) {
if (at.getTime() < Date.parse(source.commitTime)) return `before the commit of ${source.commitTime}`;
if (at.getTime() > now.getTime()) return "which is in the future";
if (record === void 0) return;
const [begin, end] = [ Date.parse(record.startedAt), Date.parse(record.finishedAt) ];
if (at.getTime() >= begin - 1e3 && at.getTime() <= end + 1e3) return;
return `but the attempt ran from ${record.startedAt} to ${record.finishedAt}`;
}
}),

/***/ 96814: // build/js/steps/evidence/check-ledger.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
cN: () => checkLedgerSignature,
gU: () => checkLedger,
zV: () => checkConsistency
});
var _domain_manifest_canonical__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53795);
var _domain_report_amount__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53004);
var _domain_evidence_ledger_walk__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39232);
var _domain_trust_signature__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3508);
var _verify_record_signature_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53572);
var _walk_ledger_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54326);
async function checkLedger({file: file, application: application, record: record, isSigned: isSigned, hostKeys: hostKeys}, runner) {
const wanted = (0, _domain_manifest_canonical__WEBPACK_IMPORTED_MODULE_4__.q)(record);
let found;
const walked = await (0, _walk_ledger_file_js__WEBPACK_IMPORTED_MODULE_3__.B)(file, placed => {
if (found === void 0 && (0, _domain_manifest_canonical__WEBPACK_IMPORTED_MODULE_4__.q)(placed.entry.record) === wanted) found = placed;
});
const sought = {
record: record,
found: found,
isSigned: isSigned
};
return [ checkConsistency(file, walked, {
application: application,
host: record.host
}), await checkLedgerSignature({
...walked,
file: file,
sought: sought,
hostKeys: hostKeys
}, runner), containment(file, walked, sought) ];
}
function checkConsistency(file, walked, {application: application, host: host}) {
const {walk: walk, printed: printed} = walked;
const common = {
check: "ledger",
restsOn: [ file ],
vouchedBy: "none"
};
const [problem] = walked.problems;
if (problem !== void 0) {
const more = walked.problems.length > 1 ? ` (and ${(0, _domain_report_amount__WEBPACK_IMPORTED_MODULE_5__.B4)(walked.problems.length - 1, "further problem")})` : "";
return {
...common,
outcome: "failed",
statement: `In the ledger that was given, line ${problem.line} ${problem.what}${more}.`,
hint: "Compare it with the ledger on the host itself, and with copies of other days."
};
}
const newest = walk.newest;
const of = newest.entry.record;
if (of.host !== host || of.application !== application) return {
...common,
outcome: "failed",
statement: `The ledger that was given is of ${of.application} on ${of.host}, and not of ${application} on ${host}.`
};
const part = printed !== void 0 && walk.count < printed.total ? ` of ${printed.total}` : "";
const lines = walk.oldestLine === 1 ? (0, _domain_report_amount__WEBPACK_IMPORTED_MODULE_5__.B4)(walk.count, "line") : `lines ${walk.oldestLine} to ${newest.line}`;
return {
...common,
outcome: "passed",
statement: `In the ledger that was given, ${lines}${part} follow each other without a contradiction; the newest is of ${of.finishedAt}, and what came after it is not known.`
};
}
function containment(file, {walk: walk, problems: problems}, {record: record, found: found, isSigned: isSigned}) {
const common = {
check: "ledger-record",
restsOn: [ file ],
vouchedBy: isSigned ? "host" : "none"
};
if (found !== void 0) {
const place = (0, _domain_evidence_ledger_walk__WEBPACK_IMPORTED_MODULE_0__.Do)(found);
if (place !== void 0) return {
...common,
outcome: "failed",
statement: `Line ${found.line} of the ledger that was given, with the record, ${place}.`
};
const after = walk.newest.line - found.line;
const order = after === 0 ? "the newest" : `before ${(0, _domain_report_amount__WEBPACK_IMPORTED_MODULE_5__.B4)(after, "other")}`;
return {
...common,
outcome: "passed",
statement: `The record is line ${found.line} of the ledger that was given, ${order}.`
};
}
const statement = `The ledger that was given does not contain this record of attempt ${record.attempt}`;
if (problems.length > 0) return {
...common,
outcome: "not-provable",
statement: `${statement} before the line that contradicts the others.`
};
const hint = "The record was changed, or the ledger is another host's, incomplete, or rewritten.";
return {
...common,
outcome: "failed",
statement: `${statement}.`,
hint: hint
};
}
async function checkLedgerSignature({file: file, walk: walk, printed: printed, problems: problems, sought: sought, hostKeys: hostKeys}, runner) {
const common = {
check: "ledger-signature",
restsOn: [ file ],
vouchedBy: "host"
};
const newest = walk.newest;
const head = printed?.head;
if (problems.length > 0) return {
...common,
outcome: "not-provable",
statement: "What the host signed does not cover a ledger that contradicts itself."
};
if (head === void 0 || newest === void 0 || hostKeys === void 0) return {
...common,
...unsigned(sought, newest)
};
const {signature: armour, ...signed} = head;
const isNewest = head.line === newest.line && head.digest === newest.digest && head.line === printed?.total;
const isOf = head.host === newest.entry.record.host && head.application === newest.entry.record.application;
const failed = statement => ({
...common,
outcome: "failed",
statement: statement
});
if (!isNewest || !isOf) return failed(`The host signed line ${head.line} of ${head.application} on ${head.host} as the newest, and the ledger that was given ends otherwise.`);
const [parsed, ...more] = parsedOrNone(armour);
const signer = parsed === void 0 || more.length > 0 ? void 0 : await (0, _verify_record_signature_js__WEBPACK_IMPORTED_MODULE_2__.q)({
text: (0, _domain_manifest_canonical__WEBPACK_IMPORTED_MODULE_4__.q)(signed),
signature: parsed,
namespace: _domain_trust_signature__WEBPACK_IMPORTED_MODULE_1__.cl
}, runner);
if (signer === void 0) return failed("The signature of the newest line does not match it.");
if (!hostKeys.some(({fingerprint: fingerprint}) => fingerprint === signer.fingerprint)) return failed(`The newest line is signed by ${signer.keyType} ${signer.fingerprint}, and not by a key of the host that was given.`);
const statement = `The host signed line ${head.line} as the newest at ${head.signedAt}, and with it every line before.`;
return {
...common,
outcome: "passed",
statement: statement
};
}
function parsedOrNone(armour) {
try {
return (0, _domain_trust_signature__WEBPACK_IMPORTED_MODULE_1__.Vv)(armour);
} catch {
return [];
}
}
function unsigned(sought, newest) {
const hint = 'Give the output of "grind-to-prod ledger HOST --json", and the host\'s key.';
const {record: record, found: found, isSigned: isSigned = false} = sought ?? {};
if (found === void 0 || newest === void 0 || !isSigned || record?.ledger === void 0) return {
outcome: "not-provable",
statement: "What the host signed does not cover the ledger that was given.",
hint: hint
};
if (newest.line === found.line) return {
outcome: "passed",
statement: `The host signed line ${found.line} with its place, and with it every line before.`
};
const after = newest.line - found.line;
const statement = `The host signed line ${found.line} with its place, and with it every line before; the ${(0, 
_domain_report_amount__WEBPACK_IMPORTED_MODULE_5__.B4)(after, "line")} after it may be anything.`;
return {
outcome: "not-provable",
statement: statement,
hint: hint
};
}
}),

/***/ 93716: // build/js/steps/evidence/check-signatures.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
a: () => checkSignatures
});
var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
var _domain_evidence_allowed_signers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76595);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8136);
var _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11245);
var _domain_report_amount__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(53004);
var _domain_trust_judgement__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26857);
var _domain_trust_signature__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3508);
var _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55463);
var _tools_ssh_judge_signatures__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81921);
const nobody = {
good: [],
refused: []
};
async function checkSignatures(options, runner) {
const {signatureFile: signatureFile, allowedSignersFile: allowedSignersFile, revokedKeysFile: revokedKeysFile, at: at, minimumSignatures: minimumSignatures, releaseId: releaseId, text: text, list: list} = options;
const restsOn = [ options.file, signatureFile, allowedSignersFile ];
const common = {
check: "signatures",
restsOn: restsOn,
vouchedBy: "signers"
};
const signatures = await readSignatures(signatureFile);
if (typeof signatures === "string") return {
judgement: nobody,
checks: [ {
...common,
outcome: "failed",
statement: signatures
} ]
};
const judged = {
message: text,
namespace: _domain_trust_signature__WEBPACK_IMPORTED_MODULE_5__.Bg,
signatures: signatures,
allowedSignersFile: allowedSignersFile,
revokedKeysFile: revokedKeysFile,
at: at,
temporaryFolder: (0, node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)()
};
const judgement = (list === void 0 ? void 0 : (0, _domain_evidence_allowed_signers__WEBPACK_IMPORTED_MODULE_1__.l)(list, {
text: text,
signatures: signatures,
at: at
})) ?? await (0, _tools_ssh_judge_signatures__WEBPACK_IMPORTED_MODULE_7__.D)(judged, runner);
const complaint = (0, _domain_trust_judgement__WEBPACK_IMPORTED_MODULE_4__.SE)(judgement, minimumSignatures, `The release ${releaseId} is not valid`);
const count = (0, _domain_trust_judgement__WEBPACK_IMPORTED_MODULE_4__.UV)(judgement.good);
const names = judgement.good.map(({principals: principals, keyType: keyType, fingerprint: fingerprint}) => `${principals.join("/")} with ${keyType} ${fingerprint}`);
const enough = `${(0, _domain_report_amount__WEBPACK_IMPORTED_MODULE_8__.B4)(count, "signer")} signed the manifest, and ${minimumSignatures} must: ${names.join(", ")}.`;
const refused = judgement.refused.map(one => `${(0, _domain_trust_judgement__WEBPACK_IMPORTED_MODULE_4__.WE)(one)}.`);
return {
judgement: judgement,
checks: [ complaint === void 0 ? {
...common,
outcome: "passed",
statement: [ enough, ...refused.map(one => `Not counted: ${one}`) ].join(" ")
} : {
...common,
outcome: "failed",
statement: complaint
}, revocations(revokedKeysFile) ]
};
}
function revocations(file) {
const common = {
check: "revocations",
vouchedBy: "none"
};
if (file !== void 0) return {
...common,
outcome: "passed",
statement: "No key that counts is revoked.",
restsOn: [ file ]
};
return {
...common,
outcome: "not-provable",
statement: "Revocations were not checked.",
hint: 'Give the revoked keys with the option "revoked-keys".',
restsOn: []
};
}
async function readSignatures(file) {
try {
const text = await (0, _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_6__.t)(file, _domain_trust_signature__WEBPACK_IMPORTED_MODULE_5__.dY);
return (0, _domain_trust_signature__WEBPACK_IMPORTED_MODULE_5__.Vv)(text ?? "");
} catch (error) {
return (0, _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__.ux)(error) ? error.message : `The signatures cannot be read (${(0, 
_domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_3__.A)(error)}).`;
}
}
}),

/***/ 88593: // build/js/steps/evidence/check-statements.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
ch: () => checkProvenance,
hg: () => checkNixSignatures,
l7: () => checkSbomStatement
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _domain_bundle_files__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45835);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8136);
var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7191);
var _domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11245);
var _domain_evidence_allowed_signers__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76595);
var _domain_evidence_nix_signatures__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8712);
var _domain_report_amount__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(53004);
var _domain_statement_dsse__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27172);
var _domain_statement_provenance__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27542);
var _domain_statement_sbom__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(99624);
var _domain_statement_sshsig__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(50494);
var _domain_trust_signature__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3508);
var _domain_statement_statement__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3112);
var _domain_trust_judgement__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(26857);
var _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(55463);
var _bundle_write_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(41220);
async function checkProvenance({folder: folder, file: manifestFile, manifest: manifest}, signers) {
const file = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _bundle_write_js__WEBPACK_IMPORTED_MODULE_14__.e6.provenance);
const common = {
check: "provenance",
restsOn: [ file, manifestFile ],
vouchedBy: "signers"
};
return checkStatement(common, {
file: file,
signers: signers
}, statement => {
const {id: id} = (0, _domain_statement_provenance__WEBPACK_IMPORTED_MODULE_7__.Jj)(statement).runDetails.builder;
return {
problems: (0, _domain_statement_provenance__WEBPACK_IMPORTED_MODULE_7__._T)(statement, manifest),
statement: `The provenance is of this manifest and its commit; the builder was ${id}.`
};
});
}
async function checkSbomStatement({folder: folder, file: manifestFile, manifest: manifest}, signers) {
const file = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _bundle_write_js__WEBPACK_IMPORTED_MODULE_14__.e6.sbomStatement);
const sbomFile = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _bundle_write_js__WEBPACK_IMPORTED_MODULE_14__.e6.sbom);
const common = {
check: "sbom-statement",
restsOn: [ file, manifestFile, sbomFile ],
vouchedBy: "signers"
};
const sbom = await (0, _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_13__.t)(sbomFile, _domain_bundle_files__WEBPACK_IMPORTED_MODULE_1__.H3[_bundle_write_js__WEBPACK_IMPORTED_MODULE_14__.e6.sbom].limitBytes).catch(() => {});
return checkStatement(common, {
file: file,
signers: signers
}, statement => {
const problems = (0, _domain_statement_sbom__WEBPACK_IMPORTED_MODULE_8__.E)(statement, manifest, sbom);
if (sbom === void 0) return {
problems: problems,
isCompared: false,
statement: `Without ${_bundle_write_js__WEBPACK_IMPORTED_MODULE_14__.e6.sbom}, the statement cannot be compared with it.`
};
return {
problems: problems,
statement: "The statement has the bill of materials of this manifest, with what its flake states of the packages."
};
});
}
async function checkStatement(common, {file: file, signers: signers}, agree) {
const name = (0, _domain_errors_quote__WEBPACK_IMPORTED_MODULE_15__.h)(file.slice(file.lastIndexOf("/") + 1));
const failed = what => ({
...common,
outcome: "failed",
statement: what,
hint: "Take the files that the build wrote, from its artifact."
});
try {
const text = await (0, _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_13__.t)(file, _domain_statement_dsse__WEBPACK_IMPORTED_MODULE_6__.TV);
if (text === void 0) return {
...common,
outcome: "not-provable",
statement: `There is no ${name} beside the manifest, so it was not checked.`
};
const envelope = (0, _domain_statement_dsse__WEBPACK_IMPORTED_MODULE_6__.mE)(text);
const statement = (0, _domain_statement_statement__WEBPACK_IMPORTED_MODULE_11__.T8)(envelope);
const agreement = agree(statement);
const {problems: problems, isCompared: isCompared = true} = agreement;
const signature = signatureOf(envelope, signers);
if (problems.length > 0 || signature.outcome === "failed") return failed(`The statement ${name} ${[ ...problems, ...signature.outcome === "failed" ? [ signature.what ] : [] ].join("; it ")}.`);
if (signature.outcome === "not-provable" || !isCompared) return {
...common,
vouchedBy: "none",
outcome: "not-provable",
statement: `${agreement.statement} It ${signature.what}.`
};
return {
...common,
outcome: "passed",
statement: `${agreement.statement} It ${signature.what}.`
};
} catch (error) {
return failed((0, _domain_errors_errors__WEBPACK_IMPORTED_MODULE_2__.ux)(error) ? `${name}: ${error.message}` : `${name} cannot be read (${(0, 
_domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_3__.A)(error)}).`);
}
}
function signatureOf(envelope, {list: list, at: at}) {
const [first] = envelope.signatures;
if (first === void 0) return {
outcome: "not-provable",
what: "is not signed: anyone can write such a statement"
};
const signatures = envelope.signatures.flatMap(one => (0, _domain_statement_sshsig__WEBPACK_IMPORTED_MODULE_9__.F)(one) ?? []);
if (signatures.length === 0) return {
outcome: "failed",
what: "has no signature by an ssh key"
};
if (list === void 0) return {
outcome: "not-provable",
what: "has a signature, and it is unknown who may sign it"
};
const judgement = (0, _domain_evidence_allowed_signers__WEBPACK_IMPORTED_MODULE_4__.l)(list, {
text: (0, _domain_statement_dsse__WEBPACK_IMPORTED_MODULE_6__.dc)(envelope),
signatures: signatures,
namespace: _domain_trust_signature__WEBPACK_IMPORTED_MODULE_10__.sO,
at: at
});
if (judgement === void 0) return {
outcome: "not-provable",
what: "is signed with a certificate, which only ssh-keygen verifies"
};
const [good] = judgement.good;
if (good !== void 0) return {
outcome: "passed",
what: `is signed by ${good.principals.join("/")} (${good.fingerprint})`
};
return {
outcome: "failed",
what: `has no good signature: ${refusalOf(judgement.refused[0])}`
};
}
function refusalOf(refused) {
const {number: number, signature: signature, refusal: refusal} = refused;
if (refusal !== "other-manifest") return (0, _domain_trust_judgement__WEBPACK_IMPORTED_MODULE_12__.WE)(refused);
return `signature ${number} (${signature.fingerprint}) does not match this statement: it was changed, or the signature belongs to another one`;
}
async function checkNixSignatures({folder: folder}, inventory, trusted) {
const file = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _domain_evidence_nix_signatures__WEBPACK_IMPORTED_MODULE_5__.Je);
const common = {
check: "nix-signatures",
restsOn: [ file, (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _bundle_write_js__WEBPACK_IMPORTED_MODULE_14__.e6.inventory) ],
vouchedBy: "none"
};
const open = (statement, hint) => ({
...common,
outcome: "not-provable",
statement: statement,
...hint === void 0 ? {} : {
hint: hint
}
});
try {
const text = await (0, _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_13__.t)(file, _domain_bundle_files__WEBPACK_IMPORTED_MODULE_1__.H3[_domain_evidence_nix_signatures__WEBPACK_IMPORTED_MODULE_5__.Je].limitBytes);
if (text === void 0) return open(`There is no ${_domain_evidence_nix_signatures__WEBPACK_IMPORTED_MODULE_5__.Je} beside the manifest, so it is unknown which keys of Nix signed its paths.`);
if (trusted === void 0) return open("The signatures of Nix were not checked.", "Give a file with the trusted keys.");
if (inventory === void 0) return open("Without its inventory, the signatures of the paths cannot be checked.");
const signatures = _domain_evidence_nix_signatures__WEBPACK_IMPORTED_MODULE_5__.Yl.safeParse(JSON.parse(text));
if (!signatures.success) return {
...common,
outcome: "failed",
statement: `${_domain_evidence_nix_signatures__WEBPACK_IMPORTED_MODULE_5__.Je} is not a list of signatures.`
};
const missing = (0, _domain_evidence_nix_signatures__WEBPACK_IMPORTED_MODULE_5__.kU)(inventory, signatures.data, trusted);
if (missing.length > 0) {
const more = missing.length > 1 ? ` and ${missing.length - 1} more` : "";
const statement = `Too few trusted keys of Nix signed ${missing[0]}${more}: ${(0, 
_domain_report_amount__WEBPACK_IMPORTED_MODULE_16__.B4)(trusted.needed, "signature")} is needed for each path.`;
return {
...common,
outcome: "failed",
statement: statement
};
}
const names = [ ...trusted.keys.keys() ].join(", ");
return {
...common,
outcome: "passed",
statement: `Each of the ${(0, _domain_report_amount__WEBPACK_IMPORTED_MODULE_16__.B4)(inventory.paths.length, "path")} is signed by a trusted key of Nix (${names}).`
};
} catch (error) {
return {
...common,
outcome: "failed",
statement: `${_domain_evidence_nix_signatures__WEBPACK_IMPORTED_MODULE_5__.Je} cannot be read (${(0, 
_domain_errors_reason_of__WEBPACK_IMPORTED_MODULE_3__.A)(error)}).`
};
}
}
}),

/***/ 43397: // build/js/steps/evidence/folder/read-trust.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
i: () => readSigners,
b: () => readTrust
});
var catalogue = __webpack_require__(6966);
var errors = __webpack_require__(8136);
var quote = __webpack_require__(7191);
var allowed_signers = __webpack_require__(76595);
var external_node_crypto_ = __webpack_require__(77598);
var grammar = __webpack_require__(36407);
var trust_pattern = __webpack_require__(93496);
var wire = __webpack_require__(1137);
// CONCATENATED MODULE: ./build/js/domain/evidence/known-hosts.js
function parseKnownHosts(text) {
return text.split(/\r?\n/).flatMap(line => {
const words = line.trim().split(/\s+/);
const marker = words[0]?.startsWith("@") === true ? words.shift() : void 0;
const [names = "", type = "", base64 = ""] = words;
if (names.startsWith("#") || marker !== void 0 && marker !== "@revoked") return [];
if (!grammar.OC.safeParse(`${type} ${base64}`).success) return [];
const key = {
type: type,
fingerprint: (0, wire.yy)(Buffer.from(base64, "base64"))
};
return [ {
isFor: matcher(names),
isRevoked: marker === "@revoked",
key: key
} ];
});
}
function keysOfHost(known, host) {
const own = known.filter(({isFor: isFor}) => isFor(host));
const revoked = new Set(own.filter(({isRevoked: isRevoked}) => isRevoked).map(({key: key}) => key.fingerprint));
return own.flatMap(({key: key}) => revoked.has(key.fingerprint) ? [] : [ key ]);
}
function matcher(names) {
const [, salt, digest] = /^\|1\|([A-Za-z0-9+/=]+)\|([A-Za-z0-9+/=]+)$/.exec(names) ?? [];
if (salt !== void 0) return host => (0, external_node_crypto_.createHmac)("sha1", Buffer.from(salt, "base64")).update(host).digest("base64") === digest;
const patterns = names.split(",").map(name => name.replace(/^(!?)\[(.*)\]:\d+$/, "$1$2"));
return host => patterns.some(pattern => !pattern.startsWith("!") && (0, trust_pattern.j)(pattern, host)) && !patterns.some(pattern => pattern.startsWith("!") && (0, 
trust_pattern.j)(pattern.slice(1), host));
}
var nix_signatures = __webpack_require__(8712);
var read_limited = __webpack_require__(55463);
// CONCATENATED MODULE: ./build/js/steps/evidence/folder/read-trust.js
const LIMIT_BYTES = 4 * 1024 * 1024;
async function readTrust(given, {trust: trust}) {
const used = [];
const enclosed = (file, name) => {
if (file !== void 0 || given.useEnclosedKeys !== true) return file;
const found = trust.get(name);
if (found !== void 0) used.push(found.path);
return found?.file;
};
const allowedSignersFile = enclosed(given.allowedSignersFile, "allowed_signers");
const revokedKeysFile = enclosed(given.revokedKeysFile, "revoked_keys");
const knownHostsFile = enclosed(given.knownHostsFile, "known_hosts");
const nixKeysFile = enclosed(given.nixKeysFile, "nix-keys");
const known = await read(knownHostsFile, "known hosts");
const hosts = known === void 0 ? void 0 : parseKnownHosts(known);
return {
release: {
allowedSignersFile: allowedSignersFile,
revokedKeysFile: revokedKeysFile,
list: await readSigners({
allowedSignersFile: allowedSignersFile,
revokedKeysFile: revokedKeysFile
}),
minimumSignatures: given.minimumSignatures ?? 1,
nix: await nixKeys(nixKeysFile, given.nixSignaturesNeeded ?? 1),
at: given.at,
allowUnsigned: given.allowUnsigned ?? false
},
keysOf: host => hosts === void 0 ? void 0 : keysOfHost(hosts, host),
checks: [ ...used.length === 0 ? [] : [ enclosedKeys(used) ], ...unusedKeys(given, trust) ]
};
}
async function readSigners({allowedSignersFile: allowedSignersFile, revokedKeysFile: revokedKeysFile}) {
const signers = await read(allowedSignersFile, "allowed signers");
const revoked = await read(revokedKeysFile, "revoked keys");
return signers === void 0 ? void 0 : (0, allowed_signers.L)(signers, revoked);
}
function enclosedKeys(used) {
return {
check: "keys",
outcome: "not-provable",
statement: `These keys are from the evidence itself, and the author of the evidence could have written them: ${used.join(", ")}.`,
hint: "Compare them with keys that you have from elsewhere, or give those.",
restsOn: used,
vouchedBy: "none"
};
}
function unusedKeys({useEnclosedKeys: useEnclosedKeys}, trust) {
if (trust.size === 0 || useEnclosedKeys === true) return [];
const paths = [ ...trust.values() ].map(({path: path}) => path);
return [ {
check: "keys",
outcome: "passed",
statement: `The keys in the evidence were not used: ${paths.join(", ")}.`,
restsOn: paths,
vouchedBy: "none"
} ];
}
async function nixKeys(file, needed) {
const text = await read(file, "Nix keys");
if (text === void 0) return;
const keys = (0, nix_signatures.v0)(text);
if (typeof keys === "string") throw new errors.dz("key-invalid", `The file of Nix keys ${(0, 
quote.h)(file)} ${keys}.`);
return {
keys: keys,
needed: needed
};
}
async function read(file, what) {
if (file === void 0) return;
const text = await (0, read_limited.t)(file, LIMIT_BYTES).catch(cause => {
throw (0, catalogue._s)(`file of ${what}`, file, cause);
});
if (text === void 0) throw (0, catalogue._s)(`file of ${what}`, file);
return text;
}
}),

/***/ 53572: // build/js/steps/evidence/verify-record-signature.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
q: () => signedBy,
z: () => verifyRecordSignature
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8136);
var _domain_errors_quote__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7191);
var _domain_evidence_ssh_signature__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51984);
var _tools_files_temporary_folder__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87028);
var _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55463);
var _domain_manifest_canonical__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(53795);
var _tools_ssh_keygen_sign__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(55048);
var _domain_trust_signature__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3508);
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
async function verifyRecordSignature({record: record, recordFile: recordFile, hostKeys: hostKeys}, runner) {
const signatureFile = `${recordFile}.sig`;
const signature = await readSignature(signatureFile);
if (signature === void 0) {
if (hostKeys === void 0) return null;
throw refusedRecord(`${(0, _domain_errors_quote__WEBPACK_IMPORTED_MODULE_9__.h)(recordFile)} is not signed: there is no ${(0, 
_domain_errors_quote__WEBPACK_IMPORTED_MODULE_9__.h)(signatureFile)}; give the host-record-\u2026.json that promote or rollback kept, with its .sig beside it.`);
}
const signer = await signedBy({
text: (0, _domain_manifest_canonical__WEBPACK_IMPORTED_MODULE_10__.q)(record),
signature: signature,
namespace: _domain_trust_signature__WEBPACK_IMPORTED_MODULE_8__.oz
}, runner);
if (signer === void 0) throw refusedRecord(`${(0, _domain_errors_quote__WEBPACK_IMPORTED_MODULE_9__.h)(recordFile)} does not match the signature in ${(0, 
_domain_errors_quote__WEBPACK_IMPORTED_MODULE_9__.h)(signatureFile)}: one of them was changed, or belongs to another attempt.`);
if (hostKeys === void 0) return {
...signer,
isHostKey: false
};
if (hostKeys.some(({fingerprint: fingerprint}) => fingerprint === signer.fingerprint)) return {
...signer,
isHostKey: true
};
const given = hostKeys.map(({type: type, fingerprint: fingerprint}) => `${type} ${fingerprint}`).join(", ");
throw refusedRecord(`${(0, _domain_errors_quote__WEBPACK_IMPORTED_MODULE_9__.h)(recordFile)} is signed by ${signer.keyType} ${signer.fingerprint}, and not by a key of the host that was given (${given}).`, "Compare it with /etc/ssh/ssh_host_*_key.pub on the host.");
}
async function signedBy({text: text, signature: signature, namespace: namespace}, runner) {
const env_1 = {
stack: [],
error: void 0,
hasError: false
};
try {
const isGood = (0, _domain_evidence_ssh_signature__WEBPACK_IMPORTED_MODULE_4__.C)(signature, text, namespace);
if (isGood !== void 0) return isGood ? {
keyType: (0, _domain_evidence_ssh_signature__WEBPACK_IMPORTED_MODULE_4__.L)(signature.keyType),
fingerprint: signature.fingerprint
} : void 0;
const folder = __addDisposableResource(env_1, await (0, _tools_files_temporary_folder__WEBPACK_IMPORTED_MODULE_5__.wE)((0, 
node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), "grind-to-prod"), true);
const file = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder.path, "signature");
await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, signature.armour, {
mode: 384
});
const command = (0, _tools_ssh_keygen_sign__WEBPACK_IMPORTED_MODULE_7__.em)(file, text, namespace);
const {status: status, stdout: stdout, stderr: stderr} = await runner.run(command);
if (status === null) throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__.Qd(command.argv, {
status: status,
stderr: stderr
});
return status === 0 ? (0, _tools_ssh_keygen_sign__WEBPACK_IMPORTED_MODULE_7__.l_)(stdout) : void 0;
} catch (e_1) {
env_1.error = e_1;
env_1.hasError = true;
} finally {
const result_1 = __disposeResources(env_1);
if (result_1) await result_1;
}
}
async function readSignature(file) {
const unusable = cause => new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__.dz("record-invalid", `${(0, 
_domain_errors_quote__WEBPACK_IMPORTED_MODULE_9__.h)(file)} is not one ssh signature of a record.`, {
hint: "Give the one that was kept with it.",
cause: cause
});
const text = await (0, _tools_files_read_limited__WEBPACK_IMPORTED_MODULE_6__.t)(file, _domain_trust_signature__WEBPACK_IMPORTED_MODULE_8__.dY).catch(cause => {
throw unusable(cause);
});
if (text === void 0) return;
let signatures;
try {
signatures = (0, _domain_trust_signature__WEBPACK_IMPORTED_MODULE_8__.Vv)(text);
} catch (cause) {
throw unusable(cause);
}
if (signatures.length !== 1) throw unusable(void 0);
return signatures[0];
}
function refusedRecord(message, hint) {
return new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_3__.dz("record-refused", message, {
hint: hint
});
}
}),

/***/ 81921: // build/js/tools/ssh/judge-signatures.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
D: () => judgeSignatures
});
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var errors = __webpack_require__(8136);
var temporary_folder = __webpack_require__(87028);
var signers = __webpack_require__(86233);
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
const {signatureFile: signatureFile, allowedSignersFile: allowedSignersFile, revokedKeysFile: revokedKeysFile, at: at, principal: principal, message: message, namespace: namespace} = question;
return {
argv: [ "ssh-keygen", "-Y", "verify", ...moment(at), "-n", namespace, "-f", allowedSignersFile, ...revokedKeysFile === void 0 ? [] : [ "-r", revokedKeysFile ], "-I", principal, "-s", signatureFile ],
input: message,
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
function parseGood(stdout, expected) {
const [, namespace, keyType, fingerprint] = /^Good "([^"]*)" signature for \S+ with (\S+) key (SHA256:\S+)$/m.exec(stdout) ?? [];
if (namespace !== expected || keyType === void 0 || fingerprint === void 0) return;
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
const key = parseGood(verified.stdout, question.namespace);
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
}),

};
