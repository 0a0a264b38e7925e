export const modules = {

/***/ 5400: // build/js/domain/evidence/head-note.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
HS: () => notesRef,
I2: () => shownNote,
Lg: () => NOTES_PREFIX,
ZS: () => headsOfNote,
rk: () => noteLine
});
var manifest_canonical_js$3 = __webpack_require__(53795);
var protocol_loose_js$0 = __webpack_require__(71682);
var protocol_ledger_head_js$1 = __webpack_require__(47306);
var seen_head_js$2 = __webpack_require__(8425);
const NOTES_PREFIX = "refs/notes/grind-to-prod/";
function notesRef(application) {
return `${NOTES_PREFIX}${application.replaceAll(/\.(?=\.|lock$)/g, "%2E")}`;
}
function noteLine(head) {
return (0, manifest_canonical_js$3.q)(head);
}
function shownNote({ref, commit}) {
return `the note of ${commit.slice(0, 12)} in ${ref}`;
}
function headsOfNote(text, place) {
const path = shownNote(place);
const heads = [];
const problems = [];
for (const [index, line] of text.split("\n").entries()) {
if (line.trim() === "") continue;
const head = headOfLine(line);
if (head === void 0) problems.push(`Line ${index + 1} of ${path} is not the newest line of a ledger.`); else if (notesRef(head.application) !== place.ref) problems.push(`Line ${index + 1} of ${path} is of another application, ${head.application}.`); else heads.push({
...(0, seen_head_js$2.Le)(head, path),
keptIn: "note"
});
}
return {
heads,
problems
};
}
function headOfLine(line) {
try {
return (0, protocol_loose_js$0.L)(protocol_ledger_head_js$1.U).safeParse(JSON.parse(line)).data;
} catch {
return;
}
}
}),

/***/ 8425: // build/js/domain/evidence/seen-head.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Le: () => headOfLedger,
ep: () => checkHeads,
fw: () => vouchingOf,
ln: () => headOfRecord
});
var ledger_chain_js$0 = __webpack_require__(53184);
var manifest_canonical_js$3 = __webpack_require__(53795);
var trust_signature_js$1 = __webpack_require__(3508);
var ssh_signature_js$2 = __webpack_require__(51984);
function headOfLedger({signature, ...head}, path) {
const {host, application, line, digest, signedAt} = head;
const signed = {
armour: signature,
text: (0, manifest_canonical_js$3.q)(head),
namespace: trust_signature_js$1.cl
};
return {
host,
application,
line,
digest,
at: signedAt,
path,
signed
};
}
function headOfRecord(record, {path, signature}) {
const {host, application, ledger, finishedAt} = record;
if (ledger === void 0) return [];
const {line, previousEntry} = ledger;
const digest = (0, ledger_chain_js$0.LE)((0, manifest_canonical_js$3.q)({
previousEntry,
record
}));
const text = (0, manifest_canonical_js$3.q)(record);
const signed = signature === void 0 ? void 0 : {
armour: signature,
text,
namespace: trust_signature_js$1.oz
};
return [ {
host,
application,
line,
digest,
at: finishedAt,
path,
signed
} ];
}
async function checkHeads(question) {
const {host, ledger, heads} = question;
const vouched = await Promise.all(heads.map(async head => ({
head,
vouching: await vouchingOf(head, question.keys)
})));
const counted = vouched.filter(({head, vouching}) => head.keptIn === void 0 || vouching === "host");
const found = ofThisLedger(counted, ledger).map(one => compared(one, question));
return [ ...comparisonChecks(found, {
host,
ledger
}), ...uncountedNotes(vouched, host) ];
}
function ofThisLedger(vouched, ledger) {
const own = vouched.filter(({head: {keptIn, application}}) => keptIn !== "note" || isOfLedger(application, ledger));
const later = own.filter(({head}) => isLaterNote(head, ledger)).toSorted((left, right) => right.head.line - left.head.line);
return own.filter(one => one === later[0] || !later.includes(one));
}
function isOfLedger(application, ledger) {
return ledger === void 0 || ledger.application === "" || ledger.application === application;
}
function isLaterNote({keptIn, line, at}, ledger) {
return keptIn === "note" && (ledger === void 0 || line > ledger.newest && Date.parse(at) > Date.parse(ledger.at));
}
function uncountedNotes(vouched, host) {
const forged = vouched.filter(({head, vouching}) => head.keptIn === "note" && vouching !== "host");
if (forged.length === 0) return [];
const named = forged.slice(0, NAMED_LINES).map(({head: {line, path}}) => `line ${line} by ${path}`);
const more = forged.length > NAMED_LINES ? ` and ${forged.length - NAMED_LINES} more` : "";
return [ {
check: "ledger-head",
about: host,
outcome: "not-provable",
statement: `No known key of ${host} signed these newest lines of its ledger, so they count for nothing: ${named.join(", ")}${more}.`,
restsOn: [ ...new Set(forged.map(({head}) => head.path)) ],
vouchedBy: "none"
} ];
}
function comparisonChecks(found, {host, ledger}) {
if (found.length === 0) return [];
const common = {
check: "ledger-head",
about: host
};
const restsOn = head => [ head.path, ...ledger === void 0 ? [] : [ ledger.path ] ];
const others = found.filter(({outcome}) => outcome !== "passed");
const hint = "Compare them with other copies, and with the host.";
const checks = others.map(({outcome, statement, head, isVouched}) => ({
...common,
outcome,
statement,
...outcome === "failed" ? {
hint
} : {},
restsOn: restsOn(head),
vouchedBy: isVouched ? "host" : "none"
}));
if (others.length > 0) return checks;
const lines = [ ...new Set(found.map(({head}) => head.line)) ].toSorted((left, right) => left - right);
const named = `${lines.slice(0, NAMED_LINES).join(", ")}${lines.length > NAMED_LINES ? ` and ${lines.length - NAMED_LINES} more` : ""}`;
const statement = `The ledger of ${host} has each newest line that was seen of it earlier: ${named}.`;
const vouchedBy = found.every(({isVouched}) => isVouched) ? "host" : "none";
return [ {
...common,
outcome: "passed",
statement,
restsOn: [ ...new Set(found.flatMap(({head}) => restsOn(head))) ],
vouchedBy
} ];
}
const NAMED_LINES = 10;
function compared({head, vouching}, {host, ledger}) {
const {line, digest, at, path} = head;
const isVouched = vouching === "host";
const shown = `line ${line} with the digest ${digest} was the newest of the ledger of ${host} at ${at}${isVouched ? "" : ", which no known key of it signed"}`;
const answer = (outcome, statement) => ({
outcome,
statement,
head,
isVouched
});
if (vouching === "bad") return answer("failed", `The newest line in ${path} does not match its signature.`);
if (ledger === void 0) return answer("not-provable", `By ${path}, ${shown}; there is no ledger here to compare with.`);
if (ledger.application !== head.application) return answer("not-provable", `By ${path}, ${shown}, but of the application ${head.application}: the ledger here is of ${ledger.application}.`);
const here = ledger.digests.get(line);
if (here === digest && head.isEnclosed === true && !isVouched) return answer("not-provable", `By ${path}, ${shown}; what is kept in the evidence itself proves nothing without a signature.`);
if (here === digest) return answer("passed", "");
if (here !== void 0) return answer("failed", `By ${path}, ${shown}; here that line has the digest ${here}: the history was rewritten.`);
if (ledger.isBroken) return answer("not-provable", `By ${path}, ${shown}; here the ledger contradicts itself before that line.`);
if (line < ledger.oldest) return answer("not-provable", `By ${path}, ${shown}; here the ledger begins with line ${ledger.oldest}.`);
if (isLaterNote(head, ledger)) return answer("not-provable", `By ${path}, ${shown}; here the ledger ends with line ${ledger.newest}, as of ${ledger.at}: this copy is older.`);
const end = `line ${ledger.newest} with the digest ${ledger.digests.get(ledger.newest)}`;
return answer("failed", `By ${path}, ${shown}; here the ledger ends with ${end}: lines were removed, or this copy is older.`);
}
async function vouchingOf({signed, line}, keys) {
if (signed === null) return "host";
if (signed === void 0) return "none";
try {
const [signature, ...more] = (0, trust_signature_js$1.Vv)(signed.armour);
if (signature === void 0 || more.length > 0) return "bad";
if (await (0, ssh_signature_js$2.C)(signature, signed.text, signed.namespace) !== true) return "bad";
const key = keys.find(({fingerprint}) => fingerprint === signature.fingerprint);
return key === void 0 || key.until !== void 0 && line > key.until.line ? "none" : "host";
} catch {
return "bad";
}
}
}),

/***/ 51984: // build/js/domain/evidence/ssh-signature.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C: () => isSignatureOf,
L: () => shownKeyType
});
var node_crypto$0 = __webpack_require__(77598);
var trust_signature_js$1 = __webpack_require__(3508);
var trust_wire_js$2 = __webpack_require__(1137);
var is_signed_js$3 = __webpack_require__(56570);
function isSignatureOf(signature, text, namespace) {
const parts = isKnownKeyType(signature.keyType) ? partsOf(signature) : null;
if (parts === null) return Promise.resolve(void 0);
if (parts === void 0 || signature.namespace !== namespace) return Promise.resolve(false);
return verifiedBy(signature.keyType, parts, signedBytes(parts, {
text,
namespace
}));
}
function signedBytes({hashAlgorithm, reserved}, {text, namespace}) {
const fields = [ Buffer.from(namespace), reserved, Buffer.from(hashAlgorithm), (0, 
node_crypto$0.hash)(hashAlgorithm, text, "buffer") ];
return Buffer.concat([ Buffer.from("SSHSIG"), ...fields.flatMap(field => [ lengthOf(field), field ]) ]);
}
async function verifiedBy(keyType, parts, signed) {
try {
return isKnownKeyType(keyType) && await verifiers[keyType](parts, signed);
} catch {
return false;
}
}
function shownKeyType(keyType) {
if (keyType === "ssh-ed25519") return "ED25519";
return keyType === "ssh-rsa" ? "RSA" : "ECDSA";
}
function partsOf(signature) {
const bytes = Buffer.from((0, trust_signature_js$1.IE)(signature), "base64");
const [publicKey, , reserved, hashName, inner] = (0, trust_wire_js$2.ut)(bytes.subarray(10), 5) ?? [];
const hashAlgorithm = hashName?.toString("latin1");
const [algorithm, blob] = (inner === void 0 ? void 0 : (0, trust_wire_js$2.ut)(inner, 2)) ?? [];
if (publicKey === void 0 || reserved?.length !== 0 || algorithm === void 0 || blob === void 0) return;
if (hashAlgorithm !== "sha256" && hashAlgorithm !== "sha512") return;
return {
publicKey,
hashAlgorithm,
reserved,
algorithm: algorithm.toString("latin1"),
blob
};
}
const RSA_LEAST_BITS = 1024;
const verifiers = {
"ssh-ed25519": ({publicKey, algorithm, blob}, signed) => {
const [, point] = (0, trust_wire_js$2.ut)(publicKey, 2) ?? [];
if (algorithm !== "ssh-ed25519" || point?.length !== 32) return false;
const key = keyOf(publicKey, () => ({
kty: "OKP",
crv: "Ed25519",
x: point.toString("base64url")
}));
return (0, is_signed_js$3.J)(signed, {
algorithm: null,
key,
signature: blob
});
},
"ssh-rsa": ({publicKey, algorithm, blob}, signed) => {
const [, exponent, modulus] = (0, trust_wire_js$2.ut)(publicKey, 3) ?? [];
const digest = {
"rsa-sha2-256": "sha256",
"rsa-sha2-512": "sha512"
}[algorithm];
if (digest === void 0 || exponent === void 0 || modulus === void 0) return false;
if (!isMinimal(exponent) || !isMinimal(modulus)) return false;
const jwk = () => ({
kty: "RSA",
n: unsigned(modulus).toString("base64url"),
e: unsigned(exponent).toString("base64url")
});
const bits = unsigned(modulus).length * 8 - Math.clz32(unsigned(modulus)[0] ?? 0) + 24;
return bits >= RSA_LEAST_BITS && (0, is_signed_js$3.J)(signed, {
algorithm: digest,
key: keyOf(publicKey, jwk),
signature: blob
});
},
"ecdsa-sha2-nistp256": (parts, signed) => verifyEcdsa(parts, signed, {
curve: "P-256",
bytes: 32,
digest: "sha256"
}),
"ecdsa-sha2-nistp384": (parts, signed) => verifyEcdsa(parts, signed, {
curve: "P-384",
bytes: 48,
digest: "sha384"
}),
"ecdsa-sha2-nistp521": (parts, signed) => verifyEcdsa(parts, signed, {
curve: "P-521",
bytes: 66,
digest: "sha512"
})
};
function isKnownKeyType(keyType) {
return Object.hasOwn(verifiers, keyType);
}
function verifyEcdsa({publicKey, algorithm, blob}, signed, {curve, bytes, digest}) {
const [type, name, point] = (0, trust_wire_js$2.ut)(publicKey, 3) ?? [];
const numbers = (0, trust_wire_js$2.ut)(blob, 2)?.map(unsigned) ?? [];
if (type?.toString("latin1") !== algorithm || algorithm !== `ecdsa-sha2-${name?.toString("latin1")}`) return false;
if (point?.length !== 1 + 2 * bytes || point[0] !== 4 || numbers.length !== 2) return false;
if (numbers.some(({length}) => length > bytes) || !(0, trust_wire_js$2.ut)(blob, 2).every(isMinimal)) return false;
const jwk = () => ({
kty: "EC",
crv: curve,
x: point.subarray(1, 1 + bytes).toString("base64url"),
y: point.subarray(1 + bytes).toString("base64url")
});
const both = Buffer.concat(numbers.map(number => Buffer.concat([ Buffer.alloc(bytes - number.length), number ])));
return (0, is_signed_js$3.J)(signed, {
algorithm: digest,
key: {
key: keyOf(publicKey, jwk),
dsaEncoding: "ieee-p1363"
},
signature: both
});
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
const key = (0, node_crypto$0.createPublicKey)({
key: jwk(),
format: "jwk"
});
if (keys.size >= KEYS_KEPT) keys.clear();
keys.set(name, key);
return key;
}
}),

};
