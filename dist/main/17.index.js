import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-1137.js';
import { modules as shared2 } from './shared-51949.js';
import { modules as shared3 } from './shared-62709.js';
import { modules as shared4 } from './shared-48929.js';
import { modules as shared5 } from './shared-32227.js';
import { modules as shared6 } from './shared-3556.js';
import { modules as shared7 } from './shared-73647.js';
import { modules as shared8 } from './shared-12097.js';
import { modules as shared9 } from './shared-78257.js';
export const id = 17;
export const ids = [17,5041,5274,9786,7651];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,
...shared5,
...shared6,
...shared7,
...shared8,
...shared9,


/***/ 29044: // build/js/verbs/parity.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
parity: () => parity
});
var answered = __webpack_require__(51949);
var compare = __webpack_require__(94099);
var side = __webpack_require__(24160);
var find_host = __webpack_require__(85670);
var errors = __webpack_require__(8136);
var quote = __webpack_require__(7191);
var folders_above = __webpack_require__(26419);
var require_daemon = __webpack_require__(53346);
var error_text = __webpack_require__(82082);
var schemas = __webpack_require__(26921);
var limits = __webpack_require__(28410);
var flake = __webpack_require__(78123);
var read_json = __webpack_require__(2785);
// CONCATENATED MODULE: ./build/js/tools/nix/evaluate-parity.js
const PARITY_OUTPUT = "grindToProd";
function evaluateParityCommand(directory, hosts) {
const values = hosts.map(host => `"${host}" = parity."${host}" or null;`).join(" ");
return {
argv: [ "nix", "eval", ...flake.ML, "--json", "--apply", `output: let parity = output.parity or { }; in { ${values} }`, `.#${PARITY_OUTPUT}` ],
directory,
effect: "read",
timeout: limits.jc
};
}
const valuesSchema = schemas.g1P(schemas.YjP(), schemas.g1P(schemas.YjP(), schemas.L5J()).nullable());
function parseParity(stdout) {
return (0, read_json.V)([ "nix", "eval" ], valuesSchema, stdout);
}
function hasNoParity(error) {
return error.includes("does not provide attribute") && error.includes(PARITY_OUTPUT);
}
var external_node_util_ = __webpack_require__(57975);
var field_pattern = __webpack_require__(53952);
var field = __webpack_require__(62395);
var public_url = __webpack_require__(70320);
// CONCATENATED MODULE: ./build/js/domain/parity/compare-values.js
function compareValues(reference, host, mayDiffer) {
const isDeclared = (0, field_pattern.Ke)(mayDiffer);
const differences = [];
let compared = 0;
let passedOver = 0;
compare(reference, host, []);
return {
differences,
compared,
passedOver
};
function compare(left, right, path) {
if (isSet(left) && isSet(right)) {
const keys = [ ...new Set([ ...Object.keys(left), ...Object.keys(right) ]) ].toSorted();
for (const key of keys) compare(own(left, key), own(right, key), [ ...path, key ]);
return;
}
compared += 1;
if ((0, external_node_util_.isDeepStrictEqual)(left, right)) return;
if (isDeclared(path)) passedOver += 1; else differences.push({
field: (0, field.g)(path),
...left === void 0 ? {} : {
reference: (0, public_url.OC)(left)
},
...right === void 0 ? {} : {
host: (0, public_url.OC)(right)
}
});
}
}
function isSet(value) {
return typeof value === "object" && value !== null && !Array.isArray(value);
}
function own(set, key) {
return Object.hasOwn(set, key) ? set[key] : void 0;
}
var report_event = __webpack_require__(59786);
var snapshot = __webpack_require__(73475);
// CONCATENATED MODULE: ./build/js/verbs/parity.js
async function parity(options, context) {
const {config} = options;
const [reference, host] = options.hosts ?? takingTurns(config);
for (const name of [ reference, host ]) (0, find_host.findHost)(config, name);
if (reference === host) throw new errors.dz("invalid-option", `${reference} cannot be compared with itself.`, {
hint: "Name two hosts."
});
const values = await evaluated(options.directory, [ reference, host ], context);
if (values !== null) {
const comparison = compareValues(values.reference, values.host, config.parity.mayDiffer);
return {
schemaVersion: 1,
by: "evaluation",
application: config.application,
reference,
host,
...comparison
};
}
const [left, right] = await Promise.all([ (0, snapshot.snapshot)({
...options,
hostName: reference
}, context), (0, snapshot.snapshot)({
...options,
hostName: host
}, context) ]);
const {mayDiffer} = config.snapshot;
return {
by: "snapshots",
report: (0, compare.G)({
reference: (0, side.WJ)(reference, left),
hosts: [ (0, side.WJ)(host, right) ],
mayDiffer
})
};
}
function takingTurns(config) {
const active = (0, find_host.T)(config, "active");
const standby = (0, find_host.T)(config, "standby");
if (active.length === 1 && standby.length === 1) return [ active[0], standby[0] ];
throw new errors.dz("unsuitable-roles", "grind-to-prod.yml does not have exactly one active and one standby host.", {
hint: "Name the two hosts to compare."
});
}
async function evaluated(directory, [reference, host], context) {
const {runner, reporter} = context;
if (!await (0, folders_above.ux)("flake.nix", directory)) return null;
const {status, stdout, stderr} = await (0, answered.o)(runner, evaluateParityCommand(directory, [ reference, host ]));
(0, require_daemon.c)([ "nix", "eval" ], {
status,
stderr
});
if (status !== 0) {
const error = (0, error_text.kc)(stderr);
if (hasNoParity(error)) return null;
throw new errors.c8("output-invalid", `grindToProd.parity of the flake cannot be evaluated; nix reports ${(0, 
quote.hD)(error, 1e3)}.`, {
hint: "Fix it in the repository."
});
}
const values = parseParity(stdout);
const [left, right] = [ values[reference] ?? null, values[host] ?? null ];
if (left !== null && right !== null) return {
reference: left,
host: right
};
const missing = [ ...left === null ? [ reference ] : [], ...right === null ? [ host ] : [] ];
const message = `The flake has no grindToProd.parity of ${missing.join(" and ")}, so the hosts' snapshots are compared.`;
(0, report_event.warn)(reporter, message);
return null;
}
}),

};
