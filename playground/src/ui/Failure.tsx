import { Button } from './Button.tsx';
import { EmptyState } from './EmptyState.tsx';
import { t } from './texts.ts';

interface Props {
  readonly error: Error;
  /** The page holds nothing else, so this is its heading. */
  readonly wholePage?: boolean;
  readonly onRetry: () => void;
}

/** Stands where data should have stood: what the CRM said, and a way to ask again. The page around it goes on. */
export const Failure = ({ error, wholePage = false, onRetry }: Props) => (
  <EmptyState alert wholePage={wholePage} title={t('failed')} text={error.message}>
    <Button onClick={onRetry}>{t('try_again')}</Button>
  </EmptyState>
);
