export const modules = {

/***/ 8712: // build/js/domain/evidence/nix-signatures.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Hs: () => signedPaths,
Je: () => NIX_SIGNATURES_FILE,
KW: () => SIGNATURES_OF_PATH_LIMIT,
Yl: () => nixSignaturesSchema,
v0: () => parseNixKeys
});
var node_crypto$0 = __webpack_require__(77598);
var zod$4 = __webpack_require__(26921);
var closure_content_address_js$1 = __webpack_require__(4917);
var closure_nix32_js$5 = __webpack_require__(79191);
var protocol_limits_js$2 = __webpack_require__(46078);
var is_signed_js$3 = __webpack_require__(56570);
const NIX_SIGNATURES_FILE = "nix-signatures.json";
const SIGNATURES_OF_PATH_LIMIT = 64;
const nixSignaturesSchema = zod$4.rej({
schemaVersion: zod$4.euz(1),
signatures: zod$4.g1P(zod$4.YjP().max(512), zod$4.YOg(zod$4.YjP().max(512)).max(SIGNATURES_OF_PATH_LIMIT)).refine(all => Object.keys(all).length <= protocol_limits_js$2.b1.closurePaths, "has too many paths"),
contentAddresses: zod$4.g1P(zod$4.YjP().max(512), zod$4.YjP().max(512)).optional()
});
const DER_PREFIX = Buffer.from("302a300506032b6570032100", "hex");
function parseNixKeys(text) {
const keys = new Map;
const same = new Map;
for (const line of text.split("\n")) for (const word of line.replace(/#.*$/, "").split(/\s+/).filter(one => one !== "")) {
const [, name, base64] = /^([^:]+):([A-Za-z0-9+/]{43}=)$/.exec(word) ?? [];
if (name === void 0 || base64 === void 0) return `has a word that is not a public key of Nix: ${JSON.stringify(word.slice(0, 80))}`;
const bytes = Buffer.from(base64, "base64");
const key = same.get(bytes.toString("hex")) ?? (0, node_crypto$0.createPublicKey)({
key: Buffer.concat([ DER_PREFIX, bytes ]),
format: "der",
type: "spki"
});
same.set(bytes.toString("hex"), key);
keys.set(name, key);
}
return keys.size === 0 ? "has no key" : keys;
}
const UNSIGNED_LIMIT = 1e3;
const AT_ONCE = 256;
async function signedPaths({paths}, signed, trusted) {
const unsigned = [];
const names = new Set;
let [signedCount, followed] = [ 0, 0 ];
for (let start = 0; start < paths.length && unsigned.length < UNSIGNED_LIMIT; start += AT_ONCE) {
const all = paths.slice(start, start + AT_ONCE);
const some = all.filter(entry => !followsFromContent(entry, signed));
followed += all.length - some.length;
const signers = await Promise.all(some.map(entry => signersOf(entry, signed, trusted)));
for (const [index, {path}] of some.entries()) {
const own = signers[index];
for (const name of own) names.add(name);
if (own.length >= trusted.needed) signedCount += 1; else unsigned.push(path);
}
}
return {
unsigned,
signed: signedCount,
followed,
names: [ ...names ].toSorted()
};
}
function followsFromContent({path, narHash, references}, {contentAddresses = {}}) {
if (!Object.hasOwn(contentAddresses, path)) return false;
const address = contentAddresses[path];
return address === `fixed:r:${(0, closure_nix32_js$5.px)(narHash)}` && (0, 
closure_content_address_js$1.Y)(path, address, references) === path;
}
const TRIED_OF_KEY = 4;
function signersOf(entry, {signatures}, {keys, needed}) {
const own = Object.hasOwn(signatures, entry.path) ? signatures[entry.path] : [];
const tried = [ ...Map.groupBy(own, signature => signature.slice(0, signature.indexOf(":"))) ].flatMap(([name, all]) => {
const key = keys.get(name);
if (key === void 0) return [];
const decoded = all.slice(0, TRIED_OF_KEY).map(one => Buffer.from(one.slice(name.length + 1), "base64"));
return decoded.flatMap(signature => signature.length === SIGNATURE_BYTES ? [ {
name,
key,
signature
} ] : []);
});
if (tried.length === 0) return Promise.resolve([]);
const fingerprint = fingerprintOf(entry, entry.references);
const known = new Map(tried.flatMap(({name, key, signature}) => wasGood({
fingerprint,
key,
signature
}) ? [ [ key, name ] ] : []));
return known.size >= needed ? Promise.resolve([ ...known.values() ]) : verifySigners(entry, tried, needed);
}
async function verifySigners(entry, signatures, needed) {
const forms = [ entry.references, [ ...entry.references, entry.path ].toSorted() ].map(references => fingerprintOf(entry, references));
const good = [];
for (const [key, own] of Map.groupBy(signatures, one => one.key)) {
if (good.length >= needed) break;
for (const {name, signature} of own) {
if (!await firstGood(forms.map(fingerprint => ({
fingerprint,
key,
signature
})))) continue;
good.push(name);
break;
}
}
return good;
}
async function firstGood(tried) {
for (const one of tried) if (await isGood(one)) return true;
return false;
}
const verified = new WeakMap;
const KEPT_LIMIT = 2e5;
const SIGNATURE_BYTES = 64;
function nameOf({fingerprint, signature}) {
return (0, node_crypto$0.hash)("sha256", `${fingerprint} ${signature.toString("base64")}`, "base64");
}
function wasGood(signed) {
return verified.get(signed.key)?.has(nameOf(signed)) === true;
}
async function isGood(signed) {
if (wasGood(signed)) return true;
const {fingerprint, key, signature} = signed;
const found = await (0, is_signed_js$3.J)(Buffer.from(fingerprint), {
algorithm: null,
key,
signature
});
const known = verified.get(key) ?? new Set;
if (found && known.size < KEPT_LIMIT) verified.set(key, known.add(nameOf(signed)));
return found;
}
function fingerprintOf({path, narHash, narSize}, references) {
return `1;${path};${(0, closure_nix32_js$5.px)(narHash)};${narSize};${references.join(",")}`;
}
}),

/***/ 83338: // build/js/domain/statement/approval.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
PU: () => approvalStatement,
lc: () => parseApprovalsOf,
oX: () => parseApprovals,
o_: () => APPROVALS_FILE,
q7: () => formatApprovals
});
var zod$9 = __webpack_require__(26921);
var closure_store_path_js$0 = __webpack_require__(94362);
var config_grammar_js$1 = __webpack_require__(36407);
var errors_errors_js$2 = __webpack_require__(8136);
var errors_quote_js$10 = __webpack_require__(7191);
var manifest_schema_js$3 = __webpack_require__(67982);
var protocol_limits_js$4 = __webpack_require__(46078);
var protocol_loose_js$5 = __webpack_require__(71682);
var trust_signature_js$6 = __webpack_require__(3508);
var dsse_js$7 = __webpack_require__(27172);
var statement_js$8 = __webpack_require__(3112);
const APPROVAL_TYPE = "urn:grind-to-prod:predicates/approval-v1";
const APPROVALS_FILE = "approvals.intoto.jsonl";
const approvalSchema = zod$9.rej({
application: config_grammar_js$1.Jq,
releaseId: manifest_schema_js$3.yU,
plans: zod$9.YOg(zod$9.rej({
host: zod$9.YjP().max(255),
sha256: closure_store_path_js$0.bL
})).max(protocol_limits_js$4.b1.hosts),
approvedAt: protocol_limits_js$4.Rl,
expiresAt: protocol_limits_js$4.Rl.optional()
});
function approvalStatement(approval) {
return {
subject: [ subjectOf(approval) ],
predicateType: APPROVAL_TYPE,
predicate: approval
};
}
function subjectOf({application, releaseId}) {
return {
name: (0, statement_js$8.Zd)(application),
digest: {
sha256: releaseId
}
};
}
function parseApprovals(text) {
const lines = text.split("\n").filter(line => line !== "");
if (lines.length > trust_signature_js$6.Rf) throw invalid(`There are ${lines.length} approvals, more than the limit of ${trust_signature_js$6.Rf}.`);
return lines.map(line => {
const envelope = (0, dsse_js$7.mE)(line);
return {
envelope,
approval: approvalOf(envelope)
};
});
}
function parseApprovalsOf(file, text) {
try {
return parseApprovals(text);
} catch (cause) {
if (!(cause instanceof errors_errors_js$2.dz)) throw cause;
throw new errors_errors_js$2.dz("statement-invalid", `${(0, 
errors_quote_js$10.hD)(file)} is not a file of approvals: ${cause.message}`, {
hint: cause.hint ?? `Use the ${APPROVALS_FILE} that "grind-to-prod approve" wrote.`,
cause
});
}
}
function formatApprovals(envelopes) {
return envelopes.map(dsse_js$7.q$).join("");
}
function approvalOf(envelope) {
const {predicateType, predicate, subject} = (0, statement_js$8.T8)(envelope);
if (predicateType !== APPROVAL_TYPE) throw invalid(`A statement of the type ${JSON.stringify(predicateType)} is not an approval.`);
const parsed = (0, protocol_loose_js$5.L)(approvalSchema).safeParse(predicate);
if (!parsed.success) {
const [issue] = parsed.error.issues;
throw invalid(`The field "predicate.${issue?.path.join(".") ?? ""}" of an approval is wrong: ${issue?.message ?? "unknown"}.`);
}
const expected = subjectOf(parsed.data);
const [first] = subject;
if (subject.length === 1 && first?.name === expected.name && first.digest["sha256"] === expected.digest.sha256) return parsed.data;
throw invalid("An approval is about another subject than its release.");
}
function invalid(message) {
return new errors_errors_js$2.dz("statement-invalid", message, {
hint: `Use the ${APPROVALS_FILE} that "grind-to-prod approve" wrote.`
});
}
}),

/***/ 41220: // build/js/steps/bundle/write.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Fc: () => statementFiles,
Mf: () => writeBundle,
e6: () => bundleFiles,
eh: () => SIGNATURES
});
var node_fs_promises$0 = __webpack_require__(51455);
var node_path$1 = __webpack_require__(76760);
var domain_evidence_nix_signatures$2 = __webpack_require__(8712);
var domain_statement_approval$3 = __webpack_require__(83338);
var domain_sigstore_files$8 = __webpack_require__(54201);
var domain_statement_dsse$4 = __webpack_require__(27172);
var domain_statement_reproduction$5 = __webpack_require__(17023);
var tools_files_read_limited$6 = __webpack_require__(55463);
var tools_files_write_atomically$7 = __webpack_require__(68417);
const bundleFiles = {
manifest: "manifest.json",
inventory: "inventory.json",
environment: "manifest.env",
sbom: "sbom.cdx.json",
provenance: "provenance.intoto.json",
sbomStatement: "sbom.intoto.json"
};
const statementFiles = [ bundleFiles.provenance, bundleFiles.sbomStatement ];
const SIGNATURES = "manifest.sig";
const signedOfManifest = new Set([ SIGNATURES, domain_statement_approval$3.o_, domain_statement_reproduction$5.Zr, domain_evidence_nix_signatures$2.Je ]);
async function writeBundle(folder, content) {
await (0, node_fs_promises$0.mkdir)(folder, {
recursive: true
});
const before = await (0, node_fs_promises$0.readFile)((0, 
node_path$1.join)(folder, bundleFiles.manifest), "utf8").catch(() => {});
const isSame = before === content.manifest;
if (!isSame) {
const signed = (await (0, node_fs_promises$0.readdir)(folder)).filter(name => signedOfManifest.has(name) || (0, 
domain_sigstore_files$8.IX)(name));
await Promise.all(signed.map(name => (0, node_fs_promises$0.rm)((0, 
node_path$1.join)(folder, name), {
force: true
})));
}
const write = key => (0, tools_files_write_atomically$7.writeAtomically)((0, 
node_path$1.join)(folder, bundleFiles[key]), content[key]);
const writeUnlessSigned = async key => {
if (!isSame || !await isSigned((0, node_path$1.join)(folder, bundleFiles[key]))) await write(key);
};
await Promise.all([ write("inventory"), write("environment"), write("sbom"), writeUnlessSigned("provenance"), writeUnlessSigned("sbomStatement") ]);
await write("manifest");
}
async function isSigned(file) {
try {
const text = await (0, tools_files_read_limited$6.t)(file, domain_statement_dsse$4.TV);
return text !== void 0 && (0, domain_statement_dsse$4.mE)(text).signatures.length > 0;
} catch {
return false;
}
}
}),

};
