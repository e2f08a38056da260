'use client';
import { Button, makeStyles, Text, Title2, tokens } from '@fluentui/react-components';
import { Notice } from '@/components/feedback/notice';
import type { SignInProblem } from '@/lib/browser/auth/sign-in-problem';
import { usePublicConfig } from '@/lib/browser/public-config';
import { BackendLabel } from './backend-label';
import { Logo } from './logo';
import { PageTitle } from './page-title';
import { ProblemCode } from './problem-code';
import { productName } from './product';

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    minHeight: '100dvh',
    display: 'grid',
    placeItems: 'center',
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  card: {
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: '440px',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalXXXL,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    boxShadow: tokens.shadow16,
    '@media (max-width: 480px)': { padding: tokens.spacingHorizontalXL },
  },
  logo: { color: tokens.colorBrandForeground1 },
  title: { margin: 0 },
  button: { alignSelf: 'flex-start' },
});

interface SignInPageProps {
  signIn: () => Promise<void>;
  isLeaving: boolean;
  problem: SignInProblem | undefined;
}

export function SignInPage({ signIn, isLeaving, problem }: SignInPageProps) {
  const styles = useStyles();
  const { backendLabel } = usePublicConfig();
  return (
    <main className={styles.page}>
      <PageTitle parts={['Sign in']} />
      <div className={styles.card}>
        <span className={styles.logo}>
          <Logo size={40} />
        </span>
        <Title2 as="h1" className={styles.title}>
          {productName}
        </Title2>
        <Text as="p" className={styles.title}>
          See, create, start and stop the compute instances and clusters of your Azure Machine
          Learning workspaces. You see what your own account may see.
        </Text>
        {backendLabel && <BackendLabel label={backendLabel} />}
        {problem && (
          <Notice
            intent="error"
            title="You are not signed in"
            details={<ProblemCode code={problem.code} />}
          >
            {problem.message}
          </Notice>
        )}
        <Button
          appearance="primary"
          size="large"
          className={styles.button}
          disabledFocusable={isLeaving}
          onClick={() => void signIn()}
        >
          {problem ? 'Try again' : 'Sign in'}
        </Button>
      </div>
    </main>
  );
}
