// Which room may import which: ARCHITECTURE.md, "Rooms". Generated from this one table.
const rooms = {
  domain: [],
  schemes: ['domain'],
  sheets: ['domain', 'schemes'],
  workbook: ['domain', 'sheets'],
  commands: ['domain', 'schemes', 'sheets', 'workbook'],
  messages: ['domain'],
  xlsx: [],
  'hosts/files': ['domain', 'sheets', 'workbook', 'xlsx'],
  'hosts/excel': ['domain', 'sheets', 'workbook'],
  taskpane: ['domain', 'commands', 'messages'],
  ribbon: ['commands', 'messages'],
  cli: ['domain', 'commands', 'messages', 'workbook', 'hosts/files'],
  preview: ['xlsx', 'messages'],
  example: ['domain', 'schemes', 'sheets', 'workbook', 'commands'],
};

const path = (room) => `^src/${room}/`;
const layers = Object.entries(rooms).map(([room, allowed]) => ({
  name: `room-${room.replace('/', '-')}`,
  comment: `src/${room} may import only: ${allowed.join(', ') || 'nothing of ours'}`,
  severity: 'error',
  from: { path: path(room) },
  to: { path: '^src/', pathNot: [room, ...allowed].map(path) },
}));

const onlyDoor = (name, packagePath, door) => ({
  name: `only-door-${name}`,
  comment: `${name} is imported in ${door} only`,
  severity: 'error',
  from: { path: '^src/', pathNot: door },
  to: { path: packagePath },
});

module.exports = {
  forbidden: [
    ...layers,
    onlyDoor('fraction', 'node_modules/fraction\\.js', '^src/domain/exact/'),
    onlyDoor('hucre', 'node_modules/hucre', '^src/xlsx/'),
    onlyDoor('univer', 'node_modules/@univerjs', '^src/preview/'),
    {
      name: 'core-has-no-node',
      severity: 'error',
      from: { path: '^src/(domain|schemes|sheets|workbook|commands|messages|taskpane|ribbon)/' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'src-without-tests',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^tests/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
