'use client';

import { makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { FormSection } from '@/components/form/form-section';
import { ReasonButton } from '@/components/ui/reason-button';
import type { ChangeRefusal } from '@/lib/browser/mutations/change-each';
import { count } from '@/lib/domain/text/count';
import { firstNo, no, yes } from '@/lib/domain/verdict/verdict';
import { ChangeRefusals } from './change-refusals';
import { LeftOut } from '../left-out';
import type { PartProps, SettingsPartId } from './part-props';
import { useSaveEach } from './use-save-each';

/** What is typed and not yet sent. */
export interface Draft<Value> {
  value: Value;
  onChange: (value: Value) => void;
  /** Once somebody tried to save what cannot be saved. */
  showProblems: boolean;
}

interface SettingsPartProps<Value> extends Omit<PartProps, 'workspace'> {
  id: SettingsPartId;
  title: string;
  intro: string;
  /** What the button saves: "Save schedules". */
  noun: string;
  /** As it is when the part is first shown; what is read anew does not undo what is typed. */
  initial: Value;
  isValid: (value: Value) => boolean;
  send: (names: readonly string[], value: Value) => Promise<readonly ChangeRefusal[]>;
  children: (draft: Draft<Value>) => ReactNode;
}

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
  },
});

/** One part of what can be changed, of one instance or of many, by a request of its own. */
export function SettingsPart<Value>(props: SettingsPartProps<Value>) {
  const { id, title, intro, noun, instances, verdictOn, initial, isValid, send, onDirty } = props;
  const styles = useStyles();
  const root = useRef<HTMLFormElement>(null);
  const [value, setValue] = useState(initial);
  const [kept, setKept] = useState(initial);
  const [attempts, setAttempts] = useState(0);
  const { save, isSaving, saved, refusals } = useSaveEach(value, send);
  const isDirty = value !== kept;
  const isMany = instances.length > 1;
  const judged = instances.map((instance) => ({
    name: instance.name,
    verdict: verdictOn(id, instance),
  }));
  const names = judged.flatMap(({ name, verdict }) => (verdict.ok ? [name] : []));
  const leftOut = judged.flatMap(({ name, verdict }) =>
    verdict.ok ? [] : [{ name, reason: verdict.reason }],
  );

  useEffect(() => onDirty(id, isDirty), [id, isDirty, onDirty]);
  useEffect(() => {
    if (attempts > 0) root.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [attempts]);

  const verdict = firstNo(
    names.length > 0 ? yes : firstNo(...judged.map((one) => one.verdict)),
    isDirty || isMany ? yes : no('Nothing is changed yet'),
  );
  const submit = async () => {
    if (!verdict.ok || isSaving) return;
    if (!isValid(value)) setAttempts(attempts + 1);
    else if (await save(names)) setKept(value);
  };
  return (
    <form
      ref={root}
      noValidate
      className={styles.root}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <FormSection title={title} intro={intro}>
        {props.children({ value, onChange: setValue, showProblems: attempts > 0 })}
      </FormSection>
      {/* Where none is left the button says why. */}
      {isMany && names.length > 0 && <LeftOut refused={leftOut} />}
      <ChangeRefusals refusals={refusals} isMany={isMany} />
      <div className={styles.footer}>
        <ReasonButton
          type="submit"
          appearance="primary"
          verdict={verdict}
          disabledFocusable={isSaving}
          icon={isSaving ? <Spinner size="tiny" /> : null}
        >
          {isMany
            ? `Save ${noun} of ${count(names.length || instances.length, 'instance')}`
            : `Save ${noun}`}
        </ReasonButton>
        <Text as="span" size={200}>
          <output>{saved > 0 && savedText(saved, isMany)}</output>
        </Text>
      </div>
    </form>
  );
}

const savedText = (saved: number, isMany: boolean): string =>
  isMany
    ? `Azure has taken the change of ${count(saved, 'instance')}.`
    : 'Azure has taken the change.';
