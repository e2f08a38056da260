import { parse } from 'shell-quote';
import { describe, expect, test } from 'vitest';
import { attachOf } from '../attach/attach-of';
import { attachWords } from '../attach/attach-words';
import { computeKinds } from '../compute/compute';
import type { TargetUse } from './compute-target';
import { computeTargets } from './compute-targets';

const targetOf = (id: string) => computeTargets.find((target) => target.id === id);

/** The tables of the guide "Introducing AML compute options", row by row. */
describe('every row of the guide has its target', () => {
  test.each<[TargetUse, string, string]>([
    ['training', 'Local computer', 'local-computer'],
    ['training', 'Azure Machine Learning Compute', 'compute-cluster'],
    ['training', 'Virtual Machine', 'virtual-machine'],
    ['training', 'Azure Databricks', 'databricks'],
    ['training', 'Azure Data Lake Analytics', 'data-lake-analytics'],
    ['training', 'Azure HDInsight', 'hdinsight'],
    ['training', 'Azure Batch', 'batch'],
    ['hosting', 'Local web service', 'local-web-service'],
    ['hosting', 'Azure Kubernetes Service (AKS)', 'aks'],
    ['hosting', 'Azure Container Instances (ACI)', 'container-instances'],
    ['hosting', 'Azure Machine Learning Compute, batch inference', 'batch-inference'],
    ['hosting', 'Azure IoT Edge', 'iot-edge'],
    ['hosting', 'Azure Data Box Edge', 'data-box-edge'],
  ])('%s: %s', (use, name, id) => {
    expect(targetOf(id)).toMatchObject({ name, use: expect.arrayContaining([use]) });
  });

  test.each([
    ['Compute instance', 'compute-instance'],
    ['Azure Machine Learning Compute, run-based', 'run-based-compute'],
    ['Kubernetes, on AKS or through Azure Arc', 'kubernetes'],
    ['Synapse Spark pool', 'synapse-spark'],
    ['Azure Data Factory', 'data-factory'],
  ])('and beyond: %s', (name, id) => expect(targetOf(id)).toMatchObject({ name }));
});

test('the service manages its own kinds, and no other', () => {
  expect(computeTargets.filter(({ managed }) => managed).map(({ id }) => id)).toEqual([
    'compute-instance',
    'compute-cluster',
    'run-based-compute',
    'batch-inference',
  ]);
});

test('every type that can be attached has a row that leads to its form', () => {
  const led = computeTargets.flatMap(({ route }) => route?.type ?? []);
  expect([...new Set(led)].toSorted()).toEqual(Object.keys(attachWords).toSorted());
});

test('every kind of compute has a row that leads to its form', () => {
  const kinds = new Set(computeTargets.map(({ route }) => route?.kind));
  expect(computeKinds.filter((kind) => !kinds.has(kind))).toEqual([]);
});

test('each says what it is and what to do, and where nothing is to be done, why', () => {
  for (const { what, here } of computeTargets) expect([what, here].join('\n')).toMatch(sentences);
  const idle = computeTargets.filter(({ route }) => !route).map(({ here }) => here);
  expect(idle.filter((here) => !here.startsWith('Nothing'))).toEqual([]);
});
const sentences = /^[A-Z].+\.\n[A-Z].+\.$/;

const snippets = computeTargets.map(({ id, route, snippet }) => ({ id, route, snippet }));

test('what is retired is marked', () => {
  const retired = snippets.filter(({ snippet }) => snippet.retired);
  const v1 = snippets.filter(({ snippet }) => snippet.tool === 'Python SDK v1');
  expect(retired).toEqual(v1);
});

const wordsOf = (text: string) =>
  parse(text.replaceAll('\\\n', ' '), (name) => `<${name}>`).map((word) =>
    typeof word === 'string' ? word : JSON.stringify(word),
  );
const lines = snippets.filter(({ snippet }) => snippet.language === 'bash');

test.each(lines)('a shell reads the line of $id as words alone', ({ snippet }) => {
  const words = wordsOf(snippet.text);
  expect(words[0]).toBe('az');
  expect(words.filter((word) => word.startsWith('{"op"'))).toEqual([]);
});

test.each(lines.filter(({ snippet }) => snippet.text.includes('--body')))(
  'the request of $id attaches what its form would',
  ({ route, snippet }) => {
    const words = wordsOf(snippet.text);
    const body: unknown = JSON.parse(words[words.indexOf('--body') + 1] ?? '');
    expect(attachOf(body)?.computeType).toBe(route?.type);
  },
);

test('ids are told apart', () => {
  const ids = computeTargets.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
