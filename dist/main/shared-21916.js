export const modules = {

/***/ 21916: // node_modules/fastest-levenshtein/mod.js
/***/ ((__unused_webpack_module, exports) => {
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(65536);
var myers_32 = function(a, b) {
var n = a.length;
var m = b.length;
var lst = 1 << n - 1;
var pv = -1;
var mv = 0;
var sc = n;
var i = n;
while (i--) peq[a.charCodeAt(i)] |= 1 << i;
for (i = 0; i < m; i++) {
var eq = peq[b.charCodeAt(i)];
var xv = eq | mv;
eq |= (eq & pv) + pv ^ pv;
mv |= ~(eq | pv);
pv &= eq;
if (mv & lst) sc++;
if (pv & lst) sc--;
mv = mv << 1 | 1;
pv = pv << 1 | ~(xv | mv);
mv &= xv;
}
i = n;
while (i--) peq[a.charCodeAt(i)] = 0;
return sc;
};
var myers_x = function(b, a) {
var n = a.length;
var m = b.length;
var mhc = [];
var phc = [];
var hsize = Math.ceil(n / 32);
var vsize = Math.ceil(m / 32);
for (var i = 0; i < hsize; i++) {
phc[i] = -1;
mhc[i] = 0;
}
var j = 0;
for (;j < vsize - 1; j++) {
var mv_1 = 0;
var pv_1 = -1;
var start_1 = j * 32;
var vlen_1 = Math.min(32, m) + start_1;
for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] |= 1 << k;
for (i = 0; i < n; i++) {
var eq = peq[a.charCodeAt(i)];
var pb = phc[i / 32 | 0] >>> i & 1;
var mb = mhc[i / 32 | 0] >>> i & 1;
var xv = eq | mv_1;
var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
var ph = mv_1 | ~(xh | pv_1);
var mh = pv_1 & xh;
if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
ph = ph << 1 | pb;
mh = mh << 1 | mb;
pv_1 = mh | ~(xv | ph);
mv_1 = ph & xv;
}
for (k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] = 0;
}
var mv = 0;
var pv = -1;
var start = j * 32;
var vlen = Math.min(32, m - start) + start;
for (k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
var score = m;
for (i = 0; i < n; i++) {
eq = peq[a.charCodeAt(i)];
pb = phc[i / 32 | 0] >>> i & 1;
mb = mhc[i / 32 | 0] >>> i & 1;
xv = eq | mv;
xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
ph = mv | ~(xh | pv);
mh = pv & xh;
score += ph >>> m - 1 & 1;
score -= mh >>> m - 1 & 1;
if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
ph = ph << 1 | pb;
mh = mh << 1 | mb;
pv = mh | ~(xv | ph);
mv = ph & xv;
}
for (k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
return score;
};
var distance = function(a, b) {
if (a.length < b.length) {
var tmp = b;
b = a;
a = tmp;
}
if (b.length === 0) return a.length;
if (a.length <= 32) return myers_32(a, b);
return myers_x(a, b);
};
exports.Io = distance;
var closest = function(str, arr) {
var min_distance = 1 / 0;
var min_index = 0;
for (var i = 0; i < arr.length; i++) {
var dist = distance(str, arr[i]);
if (dist < min_distance) {
min_distance = dist;
min_index = i;
}
}
return arr[min_index];
};
exports.kp = closest;
}),

/***/ 65041: // build/js/domain/errors/nearest.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
p: () => nearest
});
var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
function nearest(written, known) {
if (known.length === 0) return;
const shuffled = known.find(candidate => lettersOf(candidate) === lettersOf(written));
if (shuffled !== void 0) return shuffled;
const word = (0, fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__.kp)(written.toLowerCase(), known);
return (0, fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__.Io)(written.toLowerCase(), word.toLowerCase()) <= Math.max(1, Math.floor(word.length / 3)) ? word : void 0;
}
function lettersOf(word) {
return word.toLowerCase().split("").toSorted().join("");
}
}),

/***/ 85670: // build/js/domain/config/find-host.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
T: () => hostsOfRole,
m: () => findHost
});
var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
var _errors_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65041);
var _errors_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7191);
function findHost(config, name) {
const host = Object.hasOwn(config.hosts, name) ? config.hosts[name] : void 0;
if (host !== void 0) return host;
const known = Object.keys(config.hosts);
const word = (0, _errors_nearest_js__WEBPACK_IMPORTED_MODULE_1__.p)(name, known);
const named = known.length === 0 ? "no hosts" : known.join(", ");
const hint = word === void 0 ? `The configuration names ${named}.` : `Did you mean ${word}?`;
throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz("unknown-host", `There is no host ${(0, 
_errors_quote_js__WEBPACK_IMPORTED_MODULE_2__.h)(name)}.`, {
hint: hint
});
}
function hostsOfRole({hosts: hosts}, role) {
return Object.keys(hosts).filter(name => hosts[name]?.role === role);
}
}),

/***/ 87028: // build/js/tools/files/temporary-folder.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
wE: () => makeTemporaryFolder,
r6: () => removeStaleFolders,
dl: () => staleFolders
});
var promises_ = __webpack_require__(51455);
var external_node_crypto_ = __webpack_require__(77598);
var external_node_path_ = __webpack_require__(76760);
var process_stat = __webpack_require__(12500);
// CONCATENATED MODULE: ./build/js/tools/process/start-time.js
async function startTime(pid) {
const stat = await (0, promises_.readFile)(`/proc/${pid}/stat`, "utf8").catch(() => {});
return stat === void 0 ? void 0 : (0, process_stat.uh)(stat);
}
var is_there = __webpack_require__(27499);
// CONCATENATED MODULE: ./build/js/tools/files/temporary-folder.js
async function makeTemporaryFolder(parent, label) {
await (0, promises_.mkdir)(parent, {
recursive: true,
mode: 448
});
await removeStaleFolders(parent, label);
const path = (0, external_node_path_.join)(parent, `${label}-${process.pid}-${await startTime(process.pid)}-${(0, 
external_node_crypto_.randomBytes)(4).toString("hex")}`);
await (0, promises_.mkdir)(path, {
mode: 448
});
return {
path: path,
[Symbol.asyncDispose]: () => (0, promises_.rm)(path, {
recursive: true,
force: true
})
};
}
async function removeStaleFolders(parent, label) {
for (const path of await staleFolders(parent, label)) await (0, promises_.rm)(path, {
recursive: true,
force: true
});
}
async function staleFolders(parent, label) {
const names = await (0, promises_.readdir)(parent).catch(error => {
if ((0, is_there.b)(error)) return [];
throw error;
});
const abandoned = [];
for (const name of names) {
const [, pid, started] = new RegExp(`^${label}-([0-9]+)-([0-9]+)-[0-9a-f]{8}$`).exec(name) ?? [];
if (pid === void 0 || await startTime(Number(pid)) === Number(started)) continue;
const stats = await (0, promises_.lstat)((0, external_node_path_.join)(parent, name)).catch(() => {});
if (stats?.uid === process.geteuid?.()) abandoned.push((0, external_node_path_.join)(parent, name));
}
return abandoned;
}
}),

/***/ 61448: // build/js/domain/config/host-key.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
v: () => authorityOf
});
const MARKER = "@cert-authority ";
function authorityOf(hostKey) {
return hostKey.startsWith(MARKER) ? hostKey.slice(MARKER.length) : void 0;
}
}),

/***/ 3520: // build/js/steps/config/pinned-host-key.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
pinnedHostKeyOf: () => pinnedHostKeyOf
});
var _domain_config_host_key__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61448);
var _domain_config_find_host__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85670);
var _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8136);
var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69841);
async function pinnedHostKeyOf(directory, hostName) {
const {hostKey: hostKey} = (0, _domain_config_find_host__WEBPACK_IMPORTED_MODULE_0__.m)(await (0, 
_read_js__WEBPACK_IMPORTED_MODULE_2__.readConfig)(directory), hostName);
if (hostKey !== void 0 && (0, _domain_config_host_key__WEBPACK_IMPORTED_MODULE_3__.v)(hostKey) !== void 0) throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__.dz("host-key-missing", `grind-to-prod.yml pins a certificate authority for ${hostName}, which does not sign records.`, {
hint: "Give the file of the host's public key instead."
});
if (hostKey !== void 0) return hostKey;
throw new _domain_errors_errors__WEBPACK_IMPORTED_MODULE_1__.dz("host-key-missing", `The host ${hostName} has no hostKey in grind-to-prod.yml.`, {
hint: "Give the file of its public key instead."
});
}
}),

/***/ 81765: // build/js/domain/manifest/environment-names.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
g: () => FIXED_ENVIRONMENT_NAMES,
r: () => componentVariables
});
const FIXED_ENVIRONMENT_NAMES = [ "RELEASE_ID", "RELEASE_SHA", "APPLICATION", "SYSTEM", "PREFIX", "MANIFEST_PATH", "CLOSURE_DIGEST", "CLOSURE_PATHS", "CLOSURE_BYTES" ];
function componentVariables(component, links) {
return [ {
name: environmentName(component, "PATH")
}, ...links.map(link => ({
name: links.length === 1 ? environmentName(component, "BIN") : environmentName(component, link, "BIN"),
link: link
})) ];
}
function environmentName(...words) {
const name = words.join("_").toUpperCase().replaceAll(/[^A-Z0-9]/g, "_");
return /^[0-9]/.test(name) ? `_${name}` : name;
}
}),

/***/ 58236: // build/js/domain/manifest/environment.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B: () => componentEnvironment,
z: () => manifestEnvironment
});
var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
var _environment_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81765);
var _release_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50452);
function manifestEnvironment(manifest, manifestPath) {
const fixed = {
RELEASE_ID: (0, _release_id_js__WEBPACK_IMPORTED_MODULE_1__.M)(manifest),
RELEASE_SHA: manifest.source.commit,
APPLICATION: manifest.application,
SYSTEM: manifest.system,
PREFIX: manifest.prefix,
MANIFEST_PATH: manifestPath,
CLOSURE_DIGEST: manifest.closure.digest,
CLOSURE_PATHS: String(manifest.closure.paths),
CLOSURE_BYTES: String(manifest.closure.narBytes)
};
const variables = Object.entries(manifest.components).toSorted(([left], [right]) => left < right ? -1 : 1).flatMap(([component, facts]) => variablesOf(component, facts));
const known = Object.entries(fixed).flatMap(([name, value]) => value === void 0 ? [] : [ [ name, value ] ]);
const lines = [ ...known, ...variables ];
const names = lines.map(([name]) => name);
const twice = names.find((name, index) => names.indexOf(name) !== index);
if (twice !== void 0) throw new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__.dz("manifest-invalid", `The manifest's environment form would have ${twice} twice.`, {
hint: "Rename one of its components or links."
});
return text(lines);
}
function componentEnvironment(component, facts) {
return text(variablesOf(component, facts));
}
function variablesOf(component, {storePath: storePath, links: links}) {
return (0, _environment_names_js__WEBPACK_IMPORTED_MODULE_2__.r)(component, Object.keys(links).toSorted()).map(({name: name, link: link}) => [ name, link === void 0 ? storePath : `${storePath}/${links[link].target}` ]);
}
function text(lines) {
return lines.map(([name, value]) => `${name}=${value}\n`).join("");
}
}),

};
