'use client';

import {
  Link,
  makeStyles,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { MultilineBar } from '@/components/ui/multiline-bar';

export interface FieldError {
  path: string;
  label: string;
  message: string;
}

interface ErrorSummaryProps {
  errors: readonly FieldError[];
  onGo: (error: FieldError) => void;
}

const useStyles = makeStyles({
  root: { paddingBlock: tokens.spacingVerticalS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** What keeps the form from going on; each line leads to its field. */
export function ErrorSummary({ errors, onGo }: ErrorSummaryProps) {
  const styles = useStyles();
  if (errors.length === 0) return null;
  return (
    <MultilineBar intent="error" className={styles.root}>
      <MessageBarBody>
        <div role="alert">
          <MessageBarTitle>
            {errors.length === 1
              ? '1 field needs your attention'
              : `${errors.length} fields need your attention`}
          </MessageBarTitle>
        </div>
        <ul className={styles.list}>
          {errors.map((error) => (
            <li key={error.path}>
              <Link as="button" type="button" inline onClick={() => onGo(error)}>
                {error.label}
              </Link>
              : {error.message}
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MultilineBar>
  );
}
