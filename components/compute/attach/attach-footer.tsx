'use client';

import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { ReasonButton } from '@/components/ui/reason-button';
import type { Verdict } from '@/lib/domain/verdict/verdict';

interface AttachFooterProps {
  isReview: boolean;
  isSending: boolean;
  isNew: boolean;
  verdict: Verdict;
  onBack: () => void;
  onCancel: () => void;
}

const useStyles = makeStyles({
  root: {
    position: 'sticky',
    bottom: 0,
    zIndex: 2,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    // Covers the page's own padding, where the form would show below.
    boxShadow: `0 ${tokens.spacingVerticalXXXL} 0 ${tokens.colorNeutralBackground1}`,
  },
  end: { marginInlineStart: 'auto' },
});

/** Both ways on submit the form, so that Enter in a field does the same. */
export function AttachFooter(props: AttachFooterProps) {
  const { isReview, isSending, isNew, verdict, onBack, onCancel } = props;
  const styles = useStyles();
  const [verb, progress] = isNew ? ['Create', 'Creating…'] : ['Attach', 'Attaching…'];
  return (
    <div className={styles.root}>
      {isReview ? (
        <>
          <Button disabledFocusable={isSending} onClick={onBack}>
            Back
          </Button>
          <ReasonButton
            type="submit"
            appearance="primary"
            verdict={verdict}
            disabledFocusable={isSending}
            icon={isSending ? <Spinner size="tiny" /> : null}
          >
            {isSending ? progress : verb}
          </ReasonButton>
        </>
      ) : (
        <Button type="submit" appearance="primary">
          Review
        </Button>
      )}
      <Button className={styles.end} onClick={onCancel}>
        Cancel
      </Button>
    </div>
  );
}
