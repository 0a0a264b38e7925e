import { modules as shared0 } from './shared-43486.js';
export const id = 129;
export const ids = [129];
export const modules = {
...shared0,


/***/ 38233: // build/js/domain/closure/inventory.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a9: () => (/* binding */ inventorySummarySchema),
/* harmony export */   eh: () => (/* binding */ summarize),
/* harmony export */   iS: () => (/* binding */ inventorySchema),
/* harmony export */   o8: () => (/* binding */ inventoryOf)
/* harmony export */ });
/* unused harmony export closurePathSchema */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _protocol_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46078);
/* harmony import */ var _manifest_canonical_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53795);
/* harmony import */ var _store_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94362);





/** One path of a closure. Sizes are bytes of the NAR serialisation. References are sorted and leave out the path itself. */
const closurePathSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    path: _store_path_js__WEBPACK_IMPORTED_MODULE_2__/* .storePathSchema */ .qd,
    narHash: _store_path_js__WEBPACK_IMPORTED_MODULE_2__/* .narHashSchema */ .LN,
    narSize: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().nonnegative(),
    references: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_store_path_js__WEBPACK_IMPORTED_MODULE_2__/* .storePathSchema */ .qd).max(10_000),
});
/** Every path of a closure, sorted by path. */
const inventorySchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    paths: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(closurePathSchema).max(_protocol_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMITS */ .b1.closurePaths),
});
/** What the manifest says of its inventory. */
const inventorySummarySchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    digest: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/),
    paths: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().nonnegative(),
    narBytes: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().nonnegative(),
});
/** Code-unit order, the same on every machine (a locale's is not). */
function byText(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}
/** The inventory of these paths, in its one order; whatever else is known of them is left out. */
function inventoryOf(paths) {
    return {
        schemaVersion: 1,
        paths: paths
            .map(({ path, narHash, narSize, references }) => ({
            path,
            narHash,
            narSize,
            references: references.filter((reference) => reference !== path).toSorted(byText),
        }))
            .toSorted((left, right) => byText(left.path, right.path)),
    };
}
/** Digest (SHA-256 of the canonical JSON), count and size of an inventory. */
function summarize(inventory) {
    return {
        digest: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_manifest_canonical_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)(inventory)).digest('hex'),
        paths: inventory.paths.length,
        narBytes: inventory.paths.reduce((sum, entry) => sum + entry.narSize, 0),
    };
}


/***/ }),

/***/ 94362: // build/js/domain/closure/store-path.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LN: () => (/* binding */ narHashSchema),
/* harmony export */   P$: () => (/* binding */ owningStorePath),
/* harmony export */   bL: () => (/* binding */ sha256Schema),
/* harmony export */   qd: () => (/* binding */ storePathSchema),
/* harmony export */   yF: () => (/* binding */ storePathName)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/**
 * Store paths, as Nix defines them: 32 characters of nix32 (no e, o, u, t), a dash, and a name of at most 211 characters
 * that does not start like `.`, `..`, `.-` or `..-`.
 * Source: https://nix.dev/manual/nix/latest/store/store-path and src/libstore/path.cc.
 */
const storePathPattern = /^\/nix\/store\/[0-9abcdfghijklmnpqrsvwxyz]{32}-(?!\.{1,2}(?:-|$))[0-9A-Za-z+._?=-]{1,211}$/;
const storePathSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(255).regex(storePathPattern, 'is not a store path (/nix/store/<32 characters>-<name>)');
/** A Nix SRI hash of a NAR: `sha256-` and 44 characters of base64. */
const narHashSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^sha256-[A-Za-z0-9+/]{43}=$/, 'is not a NAR hash (sha256-<base64>)');
/** A lower-case hexadecimal SHA-256. */
const sha256Schema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 in lower-case hexadecimal');
/** The name part of a store path, without its hash. */
function storePathName(path) {
    return path.slice('/nix/store/'.length + 33);
}
/** The store path that a path inside the store belongs to, or undefined when it is not in the store. */
function owningStorePath(path) {
    const owner = path.split('/').slice(0, 4).join('/');
    return storePathPattern.test(owner) ? owner : undefined;
}


/***/ }),

/***/ 32395: // build/js/domain/config/command.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ commandSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36407);


/** A program of the user's and its arguments. */
const commandSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSchema */ .ah)
    .min(1)
    .max(64)
    .refine(([program]) => program !== '', 'must begin with a program');


/***/ }),

/***/ 63381: // build/js/domain/config/component.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HO: () => (/* binding */ componentSchema),
/* harmony export */   Zm: () => (/* binding */ switchModeSchema),
/* harmony export */   gl: () => (/* binding */ systemProblems),
/* harmony export */   t4: () => (/* binding */ prefixProblems)
/* harmony export */ });
/* unused harmony export switchModes */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36407);


/**
 * How a NixOS system becomes the host's, in the words of its own `switch-to-configuration`. `switch`: now and at every boot
 * from the next on. `boot`: from the next boot on. `test`: now, and not after the next boot.
 */
const switchModeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['switch', 'boot', 'test']);
/** What each mode does: whether the system becomes that of the next boot, and whether it runs now. */
const switchModes = {
    switch: { setsProfile: true, activates: true },
    boot: { setsProfile: true, activates: false },
    test: { setsProfile: false, activates: true },
};
const fields = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    installable: _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .installableSchema */ .NJ.describe('The flake output, relative to this file.'),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['package', 'system'])
        .optional()
        .describe('"package" (when absent): executables for <prefix>/bin. "system": a NixOS system (config.system.build.toplevel), which the host switches to in the same transaction; there can be one.'),
    links: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .linkNameSchema */ .lA, _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .outputPathSchema */ .i_)
        .optional()
        .describe('Names in <prefix>/bin, and the executable inside the output that each points to. A package needs it; a system has none.'),
    switchMode: switchModeSchema
        .optional()
        .describe('Of a system: "switch" (when absent) for now and every boot from the next on, "boot" from the next boot on, "test" for now and not after the next boot.'),
});
/** One component, with what its kind makes of the fields that are absent. */
const componentSchema = fields
    .superRefine(({ kind, links, switchMode }, context) => {
    const refuse = (field, message) => context.addIssue({ code: 'custom', path: [field], message });
    if (kind === 'system') {
        if (links !== undefined)
            refuse('links', 'is not for a system, whose programs are not linked into <prefix>/bin; remove it');
    }
    else {
        if (links === undefined)
            refuse('links', 'must be there');
        if (switchMode !== undefined)
            refuse('switchMode', 'is not for a package; remove it, or add "kind: system"');
    }
})
    .transform(({ installable, kind, links = {}, switchMode = 'switch' }) => {
    return kind === 'system' ? { installable, links, kind, switchMode } : { installable, links };
});
/** Only a package is linked into a folder of its own. */
function prefixProblems(config) {
    const linked = Object.entries(config.components).find(([, { kind }]) => kind !== 'system');
    if (linked === undefined || config.prefix !== undefined)
        return [];
    const message = `must be there, because component ${linked[0]} has links in <prefix>/bin; add the folder, such as /opt/choiros`;
    return [{ path: ['prefix'], at: 'value', message }];
}
/** A host runs one system. */
function systemProblems({ components }) {
    const [first, ...others] = Object.keys(components).filter((name) => components[name].kind === 'system');
    return others.map((name) => ({
        path: ['components', name, 'kind'],
        at: 'value',
        message: `is system, and component ${first} is one already; a host runs one system, so remove one`,
    }));
}


/***/ }),

/***/ 64498: // build/js/domain/config/confirm.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ confirmSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** Of a release that may cut its own connection: it stands only when somebody says so in time, over a new connection. */
const confirmSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    deadlineSeconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .int()
        .min(5)
        .max(3600)
        .describe('Seconds after the health checks have passed within which the release must be confirmed.'),
});


/***/ }),

/***/ 66892: // build/js/domain/config/data.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ dataSchema),
/* harmony export */   z: () => (/* binding */ dataFolderProblems)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36407);


/** What an application keeps between releases: folders that a release may change and a rollback does not bring back. */
const dataSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    folders: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixSchema */ .q9)
        .min(1)
        .max(16)
        .describe('Folders on the host that the application writes to. A rollback leaves them alone; restore-data on the host brings them back.'),
    backup: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['schema-change', 'always', 'never'])
        .default('schema-change')
        .describe('Before which releases the folders are backed up on the host: those with schemaChange, every one, or none.'),
    program: _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .linkNameSchema */ .lA
        .optional()
        .describe('A link of the release that makes the backup instead of the built-in archive, called with "backup" or "restore", as root, by its store path.'),
    timeoutSeconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(1).max(86_400).default(3600).describe('Seconds that a backup or the restoring of one may take.'),
});
/** Places that belong to the system, to Nix or to us; a data folder is none of them, above none of them and in none of them. */
const foreignPlaces = ['/nix', '/proc', '/sys', '/dev', '/run', '/var/lib/grind-to-prod', '/etc/grind-to-prod'];
/** Names in the prefix that are ours. */
const ownNames = ['bin', 'current', 'releases', 'backups'];
/** Why these cannot be the data folders of an application with this prefix: the folder's place in the list, and the end of a sentence. */
function dataFolderProblems(folders, prefix) {
    return folders.flatMap((folder, index) => {
        const other = folders.slice(0, index).find((earlier) => overlap(folder, earlier));
        if (other !== undefined)
            return [{ index, message: `is ${folder}, which overlaps ${other}; name each folder once` }];
        const foreign = foreignPlaces.find((place) => overlap(folder, place));
        if (foreign !== undefined)
            return [{ index, message: `is ${folder}, which overlaps ${foreign}; an application keeps no data there` }];
        const own = isWithin(prefix, folder) ? prefix : ownNames.map((name) => `${prefix}/${name}`).find((place) => isWithin(folder, place));
        if (own !== undefined)
            return [{ index, message: `is ${folder}, but ${own} is where releases lie; use another folder, such as ${prefix}/data` }];
        return [];
    });
}
function overlap(left, right) {
    return isWithin(left, right) || isWithin(right, left);
}
/** True when a path is this folder or lies in it. */
function isWithin(path, folder) {
    return path === folder || path.startsWith(`${folder}/`);
}


/***/ }),

/***/ 14834: // build/js/domain/config/failover.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ failoverSchema),
/* harmony export */   cE: () => (/* binding */ forHost),
/* harmony export */   j3: () => (/* binding */ isHeaderValue)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32395);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36407);



/** `failover`: how traffic moves from one production host to the other, and how it is known from outside that it did. */
/** Something that is the same for both hosts, or one for each, by its name. */
function perHost(value) {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([value, zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .nameSchema */ .Jq, value)]);
}
const headerNameSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .max(128)
    .regex(/^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/, 'must be the name of a header, such as x-served-by');
/** Whether Node's HTTP client takes it for the value of a header; it throws for anything else. */
function isHeaderValue(text) {
    // oxlint-disable-next-line no-control-regex -- what no header may carry
    return /^[\t\u0020-\u007e\u0080-\u00ff]*$/.test(text);
}
const headerValueSchema = _grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .wordSchema */ .ah.refine(isHeaderValue, 'must be what a header can carry: Latin letters, digits and signs');
const statusSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().min(100).max(599);
const statusesSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([statusSchema, zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(statusSchema).min(1).max(16)], {
    error: 'must be a status, such as 204, or a list of them',
});
const timeoutSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().min(1).max(3600).default(60);
const programSwitchSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    command: _command_js__WEBPACK_IMPORTED_MODULE_0__/* .commandSchema */ .r.describe("A program and its arguments that move all new traffic to GRIND_TO_PROD_ACTIVE, a host of this file; the other one is GRIND_TO_PROD_STANDBY. It must do no harm when that is so already. No shell reads the words. It runs in this file's folder."),
    environment: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .variableSchema */ .un, _grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .wordSchema */ .ah)
        .default({})
        .describe('Variables besides those of whoever fails over and GRIND_TO_PROD_ACTIVE, _STANDBY, _APPLICATION and _RELEASE_ID.'),
    timeoutSeconds: timeoutSchema.describe('Seconds after which it is killed, and has failed.'),
});
const requestSwitchSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    http: perHost(_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .healthUrlSchema */ .Pq).describe('A URL that is told to move all new traffic, or one for each host that traffic may go to.'),
    method: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']).default('POST').describe('The method of the request.'),
    headers: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(headerNameSchema, headerValueSchema).default({}).describe('Headers that are no secret, such as content-type.'),
    headersFrom: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(headerNameSchema, _grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .variableSchema */ .un)
        .default({})
        .describe('Headers whose values are secrets: the environment variable that each is taken from.'),
    body: perHost(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(65_536)).optional().describe('What is sent, or one text for each host that traffic may go to.'),
    status: statusesSchema.optional().describe('The right status of the answer, or a list of them; 200 to 299 when absent.'),
    timeoutSeconds: timeoutSchema.describe('Seconds that the answer may take.'),
});
const outsideCheckSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    http: _grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .healthUrlSchema */ .Pq.describe('What users ask: passes when a GET answers in time, with one of the right statuses; redirects are not followed.'),
    status: statusesSchema.optional().describe('The right status, or a list of them; 200 to 299 when absent.'),
    body: perHost(_grammar_js__WEBPACK_IMPORTED_MODULE_1__/* .wordSchema */ .ah.min(1).max(1024))
        .optional()
        .describe('Text that the first 64 KiB of the body must contain; or one text for each host, by which it is known who answers.'),
    servedByHeader: headerNameSchema
        .optional()
        .describe("A header of the answer whose value is the host's name in this file: by it, too, it is known who answers."),
    successThreshold: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().min(1).max(100).default(3).describe('Passes in a row that are needed.'),
    periodSeconds: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0.1).max(60).default(1).describe('Seconds between two of them.'),
    timeoutSeconds: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0.1).max(60).default(5).describe('Seconds that one may take.'),
    deadlineSeconds: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()
        .min(1)
        .max(3600)
        .default(60)
        .describe('Seconds after the switch within which it must have passed: where names are switched, more than they live in caches.'),
});
const failoverSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    switch: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([programSwitchSchema, requestSwitchSchema])
        .describe('How traffic is moved: a program, or one request over HTTP. The way back is the same with the other host.'),
    check: outsideCheckSchema.describe('What must pass, asked from where failover runs, for the traffic to stay where it was moved to.'),
});
/** What stands there for this host. */
function forHost(value, hostName) {
    return typeof value === 'string' ? value : value[hostName];
}


/***/ }),

/***/ 36407: // build/js/domain/config/grammar.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ branchSchema),
/* harmony export */   GA: () => (/* binding */ machineIdSchema),
/* harmony export */   Jq: () => (/* binding */ nameSchema),
/* harmony export */   NJ: () => (/* binding */ installableSchema),
/* harmony export */   Nd: () => (/* binding */ nixPublicKeySchema),
/* harmony export */   OC: () => (/* binding */ publicKeySchema),
/* harmony export */   Pq: () => (/* binding */ healthUrlSchema),
/* harmony export */   ah: () => (/* binding */ wordSchema),
/* harmony export */   i_: () => (/* binding */ outputPathSchema),
/* harmony export */   lA: () => (/* binding */ linkNameSchema),
/* harmony export */   ml: () => (/* binding */ tcpTargetSchema),
/* harmony export */   o3: () => (/* binding */ unitSchema),
/* harmony export */   oL: () => (/* binding */ addressSchema),
/* harmony export */   q9: () => (/* binding */ prefixSchema),
/* harmony export */   un: () => (/* binding */ variableSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** The grammars of names that reach a host. Each is strict on purpose: what it lets through needs no quoting anywhere. */
/** Names of applications, components, hosts and health checks. */
const nameSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(64)
    .regex(/^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/, 'must be lower-case letters, digits, dots, dashes and underscores, and start and end with a letter or digit');
/** The name of a git branch. Narrower than git's own rule: nothing that git or a URL could read as something else. */
const branchSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(255)
    .regex(/^[A-Za-z0-9](?!.*(?:\.\.|\/\/|\/\.|\.lock(?:\/|$)|[/.]$))[A-Za-z0-9._/-]*$/, 'must be the name of a branch, such as main');
/** The name of a link in `<prefix>/bin`. */
const linkNameSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(64)
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'must be letters, digits, dots, dashes and underscores, and start with a letter or digit');
/** A path inside an output: relative, with no `.` or `..` or empty segment. */
const outputPathSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(255)
    .regex(/^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[A-Za-z0-9._+-]+(?:\/[A-Za-z0-9._+-]+)*$/, 'must be a relative path inside the output, such as bin/hypervisor');
/** An absolute folder with at least two segments and no `.` or `..`. */
const prefixSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(255)
    .regex(/^(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9._+-]+){2,}$/, 'must be an absolute folder of at least two segments, such as /opt/choiros');
/**
 * Unit names, as systemd.unit(5) defines them, for the types that a release may restart; globs are not names.
 * A template (`a@.service`) cannot run, so an instance must not be empty.
 */
const unitSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(255)
    .regex(/^(?!-)[A-Za-z0-9:_.\\-]+(?:@[A-Za-z0-9:_.\\-]+)?\.(?:service|socket|target|timer|path)$/, 'must be a systemd unit name, such as hypervisor.service');
/** A flake installable of this repository: `./folder#attribute` or `.#attribute`. */
const installableSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(255)
    .regex(/^\.(?:\/(?!\.{1,2}(?:\/|#))[A-Za-z0-9._-]+)*#[A-Za-z0-9._-]+$/, 'must be an installable of this repository, such as ./hypervisor#hypervisor');
const addressRule = 'must be "local" or user@host, with :port if it is not 22';
/** `local`, or `user@host` with an optional port. Host: a DNS name, an IPv4 address, or an IPv6 address in brackets. Nothing that ssh could read as an option. */
const addressSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('local'),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .max(255)
        .regex(/^[a-z_][a-z0-9_-]{0,31}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9a-fA-F:]+\])(?::(?!0)[0-9]{1,5})?$/, addressRule)
        .refine((address) => Number(/:([0-9]+)$/.exec(address)?.[1] ?? 22) <= 65_535, addressRule),
], { error: addressRule });
/** An OpenSSH public key without options or comment, as in a known_hosts line. */
const publicKeySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(1024)
    .regex(/^(?:ssh-ed25519|ecdsa-sha2-nistp(?:256|384|521)|ssh-rsa) [A-Za-z0-9+/]+={0,2}$/, 'must be a public key: its type and its base64, such as "ssh-ed25519 AAAA\u2026"');
/** A public key of a Nix signing key: `name:base64`. */
const nixPublicKeySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(512)
    .regex(/^[A-Za-z0-9._-]+:[A-Za-z0-9+/]{43}=$/, 'must be a Nix public key, such as grind.example-1:AAAA\u2026=');
/** As /etc/machine-id has it. */
const machineIdSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{32}$/, "must be the 32 hexadecimal digits of the host's /etc/machine-id");
/** A word of a command line, or a value of its environment: any text on one line. */
const wordSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(4096)
    // oxlint-disable-next-line no-control-regex -- naming them is the point
    .regex(/^[^\u0000-\u001f\u007f-\u009f\u2028\u2029]*$/, 'must be text on one line, without control characters');
/** The name of an environment variable. */
const variableSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(128)
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be letters, digits and underscores, and not start with a digit');
/** A URL that a health check asks: http or https, no user, no fragment. */
const healthUrlSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(2048).refine(isHealthUrl, 'must be an http or https URL with no user and no fragment');
function isHealthUrl(text) {
    // WHATWG parsing would mend spaces, backslashes and octal addresses; what needs mending is not what was meant.
    if (!/^https?:\/\/[^\s\\@#]+$/.test(text) || !URL.canParse(text))
        return false;
    const url = new URL(text);
    const port = url.port === '' ? '' : `:${url.port}`;
    const written = text.slice(text.indexOf('://') + 3).split(/[/?]/, 1)[0];
    return written.replace(/:(?:80|443)$/, '').toLowerCase() === `${url.hostname}${port}`.replace(/:(?:80|443)$/, '');
}
/** What a health check connects to: `host:port`, with an IPv6 address in brackets, in the one form in which a URL would show it. */
const tcpTargetSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(260).refine(isTcpTarget, 'must be host:port, such as 127.0.0.1:8080 or [::1]:8080');
function isTcpTarget(text) {
    const [, host, port] = /^([A-Za-z0-9.-]+|\[[0-9a-fA-F:.]+\]):([1-9][0-9]{0,4})$/.exec(text) ?? [];
    if (host === undefined || Number(port) > 65_535 || !URL.canParse(`http://${host}/`))
        return false;
    return new URL(`http://${host}/`).hostname === host;
}


/***/ }),

/***/ 15394: // build/js/domain/config/health.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ singleChecks),
/* harmony export */   q: () => (/* binding */ healthSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36407);


/** `health`: how a release is known to be well. Which kind a check is, its first key says; no two kinds share one. */
const timeoutSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0.1).max(60).describe('Seconds that this check may take, instead of those of the probe.');
const statusSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(100).max(599);
const httpCheckSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    http: _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .healthUrlSchema */ .Pq.describe('Passes when a GET answers in time, with one of the right statuses; redirects are not followed.'),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([statusSchema, zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(statusSchema).min(1).max(16)], { error: 'must be a status, such as 204, or a list of them' })
        .optional()
        .describe('The right status, or a list of them; 200 to 299 when absent.'),
    body: _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSchema */ .ah.min(1).max(1024).optional().describe('Text that the first 64 KiB of the body must contain.'),
    echo: _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .nameSchema */ .Jq
        .optional()
        .describe("A component whose store path, of the very release, the first 64 KiB of the body must contain. It proves who answers behind a proxy or forwarder, so the process that listens on the port need not be the release's."),
    timeoutSeconds: timeoutSchema.optional(),
});
const tcpCheckSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    tcp: _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .tcpTargetSchema */ .ml.describe('host:port, an IPv6 address in brackets. Passes when it accepts a connection.'),
    timeoutSeconds: timeoutSchema.optional(),
});
const unitCheckSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    unit: _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .unitSchema */ .o3.describe('One of units, or of snapshot.units. Passes while it is active, and systemd has not restarted it by itself since the release was.'),
});
const execCheckSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    exec: zod__WEBPACK_IMPORTED_MODULE_1__/* .tuple */ .PVZ([_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .linkNameSchema */ .lA], _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .wordSchema */ .ah)
        .refine((words) => words.length <= 64, 'must have at most 64 entries')
        .describe('A link of the release and its arguments, which no shell reads. It runs as a user of its own with no rights, and passes when it ends with status 0; the last lines of its output stand in the record.'),
    timeoutSeconds: timeoutSchema.optional(),
});
/** Each kind of check by its first key; `health-kinds.ts` says what each of them asks. */
const kinds = { http: httpCheckSchema, tcp: tcpCheckSchema, unit: unitCheckSchema, exec: execCheckSchema };
const single = [kinds.http, kinds.tcp, kinds.unit, kinds.exec];
const singleCheckSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ(single);
const innerGroups = groups(singleCheckSchema);
const outerGroups = groups(zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([...single, ...innerGroups]));
const healthCheckSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([...single, ...outerGroups]);
/** More than this asks a host too much each second. */
const CHECK_LIMIT = 64;
const healthSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .nameSchema */ .Jq, healthCheckSchema)
    .refine((health) => singleChecks(health).length <= CHECK_LIMIT, `must have at most ${CHECK_LIMIT} checks, those in groups counted`);
function groups(member) {
    const members = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(member).min(1).max(16);
    return [
        zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ any: members.describe('Passes when one of these passes.') }),
        zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ all: members.describe('Passes when every one of these passes.') }),
    ];
}
/** Every check that is no group, in the order in which they are written. */
function singleChecks(health) {
    return Object.entries(health).flatMap(([name, check]) => placed(check, [name]));
}
function placed(check, path) {
    if ('any' in check)
        return check.any.flatMap((member, index) => placed(member, [...path, 'any', index]));
    if ('all' in check)
        return check.all.flatMap((member, index) => placed(member, [...path, 'all', index]));
    return [{ path, check }];
}


/***/ }),

/***/ 85118: // build/js/domain/config/released-unit.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PH: () => (/* binding */ unitNames),
/* harmony export */   a7: () => (/* binding */ configUnitSchema),
/* harmony export */   vw: () => (/* binding */ releasedUnitSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _grammar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36407);


/** `units`: what is done about each unit once another release is current. The words are those of systemctl, where it has them. */
const actionSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['restart', 'reload', 'start-only', 'none']);
const whenSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['changed', 'always']);
/** A unit as the manifest has it: nothing is left to a default. */
const releasedUnitSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ unit: _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .unitSchema */ .o3, action: actionSchema, when: whenSchema });
/** A unit as it is written: its name alone, or what is to be done about it too. Both become the manifest's form. */
const configUnitSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .unitSchema */ .o3.transform((unit) => ({ unit, action: 'restart', when: 'changed' })),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        unit: _grammar_js__WEBPACK_IMPORTED_MODULE_0__/* .unitSchema */ .o3.describe('Its name, such as hypervisor.service.'),
        action: actionSchema
            .default('restart')
            .describe('restart; reload: "systemctl reload", for a service that executes its new program by itself; start-only: start it when it is not active, and never restart it; none: only watch that it is active.'),
        when: whenSchema
            .default('changed')
            .describe('changed: only when its component or its definition has changed, or it does not run as it should; always: with every release.'),
    }),
]);
/** The names of units. */
function unitNames(units) {
    return units.map(({ unit }) => unit);
}


/***/ }),

/***/ 79344: // build/js/domain/config/role.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ roleSchema),
/* harmony export */   O: () => (/* binding */ roles)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** Which of two production hosts one is: the active one serves, the standby one waits to. */
const roles = ['active', 'standby'];
const roleSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(roles);


/***/ }),

/***/ 10349: // build/js/domain/config/schema.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g2: () => (/* binding */ CONFIG_FILE),
  Xk: () => (/* binding */ CONFIG_LIMIT_BYTES),
  Qn: () => (/* binding */ configSchema),
  x: () => (/* binding */ gateStages),
  ul: () => (/* binding */ probeSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./build/js/domain/config/command.js
var command = __webpack_require__(32395);
// EXTERNAL MODULE: ./build/js/domain/config/component.js
var component = __webpack_require__(63381);
// EXTERNAL MODULE: ./build/js/domain/config/confirm.js
var config_confirm = __webpack_require__(64498);
// EXTERNAL MODULE: ./build/js/domain/config/data.js
var data = __webpack_require__(66892);
// EXTERNAL MODULE: ./build/js/domain/config/failover.js
var failover = __webpack_require__(14834);
// EXTERNAL MODULE: ./build/js/domain/config/grammar.js
var grammar = __webpack_require__(36407);
// EXTERNAL MODULE: ./build/js/domain/config/health.js
var health = __webpack_require__(15394);
// EXTERNAL MODULE: ./build/js/domain/drift/field-pattern.js
var field_pattern = __webpack_require__(53952);
;// CONCATENATED MODULE: ./build/js/domain/config/may-differ.js


const mayDifferSchema = schemas/* array */.YOg(field_pattern/* fieldPatternSchema */.Cc)
    .max(256)
    .default([])
    .describe('Fields of a snapshot, with all below them, in which hosts may differ without that being drift, besides those that any two hosts differ in. A star stands for any text within a name: units.*.restarts, capacity["/data"].');

;// CONCATENATED MODULE: ./build/js/domain/config/parity.js


/** `parity`: in what the production hosts may be configured differently. */
const paritySchema = schemas/* strictObject */.rej({
    mayDiffer: schemas/* array */.YOg(field_pattern/* fieldPatternSchema */.Cc)
        .max(256)
        .default([])
        .describe('Values of grindToProd.parity in the flake, with all below them, in which hosts may differ: networking.hostName, systemd.services.*.environment. Where hosts are compared by snapshots, snapshot.mayDiffer counts.'),
});

// EXTERNAL MODULE: ./build/js/domain/config/released-unit.js
var released_unit = __webpack_require__(85118);
// EXTERNAL MODULE: ./build/js/domain/config/role.js
var role = __webpack_require__(79344);
;// CONCATENATED MODULE: ./build/js/domain/config/schema.js












/** `grind-to-prod.yml`: what a repository releases, where to, and how it is known to be healthy. */
const probeSchema = schemas/* strictObject */.rej({
    successThreshold: schemas/* number */.aig().int().min(1).max(100).default(3).describe('Passes in a row that every check needs.'),
    periodSeconds: schemas/* number */.aig().min(0.1).max(60).default(1).describe('Seconds between two rounds of checks.'),
    timeoutSeconds: schemas/* number */.aig().min(0.1).max(60).default(2).describe('Seconds that one check may take.'),
    deadlineSeconds: schemas/* number */.aig().min(1).max(3600).default(60).describe('Seconds after the restart within which all checks must have passed.'),
});
const gateSchema = schemas/* strictObject */.rej({
    name: grammar/* nameSchema */.Jq.describe('Stands in the log and in the record.'),
    command: command/* commandSchema */.r.describe("The program and its arguments. No shell reads them. It runs in this file's folder, and passes when it ends with status 0."),
    environment: schemas/* record */.g1P(grammar/* variableSchema */.un, grammar/* wordSchema */.ah)
        .default({})
        .describe('Variables besides those of whoever promotes and GRIND_TO_PROD_RELEASE_ID, _APPLICATION, _HOST, _ROLE and _MANIFEST.'),
    timeoutSeconds: schemas/* number */.aig().int().min(1).max(3600).default(300).describe('Seconds after which it is killed, and has failed.'),
});
/** When a gate runs. */
const gateStages = ['beforePromote', 'afterApply'];
const hostSchema = schemas/* strictObject */.rej({
    address: grammar/* addressSchema */.oL.describe('"local", or user@host of the deploy user.'),
    role: role/* roleSchema */.A.optional().describe('Which of two production hosts this is; a host that has another role is refused.'),
    machineId: grammar/* machineIdSchema */.GA
        .optional()
        .describe("The host's /etc/machine-id, as host install --dry-run and status print it: any other machine at this address is refused."),
    hostKey: grammar/* publicKeySchema */.OC
        .optional()
        .describe("The host's ssh public key. Required unless the address is local: there is no trust on first use."),
});
const configSchema = schemas/* strictObject */.rej({
    application: grammar/* nameSchema */.Jq.describe('What is released as a unit.'),
    branch: grammar/* branchSchema */.A0.default('main').describe('The protected branch; only commits on its upstream are released.'),
    components: schemas/* record */.g1P(grammar/* nameSchema */.Jq, component/* componentSchema */.HO)
        .refine((value) => Object.keys(value).length > 0, 'must name at least one component')
        .describe('What the application is made of: one flake output each.'),
    prefix: grammar/* prefixSchema */.q9
        .optional()
        .describe("The application's folder on the host; units execute <prefix>/bin/<link>. A release that is a NixOS system alone needs none: its units execute what the system has."),
    units: schemas/* array */.YOg(released_unit/* configUnitSchema */.a7)
        .max(64)
        .default([])
        .describe('systemd units that run the application, in the order in which they are restarted: a name, or a name and what is to be done.'),
    health: health/* healthSchema */.q.default({}).describe('Checks that must pass, on the host itself, after the restart.'),
    probe: probeSchema.prefault({}).describe('How often and how long the checks are asked.'),
    data: data/* dataSchema */.y
        .optional()
        .describe('What the application keeps between releases; it is backed up before a release that changes its form.'),
    schemaChange: schemas/* boolean */.zMY()
        .default(false)
        .describe('True for a commit whose release changes the form of the data: the host backs the data up before it switches.'),
    gates: schemas/* strictObject */.rej({
        beforePromote: schemas/* array */.YOg(gateSchema)
            .max(32)
            .default([])
            .describe('Run on the build host before anything is copied; when one fails, nothing is changed.'),
        afterApply: schemas/* array */.YOg(gateSchema)
            .max(32)
            .default([])
            .describe('Run on the build host once the production host has committed; when one fails, that host goes back to what it ran before.'),
    })
        .prefault({})
        .describe('Commands that must pass, in this order, for a release to stand. They are no part of the manifest: the file that promote reads counts.'),
    confirm: config_confirm/* confirmSchema */.M
        .optional()
        .describe('For releases that may cut their own connection: promote confirms over a new connection, once the gates afterApply have passed; without that in time the host goes back by itself.'),
    hosts: schemas/* record */.g1P(grammar/* nameSchema */.Jq, hostSchema).default({}).describe('The build host and the production hosts.'),
    snapshot: schemas/* strictObject */.rej({
        repository: grammar/* prefixSchema */.q9.optional().describe('A diagnostics checkout on the host, if it keeps one.'),
        units: schemas/* array */.YOg(grammar/* unitSchema */.o3).max(256).default([]).describe('Units that are watched besides the released ones.'),
        mayDiffer: mayDifferSchema,
    })
        .prefault({})
        .describe('What a snapshot of a host looks at besides the release.'),
    parity: paritySchema.prefault({}).describe('In what the production hosts may be configured differently.'),
    failover: failover/* failoverSchema */.Kg
        .optional()
        .describe('How the standby takes over: how traffic is moved, and how it is known from outside that it was.'),
});
/** The file's name, at the root of the user's repository. */
const CONFIG_FILE = 'grind-to-prod.yml';
/** Largest configuration that is read, in bytes. */
const CONFIG_LIMIT_BYTES = 256 * 1024;


/***/ }),

/***/ 53952: // build/js/domain/drift/field-pattern.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ fieldPatternSchema),
/* harmony export */   F6: () => (/* binding */ patternParts),
/* harmony export */   Ke: () => (/* binding */ matcherOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const pattern = /^(?:[A-Za-z0-9_*-]+|\["[^"]{1,255}"\])(?:\.[A-Za-z0-9_*-]+|\["[^"]{1,255}"\])*$/u;
/**
 * Names fields of a snapshot, and all that stands below them, as a field's own name does: `capacity["/data"].bytesTotal`. A star
 * stands for any text within one name: `units.*.restarts`, `units["container@*"]`.
 */
const fieldPatternSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .max(1024)
    .regex(pattern, 'must name fields of a snapshot, such as nix.version, units.*.restarts or capacity["/data"]');
/** The names in a pattern: `units["caddy.service"].restarts` has three. */
function patternParts(text) {
    return [...text.matchAll(/\["([^"]+)"\]|[^.[]+/gu)].map(([part, quoted]) => quoted ?? part);
}
/** A test for fields that one of the patterns names. The test is as fast for many patterns as for one, for most fields. */
function matcherOf(patterns) {
    const byFirst = new Map();
    const anyFirst = [];
    for (const text of patterns) {
        const parts = patternParts(text);
        const tests = parts.map(partTest);
        const first = parts[0];
        if (first.includes('*'))
            anyFirst.push(tests);
        else
            byFirst.set(first, [...(byFirst.get(first) ?? []), tests]);
    }
    return (path) => isBelowAny(path, byFirst.get(path[0]) ?? []) || isBelowAny(path, anyFirst);
}
function isBelowAny(path, alternatives) {
    return alternatives.some((tests) => tests.length <= path.length && tests.every((test, index) => test(path[index])));
}
function partTest(part) {
    if (part === '*')
        return () => true;
    if (!part.includes('*'))
        return (name) => name === part;
    const expression = new RegExp(`^${part
        .split(/\*+/)
        .map((text) => RegExp.escape(text))
        .join('.*')}$`, 'su');
    return (name) => expression.test(name);
}


/***/ }),

/***/ 75236: // build/js/domain/drift/severity.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isAtLeast),
/* harmony export */   g: () => (/* binding */ severities)
/* harmony export */ });
/** How bad a finding is, mildest first: the levels of SARIF. */
const severities = ['note', 'warning', 'error'];
/** True when `severity` is `floor` or worse. */
function isAtLeast(severity, floor) {
    return severities.indexOf(severity) >= severities.indexOf(floor);
}


/***/ }),

/***/ 53795: // build/js/domain/manifest/canonical.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson),
/* harmony export */   q: () => (/* binding */ canonicalRecord)
/* harmony export */ });
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98799);

/** Canonical JSON (RFC 8785): one value, one text. */
function canonicalJson(value) {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(value);
    if (text === undefined)
        throw new TypeError('The value has no JSON form.');
    return text;
}
/**
 * The same for what must be written down whatever its texts are: half of a character, such as a text that was cut may end with,
 * has no canonical form, and becomes U+FFFD.
 */
function canonicalRecord(value) {
    const mended = JSON.parse(JSON.stringify(value), wellFormed);
    return canonicalJson(mended);
}
function wellFormed(_key, part) {
    return typeof part === 'string' ? part.toWellFormed() : part;
}


/***/ }),

/***/ 34826: // build/js/domain/manifest/component.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hy: () => (/* binding */ systemComponent),
/* harmony export */   SW: () => (/* binding */ manifestComponentSchema),
/* harmony export */   _6: () => (/* binding */ hasOneSystem),
/* harmony export */   ge: () => (/* binding */ SWITCH_PROGRAM)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26921);
/* harmony import */ var _protocol_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46078);
/* harmony import */ var _closure_store_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94362);
/* harmony import */ var _config_component_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63381);
/* harmony import */ var _config_grammar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36407);





/** One component of a release: what was built of it, and what the host makes of it. */
const manifestComponentSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    installable: _config_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .installableSchema */ .NJ,
    storePath: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_1__/* .storePathSchema */ .qd,
    narHash: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_1__/* .narHashSchema */ .LN,
    links: (0,_protocol_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limited */ .TJ)(zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(_config_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .linkNameSchema */ .lA, zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ target: _config_grammar_js__WEBPACK_IMPORTED_MODULE_3__/* .outputPathSchema */ .i_, sha256: _closure_store_path_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256Schema */ .bL })), _protocol_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.links),
    /** Absent for a package. A system has no links: `narHash` covers its `bin/switch-to-configuration`, also against the bytes on the host's disk. */
    kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('system').optional(),
    /** Of a system: how the host switches to it. */
    switchMode: _config_component_js__WEBPACK_IMPORTED_MODULE_2__/* .switchModeSchema */ .Zm.optional(),
})
    .superRefine(({ kind, links, switchMode }, context) => {
    const refuse = (field, message) => context.addIssue({ code: 'custom', path: [field], message });
    if (kind === 'system' && switchMode === undefined)
        refuse('switchMode', 'must be there');
    if (kind === 'system' && Object.keys(links).length > 0)
        refuse('links', 'is not for a system');
    if (kind === undefined && switchMode !== undefined)
        refuse('switchMode', 'is not for a package');
});
/** Components by their names, at most one of them a system. */
function hasOneSystem(components) {
    return Object.values(components).filter(({ kind }) => kind === 'system').length <= 1;
}
/** The system that a release brings; null when it leaves the host's system alone. */
function systemComponent(manifest) {
    for (const [name, { kind, storePath, switchMode }] of Object.entries(manifest.components)) {
        if (kind === 'system' && switchMode !== undefined)
            return { name, path: storePath, mode: switchMode };
    }
    return null;
}
/** What switches a host to a NixOS system, within that system. */
const SWITCH_PROGRAM = 'bin/switch-to-configuration';


/***/ }),

/***/ 80157: // build/js/domain/manifest/history.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ relationOf),
/* harmony export */   Ut: () => (/* binding */ historySchema),
/* harmony export */   bm: () => (/* binding */ NAMED_ANCESTORS),
/* harmony export */   wi: () => (/* binding */ commitIdSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** Ancestors that a manifest names: releases that are further apart are told from each other by how many commits they have. */
const NAMED_ANCESTORS = 256;
/** A full commit id of git. */
const commitIdSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
/** Where a commit stands in its repository's history. */
const historySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** The commit and all its ancestors, counted: a descendant always has more. */
    commits: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(1),
    /** The nearest of its ancestors, in git's topological order: no commit stands before a descendant of it. */
    ancestors: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(commitIdSchema).max(NAMED_ANCESTORS),
});
/** How `commit` stands to `other`. */
function relationOf(commit, other) {
    if (commit.commit === other.commit)
        return 'same';
    const isNewer = isAncestor(other, commit);
    const isOlder = isAncestor(commit, other);
    if (isNewer === true)
        return 'newer';
    if (isOlder === true)
        return 'older';
    if (isNewer === false)
        return isOlder === false ? 'unrelated' : 'older';
    if (isOlder === false && commit.history !== undefined && other.history !== undefined)
        return 'newer';
    return Date.parse(commit.commitTime) < Date.parse(other.commitTime) ? 'older' : 'newer';
}
/** Whether `one` is an ancestor of `of`; undefined when nothing tells. */
function isAncestor(one, of) {
    if (of.history === undefined)
        return undefined;
    if (of.history.ancestors.includes(one.commit))
        return true;
    const unnamed = of.history.commits - 1 - of.history.ancestors.length;
    if (unnamed <= 0)
        return false;
    // Where a commit is not named, none of its own ancestors is: all of them would have to be among the unnamed.
    return one.history !== undefined && one.history.commits > unnamed ? false : undefined;
}


/***/ }),

/***/ 67982: // build/js/domain/manifest/schema.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SC: () => (/* binding */ MANIFEST_LIMIT_BYTES),
/* harmony export */   rc: () => (/* binding */ manifestSchema),
/* harmony export */   yU: () => (/* binding */ releaseIdSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(26921);
/* harmony import */ var _protocol_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46078);
/* harmony import */ var _closure_inventory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38233);
/* harmony import */ var _closure_store_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94362);
/* harmony import */ var _config_health_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15394);
/* harmony import */ var _config_released_unit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85118);
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10349);
/* harmony import */ var _config_confirm_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64498);
/* harmony import */ var _config_data_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66892);
/* harmony import */ var _config_grammar_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36407);
/* harmony import */ var _component_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(34826);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(80157);












/**
 * The manifest: the exact store paths of one release, and what a host must do with them. It is deterministic (the same
 * commit and outputs give the same bytes), so it names no clock, no run, no host and no path of the builder.
 */
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_11__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_11__/* .literal */ .euz(1),
    application: _config_grammar_js__WEBPACK_IMPORTED_MODULE_8__/* .nameSchema */ .Jq,
    source: zod__WEBPACK_IMPORTED_MODULE_11__/* .strictObject */ .rej({
        /** The upstream, without user, password or scheme, such as `github.com/owner/name`. */
        repository: zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP()
            .max(1024)
            .regex(/^[^\p{C}]+$/u, 'must be printable text'),
        commit: _history_js__WEBPACK_IMPORTED_MODULE_10__/* .commitIdSchema */ .wi,
        /** Committer time, RFC 3339 in UTC. */
        commitTime: _protocol_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .timeSchema */ .Rl,
        /** Absent: the manifest was built by an earlier version, or for a plan in a shallow clone. */
        history: _history_js__WEBPACK_IMPORTED_MODULE_10__/* .historySchema */ .Ut.optional(),
    }),
    /** A Nix system, such as `x86_64-linux`. */
    system: zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP()
        .max(64)
        .regex(/^[a-z0-9_]+-[a-z0-9]+$/),
    components: (0,_protocol_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limited */ .TJ)(zod__WEBPACK_IMPORTED_MODULE_11__/* .record */ .g1P(_config_grammar_js__WEBPACK_IMPORTED_MODULE_8__/* .nameSchema */ .Jq, _component_js__WEBPACK_IMPORTED_MODULE_9__/* .manifestComponentSchema */ .SW).refine(_component_js__WEBPACK_IMPORTED_MODULE_9__/* .hasOneSystem */ ._6, 'must have at most one component that is a system'), _protocol_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.named),
    /** In the order in which they are restarted. */
    units: zod__WEBPACK_IMPORTED_MODULE_11__/* .array */ .YOg(_config_released_unit_js__WEBPACK_IMPORTED_MODULE_4__/* .releasedUnitSchema */ .vw).max(_protocol_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.named),
    health: (0,_protocol_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limited */ .TJ)(_config_health_js__WEBPACK_IMPORTED_MODULE_3__/* .healthSchema */ .q, _protocol_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.named),
    probe: _config_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .probeSchema */ .ul,
    /** Absent: the release stands as soon as it is healthy. */
    confirm: _config_confirm_js__WEBPACK_IMPORTED_MODULE_6__/* .confirmSchema */ .M.optional(),
    /** Absent: the application has no data that a release could spoil. */
    data: _config_data_js__WEBPACK_IMPORTED_MODULE_7__/* .dataSchema */ .y.optional(),
    /** This release changes the form of the data. */
    schemaChange: zod__WEBPACK_IMPORTED_MODULE_11__/* .literal */ .euz(true).optional(),
    /** Absent: the release is a system alone, and lies with the application's state. */
    prefix: _config_grammar_js__WEBPACK_IMPORTED_MODULE_8__/* .prefixSchema */ .q9.optional(),
    /** The inventory of the components' closure (the manifest's own store path is not in it). */
    closure: _closure_inventory_js__WEBPACK_IMPORTED_MODULE_1__/* .inventorySummarySchema */ .a9,
});
/** Largest manifest that is read, in bytes. */
const MANIFEST_LIMIT_BYTES = 4 * 1024 * 1024;
/** A release id: the SHA-256 of the manifest's bytes. */
const releaseIdSchema = _closure_store_path_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Schema */ .bL;


/***/ }),

/***/ 99289: // build/js/domain/protocol/attempt.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ NO_RELEASE),
/* harmony export */   SG: () => (/* binding */ requestActorSchema),
/* harmony export */   Vj: () => (/* binding */ copySummarySchema),
/* harmony export */   WL: () => (/* binding */ copyForRecord),
/* harmony export */   ZS: () => (/* binding */ attemptSchema),
/* harmony export */   Zk: () => (/* binding */ expectedReleaseSchema),
/* harmony export */   a4: () => (/* binding */ expressly),
/* harmony export */   fI: () => (/* binding */ expresslySchema),
/* harmony export */   s8: () => (/* binding */ copyRequestSchema),
/* harmony export */   zH: () => (/* binding */ actorSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46078);
/* harmony import */ var _closure_store_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94362);
/* harmony import */ var _manifest_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67982);




/** Who asked, for the record: never trusted, only remembered. */
const actorSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    /** Such as `maintainer@grind`, or the login of whoever dispatched the run. */
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(256),
    runUrl: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(2048).optional(),
});
/** The same in a request: a URL is printable text, so that in a record it is as long as it looks. */
const requestActorSchema = actorSchema.extend({
    runUrl: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()
        .max(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.url)
        .regex(/^[^\p{C}]*$/u, 'must be printable text')
        .optional(),
});
/** A random id chosen by the client, by which it finds its attempt again after a lost connection. */
const attemptSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .uuid */ .uRe();
/** What stands for "no release at all" where a current release is expected. */
const NO_RELEASE = 'none';
/** What the caller believes to be current: a release id, what was there before the first release, or nothing. */
const expectedReleaseSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([_manifest_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .releaseIdSchema */ .yU, zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('taken-over'), zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(NO_RELEASE)]);
/** What is asked for expressly, because a host refuses it otherwise: fields of a request, and of its record. */
const expresslySchema = {
    /** The release is older than what was promoted last, and that is meant. The host's policy says whether that is taken. */
    allowOlder: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(true).optional(),
    /** The release failed on this host before, or was taken back, and is to be tried again. */
    retry: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(true).optional(),
};
/** These fields, of what a caller was told. */
function expressly({ allowOlder, retry }) {
    return { ...(allowOlder === true ? { allowOlder } : {}), ...(retry === true ? { retry } : {}) };
}
const copySummarySchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    copiedPaths: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().nonnegative(),
    copiedNarBytes: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().nonnegative(),
    packBytes: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().nonnegative(),
    presentPaths: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().nonnegative(),
    /** Paths that the host fetched from its own substituters because grind lacked them. */
    substitutedPaths: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_closure_store_path_js__WEBPACK_IMPORTED_MODULE_1__/* .storePathSchema */ .qd).max(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.closurePaths),
});
/** The same in a request. */
const copyRequestSchema = copySummarySchema.extend({ substitutedPaths: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_closure_store_path_js__WEBPACK_IMPORTED_MODULE_1__/* .storePathSchema */ .qd).max(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.requestedPaths) });
/** The same as a record is told it: it names the first of the paths, for a record is kept for good. */
function copyForRecord(copy) {
    return { ...copy, substitutedPaths: copy.substitutedPaths.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1.recordedPaths) };
}


/***/ }),

/***/ 46078: // build/js/domain/protocol/limits.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rl: () => (/* binding */ timeSchema),
/* harmony export */   TJ: () => (/* binding */ limited),
/* harmony export */   b1: () => (/* binding */ LIMITS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64377);

/**
 * How much of anything one message may say. A request comes from whoever has a deploy key, so none of its lists and texts may be as long
 * as one likes; what goes into a record is for good, so that is a few KB. A test walks every schema of the protocol for a list, record or text
 * without a limit.
 */
const LIMITS = {
    /** Paths of a closure, the manifest's own besides. */
    closurePaths: 200_001,
    /** Paths that a host fetched from substituters, as a record names them; and as a request may, for earlier runners name all. */
    recordedPaths: 16,
    requestedPaths: 1000,
    /** Units, components, health checks, programs: what a person writes down. */
    named: 1024,
    /** Links of one component. */
    links: 4096,
    /** Releases, attempts and backups that a host keeps, or has removed. */
    kept: 100_000,
    /** Applications of a host. */
    applications: 256,
    /** Phases of an attempt. */
    phases: 64,
    /** Files that an installation looks at, and its notes. */
    items: 4096,
    /** A date and time. */
    time: 64,
    /** A URL. */
    url: 2048,
};
/** A record of so many entries at most: zod's own has no limit. */
function limited(record, entries) {
    return record.refine((value) => Object.keys(value).length <= entries, `must have at most ${entries} entries`);
}
/** A date and time, as JSON has it. */
const timeSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .datetime */ .w$().max(LIMITS.time);


/***/ }),

/***/ 53004: // build/js/domain/report/amount.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   ej: () => (/* binding */ formatAmount),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
const binaryUnits = ['KiB', 'MiB', 'GiB', 'TiB'];
/** `1.5 MiB`; below 1 KiB `17 bytes`. */
function formatBytes(bytes) {
    if (bytes < 1024)
        return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`;
    const power = Math.min(Math.floor(Math.log2(bytes) / 10), binaryUnits.length);
    return `${(bytes / 1024 ** power).toFixed(1)} ${binaryUnits[power - 1]}`;
}
/** `3 paths`, `1 path`. */
function formatCount(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
/** An amount of progress in its unit. */
function formatAmount(amount, unit) {
    if (unit === 'bytes')
        return formatBytes(amount);
    return formatCount(amount, unit === 'paths' ? 'path' : 'derivation');
}


/***/ }),

/***/ 59786: // build/js/domain/report/event.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ eventSchema),
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   R8: () => (/* binding */ warn),
/* harmony export */   pq: () => (/* binding */ info),
/* harmony export */   tW: () => (/* binding */ phases),
/* harmony export */   xe: () => (/* binding */ inPhase)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/**
 * What a verb tells while it works. The agent writes these as NDJSON, the runner's side renders them for a terminal
 * or a job log; both sides share this one schema.
 */
const phases = [
    'source',
    'build',
    'manifest',
    'connect',
    'preflight',
    'copy',
    'import',
    'verify',
    'journal',
    'switch',
    'system',
    'restart',
    'health',
    'commit',
    'rollback',
    'install',
    'gate',
    'confirm',
    'backup',
    'restore',
    'traffic',
    'check',
];
/** Longest text of an event, in characters. */
const EVENT_TEXT_LIMIT = 16_384;
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(EVENT_TEXT_LIMIT);
const eventSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('event', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ event: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('phase'), phase: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(phases), state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['start', 'end']), host: text.optional() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        event: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('progress'),
        phase: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(phases),
        done: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
        total: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
        unit: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['bytes', 'paths', 'derivations']),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ event: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('note'), level: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['info', 'warning']), message: text }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        event: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('unit'),
        unit: text,
        action: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['restart', 'reload', 'start', 'stop']),
        state: text,
        /** Why it was concerned, as a clause. */
        because: text.optional(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        event: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('health'),
        check: text,
        passed: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
        passes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
        threshold: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
        detail: text,
    }),
    /** The release is current and healthy, and goes back by itself unless this attempt is confirmed in time. */
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        event: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('confirmation'),
        attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(64),
        deadline: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(64),
        secondsLeft: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ event: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('log'), source: text, lines: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).max(200) }),
]);
/** Reports what a reader may want to know. A text longer than an event may carry is cut. */
function info(reporter, message) {
    note(reporter, 'info', message);
}
/** Reports what a reader should act on, although nothing failed for it. A text longer than an event may carry is cut. */
function warn(reporter, message) {
    note(reporter, 'warning', message);
}
/** Reports a note of this level. A text longer than an event may carry is cut. */
function note(reporter, level, message) {
    reporter.report({ event: 'note', level, message: message.slice(0, EVENT_TEXT_LIMIT) });
}
/** Reports start and end of a phase around `work`; the end is reported also when it throws. */
async function inPhase(reporter, where, work) {
    const place = typeof where === 'string' ? { phase: where } : where;
    reporter.report({ event: 'phase', state: 'start', ...place });
    try {
        return await work();
    }
    finally {
        reporter.report({ event: 'phase', state: 'end', ...place });
    }
}


/***/ }),

/***/ 37891: // build/js/domain/report/lines-of.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53004);

/** What each phase does, as it begins. */
const begins = {
    source: 'Looking at the source',
    build: 'Building',
    manifest: 'Writing the manifest',
    connect: 'Connecting',
    preflight: 'Asking what is missing',
    copy: 'Copying',
    import: 'Importing',
    verify: 'Verifying',
    journal: 'Writing the intent down',
    switch: 'Switching',
    system: 'Switching the system',
    restart: 'Restarting units',
    health: 'Checking health',
    commit: 'Recording the outcome',
    rollback: 'Rolling back',
    install: 'Installing',
    gate: 'Running gates',
    confirm: 'Waiting for confirmation',
    backup: 'Backing the data up',
    restore: 'Bringing the data back',
    traffic: 'Moving traffic',
    check: 'Checking from outside',
};
/** The lines of each kind of event, which may still hold line ends from outside. A kind that is left out does not compile. */
const formatters = {
    // Whoever shows that a phase has ended has a form of its own for that.
    phase: ({ phase, state, host }) => (state === 'end' ? [] : [`${begins[phase]}${host === undefined ? '' : ` (${host})`}`]),
    progress: ({ phase, done, total, unit }) => [
        `${begins[phase]}: ${(0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(done, unit)} of ${(0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(total, unit)}${percent(done, total)}`,
    ],
    note: ({ level, message }) => [level === 'warning' ? `warning: ${message}` : message],
    unit: ({ unit, action, state, because }) => [`${unit}: ${action}, ${state}${because === undefined ? '' : ` (${because})`}`],
    health: ({ check, passed, passes, threshold, detail }) => [
        `${check}: ${passed ? `passed ${passes} of ${threshold}` : 'not healthy'} (${detail})`,
    ],
    confirmation: ({ attempt, deadline, secondsLeft }) => [
        `attempt ${attempt} goes back by itself unless it is confirmed by ${deadline} (${Math.ceil(secondsLeft)} s)`,
    ],
    log: ({ source, lines }) => [`The last lines of ${source}:`, ...lines.map((line) => `  ${line}`)],
};
/**
 * An event as lines of text. Text from outside stands in them as it came, but for its line ends; whoever prints a line makes it
 * inert.
 */
function linesOf(event) {
    return formatters[event.event](event).flatMap((line) => line.split('\n'));
}
function percent(done, total) {
    return total === 0 ? '' : ` (${Math.floor((100 * done) / total)} %)`;
}


/***/ }),

/***/ 97262: // build/js/domain/report/throttled.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ throttled)
/* harmony export */ });
/** Milliseconds between two reports of progress of one phase: a log is read afterwards, not watched frame by frame. */
const PERIOD = 5_000;
/** Passes events on, but progress at most every five seconds a phase; that a phase is complete is passed on at once. */
function throttled(inner, now = () => performance.now()) {
    const last = new Map();
    return {
        report(event) {
            if (event.event !== 'progress' || isDue(event))
                inner.report(event);
        },
    };
    function isDue({ phase, done, total }) {
        const before = last.get(phase);
        const isComplete = done >= total;
        if (before !== undefined && now() - before.at < PERIOD && (before.isComplete || !isComplete))
            return false;
        last.set(phase, { at: now(), isComplete });
        return true;
    }
}


/***/ }),

/***/ 3508: // build/js/domain/trust/signature.js
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ formatSignatures),
/* harmony export */   Bg: () => (/* binding */ SIGNATURE_NAMESPACE),
/* harmony export */   Vv: () => (/* binding */ parseSignatures),
/* harmony export */   dY: () => (/* binding */ SIGNATURE_LIMIT_BYTES),
/* harmony export */   f7: () => (/* binding */ SIGNATURE_LIMIT_COUNT),
/* harmony export */   oz: () => (/* binding */ RECORD_NAMESPACE)
/* harmony export */ });
/* harmony import */ var _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8136);
/* harmony import */ var _errors_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7191);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1137);



/** What a release's signatures are made for: one that was made for anything else (git, a file) is none of a manifest. */
const SIGNATURE_NAMESPACE = 'grind-to-prod-release';
/** What a host signs the records of its attempts for, with its own ssh host key. */
const RECORD_NAMESPACE = 'grind-to-prod-record';
/** Largest `manifest.sig` that is read, in bytes: as many signatures of the largest RSA keys as are looked at. */
const SIGNATURE_LIMIT_BYTES = 128 * 1024;
/** Signatures in one `manifest.sig` at most: each costs the host two runs of ssh-keygen. */
const SIGNATURE_LIMIT_COUNT = 16;
const BEGIN = '-----BEGIN SSH SIGNATURE-----';
const END = '-----END SSH SIGNATURE-----';
/**
 * Reads a `manifest.sig`: armoured SSH signatures, one after another, with nothing else between them but empty lines. They are
 * written anew from their decoded bytes, because what ssh-keygen takes for line ends and spaces differs between its versions.
 * Empty text has no signatures. Throws InputError `signature-invalid`.
 */
function parseSignatures(text) {
    if (text.length > SIGNATURE_LIMIT_BYTES) {
        throw invalid(`have ${text.length} bytes, and more than ${SIGNATURE_LIMIT_BYTES} are not read`);
    }
    const signatures = [];
    let body;
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (body === undefined && line === '')
            continue;
        if (body === undefined) {
            if (line !== BEGIN)
                throw invalid(`have ${(0,_errors_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(line, 40)} in line ${index + 1}, where "${BEGIN}" should be`);
            body = [];
        }
        else if (line === END) {
            signatures.push(decode(body.join(''), signatures.length + 1));
            body = undefined;
        }
        else {
            body.push(line);
        }
    }
    if (body !== undefined)
        throw invalid(`end before the line "${END}"`);
    if (signatures.length > SIGNATURE_LIMIT_COUNT) {
        throw invalid(`are ${signatures.length}, and more than ${SIGNATURE_LIMIT_COUNT} are not read`);
    }
    return signatures;
}
/** The text that `parseSignatures` reads back. */
function formatSignatures(signatures) {
    return signatures.map(({ armour }) => armour).join('');
}
/** Reads the bytes of a signature (openssh, PROTOCOL.sshsig): a preamble, a version, and five strings with their lengths. */
function decode(base64, number) {
    const bytes = Buffer.from(base64, 'base64');
    // Node's decoder forgives everything; what it would have written itself is what it has read.
    if (bytes.toString('base64') !== base64)
        throw invalid(`are not base64 in signature ${number}`);
    const broken = () => invalid(`are not of the form SSHSIG version 1 in signature ${number}`);
    if (bytes.subarray(0, 6).toString('latin1') !== 'SSHSIG' || bytes.length < 10 || bytes.readUInt32BE(6) !== 1)
        throw broken();
    const strings = (0,_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .allStrings */ .ut)(bytes.subarray(10), 5);
    const [publicKey, namespace] = strings ?? [];
    const keyType = publicKey === undefined ? undefined : (0,_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .firstString */ .Se)(publicKey);
    if (strings?.length !== 5 || publicKey === undefined || namespace === undefined || keyType === undefined)
        throw broken();
    const lines = base64.match(/.{1,70}/g) ?? [];
    return {
        armour: `${[BEGIN, ...lines, END].join('\n')}\n`,
        keyType: keyType.toString('latin1'),
        fingerprint: (0,_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .keyFingerprint */ .yy)(publicKey),
        namespace: namespace.toString('utf8'),
    };
}
function invalid(what) {
    return new _errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz('signature-invalid', `The manifest's signatures ${what}.`, {
        hint: 'Use the manifest.sig that "grind-to-prod sign" wrote.',
    });
}


/***/ }),

};
