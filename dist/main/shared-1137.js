export const modules = {

/***/ 1137: // build/js/domain/trust/wire.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Se: () => firstString,
ut: () => allStrings,
yy: () => keyFingerprint
});
var node_crypto$0 = __webpack_require__(77598);
function keyFingerprint(publicKey) {
return `SHA256:${(0, node_crypto$0.createHash)("sha256").update(publicKey).digest("base64").replace(/=+$/, "")}`;
}
function firstString(bytes) {
if (bytes.length < 4) return;
const end = 4 + bytes.readUInt32BE(0);
return end > bytes.length ? void 0 : bytes.subarray(4, end);
}
function allStrings(bytes, limit) {
const strings = [];
for (let rest = bytes; rest.length > 0; ) {
const next = firstString(rest);
if (next === void 0 || strings.length === limit) return;
strings.push(next);
rest = rest.subarray(4 + next.length);
}
return strings;
}
}),

/***/ 3508: // build/js/domain/trust/signature.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
BK: () => formatSignatures,
Bg: () => SIGNATURE_NAMESPACE,
IE: () => signatureBase64,
Rf: () => APPROVALS_LIMIT,
Vv: () => parseSignatures,
Vz: () => APPROVALS_LIMIT_BYTES,
cl: () => LEDGER_NAMESPACE,
dY: () => SIGNATURE_LIMIT_BYTES,
f7: () => SIGNATURE_LIMIT_COUNT,
og: () => APPROVAL_NAMESPACE,
oz: () => RECORD_NAMESPACE,
sO: () => STATEMENT_NAMESPACE
});
__webpack_require__(36407);
var errors_errors_js$1 = __webpack_require__(8136);
var errors_quote_js$3 = __webpack_require__(7191);
var wire_js$2 = __webpack_require__(1137);
const SIGNATURE_NAMESPACE = "grind-to-prod-release";
const RECORD_NAMESPACE = "grind-to-prod-record";
const LEDGER_NAMESPACE = "grind-to-prod-ledger";
const STATEMENT_NAMESPACE = "grind-to-prod-statement";
const APPROVAL_NAMESPACE = "grind-to-prod-approval";
const SIGNATURE_LIMIT_BYTES = 128 * 1024;
const SIGNATURE_LIMIT_COUNT = 16;
const APPROVALS_LIMIT = 16;
const APPROVALS_LIMIT_BYTES = 256 * 1024;
const BEGIN = "-----BEGIN SSH SIGNATURE-----";
const END = "-----END SSH SIGNATURE-----";
function parseSignatures(text) {
if (text.length > SIGNATURE_LIMIT_BYTES) throw invalid(`have ${text.length} bytes, more than the limit of ${SIGNATURE_LIMIT_BYTES}`);
const signatures = [];
let body;
for (const [index, line] of text.split(/\r?\n/).entries()) {
if (body === void 0 && line === "") continue;
if (body === void 0) {
if (line !== BEGIN) throw invalid(`have ${(0, errors_quote_js$3.hD)(line, 40)} in line ${index + 1}, where "${BEGIN}" should be`);
body = [];
} else if (line === END) {
signatures.push(decode(body.join(""), signatures.length + 1));
body = void 0;
} else body.push(line);
}
if (body !== void 0) throw invalid(`end before the line "${END}"`);
if (signatures.length > SIGNATURE_LIMIT_COUNT) throw invalid(`are ${signatures.length}, more than the limit of ${SIGNATURE_LIMIT_COUNT}`);
return signatures;
}
function formatSignatures(signatures) {
return signatures.map(({armour}) => armour).join("");
}
function signatureBase64({armour}) {
return armour.split("\n").slice(1, -2).join("");
}
function decode(base64, number) {
const bytes = Buffer.from(base64, "base64");
if (bytes.toString("base64") !== base64) throw invalid(`are not base64 in signature ${number}`);
const broken = () => invalid(`are not of the form SSHSIG version 1 in signature ${number}`);
if (bytes.subarray(0, 6).toString("latin1") !== "SSHSIG" || bytes.length < 10 || bytes.readUInt32BE(6) !== 1) throw broken();
const strings = (0, wire_js$2.ut)(bytes.subarray(10), 5);
const [publicKey, namespace] = strings ?? [];
const keyType = publicKey === void 0 ? void 0 : (0, wire_js$2.Se)(publicKey);
if (strings?.length !== 5 || publicKey === void 0 || namespace === void 0 || keyType === void 0) throw broken();
const lines = base64.match(/.{1,70}/g) ?? [];
return {
armour: `${[ BEGIN, ...lines, END ].join("\n")}\n`,
keyType: keyType.toString("latin1"),
fingerprint: (0, wire_js$2.yy)(publicKey),
namespace: namespace.toString("utf8")
};
}
function invalid(what) {
return new errors_errors_js$1.dz("signature-invalid", `The manifest's signatures ${what}.`, {
hint: 'Use the manifest.sig that "grind-to-prod sign" wrote.'
});
}
}),

/***/ 36407: // build/js/domain/config/grammar.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A0: () => branchSchema,
GA: () => machineIdSchema,
Jq: () => nameSchema,
NJ: () => installableSchema,
Nd: () => nixPublicKeySchema,
OC: () => publicKeySchema,
Pq: () => healthUrlSchema,
Wy: () => sshAddressSchema,
ah: () => wordSchema,
i_: () => outputPathSchema,
lA: () => linkNameSchema,
ml: () => tcpTargetSchema,
o3: () => unitSchema,
oL: () => addressSchema,
q9: () => prefixSchema,
un: () => variableSchema,
zN: () => hostKeySchema,
zY: () => sourceFolderSchema
});
var zod$0 = __webpack_require__(26921);
const nameSchema = zod$0.YjP().max(64).regex(/^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/, "must be lower-case letters, digits, dots, dashes and underscores, and start and end with a letter or digit");
const branchSchema = zod$0.YjP().max(255).regex(/^[A-Za-z0-9](?!.*(?:\.\.|\/\/|\/\.|\.lock(?:\/|$)|[/.]$))[A-Za-z0-9._/-]*$/, "must be the name of a branch, such as main");
const linkNameSchema = zod$0.YjP().max(64).regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, "must be letters, digits, dots, dashes and underscores, and start with a letter or digit");
const outputPathSchema = zod$0.YjP().max(255).regex(/^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[A-Za-z0-9._+-]+(?:\/[A-Za-z0-9._+-]+)*$/, "must be a relative path inside the output, such as bin/hypervisor");
const prefixSchema = zod$0.YjP().max(255).regex(/^(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9._+-]+){2,}$/, "must be an absolute folder of at least two segments, such as /opt/choiros");
const unitSchema = zod$0.YjP().max(255).regex(/^(?!-)[A-Za-z0-9:_.\\-]+(?:@[A-Za-z0-9:_.\\-]+)?\.(?:service|socket|target|timer|path)$/, "must be a systemd unit name, such as hypervisor.service");
const installableSchema = zod$0.YjP().max(255).regex(/^\.(?:\/(?!\.{1,2}(?:\/|#))[A-Za-z0-9._-]+)*#[A-Za-z0-9._-]+$/, "must be an installable of this repository, such as ./hypervisor#hypervisor");
const sourceFolderSchema = zod$0.YjP().max(1024).regex(/^(?!\.{1,2}(?:\/|$))[^\p{C}\p{Zl}\p{Zp}/\ufffd]+(?:\/(?!\.{1,2}(?:\/|$))[^\p{C}\p{Zl}\p{Zp}/\ufffd]+)*$/u, "must be the path of a folder in the repository, such as services/api");
const addressForm = /^[a-z_][a-z0-9_-]{0,31}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9a-fA-F:]+\])(?::(?!0)[0-9]{1,5})?$/;
function remoteAddressSchema(rule) {
return zod$0.YjP().max(255).regex(addressForm, rule).refine(address => Number(/:([0-9]+)$/.exec(address)?.[1] ?? 22) <= 65535, rule);
}
const sshAddressSchema = remoteAddressSchema("must be user@host, with :port if it is not 22");
const addressRule = 'must be "local" or user@host, with :port if it is not 22';
const addressSchema = zod$0.KCZ([ zod$0.euz("local"), remoteAddressSchema(addressRule) ], {
error: addressRule
});
const publicKeySchema = zod$0.YjP().max(1024).regex(/^(?:ssh-ed25519|ecdsa-sha2-nistp(?:256|384|521)|ssh-rsa) [A-Za-z0-9+/]+={0,2}$/, 'must be a public key: its type and its base64, such as "ssh-ed25519 AAAA\u2026"');
const hostKeySchema = zod$0.YjP().max(1024).regex(/^(?:@cert-authority )?(?:ssh-ed25519|ecdsa-sha2-nistp(?:256|384|521)|ssh-rsa) [A-Za-z0-9+/]+={0,2}(?: [ -~]*)?$/, 'must be a public key: its type and its base64, such as "ssh-ed25519 AAAA\u2026", or the same after "@cert-authority "').transform(line => line.split(" ", line.startsWith("@") ? 3 : 2).join(" "));
const nixPublicKeySchema = zod$0.YjP().max(512).regex(/^[A-Za-z0-9._-]+:[A-Za-z0-9+/]{43}=$/, "must be a Nix public key, such as grind.example-1:AAAA\u2026=");
const machineIdSchema = zod$0.YjP().regex(/^[0-9a-f]{32}$/, "must be the 32 hexadecimal digits of the host's /etc/machine-id");
const wordSchema = zod$0.YjP().max(4096).regex(/^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]*$/, "must be text on one line, without control characters");
const variableSchema = zod$0.YjP().max(128).regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "must be letters, digits and underscores, and not start with a digit");
const healthUrlSchema = zod$0.YjP().max(2048).refine(isHealthUrl, "must be an http or https URL without a user and without a fragment");
function isHealthUrl(text) {
if (!/^https?:\/\/[^\s\\@#]+$/.test(text) || !URL.canParse(text)) return false;
const url = new URL(text);
const port = url.port === "" ? "" : `:${url.port}`;
const written = text.slice(text.indexOf("://") + 3).split(/[/?]/, 1)[0];
return written.replace(/:(?:80|443)$/, "").toLowerCase() === `${url.hostname}${port}`.replace(/:(?:80|443)$/, "");
}
const tcpTargetSchema = zod$0.YjP().max(260).refine(isTcpTarget, "must be host:port, such as 127.0.0.1:8080 or [::1]:8080");
function isTcpTarget(text) {
const [, host, port] = /^([A-Za-z0-9.-]+|\[[0-9a-fA-F:.]+\]):([1-9][0-9]{0,4})$/.exec(text) ?? [];
if (host === void 0 || Number(port) > 65535 || !URL.canParse(`http://${host}/`)) return false;
return new URL(`http://${host}/`).hostname === host;
}
}),

/***/ 7191: // build/js/domain/errors/quote.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Re: () => personOf,
af: () => quoteUnlessName,
hD: () => quote
});
var secrets_public_url_js$0 = __webpack_require__(70320);
function quote(value, limit = 120) {
const text = JSON.stringify(typeof value === "string" ? (0, secrets_public_url_js$0._N)(value) : value) ?? String(value);
const visible = (0, secrets_public_url_js$0._N)(text).replace(/[\u007f-\u009f\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
if (visible.length <= limit) return visible;
const end = Math.ceil(limit / 3);
return `${visible.slice(0, limit - end)}\u2026${visible.slice(-end)} (${visible.length} characters)`;
}
const NAME_FORM = /^[A-Za-z0-9][A-Za-z0-9@._:+/[\]-]{0,99}$/;
function quoteUnlessName(name) {
return NAME_FORM.test(name) ? name : quote(name.replace(/\p{Zs}+/gu, " "));
}
function personOf(principals) {
return principals.map(quoteUnlessName).join("/");
}
}),

/***/ 85118: // build/js/domain/config/released-unit.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
PH: () => unitNames,
a7: () => configUnitSchema,
vw: () => releasedUnitSchema
});
var zod$1 = __webpack_require__(26921);
var grammar_js$0 = __webpack_require__(36407);
const actionSchema = zod$1.k5n([ "restart", "reload", "start-only", "none" ]);
const whenSchema = zod$1.k5n([ "changed", "always" ]);
const optionalFields = {
timeoutSeconds: zod$1.aig().int().min(1).max(86400).optional().describe("Seconds that its start, restart, reload or stop may take. By default 100 and probe.deadlineSeconds; for a oneshot as long as its TimeoutStartSec= allows, which is no limit by default. A oneshot that exceeds a limit of its own is stopped."),
onRemoval: zod$1.k5n([ "stop", "leave" ]).optional().describe("What is done to it by a later release that no longer lists it. By default it is stopped if its program is of this release and not of the later one, and nothing of the later one needs the unit; otherwise it is left. It is never disabled."),
onRollback: zod$1.k5n([ "run", "skip" ]).optional().describe("Of a oneshot: whether a rollback to this release runs it again. By default it is skipped, unless it has RemainAfterExit= and must be active.")
};
const leftOverSchema = zod$1.k5n([ "report", "fail" ]);
const releasedUnitSchema = zod$1.rej({
unit: grammar_js$0.o3,
action: actionSchema,
when: whenSchema,
...optionalFields,
leftOverProcesses: zod$1.euz("fail").optional()
});
const configUnitSchema = zod$1.KCZ([ grammar_js$0.o3.transform(unit => ({
unit,
action: "restart",
when: "changed"
})), zod$1.rej({
unit: grammar_js$0.o3.describe("Its name, such as hypervisor.service."),
action: actionSchema.default("restart").describe('restart; reload: "systemctl reload", for a service that executes its new program on reload; start-only: start it if it is not active, and never restart it; none: only watch that it is active.'),
when: whenSchema.default("changed").describe("changed: only if its component or its definition has changed, or it does not run the current release; always: with every release."),
...optionalFields,
leftOverProcesses: leftOverSchema.default("report").describe("What processes of the previous release mean that are left in its control group after its restart (KillMode=process or mixed): report: they are named in the log and in the record; fail: the release fails.")
}).transform(({leftOverProcesses, ...unit}) => leftOverProcesses === "fail" ? {
...unit,
leftOverProcesses
} : unit) ]);
function unitNames(units) {
return units.map(({unit}) => unit);
}
}),

/***/ 62709: // build/js/domain/activation/verdict.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$D: () => verdictSchema,
fi: () => recordedVerdicts,
oJ: () => verdicts_js$0.oJ,
rY: () => verdicts_js$0.rY
});
var zod$1 = __webpack_require__(26921);
var verdicts_js$0 = __webpack_require__(74368);
const verdictSchema = zod$1.k5n(verdicts_js$0.gG);
const recordedVerdicts = [ "COMMITTED", "UNCHANGED", "ROLLED_BACK", "NEEDS_HUMAN" ];
}),

/***/ 53952: // build/js/domain/drift/field-pattern.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Cc: () => fieldPatternSchema,
F6: () => patternParts,
Ke: () => matcherOf
});
var zod$0 = __webpack_require__(26921);
const pattern = /^(?:[A-Za-z0-9_*-]+|\["[^"]{1,255}"\])(?:\.[A-Za-z0-9_*-]+|\["[^"]{1,255}"\])*$/u;
const fieldPatternSchema = zod$0.YjP().max(1024).regex(pattern, 'must name fields of a snapshot, such as nix.version, units.*.restarts or capacity["/data"]');
function patternParts(text) {
return [ ...text.matchAll(/\["([^"]+)"\]|[^.[]+/gu) ].map(([part, quoted]) => quoted ?? part);
}
function matcherOf(patterns) {
const byFirst = new Map;
const anyFirst = [];
for (const text of patterns) {
const parts = patternParts(text);
const tests = parts.map(partTest);
const first = parts[0];
if (first.includes("*")) anyFirst.push(tests); else byFirst.set(first, [ ...byFirst.get(first) ?? [], tests ]);
}
return path => isBelowAny(path, byFirst.get(path[0]) ?? []) || isBelowAny(path, anyFirst);
}
function isBelowAny(path, alternatives) {
return alternatives.some(tests => tests.length <= path.length && tests.every((test, index) => test(path[index])));
}
function partTest(part) {
if (part === "*") return () => true;
if (!part.includes("*")) return name => name === part;
const expression = new RegExp(`^${part.split(/\*+/).map(text => RegExp.escape(text)).join(".*")}$`, "su");
return name => expression.test(name);
}
}),

};
