import { ArrowDownload20Regular } from '@fluentui/react-icons';
import { no, yes } from '@/lib/domain/verdict/verdict';
import type { Command } from '../commands/command';

/** The command that makes a file of what is shown. */
export const exportCommand = (shown: number, run: () => void): Command => ({
  id: 'export',
  label: 'Export CSV',
  icon: <ArrowDownload20Regular />,
  verdict: shown > 0 ? yes : no('There is nothing to export'),
  run,
});
