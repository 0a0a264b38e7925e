export const modules = {

/***/ 5400: // build/js/domain/evidence/head-note.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
I2: () => shownNote,
Lg: () => NOTES_PREFIX,
ZS: () => headsOfNote,
notesRef: () => notesRef,
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

/***/ 57268: // build/js/tools/git/notes.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
G7: () => appendNoteCommand,
HJ: () => showNoteCommand,
I3: () => wasPushTooLate,
IN: () => parseBlobs,
K4: () => listRefsCommand,
QX: () => seenNotesRef,
SX: () => moveRefCommand,
XJ: () => parseNotes,
aY: () => pushProblem,
df: () => removeRefCommand,
fj: () => fetchNotesCommand,
gl: () => readBlobsCommand,
jO: () => pushNotesCommand,
rD: () => mergeNotesCommand,
vk: () => wasPushForbidden,
zU: () => listNotesCommand
});
var run_limits_js$1 = __webpack_require__(28410);
var git_js$0 = __webpack_require__(13909);
const author = {
name: "grind-to-prod",
email: "grind-to-prod@localhost"
};
function notesCommand(root, ref, words) {
const command = (0, git_js$0.QT)(root, [ "notes", `--ref=${ref}`, ...words ], "write");
const identity = {
GIT_AUTHOR_NAME: author.name,
GIT_AUTHOR_EMAIL: author.email,
GIT_COMMITTER_NAME: author.name,
GIT_COMMITTER_EMAIL: author.email
};
return {
...command,
environment: {
...command.environment,
...identity
}
};
}
function appendNoteCommand(root, ref, {commit, text}) {
return {
...notesCommand(root, ref, [ "append", "--file=-", commit ]),
input: text
};
}
function showNoteCommand(root, ref, commit) {
return (0, git_js$0.QT)(root, [ "notes", `--ref=${ref}`, "show", commit ]);
}
function mergeNotesCommand(root, ref, other) {
return notesCommand(root, ref, [ "merge", "--quiet", "--strategy=cat_sort_uniq", other ]);
}
function seenNotesRef(ref) {
return ref.replace(/^refs\//, "refs/grind-to-prod/");
}
function fetchNotesCommand(root, remote, ref) {
const words = [ "--no-progress", "--no-tags", "--no-prune", "--no-write-fetch-head", "--no-recurse-submodules" ];
return {
...(0, git_js$0.QT)(root, [ "fetch", ...words, "--", remote, `+${ref}:${seenNotesRef(ref)}` ], "write"),
timeout: run_limits_js$1.Zw
};
}
function pushNotesCommand(root, remote, {tip, ref}) {
const words = [ "--porcelain", "--no-verify", "--no-signed", "--no-follow-tags", "--recurse-submodules=no" ];
return {
...(0, git_js$0.QT)(root, [ "push", ...words, "--", remote, `${tip}:${ref}` ], "write"),
timeout: run_limits_js$1.Zw
};
}
function wasPushTooLate({stdout, stderr}) {
const late = /^!\t.*\[rejected\]|cannot lock ref|failed to update ref|incorrect old value|reference already exists/m;
return late.test(stdout) || late.test(stderr);
}
function pushProblem({stdout, stderr}) {
return /^!\t.*\t(\[.*)$/m.exec(stdout)?.[1] ?? (0, git_js$0.aN)(stderr);
}
function wasPushForbidden(stderr) {
return /\b40[13]\b|denied|not allowed|not granted|authentication failed|could not read (?:username|password)|read.only/i.test(stderr);
}
function moveRefCommand(root, ref, {to, before}) {
return (0, git_js$0.QT)(root, [ "update-ref", ref, to, before ?? "".padStart(to.length, "0") ], "write");
}
function removeRefCommand(root, ref) {
return (0, git_js$0.QT)(root, [ "update-ref", "-d", ref ], "write");
}
function listRefsCommand(directory, prefix) {
return (0, git_js$0.QT)(directory, [ "for-each-ref", "--format=%(refname)", "--", prefix ]);
}
function listNotesCommand(directory, ref) {
return (0, git_js$0.QT)(directory, [ "ls-tree", "-r", "-l", "-z", "--full-tree", "--end-of-options", ref ]);
}
function parseNotes(stdout) {
return [ ...stdout.matchAll(/(?:^|\0)\d+ blob ([0-9a-f]+) +(\d+)\t([0-9a-f/]+)(?=\0)/g) ].flatMap(([, blob = "", size, path = ""]) => {
const commit = path.replaceAll("/", "");
return commit.length === blob.length ? [ {
blob,
size: Number(size),
commit
} ] : [];
});
}
function readBlobsCommand(directory, {blobs, word}) {
return {
...(0, git_js$0.QT)(directory, [ "cat-file", `--batch=%(objectname) ${word}` ]),
input: blobs.map(blob => `${blob}\n`).join("")
};
}
function parseBlobs(stdout, word) {
const parts = stdout.split(new RegExp(`(?:^|\\n)([0-9a-f]{40,64}) ${word}\\n`));
const blobs = new Map;
for (let at = 1; at + 1 < parts.length; at += 2) blobs.set(parts[at], parts[at + 1].replace(/\n$/, ""));
return blobs;
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
var trust_namespaces_js$4 = __webpack_require__(10420);
var trust_signature_js$1 = __webpack_require__(3508);
var ssh_signature_js$2 = __webpack_require__(51984);
function headOfLedger({signature, ...head}, path) {
const {host, application, line, digest, signedAt} = head;
const signed = {
armour: signature,
text: (0, manifest_canonical_js$3.q)(head),
namespace: trust_namespaces_js$4.cl
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
namespace: trust_namespaces_js$4.oz
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

/***/ 95363: // build/js/domain/trust/host-keys.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
C3: () => parseHostKeys,
qF: () => isReplacedBefore,
v: () => hostKeyOf
});
var config_grammar_js$0 = __webpack_require__(36407);
var whole_key_js$1 = __webpack_require__(43319);
var wire_js$2 = __webpack_require__(1137);
function isReplacedBefore({until}, {ledger, finishedAt}) {
if (until === void 0) return false;
return ledger === void 0 ? Date.parse(finishedAt) > Date.parse(until.at) : ledger.line > until.line;
}
function hostKeyOf(publicKey) {
const [type = "", base64 = ""] = publicKey.split(" ");
return {
type,
fingerprint: (0, wire_js$2.yy)(Buffer.from(base64, "base64"))
};
}
function parseHostKeys(text) {
const keys = [];
for (const [index, line] of text.split(/\r?\n/).entries()) {
const words = line.trim().split(/\s+/);
if (line.trim() === "" || line.startsWith("#")) continue;
const [type, base64] = [ words, words.slice(1) ].find(from => isPublicKey(from)) ?? [];
if (line.startsWith("@") || type === void 0 || base64 === void 0) return `has no public key of a host in line ${index + 1}`;
const fingerprint = (0, whole_key_js$1.R)(type, base64);
if (fingerprint === void 0) return `has a public key in line ${index + 1} that is cut off, damaged, or of another type`;
const key = {
type,
fingerprint
};
const other = keys.find(known => known.type === type);
if (other === void 0) keys.push(key); else if (other.fingerprint !== key.fingerprint) return 'has keys of more than one host; give the keys of one host, such as the output of "ssh-keygen -F HOST"';
}
return keys.length === 0 ? "is empty" : keys;
}
function isPublicKey([type, base64]) {
return config_grammar_js$0.OC.safeParse(`${type} ${base64}`).success;
}
}),

/***/ 96634: // build/js/steps/notes/read-notes.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
f: () => readNotesOf,
readNotes: () => readNotes
});
var node_crypto$0 = __webpack_require__(77598);
var domain_errors_errors$1 = __webpack_require__(8136);
var domain_errors_quote$6 = __webpack_require__(7191);
var domain_evidence_head_note$2 = __webpack_require__(5400);
var tools_git_git$7 = __webpack_require__(13909);
var tools_git_notes$3 = __webpack_require__(57268);
var tools_run_answered$4 = __webpack_require__(51949);
var tools_run_expect_success$5 = __webpack_require__(84521);
const NOTE_LIMIT_BYTES = 1024 * 1024;
const NOTES_LIMIT_BYTES = 64 * 1024 * 1024;
async function readNotes(directory, runner) {
const {status, stdout, stderr} = await (0, tools_run_answered$4.o)(runner, (0, 
tools_git_notes$3.K4)(directory, domain_evidence_head_note$2.Lg));
if (status !== 0) throw new domain_errors_errors$1.dz("file-unreadable", `The folder ${(0, 
domain_errors_quote$6.hD)(directory)} is not in a git repository (${(0, 
tools_git_git$7.aN)(stderr)}).`);
const refs = stdout.split("\n").filter(ref => ref !== "");
if (refs.length === 0) throw new domain_errors_errors$1.dz("file-unreadable", `The repository ${(0, 
domain_errors_quote$6.hD)(directory)} has no notes in ${domain_evidence_head_note$2.Lg}.`, {
hint: `Fetch them: git -C ${directory} fetch origin '${domain_evidence_head_note$2.Lg}*:${domain_evidence_head_note$2.Lg}*'`
});
const read = [];
for (const ref of refs) read.push(await notesOfRef(directory, ref, runner));
return {
heads: read.flatMap(({heads}) => heads),
problems: read.flatMap(({problems}) => problems)
};
}
async function readNotesOf(application, directory, runner) {
const ref = (0, domain_evidence_head_note$2.notesRef)(application);
const {status, stdout} = await (0, tools_run_answered$4.o)(runner, (0, 
tools_git_notes$3.K4)(directory, ref));
return status === 0 && stdout.trim() === ref ? notesOfRef(directory, ref, runner) : {
heads: [],
problems: []
};
}
async function notesOfRef(directory, ref, runner) {
const listed = (0, tools_git_notes$3.XJ)(await (0, tools_run_expect_success$5.l)(runner, (0, 
tools_git_notes$3.zU)(directory, ref)));
const {read, left} = within(listed);
const word = (0, node_crypto$0.randomUUID)();
const blobs = (0, tools_git_notes$3.IN)(await (0, tools_run_expect_success$5.l)(runner, (0, 
tools_git_notes$3.gl)(directory, {
blobs: read.map(({blob}) => blob),
word
})), word);
const notes = read.map(({blob, commit}) => (0, domain_evidence_head_note$2.ZS)(blobs.get(blob) ?? "", {
ref,
commit
}));
const problems = left.map(({commit, size}) => `Nothing is read of ${(0, domain_evidence_head_note$2.I2)({
ref,
commit
})}, which has ${size} bytes.`);
return {
heads: notes.flatMap(({heads}) => heads),
problems: [ ...notes.flatMap(note => note.problems), ...problems ]
};
}
function within(listed) {
const read = [];
const left = [];
let bytes = 0;
for (const note of listed) {
const isSmall = note.size <= NOTE_LIMIT_BYTES && bytes + note.size <= NOTES_LIMIT_BYTES;
if (isSmall) bytes += note.size;
(isSmall ? read : left).push(note);
}
return {
read,
left
};
}
}),

/***/ 9030: // build/js/steps/evidence/read-heads.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
readHeads: () => readHeads,
y: () => readKeptHeads
});
var domain_errors_catalogue$0 = __webpack_require__(6966);
var domain_errors_errors$1 = __webpack_require__(8136);
var domain_errors_quote$17 = __webpack_require__(7191);
var domain_errors_why_unreadable$2 = __webpack_require__(49389);
var domain_evidence_seen_head$3 = __webpack_require__(8425);
var domain_protocol_loose$4 = __webpack_require__(71682);
var domain_protocol_record$5 = __webpack_require__(3238);
var domain_protocol_ledger_head$6 = __webpack_require__(47306);
var domain_trust_signature$7 = __webpack_require__(3508);
var tools_files_followed$8 = __webpack_require__(59088);
var tools_files_is_there$9 = __webpack_require__(27499);
var tools_files_read_limited$10 = __webpack_require__(55463);
var archive_is_archive_js$11 = __webpack_require__(54028);
var archive_with_evidence_folder_js$12 = __webpack_require__(262);
var folder_check_records_js$13 = __webpack_require__(8800);
var folder_find_evidence_js$14 = __webpack_require__(3676);
var walk_ledger_file_js$15 = __webpack_require__(6968);
var domain_protocol_limited_json$16 = __webpack_require__(58909);
async function readHeads(path) {
const heads = await allHeads(path, await (0, tools_files_followed$8.X)(path));
if (heads.length > 0) return heads;
throw new domain_errors_errors$1.dz("record-invalid", `The earlier evidence ${(0, 
domain_errors_quote$17.hD)(path)} has no line of a ledger.`, {
hint: "Give a ledger with a line, a record with its place in the ledger (those of older agents have none), or evidence with either."
});
}
async function allHeads(path, file) {
try {
if (await (0, archive_is_archive_js$11.tc)(path) || await (0, 
folder_find_evidence_js$14.u)(path)) return await (0, 
archive_with_evidence_folder_js$12.Uj)(path, folder => headsOfHosts((0, 
folder_find_evidence_js$14.H)(folder).hosts, `${path}:`));
return await smallHead(file, path) ?? await headsOfLedger(file, path);
} catch (cause) {
if (cause instanceof domain_errors_errors$1.dz) throw cause;
throw new domain_errors_errors$1.dz("file-unreadable", `The earlier evidence ${(0, 
domain_errors_quote$17.hD)(path)} cannot be read (${(0, 
domain_errors_why_unreadable$2._)(path, cause)}).`, {
cause
});
}
}
async function headsOfHosts(hosts, before) {
const heads = [];
for (const {ledger, records, heads: kept} of hosts) {
if (ledger !== void 0) heads.push(...await headsOfLedger(ledger.file, `${before}${ledger.path}`));
const own = [ ...kept, ...records.flatMap(({record}) => record ?? []) ];
for (const {file, path} of own) heads.push(...await smallHead(file, `${before}${path}`) ?? []);
}
return heads;
}
async function readKeptHeads(hosts) {
const heads = [];
const checks = [];
for (const {host, heads: kept} of hosts) for (const {file, path} of kept) {
const own = await smallHead(file, path) ?? [];
const head = own.find(one => one.host === host);
if (head !== void 0) heads.push(Object.assign(head, {
isEnclosed: true
})); else checks.push((0, folder_check_records_js$13.Jr)(host)("ledger-head", `${(0, 
domain_errors_quote$17.hD)(path)} is not a newest line of the ledger of ${host}.`, [ {
path
} ]));
}
return {
heads,
checks
};
}
async function smallHead(file, path) {
const value = await parsed(file);
const head = (0, domain_protocol_loose$4.L)(domain_protocol_ledger_head$6.U).safeParse(value);
if (head.success) return [ (0, domain_evidence_seen_head$3.Le)(head.data, path) ];
const record = (0, domain_protocol_loose$4.L)(domain_protocol_record$5.fi).safeParse(value);
if (!record.success) return;
return (0, domain_evidence_seen_head$3.ln)(record.data, {
path,
signature: await (0, tools_files_read_limited$10.t)(`${file}.sig`, domain_trust_signature$7.dY)
});
}
async function parsed(file) {
if (!await (0, tools_files_is_there$9.$)(file)) throw (0, 
domain_errors_catalogue$0.Hr)(file);
try {
return (0, domain_protocol_limited_json$16.K)(await (0, 
tools_files_read_limited$10.t)(file, domain_protocol_record$5.gX) ?? "");
} catch {
return;
}
}
async function headsOfLedger(file, path) {
const {walk, printed} = await (0, walk_ledger_file_js$15.BF)(file, () => {});
if (printed?.head !== void 0) return [ (0, domain_evidence_seen_head$3.Le)(printed.head, path) ];
if (walk.newest === void 0) return [];
const {line, digest, entry} = walk.newest;
const {host, application, finishedAt} = entry.record;
return [ {
host,
application,
line,
digest,
at: finishedAt,
path,
signed: void 0
} ];
}
}),

};
