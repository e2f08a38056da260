'use client';

import {
  cloneElement,
  lazy,
  Suspense,
  useEffect,
  useId,
  useRef,
  useState,
  type HTMLAttributes,
  type ReactElement,
  type SyntheticEvent,
} from 'react';

const TooltipPopup = lazy(() =>
  import('./tooltip-popup').then((module) => ({ default: module.TooltipPopup })),
);

interface LazyTooltipProps {
  /** Empty: there is nothing to say now. */
  content: string;
  /** What it is to who cannot see it; inaccessible where the same is said otherwise. */
  relationship: 'label' | 'description' | 'inaccessible';
  children: ReactElement<HTMLAttributes<HTMLElement>>;
}

/** As Fluent's. */
const delayMs = 250;

/** Fluent's tooltip, of which nothing is fetched or drawn before something is pointed at. */
export function LazyTooltip({ content, relationship, children }: LazyTooltipProps) {
  const id = useId();
  const { target, props, keep, hide } = usePointedAt();
  const isDescription = relationship === 'description' && content !== '';
  return (
    <>
      {cloneElement(children, {
        ...props,
        ...(relationship === 'label' && { 'aria-label': content }),
        ...(isDescription && { 'aria-describedby': id }),
      })}
      {isDescription && (
        <span id={id} hidden>
          {content}
        </span>
      )}
      {target && content !== '' && (
        <Suspense>
          <TooltipPopup target={target} content={content} onEnter={keep} onHide={hide} />
        </Suspense>
      )}
    </>
  );
}

/** The element that the pointer rests on, or that has the focus by keyboard. */
function usePointedAt() {
  const [target, setTarget] = useState<HTMLElement>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const keep = () => clearTimeout(timer.current);
  const after = (ms: number, next: HTMLElement | undefined) => {
    keep();
    timer.current = setTimeout(() => setTarget(next), ms);
  };
  useEffect(() => () => clearTimeout(timer.current), []);

  const props = {
    onPointerEnter: ({ currentTarget }: SyntheticEvent<HTMLElement>) =>
      after(delayMs, currentTarget),
    onPointerLeave: () => after(delayMs, undefined),
    onFocus: ({ currentTarget }: SyntheticEvent<HTMLElement>) => {
      if (currentTarget.matches(':focus-visible')) after(delayMs, currentTarget);
    },
    onBlur: () => after(0, undefined),
  };
  return { target, props, keep, hide: () => setTarget(undefined) };
}
