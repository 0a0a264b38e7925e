export const modules = {

/***/ 45379: // build/js/domain/activation/http-judgement.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
ao: () => bodyProblem,
FE: () => needsWholeBody,
MI: () => statusProblem,
xs: () => wantedInBody
});
var quote = __webpack_require__(41430);
// CONCATENATED MODULE: ./build/js/domain/activation/json-pointer.js
function valueAtPointer(document, pointer) {
return pointer.split("/").slice(1).map(part => part.replaceAll("~1", "/").replaceAll("~0", "~")).reduce(member, document);
}
function member(value, name) {
if (Array.isArray(value)) return /^(?:0|[1-9][0-9]{0,8})$/.test(name) ? value[Number(name)] : void 0;
return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : void 0;
}
// CONCATENATED MODULE: ./build/js/domain/activation/http-judgement.js
function wantedInBody({body, echo}) {
return [ body, echo?.storePath ].filter(text => text !== void 0);
}
function needsWholeBody({json}) {
return json !== void 0;
}
function statusProblem({status: wanted}, {status}) {
if (wanted === void 0) return status >= 200 && status <= 299 ? null : `status ${status}`;
const right = typeof wanted === "number" ? [ wanted ] : wanted;
return right.includes(status) ? null : `status ${status}, not ${right.join(" or ")}`;
}
function bodyProblem({body: text, json, echo}, answer) {
const {body} = answer;
if (text !== void 0 && !body.includes(text)) return `its body does not contain ${(0, 
quote.hD)(text)}`;
if (json !== void 0) {
const wrong = jsonProblem(json, answer);
if (wrong !== null) return wrong;
}
if (echo === void 0 || body.includes(echo.storePath)) return null;
const other = /\/nix\/store\/[0-9a-z]{32}-[0-9A-Za-z+._?=-]{1,211}/.exec(body)?.[0];
const instead = other === void 0 ? "" : `, but ${other}`;
return `its body does not name ${echo.storePath} of component ${echo.component}${instead}`;
}
function jsonProblem(expected, {body, bodyProblem: unread}) {
if (typeof unread === "string") return `its body ${unread}`;
const document = parsed(body);
if (document === void 0) return "its body is not JSON";
for (const [pointer, value] of Object.entries(expected)) {
const found = valueAtPointer(document, pointer);
if (found !== value) return `its JSON has ${shown(found)} at ${(0, quote.hD)(pointer)}, not ${(0, 
quote.hD)(value)}`;
}
return null;
}
function parsed(body) {
try {
return JSON.parse(body.replace(/^\ufeff/, ""));
} catch {
return;
}
}
function shown(found) {
if (found === void 0) return "nothing";
if (Array.isArray(found)) return "a list";
return typeof found === "object" && found !== null ? "an object" : (0, quote.hD)(found, 60);
}
}),

/***/ 44405: // build/js/domain/secrets/after-cut.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
f: () => afterCut
});
const WHITE_SPACE = new Set(Buffer.from(" \t\r\n"));
function afterCut(output) {
const end = output.findIndex(byte => WHITE_SPACE.has(byte));
if (end !== -1) return output.subarray(end + 1);
const start = output.findIndex(byte => (byte & 192) !== 128);
return output.subarray(Math.max(start, 0));
}
}),

/***/ 47635: // build/js/domain/snapshot/line.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
T: () => keyOf,
c: () => lineOf
});
var report_sanitize_line_js$0 = __webpack_require__(42375);
const LIMIT = 4096;
function lineOf(text) {
const line = (0, report_sanitize_line_js$0.g)(text.toWellFormed()).replaceAll("\t", String.raw`\x09`);
return line.length <= LIMIT ? line : `${line.slice(0, LIMIT - 1).toWellFormed()}\u2026`;
}
function keyOf(text) {
return text === "__proto__" ? String.raw`\x5f_proto__` : lineOf(text);
}
}),

/***/ 80903: // build/js/tools/nix/version.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Hn: () => nixVersionCommand,
Oh: () => fetchesLfs,
fr: () => LFS_SINCE,
p_: () => parseNixVersion
});
const nixVersionCommand = {
argv: [ "nix", "--version" ],
effect: "read",
timeout: 1e4
};
const LFS_SINCE = "2.27";
function fetchesLfs(stdout) {
const [, major, minor] = /^(\d+)\.(\d+)/.exec(parseNixVersion(stdout)) ?? [];
return !/lix/i.test(stdout) && major !== void 0 && (Number(major) > 2 || Number(major) === 2 && Number(minor) >= 27);
}
function parseNixVersion(stdout) {
return /^nix \(.*\) (\S{1,64})$/m.exec(stdout)?.[1] ?? "";
}
}),

/***/ 58876: // build/js/tools/git/status.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
i: () => parseStatus,
y: () => statusCommand
});
var git_js$0 = __webpack_require__(66064);
function statusCommand(root) {
return (0, git_js$0.QT)(root, [ "status", "--porcelain=v1", "-z", "--untracked-files=all", "--ignore-submodules=none", "--no-renames" ]);
}
function parseStatus(stdout) {
return stdout.split("\0").filter(entry => entry !== "").map(entry => entry.slice(3));
}
}),

/***/ 26596: // build/js/steps/program/user-program.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
H: () => runUserProgram,
u: () => reportOutput
});
var domain_errors_errors$0 = __webpack_require__(4799);
var domain_secrets_after_cut$1 = __webpack_require__(44405);
var domain_secrets_public_url$2 = __webpack_require__(77261);
const OUTPUT_LIMIT_BYTES = 64 * 1024;
const REPORTED_LINES = 30;
const REPORTED_LINE_LENGTH = 2e3;
async function runUserProgram(program, runner) {
const [name = "", ...words] = program.command;
const began = performance.now();
let tail = Buffer.alloc(0);
const onOutput = chunk => {
tail = Buffer.concat([ tail, chunk ]).subarray(-OUTPUT_LIMIT_BYTES - 1);
};
const ended = await runner.run({
argv: [ name, ...words ],
effect: "write",
directory: program.directory,
timeout: program.timeoutSeconds * 1e3,
environment: program.environment,
guarded: {
onOutput
}
}).catch(notStarted);
return {
passed: !(ended instanceof domain_errors_errors$0.Qd) && ended.status === 0 && ended.timedOut !== true,
detail: detailOf(ended, program),
seconds: Math.round((performance.now() - began) / 100) / 10,
output: (0, domain_secrets_public_url$2._N)(textOf(tail))
};
}
function reportOutput(source, output, reporter) {
if (output.trim() === "") return;
const lines = output.trimEnd().split("\n").slice(-REPORTED_LINES);
reporter.report({
event: "log",
source,
lines: lines.map(line => (0, domain_secrets_public_url$2.Hc)(line, REPORTED_LINE_LENGTH))
});
}
function notStarted(error) {
if (error instanceof domain_errors_errors$0.Qd) return error;
throw error;
}
function detailOf(ended, {command, timeoutSeconds}) {
if (ended instanceof domain_errors_errors$0.Qd) return `could not be started (${command[0]}: ${ended.stderr})`;
if (ended.timedOut === true) return `did not end within ${timeoutSeconds} s`;
return ended.status === null ? "was ended by a signal" : `ended with status ${ended.status}`;
}
function textOf(tail) {
if (tail.length <= OUTPUT_LIMIT_BYTES) return tail.toString();
return (0, domain_secrets_after_cut$1.f)(tail.subarray(1)).toString();
}
}),

/***/ 34648: // build/js/domain/closure/nix32.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
XB: () => fromNix32,
eN: () => toNix32,
px: () => narHashToNix32
});
const alphabet = "0123456789abcdfghijklmnpqrsvwxyz";
function toNix32(bytes) {
const length = Math.ceil(bytes.length * 8 / 5);
let text = "";
for (let position = length - 1; position >= 0; position -= 1) {
const bit = position * 5;
const index = bit >> 3;
const shift = bit & 7;
const digit = bytes[index] >> shift | (bytes[index + 1] ?? 0) << 8 - shift;
text += alphabet[digit & 31];
}
return text;
}
function fromNix32(text, byteLength) {
if (text.length !== Math.ceil(byteLength * 8 / 5)) return;
const bytes = Buffer.alloc(byteLength);
for (let position = 0; position < text.length; position += 1) {
const digit = alphabet.indexOf(text[text.length - 1 - position]);
if (digit === -1) return;
const bit = position * 5;
const index = bit >> 3;
const shift = bit & 7;
bytes[index] |= digit << shift & 255;
const carry = digit >> 8 - shift;
if (index + 1 < byteLength) bytes[index + 1] |= carry; else if (carry !== 0) return;
}
return bytes;
}
function narHashToNix32(narHash) {
return `sha256:${toNix32(Buffer.from(narHash.slice("sha256-".length), "base64"))}`;
}
}),

/***/ 64791: // build/js/domain/closure/text-path.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
nV: () => textContentAddress,
sF: () => contentStorePath,
sX: () => textStorePath
});
var node_crypto$0 = __webpack_require__(77598);
var nix32_js$1 = __webpack_require__(34648);
function textStorePath(name, contents, references) {
return contentStorePath([ "text", ...references.toSorted() ], (0, node_crypto$0.createHash)("sha256").update(contents).digest("hex"), name);
}
function contentStorePath(type, sha256, name) {
const fingerprint = (0, node_crypto$0.createHash)("sha256").update(`${type.join(":")}:sha256:${sha256}:/nix/store:${name}`).digest();
return `/nix/store/${(0, nix32_js$1.eN)(foldTo20Bytes(fingerprint))}-${name}`;
}
function textContentAddress(contents) {
return `text:sha256:${(0, nix32_js$1.eN)((0, node_crypto$0.createHash)("sha256").update(contents).digest())}`;
}
function foldTo20Bytes(digest) {
const folded = new Uint8Array(20);
digest.forEach((byte, index) => {
folded[index % 20] ^= byte;
});
return folded;
}
}),

/***/ 46086: // build/js/domain/closure/content-address.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Y: () => contentAddressedPath,
x: () => contentAddressText
});
var node_crypto$0 = __webpack_require__(77598);
var nix32_js$3 = __webpack_require__(34648);
var store_path_js$1 = __webpack_require__(93583);
var text_path_js$2 = __webpack_require__(64791);
const digestBytes = {
md5: 16,
sha1: 20,
sha256: 32,
sha512: 64,
blake3: 32
};
function contentAddressedPath(path, contentAddress, references) {
const [, method, algorithm, digest] = /^(text:|fixed:(?:r:|git:)?)([a-z0-9]+):([0-9a-z]+)$/.exec(contentAddress) ?? [];
const length = algorithm === void 0 ? void 0 : digestBytes[algorithm];
const hash = digest === void 0 || length === void 0 ? void 0 : (0, nix32_js$3.XB)(digest, length)?.toString("hex");
if (method === void 0 || hash === void 0) return;
const name = (0, store_path_js$1.yF)(path);
const others = references.filter(reference => reference !== path).toSorted();
const self = others.length < references.length ? [ "self" ] : [];
if (method === "text:") return algorithm === "sha256" && self.length === 0 ? (0, 
text_path_js$2.sF)([ "text", ...others ], hash, name) : void 0;
if (method === "fixed:r:" && algorithm === "sha256") return (0, text_path_js$2.sF)([ "source", ...others, ...self ], hash, name);
if (references.length > 0) return;
const inner = (0, node_crypto$0.createHash)("sha256").update(`fixed:out:${method.slice("fixed:".length)}${algorithm}:${hash}:`).digest("hex");
return (0, text_path_js$2.sF)([ "output", "out" ], inner, name);
}
const methodPrefixes = {
flat: "fixed:",
nar: "fixed:r:",
git: "fixed:git:",
text: "text:"
};
function contentAddressText(method, hash) {
const prefix = Object.hasOwn(methodPrefixes, method) ? methodPrefixes[method] : void 0;
const [, algorithm = "", base64 = ""] = /^([a-z0-9]+)-([A-Za-z0-9+/]+={0,2})$/.exec(hash) ?? [];
const digest = Buffer.from(base64, "base64");
if (prefix === void 0 || !Object.hasOwn(digestBytes, algorithm) || digest.length !== digestBytes[algorithm]) return;
return `${prefix}${algorithm}:${(0, nix32_js$3.eN)(digest)}`;
}
}),

/***/ 37506: // build/js/domain/trust/nix-warnings.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Yf: () => uncheckedSubstituters,
uL: () => versionWarnings
});
const advisories = [ {
id: "CVE-2024-27297",
hole: "lets a user of the daemon change what was built after it was checked",
fixed: [ [ 2, 3, 18 ], [ 2, 18, 2 ], [ 2, 19, 4 ], [ 2, 20, 5 ] ]
}, {
id: "CVE-2024-45593",
hole: "lets an archive from a substituter write any file as root",
since: [ [ 2, 24, 0 ] ],
fixed: [ [ 2, 24, 6 ] ]
}, {
id: "CVE-2024-47174",
hole: "sends passwords of the netrc file to servers whose certificate it does not check",
fixed: [ [ 2, 18, 8 ], [ 2, 19, 7 ], [ 2, 20, 9 ], [ 2, 21, 5 ], [ 2, 22, 4 ], [ 2, 23, 4 ], [ 2, 24, 8 ] ]
}, {
id: "CVE-2025-46415 (with CVE-2025-46416 and CVE-2025-52991 to 52993)",
hole: "lets a user of the daemon become one of its build users, and remove files of others",
fixed: [ [ 2, 24, 15 ], [ 2, 26, 4 ], [ 2, 28, 4 ], [ 2, 29, 1 ] ]
}, {
id: "CVE-2026-39860",
hole: "lets a user of the daemon become root",
since: [ [ 2, 18, 2 ], [ 2, 19, 4 ], [ 2, 20, 5 ], [ 2, 21, 0 ] ],
fixed: [ [ 2, 28, 6 ], [ 2, 29, 3 ], [ 2, 30, 4 ], [ 2, 31, 4 ], [ 2, 32, 7 ], [ 2, 33, 4 ], [ 2, 34, 5 ] ]
}, {
id: "CVE-2026-44028",
hole: "lets a user of the daemon, or an archive from a substituter, run code as root",
since: [ [ 2, 24, 4 ] ],
fixed: [ [ 2, 28, 7 ], [ 2, 29, 4 ], [ 2, 30, 5 ], [ 2, 31, 5 ], [ 2, 32, 8 ], [ 2, 33, 6 ], [ 2, 34, 7 ] ]
}, {
id: "CVE-2026-44029",
hole: "lets a tarball that is unpacked write outside of its folder",
fixed: [ [ 2, 28, 7 ], [ 2, 29, 4 ], [ 2, 30, 5 ], [ 2, 31, 5 ], [ 2, 32, 8 ], [ 2, 33, 6 ], [ 2, 34, 7 ] ]
}, {
id: "CVE-2026-110450",
hole: "lets a user of the daemon become root",
fixed: [ [ 2, 28, 8 ], [ 2, 30, 6 ], [ 2, 31, 6 ], [ 2, 34, 9 ], [ 2, 35, 3 ] ]
} ];
function versionWarnings(version) {
const match = /^(\d+)\.(\d+)(?:\.(\d+))?/.exec(version);
if (match === null) return [ `The version of Nix (${version === "" ? "none found" : version}) is unknown; check whether it has a known vulnerability.` ];
const release = [ Number(match[1]), Number(match[2]), Number(match[3] ?? 0) ];
return advisories.flatMap(({id, hole, since, fixed}) => {
if (!hadIt(release, since) || isMended(release, fixed)) return [];
const remedy = fixed.find(good => isSameSeries(good, release)) ?? fixed.find(good => isLater(good, release)) ?? fixed.at(-1);
return [ `Nix ${version} has ${id}, which ${hole}; update it to ${remedy.join(".")} or later.` ];
});
}
function hadIt(release, since) {
if (since === void 0) return true;
const series = since.find(first => isSameSeries(first, release));
return series === void 0 ? isLater(release, since.at(-1)) : release[2] >= series[2];
}
function isMended(release, fixed) {
const series = fixed.find(good => isSameSeries(good, release));
return series === void 0 ? isLater(release, fixed.at(-1)) : release[2] >= series[2];
}
function isSameSeries(left, right) {
return left[0] === right[0] && left[1] === right[1];
}
function isLater(left, right) {
return left[0] > right[0] || left[0] === right[0] && left[1] > right[1];
}
function uncheckedSubstituters(substituters) {
return substituters.filter(address => /[?&]trusted=(?:1|true)(?:&|$)/.test(address));
}
}),

/***/ 56556: // build/js/tools/systemd/clock-synchronized.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Y7: () => parseClockSynchronized,
if: () => askClockSynchronized,
sv: () => clockSynchronizedCommand
});
var domain_errors_reason_of$0 = __webpack_require__(27916);
var domain_snapshot_line$2 = __webpack_require__(47635);
var run_answered_js$1 = __webpack_require__(90378);
const clockSynchronizedCommand = {
argv: [ "timedatectl", "show", "--property=NTPSynchronized", "--value" ],
effect: "read",
environment: {
LC_ALL: "C"
},
timeout: 1e4
};
function parseClockSynchronized(stdout) {
const word = stdout.trim();
if (word !== "yes" && word !== "no") throw new Error("timedatectl printed neither yes nor no");
return word === "yes";
}
async function askClockSynchronized(runner, limit) {
try {
const {status, stdout, stderr} = await (0, run_answered_js$1.o)(runner, {
...clockSynchronizedCommand,
timeout: limit
});
return status === 0 ? parseClockSynchronized(stdout) : {
unreadable: `timedatectl reports ${(0, domain_snapshot_line$2.c)(stderr.trim())}`
};
} catch (error) {
return {
unreadable: (0, domain_snapshot_line$2.c)((0, domain_errors_reason_of$0.A)(error))
};
}
}
}),

/***/ 54492: // build/js/domain/config/other-of-pair.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
m: () => otherOfPair
});
var find_host_js$0 = __webpack_require__(67779);
function otherOfPair(config, hostName) {
const [active, standby] = [ (0, find_host_js$0.T)(config, "active"), (0, 
find_host_js$0.T)(config, "standby") ];
if (active.length !== 1 || standby.length !== 1) return;
if (hostName === active[0]) return standby[0];
return hostName === standby[0] ? active[0] : void 0;
}
}),

/***/ 17792: // build/js/domain/doctor/clock.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
A: () => syncCheck,
M: () => offsetCheck
});
var snapshot_line_js$2 = __webpack_require__(47635);
var snapshot_unreadable_js$1 = __webpack_require__(87326);
var check_js$0 = __webpack_require__(83330);
const APART_MILLISECONDS = 6e4;
function offsetCheck(name, milliseconds) {
if (Math.abs(milliseconds) <= APART_MILLISECONDS) return [];
const message = `The clock of ${name} differs by ${Math.round(Math.abs(milliseconds) / 1e3)} s from this one.`;
return [ (0, check_js$0.k9)("clock", message, "Synchronize both with NTP.") ];
}
function syncCheck(name, synchronized) {
if (synchronized === true) return (0, check_js$0.bF)("clock-sync", `The clock of ${name} is synchronized.`);
if ((0, snapshot_unreadable_js$1.G)(synchronized)) return (0, 
check_js$0.L5)("clock-sync", `It is unknown whether the clock of ${name} is synchronized: ${(0, 
snapshot_line_js$2.c)(synchronized.unreadable)}`);
return (0, check_js$0.k9)("clock-sync", `The clock of ${name} is not synchronized.`, 'Run "timedatectl set-ntp true" there as root, with systemd-timesyncd or chrony installed.');
}
}),

/***/ 61865: // build/js/domain/doctor/host-trust.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Q: () => trustChecks,
b: () => untrusted
});
var snapshot_unreadable_js$1 = __webpack_require__(87326);
var check_js$0 = __webpack_require__(83330);
var trust_nix_key_name_js$2 = __webpack_require__(10794);
function trustChecks(facts, {trust}) {
return [ nixKeyCheck(facts, trust), signerCheck(facts, trust), ...signaturesCheck(facts, trust) ];
}
function nixKeyCheck({name, signer}, {policy}) {
const keys = (0, snapshot_unreadable_js$1.G)(policy) || policy === null ? null : policy.trustedPublicKeys;
if (signer === null || keys === null || (0, snapshot_unreadable_js$1.G)(keys)) return (0, 
check_js$0.L5)("trusts-nix-key", `It is unknown whether ${name} accepts what this machine builds.`);
if (keys.includes(signer)) return (0, check_js$0.bF)("trusts-nix-key", `${name} accepts what this machine builds.`);
return untrusted(name, (0, trust_nix_key_name_js$2.W)(signer));
}
function untrusted(name, key) {
return (0, check_js$0.gz)("trusts-nix-key", `${name} does not accept paths that are signed by ${key}, the key of this machine's Nix.`, install(name));
}
function signerCheck({name, releaseKey}, {allowedSigners}) {
if (releaseKey === null || (0, snapshot_unreadable_js$1.G)(allowedSigners)) return (0, 
check_js$0.L5)("trusts-signer", `It is unknown whether ${name} accepts the signatures of the release key.`);
const signers = allowedSigners?.signers ?? {};
if (Object.keys(signers).some(fingerprint => fingerprint.startsWith(releaseKey))) return (0, 
check_js$0.bF)("trusts-signer", `${name} accepts the signatures of the release key.`);
return (0, check_js$0.gz)("trusts-signer", `${name} does not accept the signatures of the release key ${releaseKey}.`, install(name));
}
function signaturesCheck({name}, {policy}) {
if ((0, snapshot_unreadable_js$1.G)(policy) || policy === null || (0, 
snapshot_unreadable_js$1.G)(policy.minimumSignatures) || policy.minimumSignatures < 2) return [];
return [ (0, check_js$0.k9)("signatures", `${name} needs the signatures of ${policy.minimumSignatures} different signers.`, "Sign a manifest with each key before it is promoted.") ];
}
function install(name) {
return `Run "grind-to-prod host install ${name}".`;
}
}),

/***/ 98624: // build/js/domain/doctor/host-units.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
G: () => unitChecks,
H: () => bootCheck
});
var snapshot_unreadable_js$1 = __webpack_require__(87326);
var check_js$0 = __webpack_require__(83330);
function unitChecks({name, configured}, status, snapshot) {
const units = snapshot === null || (0, snapshot_unreadable_js$1.G)(snapshot.units) ? null : snapshot.units;
return configured.units.flatMap(unit => {
const known = units?.[unit];
if (known !== void 0) return [ loadedCheck(name, unit, known.loadState), ...bootCheck(name, unit, bootStateOf(unit, status)) ];
if (status.currentRelease === null && units !== null) return [ (0, check_js$0.gz)("unit", `The policy of ${name} does not list ${unit}.`, `Run "grind-to-prod host install ${name}".`) ];
return [ (0, check_js$0.L5)("unit", `The release on ${name} does not have ${unit}, so the agent does not report it.`, `Run "grind-to-prod host install ${name} --dry-run" to see whether its policy lists it.`) ];
});
}
const words = {
"not-found": "not installed"
};
function loadedCheck(name, unit, loadState) {
if (loadState === "loaded") return (0, check_js$0.bF)("unit", `${name} has ${unit}.`);
return (0, check_js$0.gz)("unit", `${name} cannot run the units of a release: ${unit} is ${words[loadState] ?? loadState}.`, "Install or unmask it there, or remove it from grind-to-prod.yml.");
}
function bootStateOf(unit, {units}) {
return units.find(one => one.unit === unit)?.unitFileState;
}
function bootCheck(name, unit, unitFileState) {
if (unitFileState !== "disabled") return [];
return [ (0, check_js$0.k9)("boot", `${unit} does not start when ${name} boots.`, `Run "systemctl enable ${unit}" there, unless another unit starts it.`) ];
}
}),

/***/ 62218: // build/js/domain/doctor/host.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
j: () => versionCheck,
m: () => hostChecks
});
var errors_quote_js$9 = __webpack_require__(41430);
var protocol_expected_host_js$0 = __webpack_require__(44620);
var protocol_version_js$7 = __webpack_require__(9893);
var report_amount_js$8 = __webpack_require__(99295);
var report_ledger_warning_js$1 = __webpack_require__(71811);
var snapshot_unreadable_js$10 = __webpack_require__(87326);
var config_host_key_js$6 = __webpack_require__(26931);
var check_js$2 = __webpack_require__(83330);
var clock_js$3 = __webpack_require__(17792);
var host_trust_js$4 = __webpack_require__(61865);
var host_units_js$5 = __webpack_require__(98624);
function hostChecks(facts) {
const {name, answer} = facts;
if ("message" in answer) return [ ...keyChecks(facts), silence(name, answer) ];
const {status, snapshot, ledger} = answer;
const known = "failed" in snapshot ? null : snapshot;
return [ ...keyChecks(facts), (0, check_js$2.bF)("connects", `${name} accepts the key, and its agent answers.`), versionCheck(name, status.agentVersion), identityCheck(facts, status), ...(0, 
host_units_js$5.G)(facts, status, known), ...known === null ? [ (0, 
check_js$2.L5)("state", `The state of ${name} could not be read: ${"failed" in snapshot ? snapshot.failed : ""}`) ] : stateChecks(facts, known), chainCheck(name, ledger, status), ...status.warnings.map(message => (0, 
check_js$2.k9)("nix-trust", message, `Ask the administrator of ${name}.`)), ...busyCheck(name, status) ];
}
function keyChecks({name, configured, scanned}) {
const {hostKey, hasJump} = configured;
if (hostKey === void 0 || hasJump || (0, config_host_key_js$6.v)(hostKey) !== void 0 || scanned === null) return [ (0, 
check_js$2.L5)("host-key", `The ssh key of ${name} is checked only when it is connected to.`) ];
if (scanned.length === 0) return [ (0, check_js$2.gz)("host-key", `${name} does not answer to ssh.`, "Check its address, its sshd and the network.") ];
if (scanned.some(({key}) => key === hostKey)) return [ (0, check_js$2.bF)("host-key", `${name} shows the ssh key that is pinned.`) ];
const shown = scanned.map(({fingerprint}) => fingerprint).join(", ");
return [ (0, check_js$2.gz)("host-key", `${name} does not show the ssh key that is pinned; it shows ${shown}.`, "Check on the host itself whether it has a new key; change hostKey in grind-to-prod.yml only then.") ];
}
const installed = new Set([ "agent-missing", "authentication-failed", "not-installed" ]);
function silence(name, {code, message, hint}) {
const install = `Run "grind-to-prod host install ${name}" if that was not done yet.`;
return (0, check_js$2.gz)("connects", message, installed.has(code) ? install : hint ?? "Fix that, and run doctor again.");
}
function versionCheck(name, agentVersion) {
if (agentVersion === protocol_version_js$7.VERSION) return (0, 
check_js$2.bF)("agent-version", `The agent of ${name} is of this version, ${protocol_version_js$7.VERSION}.`);
return (0, check_js$2.k9)("agent-version", `The agent of ${name} is version ${agentVersion}, and this is ${protocol_version_js$7.VERSION}.`, `Run "grind-to-prod host install ${name}".`);
}
function identityCheck({name, expected}, status) {
const problem = (0, protocol_expected_host_js$0.HO)(expected, status);
if (problem !== void 0) return (0, check_js$2.gz)("identity", problem.message, problem.hint ?? "Check its address in grind-to-prod.yml.");
if (expected?.machineId !== void 0) return (0, check_js$2.bF)("identity", `${name} is the machine that the configuration names.`);
return (0, check_js$2.k9)("identity", `The configuration does not name the machine of ${name}.`, `Add machineId: ${status.machineId} to the host in grind-to-prod.yml.`);
}
function chainCheck(name, ledger, status) {
if ("failed" in ledger) return (0, check_js$2.L5)("ledger", `The ledger of ${name} could not be read: ${ledger.failed}`);
const {total, brokenAt, incomplete} = ledger;
const state = {
hasCurrent: true,
...status.ledger,
total,
brokenAt: brokenAt ?? status.ledger?.brokenAt ?? null,
incomplete
};
const problem = (0, report_ledger_warning_js$1.lH)(name, state);
if (problem === void 0) return (0, check_js$2.bF)("ledger", `The hash chain of the ledger of ${name} is intact: ${(0, 
report_amount_js$8.B4)(total, "line")}.`);
return ((0, report_ledger_warning_js$1.ZA)(name, state) ? check_js$2.gz : check_js$2.k9)("ledger", problem.message, problem.hint ?? report_ledger_warning_js$1.aG);
}
function busyCheck(name, {holder, awaiting}) {
if (holder !== null) return [ (0, check_js$2.k9)("free", `${name} is busy with attempt ${holder.attempt} of ${(0, 
errors_quote_js$9.af)(holder.actor.name)}.`, "Wait until it has ended.") ];
if (awaiting === void 0) return [];
return [ (0, check_js$2.k9)("free", `Release ${awaiting.releaseId} waits for its confirmation on ${name}.`, 'Confirm it with "grind-to-prod confirm", or let it roll back.') ];
}
const ROOM_BYTES = 2 ** 30;
function stateChecks(facts, snapshot) {
return [ ...(0, host_trust_js$4.Q)(facts, snapshot), roomCheck(facts, snapshot), ...clockChecks(facts, snapshot) ];
}
function roomCheck({name}, {capacity}) {
const free = Object.entries(capacity).flatMap(([folder, of]) => (0, snapshot_unreadable_js$10.G)(of) ? [] : [ {
folder,
bytes: of.bytesFree
} ]);
const least = free.toSorted((left, right) => left.bytes - right.bytes)[0];
if (least === void 0) return (0, check_js$2.L5)("room", `It is unknown how much room ${name} has.`);
const message = `${name} has ${(0, report_amount_js$8.z3)(least.bytes)} free in ${least.folder}.`;
return least.bytes >= ROOM_BYTES ? (0, check_js$2.bF)("room", message) : (0, 
check_js$2.k9)("room", message, 'Free some, or remove old releases with "grind-to-prod prune".');
}
function clockChecks({name}, {clock}) {
const {offsetMilliseconds: offset, synchronized} = clock;
return [ ...(0, snapshot_unreadable_js$10.G)(offset) ? [] : (0, 
clock_js$3.M)(name, offset), (0, clock_js$3.A)(name, synchronized) ];
}
}),

};
