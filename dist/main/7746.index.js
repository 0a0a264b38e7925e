import { modules as shared0 } from './shared-75727.js';
import { modules as shared1 } from './shared-43344.js';
import { modules as shared2 } from './shared-96477.js';
import { modules as shared3 } from './shared-36407.js';
import { modules as shared4 } from './shared-10923.js';
export const id = 7746;
export const ids = [7746,4826,6419,9753,4998,1547,4568,8417,2617,7379];
export const modules = {
...shared0,
...shared1,
...shared2,
...shared3,
...shared4,


/***/ 46265: // build/js/cli/complete-from.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
completeFrom: () => completeFrom
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _domain_config_released_unit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85118);
var _steps_config_read__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69841);
var _steps_commits_seen_releases__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41547);
var _tools_files_state_folder__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4568);
async function completeFrom(placeholder, folder, world) {
const from = sources[placeholder];
if (from === void 0) return [];
return from(await (0, _steps_config_read__WEBPACK_IMPORTED_MODULE_2__.readConfig)((0, 
node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(world.directory, folder)), world);
}
const hosts = config => Object.entries(config.hosts).map(([value, {role: role, address: address}]) => ({
value: value,
description: role ?? address
}));
const sources = {
host: hosts,
hosts: hosts,
unit: config => (0, _domain_config_released_unit__WEBPACK_IMPORTED_MODULE_1__.PH)(config.units).map(value => ({
value: value
})),
release: async ({application: application}, {environment: environment, home: home}) => {
const seen = await (0, _steps_commits_seen_releases__WEBPACK_IMPORTED_MODULE_3__.q)((0, 
_tools_files_state_folder__WEBPACK_IMPORTED_MODULE_4__.stateFolder)(environment, home), application);
return seen.map(({id: id, commit: commit, commitTime: commitTime}) => ({
value: id.slice(0, 12),
description: `commit ${commit.slice(0, 12)} of ${commitTime}`
}));
}
};
}),

};
