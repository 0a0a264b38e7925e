import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
import { modules as shared2 } from './shared-51949.js';
import { modules as shared3 } from './shared-71682.js';
import { modules as shared4 } from './shared-62709.js';
import { modules as shared5 } from './shared-12097.js';
import { modules as shared6 } from './shared-78257.js';
export const id = 443;
export const ids = [443,9786];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,
...shared5,
...shared6,


/***/ 17697: // build/js/verbs/cache-check.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
cacheCheck: () => cacheCheck
});
var closure_inventory = __webpack_require__(38233);
var errors = __webpack_require__(8136);
var parse = __webpack_require__(78742);
var path_info = __webpack_require__(81532);
var run_path_info = __webpack_require__(87852);
var schemas = __webpack_require__(26921);
var limits = __webpack_require__(28410);
var store_objects = __webpack_require__(38650);
// CONCATENATED MODULE: ./build/js/tools/nix/query-cache.js
function queryCacheCommand(store, paths) {
return {
argv: [ "nix", "path-info", "--extra-experimental-features", "nix-command", "--refresh", "--option", "connect-timeout", "10", "--option", "download-attempts", "2", "--store", store, "--json", "--stdin" ],
input: `${paths.join("\n")}\n`,
effect: "read",
timeout: limits.Zw
};
}
const heldSchema = schemas.Ikc({
narSize: schemas.aig(),
downloadSize: schemas.aig().optional()
});
function parseHeld(stdout) {
const held = [ ...(0, store_objects.Hu)(stdout, heldSchema) ];
return new Map(held.map(([path, {narSize, downloadSize}]) => [ path, {
narSize,
downloadSize
} ]));
}
var show_config = __webpack_require__(46984);
var report_event = __webpack_require__(59786);
var public_url = __webpack_require__(70320);
var expect_success = __webpack_require__(84521);
var read = __webpack_require__(72707);
// CONCATENATED MODULE: ./build/js/verbs/cache-check.js
const BATCH = 1e3;
async function cacheCheck({bundle: path}, context) {
const {runner} = context;
const bundle = await (0, read.readBundle)(path);
const inventory = bundle.inventory ?? await storeInventory(bundle.manifest, runner);
const sizes = new Map(inventory.paths.map(entry => [ entry.path, entry.narSize ]));
const substituters = [];
const nowhere = new Set(sizes.keys());
for (const substituter of new Set((0, show_config.js)(await (0, expect_success.l)(runner, show_config.ng)))) {
const {held, error} = await askSubstituter(substituter, [ ...sizes.keys() ], context);
for (const found of held.keys()) nowhere.delete(found);
substituters.push({
substituter: (0, public_url.x6)(substituter),
...count(sizes, held),
error
});
}
return {
releaseId: bundle.releaseId,
closure: {
paths: sizes.size,
narBytes: sum(sizes.values())
},
substituters,
nowhere: [ ...nowhere ]
};
}
async function storeInventory(manifest, runner) {
const components = Object.values(manifest.components).map(({storePath}) => storePath);
const inventory = (0, closure_inventory.o8)((0, path_info.Ff)(await (0, run_path_info.X)(runner, (0, 
path_info.zQ)(components, {
closure: true
}))));
(0, parse.Lb)(manifest, inventory);
return inventory;
}
async function askSubstituter(substituter, paths, context) {
const {runner, reporter} = context;
const held = new Map;
for (let start = 0; start < paths.length; start += BATCH) {
const command = queryCacheCommand(substituter, paths.slice(start, start + BATCH));
const {status, stdout, stderr} = await (0, run_path_info.Z)(runner, command);
if (status !== 0) {
const {message} = new errors.Qd(command.argv, {
status,
stderr
});
(0, report_event.warn)(reporter, `${(0, public_url.x6)(substituter)} cannot be queried: ${message}`);
return {
held: new Map,
error: message
};
}
for (const [path, found] of parseHeld(stdout)) held.set(path, found);
}
return {
held,
error: null
};
}
function count(sizes, held) {
const list = [ ...sizes.keys() ].filter(path => !held.has(path));
const downloads = [ ...held.values() ].map(({downloadSize}) => downloadSize);
const known = downloads.filter(size => size !== void 0);
return {
held: {
paths: held.size,
narBytes: sum([ ...held.values() ].map(({narSize}) => narSize)),
downloadBytes: known.length === downloads.length ? sum(known) : null
},
missing: {
paths: list.length,
narBytes: sum(list.map(path => sizes.get(path))),
list
}
};
}
function sum(numbers) {
return [ ...numbers ].reduce((total, number) => total + number, 0);
}
}),

};
