import { ArrowDownload20Regular } from '@fluentui/react-icons';
import { useToast } from '@/lib/browser/toasts';
import { no, yes } from '@/lib/domain/verdict/verdict';
import type { Command } from '../commands/command';

/** The command that makes a file of what is shown. */
export function useExportCommand(shown: number, save: () => Promise<void>): Command {
  const toast = useToast();
  return {
    id: 'export',
    label: 'Export CSV',
    icon: <ArrowDownload20Regular />,
    verdict: shown > 0 ? yes : no('There is nothing to export'),
    run: () => void save().catch(() => toast(notMade)),
  };
}

/** The script that makes files comes when it is asked for: a new deployment has it no more. */
const notMade = {
  intent: 'error',
  title: 'The file was not made',
  body: 'The page may be older than the server. Reload it, and export again.',
} as const;
