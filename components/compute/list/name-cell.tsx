'use client';

import { makeStyles } from '@fluentui/react-components';
import { TextLink } from '@/components/ui/text-link';
import { routes } from '@/lib/browser/url/routes';
import { useListContext } from './list-context';

const useStyles = makeStyles({
  root: { display: 'block', overflow: 'hidden', textOverflow: 'ellipsis' },
});

/** The name of a compute, cut short where there is no room, and a link to its details. */
export function NameCell({ name }: { name: string }) {
  const { workspace, tab } = useListContext();
  return (
    <span className={useStyles().root} title={name}>
      <TextLink href={routes.compute({ ...workspace, name }, tab)}>{name}</TextLink>
    </span>
  );
}
