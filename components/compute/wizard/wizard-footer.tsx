'use client';

import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useRouter } from 'next/navigation';
import { ReasonButton } from '@/components/ui/reason-button';
import { routes, tabs } from '@/lib/browser/url/routes';
import { useCreate } from './create-context';
import type { WizardLayoutProps } from './wizard-layout';

type WizardFooterProps = Pick<
  WizardLayoutProps,
  | 'pages'
  | 'current'
  | 'onGo'
  | 'verdict'
  | 'isChecking'
  | 'isSending'
  | 'onReview'
  | 'onCreate'
  | 'guard'
  | 'createsEarly'
> & { isReview: boolean };

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    // Covers the page's own padding, where the form would show below.
    boxShadow: `0 ${tokens.spacingVerticalXXXL} 0 ${tokens.colorNeutralBackground1}`,
    // All on one line of a telephone: a second would cover what is filled in.
    '@media (max-width: 480px)': {
      gap: tokens.spacingHorizontalXS,
      '& > button': { minWidth: 0, paddingInline: tokens.spacingHorizontalSNudge },
    },
  },
  end: { marginInlineStart: 'auto' },
});

/** Next and Create submit the form, so that Enter in a field does the same. */
export function WizardFooter(props: WizardFooterProps) {
  const { current, onGo, verdict, isChecking, isSending, guard, isReview } = props;
  const styles = useStyles();
  const router = useRouter();
  const { workspace, kind } = useCreate();
  const cancel = () => guard.request(() => router.push(routes.computes(workspace, tabs[kind])));
  return (
    <div className={styles.root}>
      {current > 0 && (
        <Button disabledFocusable={isChecking || isSending} onClick={() => onGo(current - 1)}>
          Back
        </Button>
      )}
      {isReview ? (
        <ReasonButton
          type="submit"
          appearance="primary"
          verdict={verdict}
          disabledFocusable={isSending}
          icon={isSending ? <Spinner size="tiny" /> : null}
        >
          {isSending ? 'Creating…' : 'Create'}
        </ReasonButton>
      ) : (
        <Button
          type="submit"
          appearance="primary"
          disabledFocusable={isChecking}
          icon={isChecking ? <Spinner size="tiny" /> : null}
        >
          {isChecking ? 'Checking…' : 'Next'}
        </Button>
      )}
      {!isReview && props.createsEarly && <Shortcuts {...props} />}
      <Button className={styles.end} onClick={cancel}>
        Cancel
      </Button>
    </div>
  );
}

/** Past the steps that are left, as in the studio. */
function Shortcuts(props: WizardFooterProps) {
  const { pages, current, verdict, isChecking, isSending, onReview, onCreate } = props;
  const isBusy = isChecking || isSending;
  return (
    <>
      {current < pages.length - 2 && (
        <Button disabledFocusable={isBusy} onClick={onReview}>
          Review + Create
        </Button>
      )}
      <ReasonButton
        verdict={verdict}
        disabledFocusable={isBusy}
        icon={isSending ? <Spinner size="tiny" /> : null}
        onClick={onCreate}
      >
        {isSending ? 'Creating…' : 'Create'}
      </ReasonButton>
    </>
  );
}
