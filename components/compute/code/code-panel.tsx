'use client';

import { Button, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { CodeView } from '@/components/ui/code-view';
import { CopyButton } from '@/components/ui/copy-button';
import { downloadText } from '@/components/ui/download-text';
import { useNotationChoice } from '@/lib/browser/preferences/use-notation-choice';
import { armTemplate } from '@/lib/domain/code/arm-template';
import { notations } from '@/lib/domain/code/notations';
import { secretsOf } from '@/lib/domain/code/secrets';
import type { CodeSubject } from '@/lib/domain/code/subject';
import { retirementNotes } from './retirement-notes';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalS,
  },
  notation: { flexGrow: 1, maxWidth: '20rem' },
});

/** A compute as text, in the notation that is chosen, to read, copy and keep. */
export function CodePanel({ subject }: { subject: CodeSubject }) {
  const styles = useStyles();
  const [chosen, choose] = useNotationChoice();
  const notation = notations.find(({ id }) => id === chosen) ?? armTemplate;
  const text = notation.write(subject);
  const note = retirementNotes[notation.id];
  const pick = (id: string) => choose(notations.find((one) => one.id === id)?.id);
  return (
    <div className={styles.root}>
      <div className={styles.bar}>
        <Field label="Notation" className={styles.notation}>
          <Select value={notation.id} onChange={(_, { value }) => pick(value)}>
            {notations.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </Select>
        </Field>
        <CopyButton text={text} label={`Copy ${notation.title}`} />
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowDownloadRegular />}
          onClick={() => downloadText(notation.fileName(subject.name), text, 'text/plain')}
        >
          Download
        </Button>
      </div>
      {note !== undefined && <Text size={200}>{note}</Text>}
      <CodeView label={notation.title} text={text} />
      {secretsOf(subject.target).length > 0 && (
        <Text size={200}>
          No secret stands in the text: a variable or a parameter is in its place, to be given when
          it is used.
        </Text>
      )}
    </div>
  );
}
