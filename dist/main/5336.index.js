import { modules as shared0 } from './shared-12510.js';
import { modules as shared1 } from './shared-75727.js';
import { modules as shared2 } from './shared-75260.js';
import { modules as shared3 } from './shared-1137.js';
import { modules as shared4 } from './shared-56476.js';
import { modules as shared5 } from './shared-62709.js';
import { modules as shared6 } from './shared-48929.js';
import { modules as shared7 } from './shared-3556.js';
import { modules as shared8 } from './shared-4303.js';
import { modules as shared9 } from './shared-75085.js';
export const id = 5336;
export const ids = [5336,6419,3702,7353,1547,4568,8417,9734,9841];
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


/***/ 46265: // build/js/cli/complete-from.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
completeFrom: () => completeFrom
});
var node_path$0 = __webpack_require__(76760);
var domain_config_released_unit$1 = __webpack_require__(85118);
var steps_config_read$2 = __webpack_require__(69841);
var steps_commits_seen_releases$3 = __webpack_require__(41547);
var tools_files_state_folder$4 = __webpack_require__(4568);
async function completeFrom(placeholder, folder, world) {
const from = sources[placeholder];
if (from === void 0) return [];
return from(await (0, steps_config_read$2.readConfig)((0, 
node_path$0.resolve)(world.directory, folder)), world);
}
const hosts = config => Object.entries(config.hosts).map(([value, {role, address}]) => ({
value,
description: role ?? address
}));
const sources = {
host: hosts,
hosts,
unit: config => (0, domain_config_released_unit$1.PH)(config.units).map(value => ({
value
})),
release: async ({application}, {environment, home}) => {
const seen = await (0, steps_commits_seen_releases$3.q)((0, 
tools_files_state_folder$4.stateFolder)(environment, home), application);
return seen.map(({id, commit, commitTime, remarks = []}) => ({
value: id.slice(0, 12),
description: [ `commit ${commit.slice(0, 12)} of ${commitTime}`, ...remarks ].join(", ")
}));
}
};
}),

};
