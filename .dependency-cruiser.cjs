/**
 * The import table of docs/architecture.md, as a machine checks it: each folder may reach what is listed and nothing else.
 */
const inside = (folder) => `^src/${folder}/`;
/** Node's own modules. */
const NODE = 'node';
const npm = (...names) => `^node_modules/(${names.join('|')})/`;

/** folder (regex below src/) -> what its files may import (regexes of resolved paths) */
const table = [
  ['core/model', [inside('core/model'), npm('valibot', '@noble/hashes')]],
  ['core/derive', [inside('core/derive'), inside('core/model'), npm('wink-nlp', 'wink-eng-lite-web-model')]],
  ['core/schedule', [inside('core/schedule'), inside('core/model'), npm('ts-fsrs')]],
  ['core/session', [inside('core/session'), inside('core/schedule'), inside('core/model')]],
  ['core/streak', [inside('core/streak'), inside('core/model')]],
  ['core/answer', [inside('core/answer'), inside('core/model')]],
  ['core/archive', [inside('core/archive'), inside('core/model'), npm('valibot')]],
  ['archive', [inside('archive'), inside('loader'), inside('core'), npm('yazl', 'yauzl'), NODE]],
  ['reader', [inside('reader'), inside('core/model'), npm('markdown-it', 'parse5')]],
  ['loader', [inside('loader'), inside('reader'), inside('core'), NODE]],
  ['ipc', [inside('ipc'), inside('core/model'), inside('core/archive'), npm('valibot')]],
  ['preload', [inside('preload'), inside('ipc'), npm('electron', 'valibot')]],
  [
    'main',
    [
      inside('main'),
      inside('core'),
      inside('loader'),
      inside('archive'),
      inside('reader'),
      inside('ipc'),
      npm('electron'),
      NODE,
    ],
  ],
  ['cli', [inside('cli'), inside('core'), inside('loader'), inside('archive'), NODE]],
  [
    'renderer/db',
    [inside('renderer/db'), inside('core'), npm('dexie', 'dexie-react-hooks', 'react', '@types/react')],
  ],
  [
    'renderer/ui',
    [
      inside('renderer/ui'),
      inside('core'),
      npm('react', '@types/react', 'react-aria-components', 'lucide-react'),
    ],
  ],
  [
    'renderer/features/([^/]+)',
    [
      `${inside('renderer/features')}$1/`,
      inside('renderer/(db|ui)'),
      inside('core'),
      inside('ipc'),
      npm('react', '@types/react', 'react-aria-components', 'lucide-react', 'wouter'),
    ],
  ],
];

const tests = '\\.test\\.tsx?$|/testing/';

module.exports = {
  forbidden: [
    ...table.map(([folder, allowed]) => ({
      name: `layer: ${folder}`,
      comment: `src/${folder} reaches past its layer; see the table in docs/architecture.md`,
      severity: 'error',
      from: { path: `^src/${folder}/`, pathNot: tests },
      to: allowed.includes(NODE) ? { pathNot: allowed, dependencyTypesNot: ['core'] } : { pathNot: allowed },
    })),
    { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no tests in the product',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: { path: tests },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    parser: 'tsc',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.json', '.d.ts'],
    },
  },
};
