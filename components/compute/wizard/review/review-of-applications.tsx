import type { KeyValue } from '@/components/ui/key-value-list';
import type { CreateForm } from '@/lib/domain/compute/create-form/create-form';
import { instanceRequest } from '@/lib/domain/compute/create-form/instance-request';
import { count } from '@/lib/domain/text/count';
import type { SetupScript, SetupScriptKind } from '@/lib/domain/setup-script/setup-script';
import { Lines } from './lines';
import { item } from './review-items';

/** What is put onto the instance, as the request says it. */
export function reviewOfApplications(form: CreateForm): readonly KeyValue[] {
  const { scripts, applications } = instanceRequest(form);
  const lines = applications.map(
    ({ name, image, targetPort, publishedPort }) =>
      `${name}: ${image}, port ${targetPort} as ${publishedPort}`,
  );
  return [
    ...scriptItems('creation', scripts.creation),
    ...scriptItems('startup', scripts.startup),
    item('applications', lines.length === 0 ? 'None' : <Lines lines={lines} />),
  ];
}

function scriptItems(kind: SetupScriptKind, script: SetupScript | undefined): readonly KeyValue[] {
  if (!script) return [item(`scripts.${kind}.enabled`, 'No')];
  return [
    script.source === 'file'
      ? item(`scripts.${kind}.path`, script.path)
      : item(`scripts.${kind}.text`, `Inline, ${count(lineCount(script.text), 'line')}`),
    item(`scripts.${kind}.arguments`, script.arguments ?? 'None'),
    item(`scripts.${kind}.timeout`, script.timeout),
  ];
}

const lineCount = (text: string): number => text.replace(/\n$/, '').split('\n').length;
