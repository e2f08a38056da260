'use client';

import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { DocumentRegular, FolderRegular } from '@fluentui/react-icons';
import type { Ref } from 'react';
import type { NotebookEntry } from '@/lib/domain/notebook-file/notebook-file';
import { inDirectory } from './share-path';

interface NotebookEntriesProps {
  /** May be given the focus. */
  listRef: Ref<HTMLUListElement>;
  directory: string;
  entries: readonly NotebookEntry[];
  /** Whether these are all that the directory has. */
  isWhole: boolean;
  accept: string;
  chosen: string;
  onOpen: (directory: string) => void;
  onChoose: (path: string) => void;
}

const useStyles = makeStyles({
  list: {
    display: 'grid',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    outlineStyle: 'none',
    overflowWrap: 'anywhere',
  },
  entry: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    minHeight: '36px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover:enabled': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':disabled': { color: tokens.colorNeutralForegroundDisabled, cursor: 'not-allowed' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase500 },
  note: { color: tokens.colorNeutralForeground3 },
});

/** Directories to open and files to choose; other files are in sight, so that nobody misses them. */
export function NotebookEntries(props: NotebookEntriesProps) {
  const { listRef, directory, entries, isWhole, accept, chosen, onOpen, onChoose } = props;
  const styles = useStyles();
  const hasFile = entries.some(({ kind, name }) => kind === 'file' && name.endsWith(accept));
  return (
    <>
      <ul ref={listRef} tabIndex={-1} className={styles.list} aria-label="Files">
        {entries.map(({ name, kind }) => {
          const path = inDirectory(directory, name);
          const isDirectory = kind === 'directory';
          const Icon = isDirectory ? FolderRegular : DocumentRegular;
          return (
            <li key={name}>
              <button
                type="button"
                className={mergeClasses(styles.entry, path === chosen && styles.chosen)}
                aria-pressed={isDirectory ? undefined : path === chosen}
                disabled={!isDirectory && !name.endsWith(accept)}
                onClick={() => (isDirectory ? onOpen(path) : onChoose(path))}
              >
                <Icon className={styles.icon} aria-hidden />
                {name}
              </button>
            </li>
          );
        })}
      </ul>
      {!isWhole && (
        <Text size={200}>
          The directory has more than can be listed. A file that is not here can be named by its
          path.
        </Text>
      )}
      {!hasFile && isWhole && (
        <Text size={200} className={styles.note}>
          {entries.length === 0 ? 'Nothing is in here.' : `No file in here ends in ${accept}.`}
        </Text>
      )}
    </>
  );
}
