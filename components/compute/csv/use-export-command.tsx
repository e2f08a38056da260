import { ArrowDownload20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { no, yes } from '@/lib/domain/verdict/verdict';
import type { Command } from '../commands/command';

/**
 * The command that makes a file of what is shown. What makes it is loaded when it is asked for; if
 * it cannot be, the page says so as for each other part of it.
 */
export function useExportCommand(shown: number, save: () => Promise<void>): Command {
  const [failure, setFailure] = useState<Error>();
  if (failure) throw failure;
  return {
    id: 'export',
    label: 'Export CSV',
    icon: <ArrowDownload20Regular />,
    verdict: shown > 0 ? yes : no('There is nothing to export'),
    run: () => void save().catch(setFailure),
  };
}
