export const modules = {

/***/ 12097: // build/js/cli/agent-file.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
O: () => agentFile,
P: () => distFolder
});
var node_fs$0 = __webpack_require__(73024);
var node_path$1 = __webpack_require__(76760);
var node_process$2 = __webpack_require__(1708);
function distFolder() {
return (0, node_path$1.dirname)((0, node_fs$0.realpathSync)(node_process$2.argv[1]));
}
function agentFile() {
return (0, node_path$1.join)(distFolder(), "agent.js");
}
}),

/***/ 5160: // build/js/domain/installation/paths.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
BG: () => INCOMING,
HS: () => AGENT_LAUNCHER,
Qp: () => AGENT_ROOTS,
SG: () => AUTHORIZED_KEYS_FILE,
W: () => DEPLOY_HOME
});
const AGENT_LAUNCHER = "/usr/local/bin/grind-to-prod-agent";
const AGENT_ROOTS = "/nix/var/nix/gcroots/grind-to-prod-agent";
const INCOMING = "incoming-";
const DEPLOY_HOME = "/var/lib/grind-to-prod/deploy";
const AUTHORIZED_KEYS_FILE = `${DEPLOY_HOME}/.ssh/authorized_keys`;
}),

/***/ 57137: // build/js/tools/files/switch-link.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
$x: () => switchLink,
Cm: () => linkTarget,
vL: () => removeLink
});
var node_fs_promises$0 = __webpack_require__(51455);
var sync_js$1 = __webpack_require__(8279);
var temporary_name_js$2 = __webpack_require__(72861);
var is_there_js$3 = __webpack_require__(27499);
async function switchLink(path, target) {
const temporary = (0, temporary_name_js$2.N)(path);
await (0, node_fs_promises$0.rm)(temporary, {
force: true
});
await (0, node_fs_promises$0.symlink)(target, temporary);
await (0, node_fs_promises$0.rename)(temporary, path);
await (0, sync_js$1.m3)(path);
}
async function removeLink(path) {
try {
await (0, node_fs_promises$0.unlink)(path);
} catch (error) {
if (!(0, is_there_js$3.b)(error)) throw error;
}
await (0, sync_js$1.m3)(path);
}
async function linkTarget(path) {
try {
return await (0, node_fs_promises$0.readlink)(path);
} catch (error) {
if ((0, is_there_js$3.b)(error)) return null;
throw error;
}
}
}),

/***/ 68566: // build/js/domain/activation/release-word.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
b6: () => leadsBack,
tx: () => failedBefore,
wt: () => isWordOn
});
var manifest_history_js$0 = __webpack_require__(80157);
function leadsBack(release, other) {
const relation = (0, manifest_history_js$0.Ke)(release.source, other.source);
if (relation === "newer" || relation === "same") return null;
return `${nameOf(release, "Release")} ${relation === "older" ? "is older than" : "does not descend from"} ${nameOf(other)}`;
}
function failedBefore(host, releaseId, lastWord) {
if (lastWord === void 0) return null;
const {verdict, reason, finishedAt, actor} = lastWord;
const release = `Release ${short(releaseId)}`;
if (lastWord.releaseId !== releaseId) return `${release} was rolled back on ${host} at ${finishedAt} by ${actor.name}, in favour of ${short(lastWord.releaseId)}.`;
if (verdict === "COMMITTED") return null;
const why = reason.length <= REASON_LENGTH ? reason.replace(/\.$/, "") : `${reason.slice(0, REASON_LENGTH - 1)}\u2026`;
return `${release} was tried on ${host} before: that ended ${verdict} at ${finishedAt} (${why}).`;
}
const REASON_LENGTH = 600;
function isWordOn(record, releaseId) {
const {verb, verdict, releaseId: tried, previousRelease} = record;
if (verb !== "apply" && verb !== "rollback") return false;
if (tried === releaseId) return verdict !== "UNCHANGED";
return verdict === "COMMITTED" && previousRelease === releaseId && (verb === "rollback" || record.allowOlder === true);
}
function nameOf({releaseId, source}, word = "release") {
return `${word} ${short(releaseId)} (commit ${short(source.commit)} of ${source.commitTime})`;
}
function short(id) {
return id.slice(0, 12);
}
}),

/***/ 3937: // build/js/domain/activation/unit-change.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Iw: () => changedShare,
Lu: () => changedLink,
ND: () => namedLinks,
hP: () => linksOf,
iU: () => allShares
});
__webpack_require__(94362);
function namedLinks(commands, prefix) {
const found = commands.matchAll(/(?<![\w./+-])(\/[\w./+-]*?)\/(?:current\/)?bin\/([A-Za-z0-9][A-Za-z0-9._-]*)(?![\w/+-])/g);
return namesBelow(prefix, found);
}
function namesBelow(prefix, found) {
return [ ...new Set([ ...found ].flatMap(([, folder, link]) => folder === prefix ? link : [])) ].toSorted();
}
function linksOf(manifest, names) {
return names.filter(name => linkTarget(manifest, name) !== void 0);
}
function changedLink(names, before, after) {
for (const name of names) {
const [old, wanted] = [ linkTarget(before, name), linkTarget(after, name) ];
if (wanted === void 0) return `${name} is not a link of this release`;
if (old === void 0) return `component ${wanted.component} is new`;
if (old.target !== wanted.target) return `component ${wanted.component} changed`;
}
return null;
}
function changedShare(names, before, after) {
for (const name of names) {
const [old, wanted] = [ shareTarget(before, name), shareTarget(after, name) ];
if (old?.target === wanted?.target) continue;
if (wanted === void 0) return `share ${name} is gone`;
return old === void 0 ? `component ${wanted.component} is new` : `component ${wanted.component} changed`;
}
return null;
}
function allShares(...manifests) {
const names = manifests.flatMap(({components}) => Object.values(components).flatMap(({share = {}}) => Object.keys(share)));
return [ ...new Set(names) ].toSorted();
}
function shareTarget({components}, name) {
return Object.entries(components).flatMap(([component, {storePath, share = {}}]) => Object.hasOwn(share, name) ? {
component,
target: `${storePath}/${share[name].target}`
} : [])[0];
}
function linkTarget({components}, name) {
return Object.entries(components).flatMap(([component, {storePath, links}]) => {
const link = links !== void 0 && Object.hasOwn(links, name) ? links[name] : void 0;
return link === void 0 ? [] : {
component,
target: `${storePath}/${link.target}`
};
})[0];
}
}),

/***/ 79191: // build/js/domain/closure/nix32.js
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

/***/ 48352: // build/js/domain/closure/text-path.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
nV: () => textContentAddress,
sF: () => contentStorePath,
sX: () => textStorePath
});
var node_crypto$0 = __webpack_require__(77598);
var nix32_js$1 = __webpack_require__(79191);
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

};
