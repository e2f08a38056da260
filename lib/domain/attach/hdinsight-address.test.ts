import { expect, test } from 'vitest';
import { hdInsightAddress } from './hdinsight-address';

test.each([
  ['spark-ssh.azurehdinsight.net', 'spark-ssh.azurehdinsight.net'],
  [' ssh://sshuser@spark-ssh.azurehdinsight.net:22/ ', 'spark-ssh.azurehdinsight.net'],
  ['10.0.0.7', '10.0.0.7'],
  ['head.corp.example', 'head.corp.example'],
  ['', ''],
])('%j is right', (typed, address) => {
  expect(hdInsightAddress(typed)).toEqual({ address });
});

test.each([
  ['spark-ssh.azureinsight.net', 'old spelling'],
  ['spark.azureinsight.net', 'old spelling'],
  ['https://spark.azurehdinsight.net/#/main', 'web pages'],
  ['spark', 'azurehdinsight.net'],
  ['spark-ssh', 'azurehdinsight.net'],
])('%j is put right, and why', (typed, why) => {
  expect(hdInsightAddress(typed)).toEqual({
    address: 'spark-ssh.azurehdinsight.net',
    note: expect.stringContaining(why),
  });
});
