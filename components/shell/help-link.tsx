'use client';
import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons';
import { LazyTooltip } from '@/components/ui/lazy-tooltip';
import { helpUrl } from './product';
import { useBarStyles } from './use-bar-styles';

const useStyles = makeStyles({ root: { '@media (max-width: 400px)': { display: 'none' } } });

export function HelpLink() {
  const bar = useBarStyles();
  return (
    <LazyTooltip relationship="label" content="Help (opens in a new tab)">
      <Button
        as="a"
        href={helpUrl}
        target="_blank"
        rel="noopener noreferrer"
        appearance="transparent"
        className={mergeClasses(bar.button, useStyles().root)}
        icon={{ className: bar.icon, children: <QuestionCircleRegular /> }}
      />
    </LazyTooltip>
  );
}
